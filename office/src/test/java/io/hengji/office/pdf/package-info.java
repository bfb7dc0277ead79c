@NullMarked
package io.hengji.office.pdf;

import org.jspecify.annotations.NullMarked;
