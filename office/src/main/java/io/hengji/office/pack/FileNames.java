package io.hengji.office.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that are files inside a package on every system: relative, with {@code /} between folders,
 * without parents, drives, streams and the reserved names of Windows.
 */
final class FileNames {
    private static final int LONGEST_PART = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\\\:*?\"<>|]");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** Why this name is refused, in Chinese, or null. */
    static @Nullable String refusal(String name) {
        if (name.isEmpty()) {
            return "名称为空";
        }
        if (FORBIDDEN.matcher(name).find()) {
            return "含有不允许的字符";
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return "指向文件夹之外";
            }
            if (part.length() > LONGEST_PART) {
                return "名称过长";
            }
            if (part.endsWith(".") || part.endsWith(" ") || RESERVED.matcher(part).matches()) {
                return "在 Windows 上不能使用";
            }
        }
        return null;
    }

    /** A name that differs from an earlier one by case only, or is the manifest's, or null. */
    static @Nullable String collision(Collection<String> names) {
        Set<String> seen = new HashSet<>(Set.of(Manifest.FILE));
        for (String name : names) {
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        return null;
    }
}
