package io.hengji.kernel;

/** What a unit measures (量纲). Two units of different dimensions never add, compare or convert. */
public enum Dimension {
    MONEY,
    AREA,
    LENGTH,
    VOLUME,
    MASS,
    TIME,
    CONCENTRATION,
    TEMPERATURE,
    SCORE,
    RATIO,
    /**
     * Things counted with a measure word (处, 个, 件, 宗 …): each measure word counts only its own
     * kind.
     */
    COUNTED
}
