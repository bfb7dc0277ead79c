/** What docx and xlsx share: XML parts written directly, zipped the same way every time. */
@NullMarked
package io.hengji.office.ooxml;

import org.jspecify.annotations.NullMarked;
