package io.hengji.office.reading;

import io.hengji.intake.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of a page as a browser shows it: no scripts, no hidden parts, nothing loaded. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "svg", "select", "nav");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "br",
                    "tr",
                    "td",
                    "th",
                    "table",
                    "blockquote",
                    "pre",
                    "header",
                    "footer",
                    "main",
                    "caption",
                    "figure",
                    "body",
                    "hr",
                    "form");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([a-zA-Z0-9_-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD_BYTES = 2048;
    private static final int MOST_SPAN = 1000;
    private static final int DEEPEST = 400;

    private final Draft draft = new Draft();
    private StringBuilder line = new StringBuilder();
    private int heading;
    private boolean item;

    private HtmlText() {}

    static Draft read(byte[] bytes) {
        HtmlText reader = new HtmlText();
        NodeTraversor.filter(reader, Jsoup.parse(text(bytes)));
        reader.flush();
        return reader.draft;
    }

    /** By its bytes; where they are no UTF, by the charset that the page names. */
    private static String text(byte[] bytes) {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.isUtf8() || decoded.charset().name().startsWith("UTF-16")) {
            return decoded.text();
        }
        String head =
                new String(
                        bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        Optional<Charset> charset = named.find() ? charset(named.group(1)) : Optional.empty();
        return charset.map(known -> new String(bytes, known)).orElse(decoded.text());
    }

    private static Optional<Charset> charset(String name) {
        // Pages that say gb2312 mean its superset.
        if (name.toLowerCase(Locale.ROOT).startsWith("gb")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth > DEEPEST) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            line.append(text.text());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (unseen(element, name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("table") && isData(element)) {
                flush();
                table(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(name)) {
                flush();
                heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : heading;
                item |= name.equals("li");
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            flush();
            heading = 0;
            item = false;
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        if (!line.isEmpty()) {
            Prose prose = new Prose().add(line);
            line = new StringBuilder();
            if (prose.isBlank()) {
                return;
            }
            boolean plain = NumberedText.level(Draft.stripped(prose.text())) == 0;
            if (heading > 0) {
                draft.heading(heading, prose);
            } else if (item && plain) {
                draft.item(prose);
            } else {
                draft.paragraph(prose);
            }
        }
    }

    /** Tables that only arrange the page hold other tables, or a single cell. */
    private static boolean isData(Element table) {
        return table.select("table").size() == 1 && table.select("td, th").size() > 1;
    }

    private void table(Element table) {
        List<GridCell> cells = new ArrayList<>();
        int[] busyUntil = new int[MOST_SPAN];
        int row = 0;
        int heads = 0;
        for (Element tr : table.select("tr")) {
            int column = 0;
            boolean head = true;
            for (Element cell : tr.children()) {
                if (!cell.normalName().matches("t[dh]")) {
                    continue;
                }
                while (column < MOST_SPAN && busyUntil[column] > row) {
                    column++;
                }
                int columns = span(cell, "colspan", MOST_SPAN - column);
                int rows = span(cell, "rowspan", MOST_SPAN);
                if (columns < 1 || cells.size() > Draft.MOST_CELLS) {
                    break;
                }
                cells.add(new GridCell(row, column, rows, columns, new Prose().add(cell.text())));
                for (int i = column; i < column + columns; i++) {
                    busyUntil[i] = row + rows;
                }
                column += columns;
                head &= cell.normalName().equals("th");
            }
            heads += head && heads == row ? 1 : 0;
            row++;
        }
        draft.table(heads > 0 ? heads : TableFrame.guessedHeadRows(cells), cells);
    }

    private static int span(Element cell, String name, int most) {
        return Math.min(most, Math.max(1, DocxNumbering.number(cell.attr(name))));
    }

    private static boolean unseen(Element element, String name) {
        return UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }
}
