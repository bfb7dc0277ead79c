package io.hengji.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads case.yaml: one flat mapping of names to texts. It walks over the parser's events, so that
 * nothing is constructed, nothing recurses and aliases, tags and nesting are simply refused.
 */
final class SettingsYaml {
    private static final int LONGEST = 100_000;

    private final Origin origin;
    private final FindingLog log;

    SettingsYaml(Origin origin, FindingLog log) {
        this.origin = origin;
        this.log = log;
    }

    /** The settings in file order, or empty (with a finding) when the file is no such mapping. */
    Optional<List<Setting>> read(String text) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(origin.file()).setCodePointLimit(LONGEST).build();
        try {
            return walk(new Parse(settings).parseString(text));
        } catch (MarkedYamlEngineException e) {
            return refuse(e.getProblemMark(), "格式有误（缩进、冒号或引号）");
        } catch (YamlEngineException e) {
            return refuse(Optional.empty(), text.length() > LONGEST ? "文件过长" : "含有不能使用的字符");
        }
    }

    private Optional<List<Setting>> walk(Iterable<Event> events) {
        List<Setting> settings = new ArrayList<>();
        boolean inside = false;
        Optional<ScalarEvent> key = Optional.empty();
        for (Event event : events) {
            if (event instanceof DocumentEndEvent || event instanceof MappingEndEvent) {
                break;
            }
            if (!(event instanceof NodeEvent node)) {
                continue;
            }
            Optional<String> refusal = refusal(node, inside);
            if (refusal.isPresent()) {
                return refuse(event.getStartMark(), refusal.get());
            }
            if (node instanceof ScalarEvent scalar) {
                if (key.isEmpty()) {
                    key = Optional.of(scalar);
                } else {
                    settings.add(setting(key.get(), scalar));
                    key = Optional.empty();
                }
            } else {
                inside = true;
            }
        }
        return inside ? Optional.of(settings) : refuse(Optional.empty(), "没有“名称: 内容”的行");
    }

    private static Optional<String> refusal(NodeEvent node, boolean inside) {
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            return Optional.of("用了别名（& 或 *）");
        }
        Optional<String> tag =
                switch (node) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case MappingStartEvent mapping -> mapping.getTag();
                    case SequenceStartEvent sequence -> sequence.getTag();
                    default -> Optional.empty();
                };
        if (tag.isPresent()) {
            return Optional.of("用了标签（!）");
        }
        if (inside && !(node instanceof ScalarEvent)) {
            return Optional.of("有下级内容；每一项只能是一行文字");
        }
        return !inside && !(node instanceof MappingStartEvent)
                ? Optional.of("不是“名称: 内容”的写法")
                : Optional.empty();
    }

    private Setting setting(ScalarEvent key, ScalarEvent value) {
        boolean nothing = value.isPlain() && (value.getValue().equals("~") || isNull(value));
        int line = line(key.getStartMark());
        return new Setting(
                key.getValue(),
                nothing ? "" : value.getValue(),
                origin.cell(line, null, value.getValue()));
    }

    private static boolean isNull(ScalarEvent value) {
        return value.getValue().equals("null");
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(found -> found.getLine() + 1).orElse(1);
    }

    private Optional<List<Setting>> refuse(Optional<Mark> mark, String why) {
        log.add(
                IntakeCode.SETTINGS_UNREADABLE,
                origin.row(line(mark)),
                "line",
                Integer.toString(line(mark)),
                "why",
                why);
        return Optional.empty();
    }
}
