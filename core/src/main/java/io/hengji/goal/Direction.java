package io.hengji.goal;

import java.util.Optional;

/** 指标方向, as the operator between actual and target value. */
public enum Direction {
    AT_LEAST(">="),
    ABOVE(">"),
    AT_MOST("<="),
    BELOW("<"),
    EQUAL("="),
    RANGE("区间");

    private final String symbol;

    Direction(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public boolean higherIsBetter() {
        return this == AT_LEAST || this == ABOVE;
    }

    public boolean lowerIsBetter() {
        return this == AT_MOST || this == BELOW;
    }

    public static Optional<Direction> of(String symbol) {
        String wanted = symbol.replace('≥', '>').replace('≤', '<');
        for (Direction direction : values()) {
            if (direction.symbol.equals(symbol)
                    || (symbol.equals("≥") && direction == AT_LEAST)
                    || (symbol.equals("≤") && direction == AT_MOST)
                    || (wanted.equals("＝") && direction == EQUAL)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }
}
