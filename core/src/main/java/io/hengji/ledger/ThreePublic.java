package io.hengji.ledger;

import java.util.Optional;

/**
 * The parts of 三公经费, as payments.csv and the code lists name them. Vehicles are two parts: buying
 * them stands outside class 302 and is forgotten easily.
 */
public enum ThreePublic {
    ABROAD("出国"),
    VEHICLE_PURCHASE("购车"),
    VEHICLE_RUNNING("车辆运行"),
    RECEPTION("接待");

    private final String chinese;

    ThreePublic(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<ThreePublic> of(String chinese) {
        for (ThreePublic part : values()) {
            if (part.chinese.equals(chinese)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
