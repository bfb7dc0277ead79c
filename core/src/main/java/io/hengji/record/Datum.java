package io.hengji.record;

import io.hengji.kernel.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One typed value of a dataset or of a query's result; a blank is null, never a value. */
public sealed interface Datum {

    /** The one text of this value that takes part in digests and in the trail. */
    String text();

    record Words(String value) implements Datum {
        @Override
        public String text() {
            return value;
        }
    }

    record Yes(boolean value) implements Datum {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    record Whole(long value) implements Datum {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    record Decimal(BigDecimal value) implements Datum {
        public Decimal {
            value = Decimals.plain(value);
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate value) implements Datum {
        @Override
        public String text() {
            return value.toString();
        }
    }
}
