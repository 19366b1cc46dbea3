package fr.continuum.domain.trace;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much of one document (or of one cumulated budget) is traced, in one flow, measure and dimension.
///
/// @param total summed from the lines as they were read, independently of the buckets
/// @param buckets summed from attributed keys
/// @param bySection the same buckets by section; only sections that hold a line
/// @param byTarget from the roots, amounts rolled up, in the order of the tree (of a cumulated budget: in order of
/// first
///     sight); only targets that get a share
public record Coverage(
        Flow flow,
        Measure measure,
        Dimension dimension,
        Tally total,
        Buckets buckets,
        Map<Section, SectionCoverage> bySection,
        List<TargetAmount> byTarget) {

    public Coverage {
        EnumMap<Section, SectionCoverage> copy = new EnumMap<>(Section.class);
        copy.putAll(bySection);
        bySection = Collections.unmodifiableMap(copy);
        byTarget = List.copyOf(byTarget);
    }

    /// The same figures under another measure: what a draft proposes, told as voted.
    public Coverage as(Measure other) {
        return new Coverage(flow, other, dimension, total, buckets, bySection, byTarget);
    }

    /// One section: its own total, summed from keys, and its buckets.
    public record SectionCoverage(Tally total, Buckets buckets) {

        SectionCoverage plus(SectionCoverage other) {
            return new SectionCoverage(total.plus(other.total), buckets.plus(other.buckets));
        }
    }

    /// What one target gets, with what lies below it rolled up.
    ///
    /// @param ownCents what is tied to the target itself, summed apart from what lies below it
    public record TargetAmount(Target target, Tally amount, long ownCents, List<TargetAmount> below) {

        public TargetAmount {
            below = List.copyOf(below);
        }

        /// One whose own amount is what those below leave.
        public TargetAmount(Target target, Tally amount, List<TargetAmount> below) {
            this(target, amount, amount.cents() - cents(below), below);
        }

        private static long cents(List<TargetAmount> amounts) {
            return amounts.stream().mapToLong(a -> a.amount.cents()).sum();
        }

        /// Lines do not add up: those of a split key stand in each target that gets a share.
        private Optional<Imbalance> imbalance() {
            long parts = ownCents + cents(below);
            return parts == amount.cents()
                    ? below.stream()
                            .map(TargetAmount::imbalance)
                            .flatMap(Optional::stream)
                            .findFirst()
                    : Optional.of(new Imbalance("cible " + target.code(), amount.cents(), parts));
        }
    }

    /// Why the parts do not make the whole; empty where all agree to the cent: buckets, sections, strengths and
    /// targets, each held against a sum made apart.
    public Optional<Imbalance> imbalance() {
        long sections = bySection.values().stream()
                .mapToLong(s -> s.buckets().sumCents())
                .sum();
        Tally sectionTotals =
                bySection.values().stream().map(SectionCoverage::total).reduce(Tally.ZERO, Tally::plus);
        long targets = byTarget.stream().mapToLong(t -> t.amount().cents()).sum();
        if (buckets.sumCents() != total.cents()) {
            return Optional.of(new Imbalance("parts", total.cents(), buckets.sumCents()));
        }
        if (sections != total.cents()) {
            return Optional.of(new Imbalance("sections", total.cents(), sections));
        }
        if (sectionTotals.cents() != total.cents()) {
            return Optional.of(new Imbalance("totaux des sections", total.cents(), sectionTotals.cents()));
        }
        if (sectionTotals.lines() != total.lines()) {
            return Optional.of(new Imbalance(Imbalance.LINES, total.lines(), sectionTotals.lines()));
        }
        for (Map.Entry<Section, SectionCoverage> section : bySection.entrySet()) {
            long parts = section.getValue().buckets().sumCents();
            if (parts != section.getValue().total().cents()) {
                return Optional.of(new Imbalance(
                        "section " + section.getKey().code(),
                        section.getValue().total().cents(),
                        parts));
            }
        }
        long strengths =
                buckets.traced().values().stream().mapToLong(Tally::cents).sum();
        if (strengths != buckets.tracedOverall().cents()) {
            return Optional.of(
                    new Imbalance("forces des liens", buckets.tracedOverall().cents(), strengths));
        }
        if (targets != buckets.tracedOverall().cents()) {
            return Optional.of(new Imbalance("cibles", buckets.tracedOverall().cents(), targets));
        }
        return insideSections().or(this::insideTargets);
    }

    /// Strengths against what is traced in each section, and each bucket against those of the sections.
    private Optional<Imbalance> insideSections() {
        for (Map.Entry<Section, SectionCoverage> section : bySection.entrySet()) {
            Buckets inSection = section.getValue().buckets();
            long strengths =
                    inSection.traced().values().stream().mapToLong(Tally::cents).sum();
            if (strengths != inSection.tracedOverall().cents()) {
                return Optional.of(new Imbalance(
                        "forces des liens, section " + section.getKey().code(),
                        inSection.tracedOverall().cents(),
                        strengths));
            }
        }
        Map<String, Long> whole = buckets.centsByPart();
        Map<String, Long> sections = bySection.values().stream()
                .map(SectionCoverage::buckets)
                .reduce(Buckets.EMPTY, Buckets::plus)
                .centsByPart();
        return whole.entrySet().stream()
                .filter(part -> !part.getValue().equals(sections.get(part.getKey())))
                .map(part -> new Imbalance(
                        part.getKey() + " des sections", part.getValue(), sections.getOrDefault(part.getKey(), 0L)))
                .findFirst();
    }

    private Optional<Imbalance> insideTargets() {
        return byTarget.stream()
                .map(TargetAmount::imbalance)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Parts that do not add up: nothing may be published.
    ///
    /// @param part in French: `parts` (the five), `sections`, `totaux des sections`, `lignes`, `section F`,
    /// `forces des
    ///     liens` or `cibles`; then what lies inside one: `forces des liens, section F`, `sans lien des sections`,
    /// `cible`
    ///     and its code
    /// @param expected cents, or lines
    /// @param found cents, or lines
    public record Imbalance(String part, long expected, long found) {

        /// The part whose amounts agree and whose lines do not.
        public static final String LINES = "lignes";

        /// What is counted, in French.
        public String unit() {
            return part.equals(LINES) ? LINES : "centimes";
        }
    }

    /// The two added up: for the cumulated budget (BP + BS + DM).
    public Coverage plus(Coverage other) {
        if (flow != other.flow || measure != other.measure || dimension != other.dimension) {
            throw new IllegalArgumentException("Only like coverages add up, not " + this + " and " + other);
        }
        EnumMap<Section, SectionCoverage> sections = new EnumMap<>(Section.class);
        sections.putAll(bySection);
        other.bySection.forEach((section, coverage) -> sections.merge(section, coverage, SectionCoverage::plus));
        return new Coverage(
                flow,
                measure,
                dimension,
                total.plus(other.total),
                buckets.plus(other.buckets),
                sections,
                merged(byTarget, other.byTarget));
    }

    private static List<TargetAmount> merged(List<TargetAmount> first, List<TargetAmount> second) {
        Map<String, TargetAmount> byCode = new LinkedHashMap<>();
        List<TargetAmount> all = new ArrayList<>(first);
        all.addAll(second);
        for (TargetAmount amount : all) {
            byCode.merge(
                    amount.target().code(),
                    amount,
                    (a, b) -> new TargetAmount(
                            a.target(),
                            a.amount().plus(b.amount()),
                            a.ownCents() + b.ownCents(),
                            merged(a.below(), b.below())));
        }
        return List.copyOf(byCode.values());
    }
}
