package io.hengji.office.template;

import io.hengji.office.template.Look.Face;
import java.util.List;
import java.util.SortedMap;

/** The sheet 报告正文: 文件 | 正文; a text longer than a cell goes on in the next row. */
final class NarrativeSheet {
    static final String NAME = "报告正文";
    private static final int LONGEST = 32_000;

    private NarrativeSheet() {}

    static byte[] write(SortedMap<String, String> narrative, Look look) {
        Sheet sheet = new Sheet(look);
        sheet.begin(
                "FF9BC2E6",
                1,
                0,
                List.of(new Sheet.Column(24, Face.CODE), new Sheet.Column(110, Face.WORDS)));
        sheet.row(1, 22);
        sheet.words(1, 1, Face.HEAD_OPTIONAL, "文件");
        sheet.words(1, 2, Face.HEAD_OPTIONAL, "正文");
        sheet.end();
        int row = 2;
        for (var text : narrative.entrySet()) {
            String rest = text.getValue();
            while (!rest.isEmpty()) {
                int cut = Math.min(LONGEST, rest.length());
                if (cut < rest.length() && Character.isHighSurrogate(rest.charAt(cut - 1))) {
                    cut--;
                }
                sheet.row(row).words(row, 1, Face.CODE, text.getKey());
                sheet.words(row, 2, Face.WORDS, rest.substring(0, cut)).end();
                rest = rest.substring(cut);
                row++;
            }
        }
        sheet.end();
        return sheet.finish(false);
    }
}
