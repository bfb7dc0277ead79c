package io.hengji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is a natural person where the ledger says so, and where only the name tells. */
class MaskedTest {
    @Test
    void theLedgerSaysWhoIsAPerson() {
        assertEquals("王某", shown("payee", "王小明", "个人"));
        assertEquals("老李餐馆", shown("payee", "老李餐馆", "单位"));
        assertEquals("李某", shown("payee", "李家餐馆", "个人"), "the ledger is believed");
    }

    @Test
    void withoutAWordOfTheLedgerTheNameTells() {
        assertEquals("王某", shown("payee", "王建中", null), "中 ends given names");
        assertEquals("张某", shown("payee", "张天行", null));
        assertEquals("李某", shown("payee", "李会", null));
        assertEquals("阿某", shown("payee", "阿卜杜拉·买买提", null));
        assertEquals("市财政局", shown("payee", "市财政局", null));
        assertEquals("建设银行", shown("payee", "建设银行", null));
        assertEquals("纸业公司", shown("payee", "纸业公司", null));
        assertEquals("演示甲商行", shown("payee", "演示甲商行", null), "five characters");
        assertEquals("赵某", shown("supplier", "赵六", null));
        assertEquals("路桥公司", shown("supplier", "路桥公司", null));
    }

    @Test
    void ofAnAccountTheLastFourDigitsStay() {
        assertEquals("************1234", shown("payee_account", "6222000011111234", null));
        assertEquals("1234", shown("payee_account", "1234", null));
        assertEquals("王小明", shown("purpose", "王小明", "个人"), "only columns of people are masked");
    }

    private static String shown(String column, String text, @Nullable String kind) {
        Table.Builder rows =
                Table.builder(
                        List.of(
                                new Column(column, ColumnType.VARCHAR),
                                new Column("payee_kind", ColumnType.VARCHAR)));
        rows.add(new Datum.Words(text)).add(kind == null ? null : new Datum.Words(kind)).end();
        return Masked.cell(rows.build(), 0, 0);
    }
}
