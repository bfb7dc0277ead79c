package io.hengji.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsThatAreNoFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年 2025年2月21日 2024年度 截至2024年底 | DATE 2024年; DATE 2025年2月21日; DATE 2024年度; DATE 2024年底",
                "1—7月 2024年1-7月 3月1日至5日 12月底 | DATE 1—7月; DATE 2024年1-7月; DATE 3月1日至5日; DATE 12月底",
                "（2021-2035）2020-2022年度 2023、2024年 | DATE 2021-2035; DATE 2020-2022年度; DATE 2023、2024年",
                "2021年1月至2022年3月 ２０２４年７月３１日 | DATE 2021年1月至2022年3月; DATE ２０２４年７月３１日",
                "2024-07-31 2024.7.31 2024/7/31 | DATE 2024-07-31; DATE 2024.7.31; DATE 2024/7/31",
                "第1季度、2季度、9时30分、09:30、20世纪90年代 | ORDINAL 第1季度; DATE 2季度; DATE 9时30分; DATE 09:30; DATE 20世纪; DATE 90年代",
                "财预〔2020〕10号 湘财绩[2020]7号 财预（2021）101号 | DOCUMENT 〔2020〕10号; DOCUMENT [2020]7号; DOCUMENT （2021）101号",
                "按照10号文执行 | DOCUMENT 10号",
                "第16条、第3批、第１２期、第3至5条 | ORDINAL 第16条; ORDINAL 第3批; ORDINAL 第１２期; ORDINAL 第3至5条",
                "（1）建设；（２）改造 | ORDINAL （1）; ORDINAL （２）",
                "1、概况 | ORDINAL 1、",
                "1、2024年收支 | ORDINAL 1、; DATE 2024年",
                "1.2024年收支 | ORDINAL 1.; DATE 2024年",
                "附件：1.部门整体 | ORDINAL 1.",
                "见附件4、附表2-1、表3、12号楼 | ORDINAL 4; ORDINAL 2-1; ORDINAL 3; ORDINAL 12号",
                "地形图1：500、1:2000，占1/3 | SCALE 1：500; SCALE 1:2000; SCALE 1/3",
                "GB/T 9704-2012、DZ/T 0219—2006 | STANDARD GB/T 9704-2012; STANDARD DZ/T 0219—2006",
                "V2.0、2.0版、10.0.3 | VERSION V2.0; VERSION 2.0版; VERSION 10.0.3",
                "P03、430400240R00000000012、0734-8812345、13812345678 | CODE P03; CODE 430400240R00000000012; CODE 0734-8812345; CODE 13812345678",
                "5G、PM2.5、12345热线、90后、4304001234567890 | CODE 5G; CODE PM2.5; CODE 12345; CODE 90后; CODE 4304001234567890",
                "0734—8812345、7×24小时 | CODE 0734—8812345; CODE 7×24小时",
                "“20条”、“3·15” | NAME “20条”; NAME “3·15”",
                "112°36′ | COORDINATE 112°; COORDINATE 36′",
                "2024部门预算 | DATE 2024",
            })
    void areToldApart(String text, String expected) {
        assertEquals(List.of(expected.split("; ", -1)), Shown.tokens(text));
    }

    @Test
    void ordinalsInCharactersHaveNoDigitsAtAll() {
        assertEquals(List.of(), Shown.tokens("一、概况（二）第十六条“二十条”一是三个四类"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // One step beside each rule, the same digits are a figure.
                "2024处 | 2024 处",
                "共2024.5 | 2024.5",
                "支出2000元 | 2000 元",
                "2050 | 2050",
                "共12个月 | 12 个月",
                "附件3份 | 3 份",
                "报表3张 | 3 张",
                "123456789元 | 123456789 元",
                "12345678 | 12345678",
                "（12处） | 12 处",
                "15日内 | 15 天",
                "0.5% | 0.5 %",
                "“20条措施” | 20 条",
                "60户（2024处） | 60 户; 2024 处",
            })
    void butTheirNeighboursAreFigures(String text, String expected) {
        assertEquals(List.of(expected.split("; ", -1)), Shown.tokens(text));
    }

    @Test
    void aLineOfAWrappedTextMayBeginWithAFigure() {
        assertEquals(List.of("125 处"), Shown.tokens("主要包括隐患点\n125 处地质灾害"));
        assertEquals(List.of("7 个", "8 个"), Shown.tokens("分别建设\n7、8个"));
        assertEquals(List.of("ORDINAL 1、", "12 处"), Shown.tokens("如下。\n1、12处地下水监测"));
    }
}
