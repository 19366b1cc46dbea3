package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The sheet of an indicator, as somebody writes it or a file brings it: a variable held against a reference. It may
/// lack anything while it is a draft; whether it *may be followed* is for [IndicatorStep] to say (R26, R27), whether
/// what a file brought *is sound* for [IndicatorChecks].
///
/// @param code by which everyone names it, never given to another
/// @param description what it tells, in words
/// @param publicLabel what it is called outside; empty: its label
/// @param publicDescription how it is told outside; empty: not at all
/// @param principal the objective or action it is about
/// @param feeds others it tells of too; one said twice is said once
/// @param unit of its values; empty where nobody said
/// @param tolerance how far from its target it may stay on either side, in its unit: of one to maintain
/// @param method how it is calculated
/// @param source where its values come from
/// @param delayDays how many days after the end of a period its value is known
/// @param post who answers for it; empty where nobody said
/// @param department likewise
/// @param baseline where it started from
/// @param targets where it is to be, by day; the last one is the final one
/// @param isPublic whether it is told outside
public record Indicator(
        String code,
        String label,
        String description,
        String publicLabel,
        String publicDescription,
        Optional<PlanCode> principal,
        List<PlanCode> feeds,
        Optional<IndicatorKind> kind,
        String unit,
        Optional<Direction> direction,
        Optional<BigDecimal> tolerance,
        String method,
        String source,
        Optional<Periodicity> periodicity,
        OptionalInt delayDays,
        String post,
        String department,
        Optional<DatedValue> baseline,
        List<DatedValue> targets,
        Thresholds thresholds,
        boolean isPublic,
        IndicatorState state)
        implements Aggregate {

    public Indicator {
        if (!PlanCode.isValid(code) || label.isBlank()) {
            throw new IllegalArgumentException("An indicator has a code and a label: " + code + " " + label);
        }
        if (delayDays.isPresent() && delayDays.getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "A value is not known before its period ends: " + code + " " + delayDays.getAsInt());
        }
        tolerance = tolerance.map(Decimals::plain);
        if (tolerance.filter(band -> band.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("A tolerance is not less than nothing: " + code + " " + tolerance);
        }
        Optional<PlanCode> own = principal;
        feeds = feeds.stream()
                .distinct()
                .filter(fed -> !own.equals(Optional.of(fed)))
                .sorted()
                .toList();
        targets = targets.stream()
                .distinct()
                .sorted(Comparator.comparing(DatedValue::on).thenComparing(DatedValue::value))
                .toList();
    }

    /// One of which nothing is said but what it is called.
    public static Indicator draft(String code, String label) {
        return new Indicator(
                code,
                label,
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                OptionalInt.empty(),
                "",
                "",
                Optional.empty(),
                List.of(),
                Thresholds.USUAL,
                false,
                new IndicatorState.Draft());
    }

    /// The same, at another point of its life.
    public Indicator in(IndicatorState other) {
        return new Indicator(
                code,
                label,
                description,
                publicLabel,
                publicDescription,
                principal,
                feeds,
                kind,
                unit,
                direction,
                tolerance,
                method,
                source,
                periodicity,
                delayDays,
                post,
                department,
                baseline,
                targets,
                thresholds,
                isPublic,
                other);
    }

    public boolean isActive() {
        return state instanceof IndicatorState.Active;
    }

    public boolean isRetired() {
        return state instanceof IndicatorState.Retired;
    }

    /// Where it is to be in the end.
    public Optional<DatedValue> finalTarget() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast());
    }

    /// All it is about: its principal element first.
    public List<PlanCode> about() {
        return Stream.concat(principal.stream(), feeds.stream()).toList();
    }

    /// What it is held to: once the plan is adopted and it is followed, another needs a decision (R06).
    Commitment commitment() {
        return new Commitment(unit, direction, tolerance, baseline, targets);
    }

    /// @param targets with the baseline, where it goes from and to
    record Commitment(
            String unit,
            Optional<Direction> direction,
            Optional<BigDecimal> tolerance,
            Optional<DatedValue> baseline,
            List<DatedValue> targets) {}

    /// The fingerprint of all it says: equal sheets are the same version.
    public Sha256 version() {
        Meaning meaning = new Meaning()
                .say(code)
                .say(label)
                .say(description)
                .say(publicLabel)
                .say(publicDescription)
                .say(principal)
                .each(feeds, Meaning::say)
                .say(kind)
                .say(unit)
                .say(direction)
                .say(tolerance.map(BigDecimal::toPlainString))
                .say(method)
                .say(source)
                .say(periodicity)
                .say(delayDays.isPresent() ? Optional.of(delayDays.getAsInt()) : Optional.empty())
                .say(post)
                .say(department)
                .each(baseline.stream().toList(), Indicator::say)
                .each(targets, Indicator::say)
                .say(thresholds.amber().toPlainString())
                .say(thresholds.red().toPlainString())
                .say(isPublic)
                .say(state.name());
        switch (state) {
            case IndicatorState.Draft _ -> {}
            case IndicatorState.Active(var since) -> meaning.say(since);
            case IndicatorState.Retired(var on, String reason) ->
                meaning.say(on).say(reason);
        }
        return meaning.version();
    }

    private static void say(Meaning meaning, DatedValue value) {
        meaning.say(value.on()).say(value.value().toPlainString());
    }
}
