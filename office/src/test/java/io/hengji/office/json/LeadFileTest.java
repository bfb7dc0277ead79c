package io.hengji.office.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.watch.Disposition;
import io.hengji.watch.KnownLead;
import io.hengji.watch.LeadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadFileTest {
    private static final String ID = "F02A/0123456789";

    @TempDir private Path folder;

    @Test
    void aLeadFoundAgainWithTheSameRowsIsNotKeptTwice() throws IOException {
        LeadFile file = new LeadFile(folder);
        file.found(List.of(lead("aa"), lead("bb")));
        file.found(List.of(lead("bb")));
        assertEquals(2, Files.readAllLines(folder.resolve("leads.jsonl")).size());
        assertEquals(List.of(lead("bb")), file.leads(), "the last finding counts");
    }

    @Test
    void aDecisionHoldsForItsRowsAndTheLastOneCounts() {
        LeadFile file = new LeadFile(folder);
        assertEquals("open", file.state("case", ID, "aa").word());
        file.decided(decision(Disposition.Action.CONFIRM, "aa"));
        assertEquals("confirmed", file.state("case", ID, "aa").word());
        assertEquals(LeadState.Standing.REOPENED, file.state("case", ID, "bb").standing());
        file.decided(decision(Disposition.Action.CORRECT, "bb"));
        assertEquals("corrected", file.state("case", ID, "bb").word());
        assertEquals("open", file.state("case", "F02A/other", "bb").word());
    }

    /** Rows that were decided about and come back are decided about still. */
    @Test
    void rowsThatComeBackKeepTheirDecision() {
        LeadFile file = new LeadFile(folder);
        file.decided(decision(Disposition.Action.EXPLAIN, "aa"));
        file.decided(decision(Disposition.Action.CONFIRM, "bb"));
        assertEquals("explained", file.state("case", ID, "aa").word());
        assertEquals("confirmed", file.state("case", ID, "bb").word());
        assertEquals("reopened", file.state("case", ID, "cc").word());
    }

    /** Line L1 of one department is not line L1 of another, though rule and key are the same. */
    @Test
    void aDecisionIsAboutOneCase() {
        LeadFile file = new LeadFile(folder);
        KnownLead other =
                new KnownLead(ID, "other", LocalDate.of(2025, 7, 31), "超支", "错误", "一", 3, "aa");
        file.found(List.of(lead("aa"), other));
        assertEquals(List.of(lead("aa"), other), file.leads());
        file.decided(decision(Disposition.Action.CONFIRM, "aa"));
        assertEquals("confirmed", file.state(lead("aa")).word());
        assertEquals("open", file.state(other).word());
    }

    /**
     * A crash may leave any beginning of a line: what was whole before it stays, and so does what
     * comes.
     */
    @Test
    void aLineThatWasCutOffIsPassedOver() throws IOException {
        new LeadFile(folder).decided(decision(Disposition.Action.CONFIRM, "aa"));
        Path path = folder.resolve("dispositions.jsonl");
        byte[] whole = Files.readAllBytes(path);
        for (int length = 1; length < whole.length; length++) {
            Files.write(path, whole);
            byte[] part = Arrays.copyOf(whole, length);
            Files.write(path, part, StandardOpenOption.APPEND);
            LeadFile file = new LeadFile(folder);
            assertEquals("confirmed", file.state("case", ID, "aa").word(), "cut at " + length);
            file.decided(decision(Disposition.Action.EXPLAIN, "aa"));
            assertEquals("explained", file.state("case", ID, "aa").word(), "cut at " + length);
        }
    }

    private static KnownLead lead(String content) {
        return new KnownLead(
                ID, "case", LocalDate.of(2025, 7, 31), "超支", "错误", "“一”\n二", 3, content);
    }

    private static Disposition decision(Disposition.Action action, String content) {
        return new Disposition(
                ID, "case", action, "张三", "说明", "", Instant.parse("2025-08-01T00:00:00Z"), content);
    }
}
