package io.hengji.kernel;

/**
 * A value together with the place it was read from. Provenance is the product: nothing read loses
 * its place.
 */
public record Located<T>(T value, SourceRef at) {}
