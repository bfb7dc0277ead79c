/**
 * The package for machines: {@code evaluation.json} and {@code findings.json}, exactly as CONTRACTS
 * shows them. Streamed, because binding objects costs more start-up than the whole document.
 */
@NullMarked
package io.hengji.office.json;

import org.jspecify.annotations.NullMarked;
