package io.hengji.audit;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A report of some 300 pages: the search stays bounded. */
class LongReportTest {
    private static final int PAGES = 300;

    @Test
    void threeHundredPagesTakeSeconds() {
        StringBuilder text = new StringBuilder("某单位整体支出绩效评价报告\n");
        for (int page = 1; page <= PAGES; page++) {
            int part = 100 + page;
            text.append("（一）第").append(page).append("个项目情况\n");
            for (int line = 0; line < 6; line++) {
                int more = 37 + line * 11;
                text.append("项目").append(page).append("之").append(line);
                text.append("支出").append(part + more).append("万元，其中材料费").append(part);
                text.append("万元、人工费").append(more).append("万元，人均").append(page + line);
                text.append("万元，执行率").append(80 + line).append(".5%，产出指标得");
                text.append(10 + line).append("分。\n");
            }
        }
        Audit audit =
                assertTimeoutPreemptively(
                        ofMinutes(2), () -> LabelledTextsTest.audit(text.toString()));
        assertTrue(audit.coverage().proven() >= PAGES * 6 * 3, audit.coverage().toString());
    }
}
