@NullMarked
package io.hengji.office.pack;

import org.jspecify.annotations.NullMarked;
