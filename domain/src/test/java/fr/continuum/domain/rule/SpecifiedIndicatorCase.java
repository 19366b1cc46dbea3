package fr.continuum.domain.rule;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorChecks;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.indicator.Standing;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Specification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Runs one case about indicators.
///
/// Given: `elements`, the plan; `indicators` and `measures` as they stand; what somebody says then, `saying` sheets
/// and `measuring`, `by` (PERSON or FILE), with `revision` (true, for a `reason`, a `decision` and a day it was
/// `decided`); the `day`.
///
/// Expected: `refused`, every refusal; `allowed`, true where there is none; `findings`, all those of the rule;
/// `standings`, each indicator as it stands.
final class SpecifiedIndicatorCase {

    private static final Set<String> TELLING = Set.of("indicators", "measures", "saying", "measuring");
    private static final Set<String> GIVEN = Set.of(
            "why",
            "elements",
            "indicators",
            "measures",
            "saying",
            "measuring",
            "by",
            "revision",
            "reason",
            "decision",
            "decided",
            "day");
    private static final Set<String> EXPECTED = Set.of("refused", "allowed", "findings", "standings");

    private final Specification.Case given;

    SpecifiedIndicatorCase(Specification.Case given) {
        this.given = given;
    }

    static boolean isToldBy(Specification.Case one) {
        return TELLING.stream().anyMatch(one::has);
    }

    void run() {
        given.understands(GIVEN, EXPECTED);
        MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(given.texts("elements"))));
        IndicatorBook book = IndicatorLines.book(given.texts("indicators"), given.texts("measures"));
        if (given.has("refused") || given.has("allowed")) {
            List<String> refused = IndicatorStep.of(
                            book,
                            IndicatorLines.indicators(given.texts("saying")),
                            IndicatorLines.entered(given.texts("measuring")),
                            change(plan))
                    .reasons()
                    .stream()
                    .map(refusal -> plain(refusal.toString()))
                    .toList();
            assertThat(refused).isEqualTo(given.texts("refused"));
            assertThat(refused.isEmpty()).isEqualTo(given.has("allowed"));
        }
        if (given.has("findings")) {
            assertThat(IndicatorChecks.check(book, plan, day()).all().stream()
                            .filter(finding -> finding.rule().id().equals(given.rule()))
                            .peek(Found::isSaidInEnglish)
                            .map(finding -> plain(finding.subject() + ": " + finding.found())))
                    .isEqualTo(given.texts("findings"));
        }
        if (given.has("standings")) {
            assertThat(book.indicators().stream()
                            .map(indicator -> indicator.code() + " "
                                    + told(Standing.of(indicator, book.measures(indicator.code()), day()))))
                    .isEqualTo(given.texts("standings"));
        }
    }

    private IndicatorChange change(MandatePlan plan) {
        return new IndicatorChange(
                Origin.valueOf(given.text("by", "PERSON")),
                plan,
                given.has("revision")
                        ? Optional.of(new Revision(
                                given.text("reason", "crise"),
                                given.text("decision", "CD-2024-07"),
                                LocalDate.parse(given.text("decided", "2024-06-30"))))
                        : Optional.empty(),
                day());
    }

    private LocalDate day() {
        return LocalDate.parse(given.text("day", "2024-06-30"));
    }

    /// `GREEN gap 4.2`.
    private static String told(Standing standing) {
        return standing.light()
                + standing.gap().map(gap -> " gap " + gap.toPlainString()).orElse("");
    }

    private static String plain(String french) {
        return french.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
