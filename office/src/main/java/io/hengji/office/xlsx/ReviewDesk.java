package io.hengji.office.xlsx;

import io.hengji.kernel.FigureId;
import io.hengji.official.Form;
import io.hengji.official.Form.Align;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The workbook for the reviewer's desk (核对清单.xlsx): the reports by risk on the first sheet, every
 * finding of all of them on the second, to be filtered and ticked off.
 */
public final class ReviewDesk {
    private static final FigureId COUNT = new FigureId("audit.count");

    private ReviewDesk() {}

    /** One report in the ranking; counts in the order of the heads. */
    public record Ranked(String file, String state, List<Long> counts) {
        public Ranked {
            counts = List.copyOf(counts);
        }
    }

    /**
     * The workbook.
     *
     * @param countHeads the heads of the counts
     * @param ranked the gravest first
     * @param findingHeads the heads of the second sheet
     * @param findings its rows
     */
    public static byte[] render(
            List<String> countHeads,
            List<Ranked> ranked,
            List<String> findingHeads,
            List<List<String>> findings) {
        return FormsWorkbook.render(
                List.of(ranking(countHeads, ranked), table(findingHeads, findings)));
    }

    private static Form ranking(List<String> countHeads, List<Ranked> ranked) {
        List<String> heads = new ArrayList<>(List.of("序号", "文件", "结果"));
        heads.addAll(countHeads);
        List<Form.Cell> cells = heads(heads);
        int row = 2;
        for (Ranked report : ranked) {
            cells.add(number(row, 1, row - 1));
            cells.add(words(row, 2, report.file()));
            cells.add(words(row, 3, report.state()));
            int column = 4;
            for (long count : report.counts()) {
                cells.add(number(row, column++, count));
            }
            row++;
        }
        List<Integer> widths = new ArrayList<>(List.of(6, 40, 14));
        countHeads.forEach(head -> widths.add(9));
        return new Form(
                "ranking",
                "",
                "排序",
                "报告核对结果（按风险排序）",
                List.of("共 " + ranked.size() + " 份"),
                widths,
                cells,
                List.of("所列是疑点，是否成立由人认定。"));
    }

    private static Form table(List<String> heads, List<List<String>> rows) {
        List<Form.Cell> cells = heads(heads);
        int row = 2;
        for (List<String> texts : rows) {
            int column = 1;
            for (String text : texts) {
                cells.add(words(row, column++, text));
            }
            row++;
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            widths.add(i == 0 || i == heads.size() - 1 ? 24 : i < 3 ? 8 : 28);
        }
        return new Form(
                "findings",
                "",
                "疑点清单",
                "疑点清单",
                List.of("共 " + rows.size() + " 条"),
                widths,
                cells,
                List.of());
    }

    private static List<Form.Cell> heads(List<String> heads) {
        List<Form.Cell> cells = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            cells.add(
                    new Form.Cell(
                            1, i + 1, 1, 1, Align.CENTRE, true, new Form.Words(heads.get(i))));
        }
        return cells;
    }

    private static Form.Cell words(int row, int column, String text) {
        return new Form.Cell(row, column, 1, 1, Align.LEFT, false, new Form.Words(text));
    }

    private static Form.Cell number(int row, int column, long value) {
        return new Form.Cell(
                row,
                column,
                1,
                1,
                Align.RIGHT,
                false,
                new Form.Number(BigDecimal.valueOf(value), 0, false, COUNT, null));
    }
}
