/** Tests of the official package, on a made-up bureau. */
@NullMarked
package io.hengji.official;

import org.jspecify.annotations.NullMarked;
