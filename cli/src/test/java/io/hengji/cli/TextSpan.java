package io.hengji.cli;

import java.util.List;

/** A piece of a text, in Unicode code points, the end excluded. */
record TextSpan(int start, int end) {

    static TextSpan of(JsonTree pair) {
        List<JsonTree> ends = pair.items();
        return new TextSpan(ends.get(0).number(), ends.get(1).number());
    }

    boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    String in(String text) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
