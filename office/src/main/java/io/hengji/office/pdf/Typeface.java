package io.hengji.office.pdf;

import java.awt.geom.GeneralPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** An opened font (字体): which characters it has, how wide and of what outline. */
final class Typeface {
    /** Its warnings about tables that nobody here needs would stand in the middle of an answer. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.fontbox");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final TrueTypeFont font;
    private final String name;
    private final CmapLookup characters;
    private final int unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        String given = font.getName();
        this.name = given == null ? "Font" : given.replaceAll("[^A-Za-z0-9-]", "");
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Opens a file.
     *
     * @param face the PostScript name of the face in a collection; null for the first
     * @throws IOException also where the file is no font that can be read
     */
    static Typeface open(Path path, @Nullable String face) throws IOException {
        File file = path.toFile();
        String lower = file.getName().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".ttc") || lower.endsWith(".otc")) {
            return new Typeface(ofCollection(file, face));
        }
        RandomAccessReadBufferedFile read = new RandomAccessReadBufferedFile(file);
        return new Typeface(
                lower.endsWith(".otf") ? new OTFParser().parse(read) : new TTFParser().parse(read));
    }

    /** The collection stays open: a glyph is read when it is asked for. */
    @SuppressWarnings("resource")
    private static TrueTypeFont ofCollection(File file, @Nullable String face) throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(file);
        if (face != null) {
            TrueTypeFont named = collection.getFontByName(face);
            if (named != null) {
                return named;
            }
        }
        List<TrueTypeFont> faces = new ArrayList<>();
        collection.processAllFonts(faces::add);
        if (faces.isEmpty()) {
            throw new IOException("no face in " + file.getName());
        }
        return faces.getFirst();
    }

    /** The PostScript name, ASCII. */
    String name() {
        return name;
    }

    /** The glyph of a character; 0 where the font has none. */
    int glyph(int character) {
        return characters.getGlyphId(character);
    }

    /** In thousandths of the size. */
    int width(int glyph) {
        try {
            return Math.round(font.getAdvanceWidth(glyph) * 1000f / unitsPerEm);
        } catch (IOException unreadable) {
            throw new UnusableFont(name, unreadable);
        }
    }

    byte[] charString(int glyph) {
        try {
            return CharString.of(outline(glyph).getPathIterator(null), width(glyph), unitsPerEm);
        } catch (IOException unreadable) {
            throw new UnusableFont(name, unreadable);
        }
    }

    private GeneralPath outline(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            CFFFont cff = open.getCFF().getFont();
            int key = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(glyph) : glyph;
            return cff.getType2CharString(key).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }
}
