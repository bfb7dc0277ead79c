@NullMarked
package io.hengji.office.template;

import org.jspecify.annotations.NullMarked;
