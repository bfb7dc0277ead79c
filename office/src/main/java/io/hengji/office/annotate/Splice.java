package io.hengji.office.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text at places of its original, made all at once. */
final class Splice {
    private final String original;
    private final List<Change> changes = new ArrayList<>();

    /** What stands from start to end becomes the text. */
    private record Change(int start, int end, String text) {}

    Splice(String original) {
        this.original = original;
    }

    void insert(int at, String text) {
        changes.add(new Change(at, at, text));
    }

    void replace(int start, int end, String text) {
        changes.add(new Change(start, end, text));
    }

    String text() {
        // Stable: what is inserted at one place stays in the order it was inserted in.
        changes.sort(Comparator.comparingInt(Change::start));
        StringBuilder text = new StringBuilder(original.length() + 1000);
        int from = 0;
        for (Change change : changes) {
            text.append(original, from, change.start()).append(change.text());
            from = change.end();
        }
        return text.append(original.substring(from)).toString();
    }
}
