/**
 * The words that every part shares: exact money, quantities and rates, years and periods, and
 * findings with the place they were found at. Depends on the JDK only. A closed list: adding a type
 * here needs an ADR.
 */
@NullMarked
package io.hengji.kernel;

import org.jspecify.annotations.NullMarked;
