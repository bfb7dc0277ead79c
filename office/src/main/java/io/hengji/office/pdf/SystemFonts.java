package io.hengji.office.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders in which Linux, Windows and macOS keep fonts. */
final class SystemFonts {
    private SystemFonts() {}

    static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        String home = System.getProperty("user.home");
        add(folders, System.getenv("XDG_DATA_HOME"), "fonts");
        add(folders, home, ".local/share/fonts");
        add(folders, home, ".fonts");
        add(folders, "/usr/local/share", "fonts");
        add(folders, "/usr/share", "fonts");
        add(folders, "/usr/share/texlive/texmf-dist/fonts", "opentype/public/fandol");
        add(folders, System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
        add(folders, System.getenv("WINDIR"), "Fonts");
        add(folders, home, "Library/Fonts");
        add(folders, "/Library", "Fonts");
        add(folders, "/System/Library", "Fonts");
        return folders;
    }

    private static void add(List<Path> folders, @Nullable String root, String inside) {
        if (root != null && !root.isBlank()) {
            folders.add(Path.of(root).resolve(inside));
        }
    }
}
