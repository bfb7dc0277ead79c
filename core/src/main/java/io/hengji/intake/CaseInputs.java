package io.hengji.intake;

import io.hengji.kernel.Digest;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Opens the files of one case: only regular files inside its folder, only up to the size limit,
 * each with its digest noted.
 */
final class CaseInputs {
    private final Path root;
    private final Limits limits;
    private final FindingLog log;
    private final SortedMap<String, Digest> digests = new TreeMap<>();

    /**
     * @param root the folder of the case, or the folder its workbook lies in
     */
    CaseInputs(Path root, Limits limits, FindingLog log) {
        this.root = root;
        this.limits = limits;
        this.log = log;
    }

    SortedMap<String, Digest> digests() {
        return digests;
    }

    /** Relative to the case, with slashes. */
    String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** A file's bytes, or empty with a finding. */
    Optional<byte[]> bytes(Path file) {
        if (!isSafe(file, limits.maxFileBytes())) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            // The file may have grown since it was measured; one byte more tells.
            byte[] bytes = in.readNBytes(limits.maxFileBytes() + 1);
            if (bytes.length > limits.maxFileBytes()) {
                tooLarge(file, limits.maxFileBytes());
                return Optional.empty();
            }
            digests.put(shown(file), Digest.of(bytes));
            return Optional.of(bytes);
        } catch (IOException e) {
            unreadable(file, e);
            return Optional.empty();
        }
    }

    /** The digest of a file that is read by others or not at all, or empty with a finding. */
    Optional<Digest> digest(Path file, long maxBytes) {
        if (!isSafe(file, maxBytes)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            Digest digest = Digest.of(in);
            digests.put(shown(file), digest);
            return Optional.of(digest);
        } catch (IOException e) {
            unreadable(file, e);
            return Optional.empty();
        }
    }

    /**
     * Begins a digest beside other work; empty, with a finding, when the file is not to be read.
     * The answer, asked for when that work is done, is as of {@link #digest}.
     */
    Optional<Supplier<Optional<Digest>>> digestAside(Path file, long maxBytes) {
        if (!isSafe(file, maxBytes)) {
            return Optional.empty();
        }
        CompletableFuture<Digest> digest =
                CompletableFuture.supplyAsync(
                        () -> {
                            try (InputStream in = Files.newInputStream(file)) {
                                return Digest.of(in);
                            } catch (IOException e) {
                                throw new CompletionException(e);
                            }
                        },
                        Thread.ofPlatform().daemon().name("digest")::start);
        return Optional.of(() -> {
            try {
                Digest known = digest.join();
                digests.put(shown(file), known);
                return Optional.of(known);
            } catch (CompletionException e) {
                if (e.getCause() instanceof IOException cause) {
                    unreadable(file, cause);
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** Whether it is a regular file, inside the case even through links, and not too large. */
    private boolean isSafe(Path file, long maxBytes) {
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                log.add(IntakeCode.PATH_ESCAPES, at(file), "file", shown(file));
                return false;
            }
            if (!Files.isRegularFile(file)) {
                log.add(
                        IntakeCode.FILE_UNREADABLE,
                        at(file),
                        "file",
                        shown(file),
                        "why",
                        "它不是普通文件");
                return false;
            }
            if (Files.size(file) > maxBytes) {
                tooLarge(file, maxBytes);
                return false;
            }
            return true;
        } catch (IOException e) {
            unreadable(file, e);
            return false;
        }
    }

    void unreadable(Path file, IOException cause) {
        String why =
                switch (cause) {
                    case AccessDeniedException _ -> "没有读取权限";
                    case NoSuchFileException _ -> "文件不存在，或链接指向的文件不存在";
                    default -> "读取时出错";
                };
        log.add(IntakeCode.FILE_UNREADABLE, at(file), "file", shown(file), "why", why);
    }

    SourceRef at(Path file) {
        return new SourceRef.Whole(shown(file));
    }

    private void tooLarge(Path file, long maxBytes) {
        log.add(
                IntakeCode.TOO_LARGE,
                at(file),
                "what",
                "文件 " + shown(file),
                "limit",
                maxBytes / (1024 * 1024) + " MB");
    }
}
