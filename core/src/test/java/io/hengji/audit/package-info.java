/** Tests of trail. */
@NullMarked
package io.hengji.audit;

import org.jspecify.annotations.NullMarked;
