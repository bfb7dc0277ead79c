/** Checks reports that somebody else wrote: their figures against each other. */
@NullMarked
package io.hengji.audit;

import org.jspecify.annotations.NullMarked;
