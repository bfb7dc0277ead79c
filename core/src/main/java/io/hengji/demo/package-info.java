/**
 * The one seeded generator: a wholly synthetic county bureau of natural resources (虚构的县自然资源局), as
 * the files of a case. Only the command line may use it.
 */
@NullMarked
package io.hengji.demo;

import org.jspecify.annotations.NullMarked;
