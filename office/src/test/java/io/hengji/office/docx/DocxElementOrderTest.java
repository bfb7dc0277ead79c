package io.hengji.office.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Word refuses a file whose properties stand in another order than the schema's (ECMA-376). */
class DocxElementOrderTest {
    private static final Map<String, String> ORDER =
            Map.ofEntries(
                    Map.entry(
                            "w:pPr",
                            "pStyle keepNext keepLines widowControl tabs overflowPunct autoSpaceDE"
                                    + " autoSpaceDN snapToGrid spacing ind jc outlineLvl rPr"
                                    + " sectPr"),
                    Map.entry("w:rPr", "rFonts b spacing kern sz szCs lang"),
                    Map.entry("w:tblPr", "tblW jc tblBorders tblLayout tblCellMar"),
                    Map.entry("w:tblBorders", "top left bottom right insideH insideV"),
                    Map.entry("w:tblCellMar", "top left bottom right"),
                    Map.entry("w:tcPr", "tcW gridSpan vMerge vAlign"),
                    Map.entry("w:sectPr", "footerReference type pgSz pgMar docGrid"),
                    Map.entry("w:style", "name basedOn qFormat pPr rPr"),
                    Map.entry(
                            "w:settings",
                            "defaultTabStop evenAndOddHeaders drawingGridVerticalSpacing"
                                    + " characterSpacingControl compat"));

    @Test
    void propertiesStandInTheOrderOfTheSchema() throws Exception {
        byte[] docx = new DocxRenderer().render(Samples.report(), Samples.forms());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Document part =
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes()));
                ORDER.forEach((parent, order) -> check(part, parent, order));
            }
        }
    }

    private static void check(Document part, String parent, String order) {
        List<String> names = List.of(order.split(" ", -1));
        NodeList parents = part.getElementsByTagName(parent);
        for (int i = 0; i < parents.getLength(); i++) {
            int last = 0;
            for (Node child = parents.item(i).getFirstChild();
                    child != null;
                    child = child.getNextSibling()) {
                int at = names.indexOf(child.getNodeName().substring(2));
                assertTrue(at >= last, child.getNodeName() + " in " + parent);
                last = at;
            }
        }
    }
}
