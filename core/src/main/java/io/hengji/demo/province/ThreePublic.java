package io.hengji.demo.province;

/**
 * 三公经费 of a department: what was spent follows from its vouchers; budget and last year are set so
 * that nothing is over, unless that is what is planted.
 */
final class ThreePublic {
    /** The items that have payments. */
    enum Item {
        VEHICLES("公车运行维护", "车辆运行"),
        RECEPTION("公务接待", "接待");

        private final String row;
        private final String mark;

        Item(String row, String mark) {
            this.row = row;
            this.mark = mark;
        }

        /** Its row in base.csv. */
        String row() {
            return row;
        }

        /** 三公类别 of its payments. */
        String mark() {
            return mark;
        }
    }

    private boolean receptionOver;
    private boolean vehiclesAsLastYear;
    private boolean vehiclesGrown;

    void plantReceptionOver() {
        receptionOver = true;
    }

    void vehiclesAsLastYear() {
        vehiclesAsLastYear = true;
    }

    void plantVehiclesGrown() {
        vehiclesGrown = true;
    }

    /** Below what was spent by a fifth when planted; a twentieth above it otherwise. */
    long budget(Item item, long settled) {
        int perMille = item == Item.RECEPTION && receptionOver ? 800 : 1050;
        return settled * perMille / 1_000_000 * 1000;
    }

    /** 只减不增: last year was more, or the same to the 分. */
    long prior(Item item, long settled) {
        if (item == Item.VEHICLES && vehiclesAsLastYear) {
            return settled;
        }
        if (item == Item.VEHICLES && vehiclesGrown) {
            return settled * 850 / 1_000_000 * 1000;
        }
        return settled * 1100 / 1_000_000 * 1000;
    }
}
