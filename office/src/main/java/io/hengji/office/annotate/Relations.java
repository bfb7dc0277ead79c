package io.hengji.office.annotate;

import io.hengji.office.xlsx.SheetXml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The relations of a sheet to other parts, and new ones. */
final class Relations {
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "</Relationships>";

    private final String sheetPart;
    private String xml;

    Relations(String sheetPart, Optional<byte[]> part) {
        this.sheetPart = sheetPart;
        this.xml = part.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(EMPTY);
    }

    /** The part of the relations of a part: xl/worksheets/_rels/sheet1.xml.rels. */
    static String of(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The part that the relation of this kind leads to. */
    Optional<String> target(String kind) {
        return Tag.of(xml).stream()
                .filter(tag -> tag.opens("Relationship"))
                .filter(tag -> tag.attribute("Type").orElse("").endsWith("/" + kind))
                .findFirst()
                .flatMap(tag -> tag.attribute("Target"))
                .map(this::resolved);
    }

    /** Adds a relation to a part and says its id. */
    String add(String kind, String part) {
        String id = "rIdHengji" + kind;
        Splice splice = new Splice(xml);
        String text =
                "Relationship Id=\""
                        + id
                        + "\" Type=\""
                        + SheetXml.OFFICE
                        + "/"
                        + kind
                        + "\" Target=\"/"
                        + part
                        + "\"/>";
        for (Tag tag : Tag.of(xml)) {
            if (tag.closes("Relationships")) {
                splice.insert(tag.start(), "<" + tag.prefix() + text);
            } else if (tag.opens("Relationships") && tag.empty()) {
                splice.replace(
                        tag.start(),
                        tag.end(),
                        "<"
                                + tag.prefix()
                                + "Relationships"
                                + tag.attributes()
                                + "><"
                                + tag.prefix()
                                + text
                                + "</"
                                + tag.prefix()
                                + "Relationships>");
            }
        }
        xml = splice.text();
        return id;
    }

    byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = sheetPart.substring(0, sheetPart.lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + rest;
    }
}
