package io.hengji.office.json;

import io.hengji.intake.CaseSettings;
import io.hengji.kernel.Fraction;
import io.hengji.record.Column;
import io.hengji.record.Table;
import io.hengji.watch.Captions;
import io.hengji.watch.Disposition;
import io.hengji.watch.Forecast;
import io.hengji.watch.Lead;
import io.hengji.watch.LeadBook;
import io.hengji.watch.LeadState;
import io.hengji.watch.Light;
import io.hengji.watch.Masked;
import io.hengji.watch.RuleRun;
import io.hengji.watch.Watch;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of monitoring in the shape {@code hengji/watch/1}: leads with their rows, the rules
 * and what became of each, the trail. Only {@code ms} of a rule differs from run to run.
 */
public final class WatchJson {
    private static final int SHOWN = 50;

    private final LeadBook book;
    private final String source;
    private final boolean full;

    private WatchJson(Watch watch, LeadBook book, boolean full) {
        this.book = book;
        this.source = watch.files().settings().id();
        this.full = full;
    }

    /**
     * Writes it all.
     *
     * @param book what was decided about the leads
     * @param full whether accounts and names of natural persons stand as they are
     */
    public static byte[] write(Watch watch, LeadBook book, boolean full) {
        return JsonDocument.write(json -> new WatchJson(watch, book, full).write(json, watch));
    }

    private void write(JsonDocument json, Watch watch) {
        CaseSettings settings = watch.files().settings();
        json.text("schema", "hengji/watch/1");
        json.text("asOf", watch.asOf().toString());
        json.object(
                "case",
                subject -> {
                    subject.text("id", settings.id());
                    subject.text("department", settings.department());
                    subject.whole("year", settings.year().year());
                });
        json.array("lights", watch.lights(), WatchJson::light);
        json.array("forecast", watch.lights(), WatchJson::forecast);
        json.array("leads", watch.leads().toList(), this::lead);
        json.array("rules", watch.rules(), WatchJson::rule);
        json.array(
                "findings",
                Stream.concat(watch.files().findings().stream(), watch.findings().stream())
                        .toList(),
                FindingsJson::finding);
        TrailJson trail = new TrailJson(watch.trail(), figure -> figure.value());
        json.array("trail", watch.trail().steps(), trail::write);
    }

    private static void light(JsonDocument json, Light light) {
        Light.Amounts amounts = light.amounts();
        json.text("id", light.id().value());
        json.text("name", light.name());
        json.text("light", light.colour().word());
        json.text("money", light.money().word());
        json.text("target", light.target().word());
        json.text("words", light.words());
        json.text("paid", money(amounts.paid()));
        json.text("planned", money(amounts.planned()));
        json.text("pace", rate(amounts.pace()));
        json.text("initial", money(amounts.initial()));
        json.text("added", money(amounts.added()));
        json.text("adjusted", money(amounts.adjusted()));
        json.text("rateOfInitial", rate(amounts.ofInitial()));
        json.text("rateOfAdjusted", rate(amounts.ofAdjusted()));
        json.text("trail", light.trail().toString());
    }

    private static void forecast(JsonDocument json, Light light) {
        json.text("id", light.id().value());
        Optional<Forecast> forecast = light.forecast();
        json.text("value", money(forecast.map(Forecast::value)));
        json.text("low", money(forecast.map(Forecast::low)));
        json.text("high", money(forecast.map(Forecast::high)));
        json.text("method", forecast.map(one -> one.method().chinese()).orElse(null));
        json.text("error", rate(forecast.map(Forecast::error)));
        json.array(
                "tried",
                forecast.map(Forecast::tried).orElse(List.of()),
                (object, tried) -> {
                    object.text("method", tried.method().chinese());
                    object.text("error", rate(Optional.of(tried.error())));
                });
        json.text("reason", light.noForecast().isEmpty() ? null : light.noForecast());
    }

    private static String money(Fraction yuan) {
        return yuan.round(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable String money(Optional<Fraction> yuan) {
        return yuan.map(WatchJson::money).orElse(null);
    }

    private static @Nullable String rate(Optional<Fraction> rate) {
        return rate.map(one -> one.round(4, RoundingMode.HALF_UP).toPlainString()).orElse(null);
    }

    private void lead(JsonDocument json, Lead lead) {
        json.text("id", lead.id());
        json.text("rule", lead.rule().id());
        json.whole("version", lead.rule().version());
        json.text("title", lead.rule().title());
        json.text("severity", lead.rule().severity().name().toLowerCase(Locale.ROOT));
        json.object("key", key -> lead.shownKey(full).forEach(key::text));
        LeadState state = book.state(source, lead.id(), lead.content().hex());
        json.text("state", state.word());
        json.objectOrNull("disposition", state.last().orElse(null), WatchJson::disposition);
        json.text("message", lead.message(full));
        json.text("row", lead.rule().row());
        json.text("ask", lead.rule().ask());
        json.text("innocent", lead.rule().innocent());
        json.array("basis", lead.rule().basis(), FindingsJson::clause);
        json.object("rows", rows -> rows(rows, lead));
        json.text("trail", lead.trail().toString());
    }

    private static void disposition(JsonDocument json, Disposition disposition) {
        json.text("action", disposition.action().word());
        json.text("by", disposition.by());
        json.text("note", disposition.note());
        json.text("evidence", disposition.evidence());
        json.text("at", disposition.at().toString());
    }

    private void rows(JsonDocument json, Lead lead) {
        Table table = lead.rows();
        json.text("kind", "rows");
        json.text("snapshot", String.join(";", lead.snapshots()));
        json.text("query", lead.rule().sql().name());
        json.whole("count", table.size());
        json.texts("key", lead.rule().sql().head().key());
        json.texts("columns", table.columns().stream().map(Column::name).toList());
        json.texts(
                "captions",
                table.columns().stream()
                        .map(column -> Captions.of(lead.rule(), column.name()))
                        .toList());
        json.table("shown", shown(table));
    }

    private List<List<String>> shown(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(SHOWN, table.size()); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(full ? table.text(row, column) : Masked.cell(table, row, column));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static void rule(JsonDocument json, RuleRun run) {
        json.text("id", run.rule().id());
        json.whole("version", run.rule().version());
        json.text("title", run.rule().title());
        json.text("state", run.state().word());
        json.texts("missing", run.missing());
        json.whole("rows", run.rows());
        json.whole("leads", run.leads().size());
        json.whole("ms", run.took().toMillis());
    }
}
