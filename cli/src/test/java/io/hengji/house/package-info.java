/** The house rules as tests: who may use whom, and what may not be written at all. */
@NullMarked
package io.hengji.house;

import org.jspecify.annotations.NullMarked;
