/**
 * Evaluation schemes (评价方案) as data, versioned and located, and the scoring strategies (评分方法) they
 * may name. A strategy returns one formula; it never computes by itself. May use goal.
 */
@NullMarked
package io.hengji.scheme;

import org.jspecify.annotations.NullMarked;
