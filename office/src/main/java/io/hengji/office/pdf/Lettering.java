package io.hengji.office.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** From text to letters, each of the first font that has it. */
final class Lettering {
    /** 〓, what Chinese printers set for a character they do not have. */
    private static final int GETA = 0x3013;

    private final FontShelf shelf;
    private final EnumMap<Role, Map<Integer, Letter>> known = new EnumMap<>(Role.class);
    private final TreeSet<Integer> missing = new TreeSet<>();

    Lettering(FontShelf shelf) {
        this.shelf = shelf;
    }

    /** The letters of one line as typed; what has no shape is left out. */
    List<Letter> of(Role role, String text) {
        Map<Integer, Letter> letters = known.computeIfAbsent(role, any -> new HashMap<>());
        List<Letter> result = new ArrayList<>(text.length());
        text.codePoints()
                .filter(Lettering::hasShape)
                .forEach(character ->
                        result.add(letters.computeIfAbsent(character, one -> letter(role, one))));
        return result;
    }

    /** The characters that no font has. */
    List<String> missing() {
        return missing.stream().map(Character::toString).toList();
    }

    private Letter letter(Role role, int character) {
        int shown = character == '\t' || character == 0xA0 ? ' ' : character;
        Letter letter = find(role, shown, shown);
        if (letter != null) {
            return letter;
        }
        missing.add(character);
        Letter geta = find(role, GETA, character);
        return geta != null ? geta : notDefined(role, character);
    }

    private @Nullable Letter find(Role role, int shown, int character) {
        for (int i = 0; ; i++) {
            Optional<Typeface> face = shelf.face(role, i);
            if (face.isEmpty()) {
                return null;
            }
            int glyph = face.get().glyph(shown);
            if (glyph != 0) {
                return new Letter(character, face.get(), glyph, face.get().width(glyph));
            }
        }
    }

    private Letter notDefined(Role role, int character) {
        Typeface face = shelf.face(role, 0).orElseThrow();
        return new Letter(character, face, 0, 1000);
    }

    /** Not controls, joiners, selectors of variants, marks of direction. */
    private static boolean hasShape(int character) {
        if (character == '\t') {
            return true;
        }
        boolean selector =
                (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> !selector;
        };
    }
}
