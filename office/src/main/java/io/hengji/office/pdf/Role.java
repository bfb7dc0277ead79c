package io.hengji.office.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces of an official document (GB/T 9704-2012) and the files in which they are found. The
 * free ones come first: they are those of the installation.
 */
enum Role {
    /** 小标宋, the title: no free font has it; a bold 宋体 is the nearest. */
    TITLE(
            new FontFile("FandolSong-Bold.otf", null),
            new FontFile("NotoSerifCJK-Bold.ttc", "NotoSerifCJKsc-Bold"),
            new FontFile("FZXBSJW.TTF", null),
            new FontFile("STZHONGS.TTF", null)),
    /** 黑体. */
    HEI(
            new FontFile("FandolHei-Regular.otf", null),
            new FontFile("simhei.ttf", null),
            new FontFile("NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular"),
            new FontFile("STHeiti Medium.ttc", null)),
    /** 楷体. */
    KAI(
            new FontFile("FandolKai-Regular.otf", null),
            new FontFile("simkai.ttf", null),
            new FontFile("gkai00mp.ttf", null),
            new FontFile("LXGWWenKai-Regular.ttf", null),
            new FontFile("Kaiti.ttc", null)),
    /** 仿宋. */
    FANG(
            new FontFile("FandolFang-Regular.otf", null),
            new FontFile("simfang.ttf", null),
            new FontFile("STFANGSO.TTF", null)),
    /** 宋体. */
    SONG(
            new FontFile("FandolSong-Regular.otf", null),
            new FontFile("simsun.ttc", null),
            new FontFile("gbsn00lp.ttf", null),
            new FontFile("NotoSerifCJK-Regular.ttc", "NotoSerifCJKsc-Regular"),
            new FontFile("Songti.ttc", null));

    /** Those with many characters, for rare ones: ㎡, names, the extensions of Unicode. */
    static final List<FontFile> RARE =
            List.of(
                    new FontFile("NotoSerifCJK-Regular.ttc", "NotoSerifCJKsc-Regular"),
                    new FontFile("NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular"),
                    new FontFile("simsun.ttc", null),
                    new FontFile("simsunb.ttf", null),
                    new FontFile("HanaMinA.ttf", null),
                    new FontFile("HanaMinB.ttf", null));

    @SuppressWarnings("ImmutableEnumChecker") // List.of: nobody changes it.
    private final List<FontFile> files;

    Role(FontFile... files) {
        this.files = List.of(files);
    }

    List<FontFile> files() {
        return files;
    }

    /**
     * @param face the PostScript name of the face in a collection; null for the first
     */
    record FontFile(String file, @Nullable String face) {}
}
