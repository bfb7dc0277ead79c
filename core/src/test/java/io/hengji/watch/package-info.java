/** Tests of watch. */
@NullMarked
package io.hengji.watch;

import org.jspecify.annotations.NullMarked;
