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
/// @param byTarget from the roots, amounts rolled up, in the order of the tree; only targets that get a share
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

    /// One section: its own total, summed from keys, and its buckets.
    public record SectionCoverage(Tally total, Buckets buckets) {

        SectionCoverage plus(SectionCoverage other) {
            return new SectionCoverage(total.plus(other.total), buckets.plus(other.buckets));
        }
    }

    /// What one target gets, with what lies below it rolled up.
    public record TargetAmount(Target target, Tally amount, List<TargetAmount> below) {

        public TargetAmount {
            below = List.copyOf(below);
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
        return Optional.empty();
    }

    /// Parts that do not add up: nothing may be published.
    ///
    /// @param part in French: `parts` (the five), `sections`, `totaux des sections`, `lignes`, `section F`,
    /// `forces des
    ///     liens` or `cibles`
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
                    (a, b) -> new TargetAmount(a.target(), a.amount().plus(b.amount()), merged(a.below(), b.below())));
        }
        return List.copyOf(byCode.values());
    }
}
