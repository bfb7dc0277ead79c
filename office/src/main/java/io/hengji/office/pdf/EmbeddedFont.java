package io.hengji.office.pdf;

import io.hengji.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of a font that a document uses: every character it shows has a code of its own. */
final class EmbeddedFont {
    private static final int MOST_IN_A_BLOCK = 100;

    private final String resource;
    private final Typeface face;
    private final Map<Shown, Integer> codes = new LinkedHashMap<>();

    /** What is shown, and what it reads as: a character without a glyph is shown by another's. */
    private record Shown(int character, int glyph) {}

    EmbeddedFont(String resource, Typeface face) {
        this.resource = resource;
        this.face = face;
    }

    /** The name in the resources of a page. */
    String resource() {
        return resource;
    }

    int code(int character, int glyph) {
        return codes.computeIfAbsent(new Shown(character, glyph), shown -> codes.size() + 1);
    }

    /** Writes the font's objects; the number of the first is that of the font itself. */
    void write(PdfFile file, int number) {
        List<byte[]> glyphs = new ArrayList<>();
        glyphs.add(face.charString(0));
        codes.keySet().forEach(shown -> glyphs.add(face.charString(shown.glyph())));
        String name = tag() + "+" + face.name();
        int program = file.stream("/Subtype/CIDFontType0C", CffSubset.of(name, glyphs));
        int descriptor =
                file.add(
                        "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[-200 -300 1200 1100]"
                                        .formatted(name)
                                + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 740/StemV 80"
                                + "/FontFile3 %d 0 R>>".formatted(program));
        int descendant =
                file.add(
                        "<</Type/Font/Subtype/CIDFontType0/BaseFont/%s".formatted(name)
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                                + "/FontDescriptor %d 0 R/DW 1000/W[1[%s]]>>"
                                        .formatted(descriptor, widths()));
        int unicode = file.stream("", unicode().getBytes(StandardCharsets.US_ASCII));
        file.put(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H".formatted(name)
                        + "/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
                                .formatted(descendant, unicode));
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        codes.keySet().forEach(shown -> widths.append(face.width(shown.glyph())).append(' '));
        return widths.toString().strip();
    }

    /** Six capitals that differ with the subset (ISO 32000-1, 9.6.4). */
    private String tag() {
        String used = codes.keySet().toString();
        String hex = Digest.of((face.name() + used).getBytes(StandardCharsets.UTF_8)).hex();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Integer.parseInt(hex, 2 * i, 2 * i + 2, 16) % 26));
        }
        return tag.toString();
    }

    private String unicode() {
        StringBuilder map =
                new StringBuilder(
                                "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                        .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS)")
                        .append(" /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n")
                        .append("/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\n")
                        .append("endcodespacerange\n");
        List<Map.Entry<Shown, Integer>> all = List.copyOf(codes.entrySet());
        for (int from = 0; from < all.size(); from += MOST_IN_A_BLOCK) {
            List<Map.Entry<Shown, Integer>> block =
                    all.subList(from, Math.min(all.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Shown, Integer> entry : block) {
                map.append('<').append(hex(entry.getValue())).append("> <");
                for (char unit : Character.toChars(entry.getKey().character())) {
                    map.append(hex(unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString();
    }

    static String hex(int code) {
        return String.format(Locale.ROOT, "%04X", code);
    }
}
