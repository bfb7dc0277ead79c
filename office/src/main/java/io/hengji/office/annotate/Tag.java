package io.hengji.office.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a part and where it stands in the text, so that a part can be added to without being
 * written anew.
 *
 * @param prefix its name space prefix with the colon, or empty
 * @param attributes as written
 */
record Tag(
        int start,
        int end,
        boolean closes,
        String prefix,
        String name,
        String attributes,
        boolean empty) {
    private static final Pattern TAG =
            Pattern.compile(
                    "<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<(/?)((?:[\\w.-]+:)?)([\\w.-]+)"
                            + "((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*+)\\s*(/?)>",
                    Pattern.DOTALL);

    static List<Tag> of(String xml) {
        List<Tag> tags = new ArrayList<>();
        Matcher found = TAG.matcher(xml);
        while (found.find()) {
            if (found.group(3) != null) {
                tags.add(
                        new Tag(
                                found.start(),
                                found.end(),
                                !found.group(1).isEmpty(),
                                found.group(2),
                                found.group(3),
                                found.group(4),
                                !found.group(5).isEmpty()));
            }
        }
        return tags;
    }

    boolean opens(String wanted) {
        return !closes && name.equals(wanted);
    }

    boolean closes(String wanted) {
        return closes && name.equals(wanted);
    }

    Optional<String> attribute(String wanted) {
        Matcher found = attributePattern(wanted).matcher(attributes);
        return found.find() ? Optional.of(found.group(2)) : Optional.empty();
    }

    /** This tag as text, with an attribute set. */
    String with(String attribute, String value) {
        Matcher found = attributePattern(attribute).matcher(attributes);
        String changed =
                found.find()
                        ? attributes.substring(0, found.start(2))
                                + value
                                + attributes.substring(found.end(2))
                        : attributes + " " + attribute + "=\"" + value + "\"";
        return "<" + prefix + name + changed + (empty ? "/>" : ">");
    }

    private static Pattern attributePattern(String name) {
        return Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*([\"'])(.*?)\\1");
    }
}
