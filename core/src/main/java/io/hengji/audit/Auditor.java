package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Audits one report. A relation that holds speaks for its figures: what was found wrong of a figure
 * whose relation of the same kind holds elsewhere is dropped.
 */
public final class Auditor {
    private static final List<Discovery> DISCOVERIES =
            List.of(
                    new Formulas(),
                    new FormulaRates(),
                    new Sums(),
                    new ListedSums(),
                    new BudgetFlow(),
                    new Identities(),
                    new Changes(),
                    new ChangeSums(),
                    new SavedRates(),
                    new Margins(),
                    new Leftovers(),
                    new Flows(),
                    new Shares(),
                    new HundredShares(),
                    new Deductions(),
                    new Directions(),
                    new Rates(),
                    new PerUnit(),
                    new Scores(),
                    new Repeats());

    private Auditor() {}

    public static Audit audit(Document document) {
        return new Run(document).audit();
    }

    /** One report. */
    private static final class Run {
        private final Document document;
        private final Passages passages;
        private final List<Link> links = new ArrayList<>();
        private final List<Audit.Judged> judged = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Integer> proven = new HashSet<>();

        /** Sums that hold, by each of their parts. */
        private final Map<Integer, List<Link>> sumsHolding = new HashMap<>();

        /** Figures that stand for the result of a relation that holds. */
        private final Set<Integer> derived = new HashSet<>();

        private final Set<Integer> added = new HashSet<>();

        private final Set<Integer> contradicted = new HashSet<>();

        /** What a figure held to be wrong would have to be, in base units. */
        private final Map<Integer, Fraction> corrected = new HashMap<>();

        Run(Document document) {
            this.document = document;
            this.passages = new Passages(document);
        }

        Audit audit() {
            new Tables(passages).discover(links::add);
            DISCOVERIES.forEach(one -> one.discover(passages, links::add));
            resolve();
            new Counts(passages).each(this::counted);
            new Numbering(passages).each(this::numbering);
            new Judgements(passages, document, links).each(findings::add);
            findings.sort(
                    Comparator.comparing((Finding finding) -> finding.code().severity())
                            .thenComparingInt(finding -> start(finding.at())));
            return new Audit(document, passages.claims(), judged, findings, coverage());
        }

        /** Holding relations first; then the certain ones that fail, one for each figure. */
        private void resolve() {
            Set<String> settled = new HashSet<>();
            Map<Integer, Set<Integer>> divided = new HashMap<>();
            Set<String> seen = new HashSet<>();
            Set<String> open = new HashSet<>();
            for (Link link : links) {
                if (link.definite() && link.fails()) {
                    open.add(kind(link) + link.at().index());
                }
                if (link.code() == AuditCode.SUM && link.holds()) {
                    parts(link)
                            .forEach(part ->
                                    sumsHolding
                                            .computeIfAbsent(part, any -> new ArrayList<>())
                                            .add(link));
                }
            }
            for (Link link : links) {
                boolean doubtful =
                        open.contains(kind(link) + link.at().index()) && !link.definite();
                if (!doubtful && link.holds() && seen.add(key(link))) {
                    settled.add(kind(link) + link.at().index());
                    link.claims().forEach(claim -> proven.add(claim.index()));
                    if (link.code() != AuditCode.REPEAT) {
                        derived.add(link.at().index());
                    }
                    if (link.code() == AuditCode.SUM) {
                        divided.computeIfAbsent(link.at().index(), any -> new HashSet<>())
                                .addAll(parts(link));
                        link.claims().forEach(claim -> added.add(claim.index()));
                    }
                    keep(link);
                    if (link.relation().verdict() == Verdict.ROUNDING
                            && !link.at().isRate()
                            && !link.at().isScore()) {
                        findings.add(
                                Contradiction.finding(
                                        document, AuditCode.ROUNDING, link, judged.getLast().id()));
                    }
                }
            }
            for (Link link : links) {
                boolean failing =
                        link.fails()
                                && link.certain()
                                && !follows(link)
                                && !apart(link)
                                && !taken(link);
                boolean first = failing && settled.add(kind(link) + link.at().index());
                boolean again = failing && !first && again(link, divided);
                if ((first || again) && seen.add(key(link))) {
                    keep(link);
                    contradicted.add(link.at().index());
                    Fraction residual = link.relation().residual();
                    if (residual != null) {
                        Fraction base = residual.times(link.at().unit().factor());
                        corrected.put(link.at().index(), link.at().value().minus(base));
                    }
                    findings.add(
                            Contradiction.finding(
                                    document, link.code(), link, judged.getLast().id()));
                }
            }
            hedged(seen);
        }

        /** Two figures that are each proven by others are two facts under one name. */
        private boolean apart(Link link) {
            return link.code() == AuditCode.REPEAT
                    && link.claims().stream()
                            .allMatch(claim ->
                                    derived.contains(claim.index())
                                            || added.contains(claim.index()));
        }

        /** A second division of a total, by other parts than those that add up to it. */
        private static boolean again(Link link, Map<Integer, Set<Integer>> divided) {
            Set<Integer> held = divided.getOrDefault(link.at().index(), Set.of());
            return link.division()
                    && !held.isEmpty()
                    && parts(link).stream().noneMatch(held::contains);
        }

        /** The same parts add up to another figure: this one was never their total. */
        private boolean taken(Link link) {
            if (link.code() != AuditCode.SUM || link.definite()) {
                return false;
            }
            Set<Integer> own = parts(link);
            return sumsHolding.getOrDefault(own.iterator().next(), List.of()).stream()
                    .filter(other -> !other.at().is(link.at()))
                    .anyMatch(other -> parts(other).containsAll(own));
        }

        private static Set<Integer> parts(Link link) {
            return link.claims().stream()
                    .filter(claim -> !claim.is(link.at()))
                    .map(Claim::index)
                    .collect(Collectors.toSet());
        }

        /** A rate that is right of the corrected total beside it is not wrong as well. */
        private boolean follows(Link link) {
            if (link.code() != AuditCode.RATE || link.claims().size() != 3) {
                return false;
            }
            Claim above = link.claims().get(1);
            Claim below = link.claims().get(2);
            Fraction top = corrected.getOrDefault(above.index(), above.value());
            Fraction bottom = corrected.getOrDefault(below.index(), below.value());
            boolean changed = !top.equals(above.value()) || !bottom.equals(below.value());
            return changed && Quick.quotient(link.at(), top, Fraction.ZERO, bottom, Fraction.ZERO);
        }

        /** Relations with a hedged figure: listed, and decided only where they hold as printed. */
        private void hedged(Set<String> seen) {
            HedgedRelations.discover(
                    passages,
                    link -> {
                        if (seen.add(key(link))) {
                            keep(link);
                            if (link.holds()) {
                                link.claims().forEach(claim -> proven.add(claim.index()));
                            }
                        }
                    });
        }

        private void keep(Link link) {
            judge(link.relation(), link.claims());
        }

        private void judge(Relation relation, List<Claim> claims) {
            judged.add(new Audit.Judged("R" + (judged.size() + 1), relation, claims));
        }

        private static String kind(Link link) {
            return switch (link.code()) {
                case DIFFERENCE, CHANGE_RATE, RATE -> "ratio/";
                case REPEAT -> "repeat/";
                case SCORE_ABOVE_POINTS -> "bound/";
                default -> "sum/";
            };
        }

        private static String key(Link link) {
            return link.code().name()
                    + link.claims().stream()
                            .map(claim -> Integer.toString(claim.index()))
                            .sorted()
                            .collect(Collectors.joining(","));
        }

        private void counted(Counts.Counted count) {
            List<Claim> stated = claimAt(count.start());
            judge(count.relation(), stated);
            if (count.agrees()) {
                stated.forEach(claim -> proven.add(claim.index()));
                return;
            }
            findings.add(
                    Finding.of(
                                    AuditCode.COUNT,
                                    document.span(count.start(), count.end()),
                                    Map.of(
                                            "found",
                                            count.text(),
                                            "expected",
                                            Integer.toString(count.found()) + " 个"))
                            .expecting(Integer.toString(count.found()), count.text())
                            .relating(judged.getLast().id(), List.of(), List.of()));
        }

        private List<Claim> claimAt(int start) {
            return passages.claims().stream().filter(claim -> claim.start() == start).toList();
        }

        private void numbering(Numbering.Broken broken) {
            findings.add(
                    Finding.of(
                                    AuditCode.NUMBERING,
                                    document.span(broken.start(), broken.end()),
                                    Map.of("found", broken.found(), "expected", broken.expected()))
                            .expecting(broken.expected(), broken.found()));
        }

        private static int start(SourceRef at) {
            return at instanceof SourceRef.Span span ? span.start() : 0;
        }

        private Audit.Coverage coverage() {
            int good = 0;
            int bad = 0;
            int hedged = 0;
            int alone = 0;
            for (Claim claim : passages.claims()) {
                if (contradicted.contains(claim.index())) {
                    bad++;
                } else if (proven.contains(claim.index())) {
                    good++;
                } else if (claim.hedged()) {
                    hedged++;
                } else {
                    alone++;
                }
            }
            return new Audit.Coverage(passages.claims().size(), good, bad, hedged, alone);
        }
    }
}
