/** Made-up bureaus whose evaluations the tests of this module share. */
@NullMarked
package io.hengji.office;

import org.jspecify.annotations.NullMarked;
