package io.hengji.record;

import io.hengji.kernel.Digest;

/**
 * Typed rows under a name that SQL may read (数据集): {@code payment}, {@code evidence.wells}.
 *
 * @param name the closed names of CONTRACTS, or {@code evidence.} with a name of small letters
 * @param source the digest of the file that the rows were read from
 */
public record Dataset(String name, Table table, Digest source) {
    private static final int DIGITS = 12;

    /** How the trail names it: {@code evidence.wells@9f31c0aa2100}. */
    public String snapshot() {
        return name + "@" + source.hex().substring(0, DIGITS);
    }
}
