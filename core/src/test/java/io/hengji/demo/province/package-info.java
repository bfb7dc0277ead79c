@NullMarked
package io.hengji.demo.province;

import org.jspecify.annotations.NullMarked;
