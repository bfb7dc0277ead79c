package io.hengji.office.pdf;

import io.hengji.office.layout.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a document in order, numbered from 1, and the fonts they share. */
final class Sheets {
    private static final String DASH = "—";

    private final Lettering lettering;
    private final List<Sheet> pages = new ArrayList<>();
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();

    Sheets(Lettering lettering) {
        this.lettering = lettering;
    }

    Lettering lettering() {
        return lettering;
    }

    Sheet upright() {
        return add(Measure.of(Page.SHORT_SIDE), Measure.of(Page.LONG_SIDE));
    }

    Sheet wide() {
        return add(Measure.of(Page.LONG_SIDE), Measure.of(Page.SHORT_SIDE));
    }

    EmbeddedFont font(Typeface face) {
        return fonts.computeIfAbsent(face, one -> new EmbeddedFont("F" + (fonts.size() + 1), one));
    }

    private Sheet add(int width, int height) {
        Sheet sheet = new Sheet(this, width, height);
        pages.add(sheet);
        number(sheet, pages.size());
        return sheet;
    }

    /**
     * 页码: 4号 宋体 between dashes, 7 mm under the text; on odd pages at the right, on even pages at
     * the left, one character in.
     */
    private void number(Sheet sheet, int number) {
        boolean wide = sheet.width() > sheet.height();
        int size = Measure.of(Page.NUMBER_SIZE);
        List<Letter> letters = lettering.of(Role.SONG, DASH + " " + number + " " + DASH);
        int left = Measure.of(wide ? Page.BOTTOM : Page.BINDING) + size;
        int right = sheet.width() - Measure.of(wide ? Page.TOP : Page.RIGHT) - size;
        int x = number % 2 == 1 ? right - Sheet.width(letters, size, 0) : left;
        // The dash lies in the middle of the letter, 0.38 of the size above the base line.
        int y = Measure.of((wide ? Page.RIGHT : Page.BOTTOM) - Page.mm(7)) - size * 38 / 100;
        sheet.text(letters, x, y, size, 0);
    }

    byte[] written(String title) {
        PdfFile file = new PdfFile();
        int catalog = file.reserve();
        int tree = file.reserve();
        StringBuilder resources = new StringBuilder("<</Font<<");
        Map<EmbeddedFont, Integer> numbers = new LinkedHashMap<>();
        for (EmbeddedFont font : fonts.values()) {
            int number = file.reserve();
            numbers.put(font, number);
            resources.append('/').append(font.resource()).append(' ').append(number).append(" 0 R");
        }
        int shared = file.add(resources.append(">>>>").toString());
        StringBuilder kids = new StringBuilder();
        for (Sheet page : pages) {
            byte[] drawn = page.content().getBytes(StandardCharsets.US_ASCII);
            int content = file.stream("", drawn);
            int number =
                    file.add(
                            "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/Resources %d 0 R/Contents %d 0 R>>"
                                    .formatted(
                                            tree,
                                            Sheet.points(page.width()),
                                            Sheet.points(page.height()),
                                            shared,
                                            content));
            kids.append(number).append(" 0 R ");
        }
        numbers.forEach((font, number) -> font.write(file, number));
        file.put(
                tree,
                "<</Type/Pages/Count %d/Kids[%s]>>"
                        .formatted(pages.size(), kids.toString().strip()));
        file.put(
                catalog,
                "<</Type/Catalog/Pages %d 0 R/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>>>"
                        .formatted(tree));
        int info =
                file.add(
                        "<</Title%s/Producer%s>>"
                                .formatted(PdfFile.text(title), PdfFile.text("衡绩 Hengji")));
        return file.written(catalog, info);
    }
}
