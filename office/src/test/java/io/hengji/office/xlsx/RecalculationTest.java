package io.hengji.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.office.xlsx.ScoreCases.Case;
import io.hengji.official.Form;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import io.hengji.trail.Expr;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A spreadsheet calculates in binary, the program exactly. 1,000 scores, hundreds of them ending in
 * exactly half a cent, are recalculated by LibreOffice; the cached values they are given are wrong
 * on purpose, so that a program that does not recalculate is found out.
 */
@Tag("rendering")
class RecalculationTest {
    private static final int CASES = 1_000;
    private static final long SEED = Long.getLong("seed", 20251123L);
    private static final BigDecimal WRONG = new BigDecimal("-777.77");
    private static final List<String> ROLES =
            List.of("分值", "指标值", "实际完成值", "指标值上限", "执行数", "全年预算数");
    private static final int RATE = ROLES.size() + 1;
    private static final int SCORE = RATE + 1;
    private static final FigureId FIGURE = new FigureId("dept.score");

    @TempDir Path folder;

    @Test
    void recalculatedScoresAreTheExactOnes() throws IOException, InterruptedException {
        List<Case> cases = new ScoreCases(new Random(SEED)).take(CASES);
        Form form = form(cases);
        Path saved = Recalculation.of(FormsWorkbook.render(List.of(form)), folder);
        List<String> wrong = new ArrayList<>();
        int ties = 0;
        int undefined = 0;
        try (InputStream in = Files.newInputStream(saved);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Map<Integer, Row> rows = new HashMap<>();
            workbook.getFirstSheet().openStream().forEach(row -> rows.put(row.getRowNum(), row));
            int first = new SheetLayout(form).first(1);
            for (int i = 0; i < cases.size(); i++) {
                Case one = cases.get(i);
                Optional<Fraction> exact = one.exact();
                String expected =
                        exact.map(value -> value.round(2, RoundingMode.HALF_UP).toPlainString())
                                .orElse("");
                String found = shown(Objects.requireNonNull(rows.get(first + i)));
                if (!found.equals(expected)) {
                    wrong.add(one + " exact " + expected + ", recalculated " + found);
                }
                ties += isTie(one) ? 1 : 0;
                undefined += exact.isEmpty() ? 1 : 0;
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " wrong; replay with -Dseed=" + SEED);
        assertTrue(ties >= 200, "only " + ties + " scores end in half a cent; seed " + SEED);
        assertTrue(undefined >= 10, "only " + undefined + " have no value; seed " + SEED);
    }

    /** The score before its rounding ends in exactly half a cent. */
    private static boolean isTie(Case one) {
        if (!(one.formula() instanceof Expr.Round(Expr of, RoundingMode mode, int scale))) {
            return false;
        }
        return new Case("", of, one.values())
                .exact()
                .flatMap(Fraction::decimal)
                .filter(value -> value.scale() == 3 && value.toPlainString().endsWith("5"))
                .isPresent();
    }

    private static String shown(Row row) {
        var cell = row.getCell(SCORE - 1);
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.NUMBER) {
            String raw = cell.getRawValue();
            return raw == null || raw.isEmpty()
                    ? ""
                    : new BigDecimal(raw).setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        return cell.getText();
    }

    /** One row for each case: the inputs as numbers, the rate and the score as live cells. */
    private static Form form(List<Case> cases) {
        List<Form.Cell> cells = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            int row = i + 1;
            Map<String, Position> positions = new HashMap<>();
            for (int column = 1; column <= ROLES.size(); column++) {
                String role = ROLES.get(column - 1);
                BigDecimal value = one.values().get(role);
                if (value != null) {
                    cells.add(cell(row, column, new Form.Number(value, 2, false, FIGURE, null)));
                    positions.put(role, new Position("form", row, column));
                }
            }
            if (positions.containsKey("执行数")) {
                Expr rate = Expr.ref("执行数").over(Expr.ref("全年预算数"));
                cells.add(cell(row, RATE, live(rate, positions)));
                positions.put("比率", new Position("form", row, RATE));
            }
            positions.keySet().retainAll(one.formula().roles());
            cells.add(cell(row, SCORE, live(one.formula(), positions)));
        }
        List<Integer> widths = List.of(1, 1, 1, 1, 1, 1, 1, 1);
        return new Form("form", "", "sheet", "题", List.of(), widths, cells, List.of());
    }

    private static Form.Live live(Expr formula, Map<String, Position> positions) {
        Map<String, Position> used = new HashMap<>(positions);
        used.keySet().retainAll(formula.roles());
        return new Form.Live(formula, used, WRONG, 2, false, FIGURE, true);
    }

    private static Form.Cell cell(int row, int column, Form.Content content) {
        return new Form.Cell(row, column, 1, 1, Align.RIGHT, false, content);
    }
}
