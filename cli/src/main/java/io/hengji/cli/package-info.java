/** The command {@code hengji}: parses the command line, calls the domain, renders the answer. */
@NullMarked
package io.hengji.cli;

import org.jspecify.annotations.NullMarked;
