package io.hengji.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as people type them, and what is refused rather than guessed or rounded. */
class ColumnTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTEGER | 350 | 350",
                "INTEGER | ３５０ | 350",
                "BIGINT | '1,234,567' | 1234567",
                "BIGINT | -12 | -12",
                "DECIMAL(18,2) | 12.50 | 12.5",
                "DECIMAL(18,2) | '1,050.00' | 1050",
                "DECIMAL(18,2) | 9999999999999999.99 | 9999999999999999.99",
                "DECIMAL(18,6) | 0.000001 | 0.000001",
                "DATE | 2024-2-29 | 2024-02-29",
                "DATE | 2024/12/31 | 2024-12-31",
                "DATE | 2024年1月2日 | 2024-01-02",
                "DATE | 20240102 | 2024-01-02",
                "BOOLEAN | 是 | true",
                "BOOLEAN | FALSE | false",
                "VARCHAR | ' 0430 ' | 0430"
            })
    void understands(String type, String cell, String text) {
        assertEquals(Optional.of(text), of(type).read(cell).map(Datum::text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTEGER | 3.5",
                "INTEGER | 2147483648",
                "INTEGER | 三百",
                "BIGINT | '1,23'",
                "DECIMAL(18,2) | 12.505",
                "DECIMAL(18,2) | 10000000000000000",
                "DECIMAL(18,2) | 12元",
                "DECIMAL(18,2) | 1e5",
                "DATE | 2023-02-29",
                "DATE | 2024-13-01",
                "DATE | 45000",
                "BOOLEAN | 有"
            })
    void refuses(String type, String cell) {
        assertEquals(Optional.empty(), of(type).read(cell));
    }

    @Test
    void theListIsClosed() {
        assertTrue(ColumnType.of("decimal(18, 2)").isPresent());
        for (String other :
                new String[] {"DOUBLE", "TIMESTAMP", "HUGEINT", "DECIMAL(18,3)", "TEXT"}) {
            assertFalse(ColumnType.of(other).isPresent(), other);
        }
    }

    @Test
    void dashesAreBlankInNumbersAndWordsInTexts() {
        assertTrue(of("INTEGER").isBlank("－"));
        assertTrue(of("DATE").isBlank(" / "));
        assertFalse(of("VARCHAR").isBlank("-"));
        assertTrue(of("VARCHAR").isBlank("  "));
    }

    private static ColumnType of(String type) {
        return ColumnType.of(type).orElseThrow();
    }
}
