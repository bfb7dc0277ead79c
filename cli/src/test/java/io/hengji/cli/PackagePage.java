package io.hengji.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * {@code report.html} as its reader has it: texts in which some stretches are links, and the steps
 * where the links lead.
 */
final class PackagePage {
    private final Document page;
    private final Map<String, Element> steps = new HashMap<>();

    PackagePage(String html) {
        page = Jsoup.parse(html);
        page.select("#trail .step").forEach(step -> steps.put(step.id(), step));
    }

    /** A stretch of a text that opens {@code step}; positions in chars of the text. */
    record Link(int start, int end, String step) {}

    /** One paragraph or cell, squeezed and without the marks that the page adds, and its links. */
    record Line(String text, List<Link> links) {
        /** The steps that the stretch opens. */
        List<String> opens(int start, int end) {
            return links.stream()
                    .filter(link -> link.start() < end && start < link.end())
                    .map(Link::step)
                    .toList();
        }
    }

    /** The paragraphs and headings of the report. */
    List<Line> report() {
        return lines(page.select("#report .paper > *:not(.notes)"));
    }

    /** The cells of each form. */
    List<List<Line>> forms() {
        return page.select("#forms details.form table").stream()
                .map(table -> lines(table.select("td, th")))
                .toList();
    }

    /** What stands above and below the forms. */
    List<Line> besideForms() {
        return lines(page.select("#forms .above span, #forms p.below, #forms summary"));
    }

    /** Where a step leads in the end: the sentences of the steps that rest on no other. */
    Set<String> leaves(String step) {
        Set<String> leaves = new LinkedHashSet<>();
        follow(step, new LinkedHashSet<>(), leaves);
        return leaves;
    }

    private void follow(String id, Set<String> seen, Set<String> leaves) {
        if (!seen.add(id)) {
            return;
        }
        Element step = steps.get(id);
        if (step == null) {
            leaves.add("no step " + id);
            return;
        }
        List<Element> inputs = step.select("ul.in a[href]");
        if (inputs.isEmpty()) {
            leaves.add(step.select(".say").text());
        }
        inputs.forEach(input -> follow(input.attr("href").substring(1), seen, leaves));
    }

    /** Without white space: documents break and indent their lines differently. */
    static String squeezed(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Line> lines(List<Element> elements) {
        return elements.stream().map(PackagePage::line).toList();
    }

    private static Line line(Element element) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        collect(element, "", text, links);
        return new Line(text.toString(), links);
    }

    private static void collect(
            Element element, String step, StringBuilder text, List<Link> links) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                int start = text.length();
                text.append(squeezed(words.getWholeText()));
                if (!step.isEmpty()) {
                    links.add(new Link(start, text.length(), step));
                }
            } else if (node instanceof Element inner && !inner.normalName().equals("sup")) {
                String to = inner.attr("href");
                collect(inner, to.isEmpty() ? step : to.substring(1), text, links);
            }
        }
    }
}
