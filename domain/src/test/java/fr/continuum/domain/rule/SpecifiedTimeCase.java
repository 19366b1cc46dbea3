package fr.continuum.domain.rule;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Specification;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTimeChecks;
import fr.continuum.domain.workforce.TimeGainUse;
import java.util.List;
import java.util.Set;

/// Runs one case about gained time.
///
/// Given: `elements`, the plan; `cycles`, `gains` and `uses` as they stand; what somebody does then: `using`,
/// `declaring`, `giving up` (a use) or `withdrawing` (a gain).
///
/// Expected: `refused`, every refusal; `allowed`, true where there is none; `findings`, all those of the rule;
/// `accounts`, every one.
final class SpecifiedTimeCase {

    private static final Set<String> TELLING = Set.of("cycles", "gains", "uses", "using", "declaring");
    private static final Set<String> GIVEN =
            Set.of("why", "elements", "cycles", "gains", "uses", "using", "declaring", "giving up", "withdrawing");
    private static final Set<String> EXPECTED = Set.of("refused", "allowed", "findings", "accounts");

    private final Specification.Case given;

    SpecifiedTimeCase(Specification.Case given) {
        this.given = given;
    }

    static boolean isToldBy(Specification.Case one) {
        return TELLING.stream().anyMatch(one::has);
    }

    void run() {
        given.understands(GIVEN, EXPECTED);
        MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(given.texts("elements"))));
        GainedTime time = new GainedTime(
                WorkforceWords.cycles(given.texts("cycles")),
                WorkforceWords.gains(given.texts("gains")),
                WorkforceWords.uses(given.texts("uses")));
        if (given.has("refused") || given.has("allowed")) {
            List<String> refused = time.become(next(time), plan).reasons().stream()
                    .map(refusal -> plain(refusal.toString()))
                    .toList();
            assertThat(refused).isEqualTo(given.texts("refused"));
            assertThat(refused.isEmpty()).isEqualTo(given.has("allowed"));
        }
        if (given.has("findings")) {
            assertThat(GainedTimeChecks.check(time, plan).all().stream()
                            .filter(finding -> finding.rule().id().equals(given.rule()))
                            .peek(Found::isSaidInEnglish)
                            .map(finding -> plain(finding.subject() + ": " + finding.found())))
                    .isEqualTo(given.texts("findings"));
        }
        if (given.has("accounts")) {
            assertThat(accounts(time)).isEqualTo(given.texts("accounts"));
        }
    }

    private GainedTime next(GainedTime time) {
        GainedTime next = time;
        for (TimeGainUse use : WorkforceWords.uses(given.texts("using"))) {
            next = next.with(use);
        }
        for (DeclaredGain gain : WorkforceWords.gains(given.texts("declaring"))) {
            next = next.with(gain);
        }
        for (String code : given.texts("giving up")) {
            next = next.withoutUse(code);
        }
        for (String code : given.texts("withdrawing")) {
            next = next.withoutGain(code);
        }
        return next;
    }

    /// `DRH 2024: gained {…}, used {…}, left 500.00 h, 0.31 FTE of 1607 h`.
    private static List<String> accounts(GainedTime time) {
        return time.ledger().accounts().stream()
                .map(account -> account.department() + " " + account.year() + ": gained " + account.gained() + ", used "
                        + account.used() + ", left " + account.remainder() + " h, " + account.remainderFte()
                        + " FTE of " + account.reference() + " h")
                .toList();
    }

    private static String plain(String french) {
        return french.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
