@NullMarked
package io.hengji.office.annotate;

import org.jspecify.annotations.NullMarked;
