package io.hengji.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetSchemaTest {

    @Test
    void noColumnIsReservedAndNoneIsThereTwice() {
        for (DatasetSchema schema : DatasetSchema.all().values()) {
            List<String> names = schema.columns().stream().map(Column::name).toList();
            assertEquals(names.stream().distinct().toList(), names, schema.name());
            for (String name : names) {
                assertFalse(SqlWords.isReserved(name), schema.name() + "." + name);
            }
        }
    }

    @Test
    void aColumnIsCalledAsItsHead() {
        DatasetSchema plan = DatasetSchema.of("plan").orElseThrow();
        assertEquals(Optional.of("月份"), plan.head("plan_month"));
        assertEquals(Optional.of("行"), plan.head("row_no"));
        assertEquals(Optional.empty(), plan.head("month"));
        assertEquals(
                Optional.of("payment"), DatasetSchema.ofTable("payments").map(DatasetSchema::name));
    }
}
