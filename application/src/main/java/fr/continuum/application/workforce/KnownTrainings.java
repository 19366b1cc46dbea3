package fr.continuum.application.workforce;

import fr.continuum.application.port.Versioned;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.SessionsHeld;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.SumsOverTime.Night;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The trainings somebody knew at the end of a day, with all that says what they serve and who came.
///
/// @param asked who asks for them
/// @param day whose sessions are over
record KnownTrainings(
        Owner asked,
        Optional<Versioned<ContributionBook>> contributions,
        Optional<Versioned<WorkforceBook>> workforce,
        Optional<Versioned<MandatePlan>> plan,
        LocalDate day) {

    /// What tells them from others.
    record Version(
            Owner owner,
            Optional<Sha256> contributions,
            Optional<Sha256> workforce,
            Optional<Sha256> plan,
            LocalDate day) {}

    Version version() {
        return new Version(
                owner(),
                contributions.map(Versioned::version),
                workforce.map(Versioned::version),
                plan.map(Versioned::version),
                day);
    }

    /// Whose book they stand in: until an authority writes its first word it reads the home's.
    Owner owner() {
        return contributions.map(Versioned::owner).orElse(asked);
    }

    ContributionBook book() {
        return contributions.map(Versioned::content).orElse(ContributionBook.EMPTY);
    }

    private WorkforceBook people() {
        return workforce.map(Versioned::content).orElse(WorkforceBook.EMPTY);
    }

    int threshold() {
        return people().smallFigures().threshold();
    }

    List<FiscalYear> years() {
        return AskCompetencyGaps.trainings(book()).stream()
                .map(Training::year)
                .distinct()
                .sorted()
                .toList();
    }

    TrainingsPlaced placed(FiscalYear year) {
        return TrainingsPlaced.of(
                SessionsHeld.of(AskCompetencyGaps.trainings(book()), people().sessions(), day), book(), target(), year);
    }

    private MandatePlan target() {
        return plan.map(Versioned::content).orElse(MandatePlan.NONE);
    }

    /// What tables show of a year, as sums.
    Night<String> sums(FiscalYear year) {
        return TrainingSums.of(placed(year), target(), book().against(target()), people().smallFigures());
    }
}
