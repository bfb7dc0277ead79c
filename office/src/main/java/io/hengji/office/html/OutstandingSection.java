package io.hengji.office.html;

import static io.hengji.office.html.Html.css;
import static io.hengji.office.html.Html.id;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Outstanding;
import java.util.List;

/** What is still missing, by the section that has to supply it; nothing when nothing is. */
final class OutstandingSection {
    private final List<Outstanding> outstanding;

    OutstandingSection(Evaluation evaluation) {
        this.outstanding = Outstanding.of(evaluation);
    }

    void write(Html html) {
        if (outstanding.isEmpty()) {
            return;
        }
        html.element(
                "section",
                section -> {
                    section.element("h2", "待补内容");
                    section.element("p", "按提供的科室列出；补齐后再核算一次。", css("lead"));
                    for (Outstanding each : outstanding) {
                        section.element("h3", each.section() + "（" + each.items().size() + " 项）");
                        section.element(
                                "ul",
                                list ->
                                        each.items()
                                                .forEach(item -> list.element("li", said(item))));
                    }
                },
                id("outstanding"));
    }

    private static String said(Outstanding.Item item) {
        return item.what() + (item.finding() == null ? "" : "　位置：" + item.finding().at().shown());
    }
}
