@NullMarked
package io.hengji.office.json;

import org.jspecify.annotations.NullMarked;
