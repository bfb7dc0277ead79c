package io.hengji.evidence;

/**
 * How well a value is proven (佐证等级): L0 declared; L1 a document; L2 recomputed from a dataset with
 * row ids, a named system of record, exporter and time, and a control total; L3 L2 and sampled in
 * the field.
 */
public enum EvidenceLevel {
    L0,
    L1,
    L2,
    L3
}
