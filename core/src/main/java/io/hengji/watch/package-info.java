/**
 * In-year monitoring (双监控): rules over the payment ledger and the leads they give, the pace of
 * money and of targets, the forecast for the year end.
 */
@NullMarked
package io.hengji.watch;

import org.jspecify.annotations.NullMarked;
