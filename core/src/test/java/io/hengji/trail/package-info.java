/** Tests of trail. */
@NullMarked
package io.hengji.trail;

import org.jspecify.annotations.NullMarked;
