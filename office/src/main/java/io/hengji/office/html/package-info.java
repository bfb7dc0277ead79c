/**
 * {@code report.html}: one file that a reviewer opens anywhere, in which every number leads back to
 * the record it came from. It asks nothing of any network.
 */
@NullMarked
package io.hengji.office.html;

import org.jspecify.annotations.NullMarked;
