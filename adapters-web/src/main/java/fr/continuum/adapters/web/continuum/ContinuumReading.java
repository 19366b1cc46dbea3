package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.WaitingSteps;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskContinuum;
import fr.continuum.application.consultation.ContinuumSeen;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.workforce.AskServing;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Opens the continuum an address asks for.
@Component
final class ContinuumReading {

    private final PublishedFigures figures;
    private final AskContinuum continuum;
    private final VeilContributions veils;
    private final WaitingSteps waiting;
    private final LevelWords words;
    private final AskServing serving;
    private final Clock clock;

    ContinuumReading(
            PublishedFigures figures,
            AskContinuum continuum,
            VeilContributions veils,
            WaitingSteps waiting,
            LevelWords words,
            AskServing serving,
            Clock clock) {
        this.veils = veils;
        this.figures = figures;
        this.continuum = continuum;
        this.waiting = waiting;
        this.words = words;
        this.serving = serving;
        this.clock = clock;
    }

    /// Of the year and measure an address names; of the latest account where it names none.
    ///
    /// @return empty where no authority is known yet, or the one asked for has no plan
    /// @throws NotHere where this account does not see the authority
    Optional<Look> of(SignedIn viewer, String autorite, String exercice, String montant) {
        return look(
                viewer,
                autorite,
                authority -> continuum.look(
                        authority,
                        FiscalYear.isValid(exercice)
                                ? Optional.of(new FiscalYear(Integer.parseInt(exercice)))
                                : Optional.empty(),
                        Measure.ofCode(montant)));
    }

    /// Of the year and measure that carry a key.
    Optional<Look> around(SignedIn viewer, String autorite, String key) {
        return look(viewer, autorite, authority -> continuum.lookAround(authority, key));
    }

    private Optional<Look> look(SignedIn viewer, String autorite, Function<Siren, Optional<ContinuumSeen>> ask) {
        List<KnownAuthority> authorities = figures.authorities(viewer);
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        if (authority.isEmpty() && !autorite.isEmpty()) {
            throw new NotHere("gone.authority", autorite);
        }
        return authority.flatMap(known -> {
            ContributionVeil veil = veils.of(Owner.of(known.siren()), Optional.empty(), viewer.sight());
            return ask.apply(known.siren())
                    .map(seen -> new Look(
                            authorities,
                            known,
                            seen.told(veil::of),
                            veil,
                            words,
                            waiting.of(known.siren()),
                            ofYear(
                                    seen,
                                    year -> serving.time(
                                            Owner.of(known.siren()), Days.of(clock.instant()), year, viewer.sight())),
                            ofYear(
                                    seen,
                                    year -> serving.trained(
                                            Owner.of(known.siren()), Days.of(clock.instant()), year, viewer.sight()))));
        });
    }

    /// Of the year whose money is looked at.
    private static <T> Map<PlanCode, T> ofYear(ContinuumSeen seen, Function<FiscalYear, SortedMap<PlanCode, T>> ask) {
        return seen.money().map(money -> ask.apply(money.choice().year())).orElseGet(TreeMap::new);
    }
}
