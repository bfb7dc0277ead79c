/**
 * The official package as one model: a report and its forms, made from an evaluation and rendered
 * by {@code office} as docx, xlsx and html. No arithmetic here: a cell shows a value of the trail
 * or carries the formula that made it.
 */
@NullMarked
package io.hengji.official;

import org.jspecify.annotations.NullMarked;
