package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.workforce.AskVacancies;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.trace.Continuum;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens the plan an address asks for, and what was done for it then.
@Component
final class PlanReading {

    private final Owners owners;
    private final ReadPlan plans;
    private final ReadContributions contributions;
    private final AskVacancies vacancies;
    private final Clock clock;

    PlanReading(Owners owners, ReadPlan plans, ReadContributions contributions, AskVacancies vacancies, Clock clock) {
        this.owners = owners;
        this.plans = plans;
        this.contributions = contributions;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Figures.PARIS));
    }

    /// @param autorite SIREN, or empty
    /// @param le a day, [When#VOTE], or empty
    /// @throws fr.continuum.adapters.web.reading.NotHere where the account does not see that authority
    PlanSeen open(SignedIn viewer, String autorite, String le) {
        Whose whose = owners.of(viewer, autorite);
        LocalDate today = today();
        When when = When.of(le, today);
        Place place = new Place(autorite, when instanceof When.PastDay || when instanceof When.AsVoted ? le : "");
        Sight sight = viewer.sight();
        return switch (when) {
            case When.Today _, When.NoDay _ -> seen(whose, place, when, today, plans.today(whose.owner()), sight);
            case When.PastDay(LocalDate day) -> seen(whose, place, when, day, plans.on(whose.owner(), day), sight);
            case When.AsVoted _ -> asVoted(whose, place, when, today, sight);
        };
    }

    private PlanSeen seen(
            Whose whose, Place place, When when, LocalDate day, Optional<Versioned<MandatePlan>> read, Sight sight) {
        return seen(whose, place, when, day, read, read.map(Versioned::content), sight);
    }

    private PlanSeen seen(
            Whose whose,
            Place place,
            When when,
            LocalDate day,
            Optional<Versioned<MandatePlan>> read,
            Optional<MandatePlan> plan,
            Sight sight) {
        return new PlanSeen(
                whose,
                place,
                when,
                day,
                read,
                plan,
                plan.map(told -> vacancies.of(whose.owner(), told, day)).orElse(Vacancies.NONE),
                sight);
    }

    /// Seen from the day of the vote. Where today's plan was not voted, there is none to see.
    private PlanSeen asVoted(Whose whose, Place place, When when, LocalDate today, Sight sight) {
        Optional<Versioned<MandatePlan>> read = plans.today(whose.owner());
        Optional<MandatePlan> voted = read.flatMap(now -> plans.asVoted(plans.history(now)));
        LocalDate day = voted.flatMap(plan -> plan.content().adoption())
                .map(Adoption::on)
                .orElse(today);
        return seen(whose, place, when, day, read, voted, sight);
    }

    /// What was done for the plan on the day it is seen from.
    Optional<Continuum> continuum(PlanSeen seen) {
        return seen.plan().map(plan -> {
            ContributionBook book = book(seen);
            return new Continuum(plan, book.contributions(), book.background().needs(), List.of());
        });
    }

    ContributionBook book(PlanSeen seen) {
        return seen.isToday()
                ? contributions.today(seen.whose().owner())
                : contributions.on(seen.whose().owner(), seen.day());
    }
}
