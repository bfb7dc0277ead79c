/** Tests of kernel. */
@NullMarked
package io.hengji.kernel;

import org.jspecify.annotations.NullMarked;
