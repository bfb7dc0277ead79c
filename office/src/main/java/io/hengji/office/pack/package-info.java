/**
 * The package as files on a disk: written whole or not at all, with a manifest of SM3 digests by
 * which anyone can tell offline what was changed since.
 */
@NullMarked
package io.hengji.office.pack;

import org.jspecify.annotations.NullMarked;
