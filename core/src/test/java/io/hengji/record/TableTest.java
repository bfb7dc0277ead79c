package io.hengji.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows by column: what goes in comes out, in one order, under one digest. */
class TableTest {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("id", ColumnType.VARCHAR),
                    new Column("amount", ColumnType.DECIMAL_2),
                    new Column("paid_on", ColumnType.DATE),
                    new Column("works", ColumnType.BOOLEAN),
                    new Column("items", ColumnType.BIGINT));

    private record Row(
            @Nullable Datum id,
            @Nullable Datum amount,
            @Nullable Datum paidOn,
            @Nullable Datum works,
            @Nullable Datum items) {}

    private static Table table(List<Row> rows) {
        Table.Builder table = Table.builder(COLUMNS);
        for (Row row : rows) {
            table.add(row.id).add(row.amount).add(row.paidOn).add(row.works).add(row.items).end();
        }
        return table.build();
    }

    private static List<Row> rows(Random random, int count) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(
                    new Row(
                            random.nextInt(9) == 0
                                    ? null
                                    : new Datum.Words("行\t" + random.nextInt(99)),
                            random.nextInt(9) == 0
                                    ? null
                                    : new Datum.Decimal(
                                            BigDecimal.valueOf(random.nextInt(99_999) - 5000, 2)),
                            new Datum.Day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366))),
                            new Datum.Yes(random.nextBoolean()),
                            new Datum.Whole(random.nextLong())));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatGoesInComesOutAndTheOrderDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Row> rows = rows(random, 1 + random.nextInt(300));
        Table table = table(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(rows.get(row).id, table.cell(row, 0), "seed " + seed);
            assertEquals(rows.get(row).amount, table.cell(row, 1), "seed " + seed);
            assertEquals(rows.get(row).paidOn, table.cell(row, 2), "seed " + seed);
            assertEquals(rows.get(row).works, table.cell(row, 3), "seed " + seed);
            assertEquals(rows.get(row).items, table.cell(row, 4), "seed " + seed);
        }
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertEquals(table.digest(), table(shuffled).digest(), "seed " + seed);
        assertEquals(
                table.sorted().texts(999), table(shuffled).sorted().texts(999), "seed " + seed);
    }

    @Test
    void theDigestTellsBlankFromEmptyAndOneCellFromTwo() {
        List<Column> two = List.of(COLUMNS.get(0), new Column("b", ColumnType.VARCHAR));
        List<Table> tables = new ArrayList<>();
        String[][] cells = {{"a\tb", ""}, {"a", "b"}, {"a", "\tb"}, {"a\\tb", ""}, {"\\N", ""}};
        for (String[] pair : cells) {
            tables.add(
                    Table.builder(two)
                            .add(new Datum.Words(pair[0]))
                            .add(new Datum.Words(pair[1]))
                            .end()
                            .build());
        }
        tables.add(Table.builder(two).add(null).add(new Datum.Words("")).end().build());
        for (int a = 0; a < tables.size(); a++) {
            for (int b = a + 1; b < tables.size(); b++) {
                assertNotEquals(tables.get(a).digest(), tables.get(b).digest(), a + " and " + b);
            }
        }
        assertNull(tables.getLast().cell(0, 0));
    }
}
