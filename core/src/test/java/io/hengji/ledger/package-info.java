/** Tests of ledger. */
@NullMarked
package io.hengji.ledger;

import org.jspecify.annotations.NullMarked;
