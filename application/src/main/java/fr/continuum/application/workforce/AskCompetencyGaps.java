package fr.continuum.application.workforce;

import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.CompetencyGaps;
import fr.continuum.domain.workforce.SessionsHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What agents must learn for the plan, against trainings planned and held: today or on any past day.
public final class AskCompetencyGaps {

    private final PastDays days;

    public AskCompetencyGaps(PastDays days) {
        this.days = days;
    }

    /// Empty where there was no plan that day.
    public Optional<CompetencyGaps> on(Owner owner, LocalDate day) {
        ContributionBook book = days.contributions(owner, day);
        List<Training> trainings = trainings(book);
        return days.plan(owner, day)
                .map(plan -> CompetencyGaps.of(
                        book.background().needs().stream()
                                .filter(need -> need.isOpenOn(day))
                                .toList(),
                        trainings,
                        SessionsHeld.of(trainings, days.workforce(owner, day).sessions(), day)
                                .held(),
                        book.against(plan)));
    }

    static List<Training> trainings(ContributionBook book) {
        return book.contributions().stream()
                .filter(Training.class::isInstance)
                .map(Training.class::cast)
                .toList();
    }
}
