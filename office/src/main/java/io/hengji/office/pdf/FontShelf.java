package io.hengji.office.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the fonts of a PDF come from: the folder {@code fonts/} of the installation first, then the
 * folders of the system. The files of the first are the same on every machine, and so is the
 * document then.
 */
public final class FontShelf {
    private static final int DEEPEST = 8;

    private final List<Map<String, Path>> shelves = new ArrayList<>();
    private final List<Path> system;
    private final Map<Source, Optional<Typeface>> opened = new HashMap<>();
    private final EnumMap<Role, List<Source>> chains = new EnumMap<>(Role.class);

    /** A font file and the face in it, if it has several. */
    private record Source(Path path, @Nullable String face) {}

    /**
     * @param own the folder of the installation; need not exist
     * @param system looked through, with the folders in them, where the own folder lacks a font
     */
    public FontShelf(Path own, List<Path> system) {
        shelves.add(files(own));
        this.system = List.copyOf(system);
    }

    /** The shelf of this machine. */
    public static FontShelf of(Path own) {
        return new FontShelf(own, SystemFonts.folders());
    }

    /** Whether there is no Chinese font at all: then no PDF can be made. */
    public boolean isEmpty() {
        return Stream.of(Role.values()).noneMatch(role -> face(role, 0).isPresent());
    }

    /** The names of the files that are looked for, for the word that none is there. */
    public static String wanted() {
        return "FandolFang-Regular.otf、FandolKai-Regular.otf、FandolHei-Regular.otf、FandolSong-Regular.otf";
    }

    /** The {@code index}-th font for a part; opened when it is asked for. */
    Optional<Typeface> face(Role role, int index) {
        List<Source> chain = chains.computeIfAbsent(role, this::chain);
        int seen = 0;
        for (Source source : chain) {
            Optional<Typeface> face = opened.computeIfAbsent(source, FontShelf::open);
            if (face.isPresent() && seen++ == index) {
                return face;
            }
        }
        return Optional.empty();
    }

    private List<Source> chain(Role role) {
        Set<Source> chain = new LinkedHashSet<>();
        find(role.files()).ifPresent(chain::add);
        for (Role other : List.of(Role.SONG, Role.FANG, Role.KAI, Role.HEI, Role.TITLE)) {
            find(other.files()).ifPresent(chain::add);
        }
        for (Role.FontFile rare : Role.RARE) {
            find(List.of(rare)).ifPresent(chain::add);
        }
        return List.copyOf(chain);
    }

    private Optional<Source> find(List<Role.FontFile> files) {
        Optional<Source> own = find(shelves.getFirst(), files);
        if (own.isPresent()) {
            return own;
        }
        if (shelves.size() == 1) {
            system.forEach(folder -> shelves.add(files(folder)));
        }
        return shelves.stream().skip(1).flatMap(shelf -> find(shelf, files).stream()).findFirst();
    }

    private static Optional<Source> find(Map<String, Path> shelf, List<Role.FontFile> files) {
        for (Role.FontFile file : files) {
            Path path = shelf.get(file.file().toLowerCase(Locale.ROOT));
            if (path != null) {
                return Optional.of(new Source(path, file.face()));
            }
        }
        return Optional.empty();
    }

    /** A damaged font is no font: the next one stands in. */
    private static Optional<Typeface> open(Source source) {
        try {
            return Optional.of(Typeface.open(source.path(), source.face()));
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    /** Fonts by their file names in small letters; of two with one name the first by path. */
    private static Map<String, Path> files(Path folder) {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> found =
                Files.find(
                        folder,
                        DEEPEST,
                        (path, attributes) -> attributes.isRegularFile(),
                        FileVisitOption.FOLLOW_LINKS)) {
            found.sorted()
                    .forEach(path ->
                            files.putIfAbsent(
                                    path.getFileName().toString().toLowerCase(Locale.ROOT), path));
        } catch (IOException | UncheckedIOException unreadable) {
            // A folder that may not be read has no fonts for us.
            return files;
        }
        return files;
    }
}
