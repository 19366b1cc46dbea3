package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.contribution.LinkRows;
import fr.continuum.adapters.web.contribution.TargetChoices;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.workforce.TimeFormView.Made;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.AskGainedTime.AccountSeen;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.TimeGainUse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Lays a form about time gained before whoever fills it in: what was typed, what may be chosen, what stands against
/// it.
@Component
final class TimeFormDesk {

    private static final Set<ContributionKind> MAKING_TIME_FREE = Set.of(
            ContributionKind.PROCESS_CHANGE,
            ContributionKind.IT_INVESTMENT,
            ContributionKind.ORGANISATIONAL_ADJUSTMENT);

    private final ReadPlan plans;
    private final ReadContributions contributions;
    private final AskGainedTime time;
    private final Clock clock;

    TimeFormDesk(ReadPlan plans, ReadContributions contributions, AskGainedTime time, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.time = time;
        this.clock = clock;
    }

    /// What a form is about.
    ///
    /// @param code empty for something new
    record Asked(Whose whose, TimeWhat what, String code) {}

    /// As it stands now.
    Optional<DeclaredGain> gain(Whose whose, String code) {
        return ledger(whose).declared().stream()
                .filter(gain -> gain.code().equals(code))
                .findFirst();
    }

    /// As it stands now.
    Optional<TimeGainUse> use(Whose whose, String code) {
        return ledger(whose).uses().stream()
                .filter(use -> use.code().equals(code))
                .findFirst();
    }

    private LedgerSeen ledger(Whose whose) {
        return time.on(whose.owner(), LocalDate.now(clock.withZone(Figures.PARIS)), Sight.OUTSIDE_HR);
    }

    /// The version as it stands now; empty where there is none.
    String now(Asked asked) {
        Optional<Sha256> version = switch (asked.what()) {
            case GAIN -> gain(asked.whose(), asked.code()).map(DeclaredGain::version);
            case USE -> use(asked.whose(), asked.code()).map(TimeGainUse::version);
        };
        return version.map(Sha256::value).orElse("");
    }

    /// What one would have typed; empty where it is not there.
    Optional<MultiValueMap<String, String>> retyped(Asked asked, Locale locale) {
        return switch (asked.what()) {
            case GAIN -> gain(asked.whose(), asked.code()).map(gain -> TimeRetyped.of(gain, locale));
            case USE -> use(asked.whose(), asked.code()).map(use -> TimeRetyped.of(use, locale));
        };
    }

    TimeFormView view(Asked asked, Typed typed, String seen, List<Refusal> refusals, boolean changed, Locale locale) {
        Optional<MandatePlan> plan = plans.today(asked.whose().owner()).map(Versioned::content);
        ContributionBook book = contributions.today(asked.whose().owner());
        return new TimeFormView(
                asked.whose(),
                asked.what(),
                asked.code(),
                seen,
                plan.isPresent(),
                typed,
                plan.map(known -> TargetChoices.of(known, typed.all(LinkRows.TARGET)))
                        .orElse(new TargetChoices(List.of(), List.of())),
                Stream.concat(
                                ledger(asked.whose()).accounts().stream().map(AccountSeen::department),
                                book.contributions().stream().map(Contribution::department))
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .sorted()
                        .toList(),
                book.contributions().stream()
                        .filter(one -> MAKING_TIME_FREE.contains(one.kind()))
                        .map(one -> new Made(one.code(), one.title()))
                        .toList(),
                RefusalRow.of(refusals, locale),
                changed);
    }
}
