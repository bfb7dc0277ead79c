package io.hengji.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "乡镇十二个，其中镇八个、乡四个 | 12 个; 8 个; 4 个",
                "建议四十五件、提案六十件，合计一百零五件 | 45 件; 60 件; 105 件",
                "职工一千二百三十人 | 1230 人",
                "补助三万元，投资两亿元 | 3 万元; 2 亿元",
                "完成率百分之九十五点五，死亡率千分之三 | 95.5 %; 3 ‰",
                "占三分之一，完成四分之三 | 33.33 %; 75.00 %",
                "兑付率达八成，满意率九成五以上 | 80 %; 95 % AT_LEAST",
                "二十余家企业，约三十户 | 20 家 OVER; 30 户 ABOUT",
                "国家级一处、省级二处 | 1 处; 2 处",
                "一是完善制度，二是强化监督 | -",
                "第三批、十四五、二〇二三年、三公经费、两年、二期工程 | -",
                "一个中心、一次性补助、四个意识、三个方面 | -",
                "三四个、几十家、数百人、每两户 | -",
                "完成任务，成立七成员小组 | -",
                "共12个，其中新建三个 | 12 个; 3 个"
            })
    void figuresInWordsStateAmounts(String text, String expected) {
        String found =
                Numerals.readWritten(text).stream()
                        .map(ChineseFiguresTest::shown)
                        .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found);
    }

    private static String shown(Numeral numeral) {
        String hedge = numeral.hedge() == Hedge.NONE ? "" : " " + numeral.hedge();
        String unit = numeral.unit() == null ? "" : " " + numeral.unit().symbol();
        return numeral.digits().toPlainString() + unit + hedge;
    }
}
