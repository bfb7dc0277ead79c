package io.hengji.office.xlsx;

import io.hengji.office.ooxml.Parts;
import io.hengji.official.Form;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders forms as a workbook (附件.xlsx): one sheet a form, as printed, with totals, rates and
 * scores as live formulas and their values beside them. No links to other files, no clock: the same
 * forms give the same bytes.
 */
public final class FormsWorkbook {
    private static final Pattern SHEET_NAME =
            Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}(?<!')");

    private FormsWorkbook() {}

    /**
     * The bytes of the workbook, its sheets in the order of the forms.
     *
     * @throws IllegalArgumentException if a sheet's name is not one that spreadsheets accept,
     *     occurs twice, or a formula refers to a form that is not among these
     */
    public static byte[] render(List<Form> forms) {
        Map<String, SheetLayout> layouts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Form form : forms) {
            boolean fresh = names.add(form.sheet().toLowerCase(Locale.ROOT));
            if (!fresh || !SHEET_NAME.matcher(form.sheet()).matches()) {
                throw new IllegalArgumentException("not a sheet name: " + form.sheet());
            }
            layouts.put(form.key(), new SheetLayout(form));
        }
        Addresses addresses = new Addresses(layouts);
        StyleSheet styles = new StyleSheet();
        List<SheetPart> sheets =
                layouts.values().stream()
                        .map(layout -> new SheetPart(layout, addresses, styles))
                        .toList();
        Parts parts = new Parts();
        WorkbookFrame.put(
                parts, "绩效自评附件", layouts.values().stream().map(FormsWorkbook::sheet).toList());
        for (int i = 0; i < sheets.size(); i++) {
            int number = i + 1;
            parts.put("xl/worksheets/sheet" + number + ".xml", sheets.get(i).write());
            WorkbookFrame.putNotes(parts, number, sheets.get(i).notes());
        }
        parts.put("xl/styles.xml", styles.xml());
        return parts.zipped();
    }

    private static WorkbookFrame.Sheet sheet(SheetLayout layout) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("_xlnm.Print_Area", area(layout));
        names.put("_xlnm.Print_Titles", titles(layout));
        return new WorkbookFrame.Sheet(
                layout.sheet(), false, SheetPart.hasNotes(layout.form()), names);
    }

    private static String area(SheetLayout sheet) {
        Form form = sheet.form();
        int last = sheet.last(form.rows()) + sheet.below().size();
        return Addresses.quoted(sheet.sheet())
                + "!$A$1:$"
                + Addresses.column(form.columns())
                + "$"
                + last;
    }

    /**
     * What repeats on every page: title, lines above, and the heads where the table begins with
     * them.
     */
    private static String titles(SheetLayout sheet) {
        int last = sheet.above().size();
        int heads = sheet.headRows();
        if (heads > 0) {
            last = sheet.last(heads);
        }
        return Addresses.quoted(sheet.sheet()) + "!$1:$" + last;
    }
}
