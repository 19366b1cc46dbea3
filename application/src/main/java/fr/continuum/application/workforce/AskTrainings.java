package fr.continuum.application.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.application.workforce.TrainingsPlaced.Placed;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.SessionTally;
import fr.continuum.domain.workforce.SessionsHeld;
import fr.continuum.domain.workforce.TrainingVolume;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The trainings of a year one by one, those that trace to nothing first: what each is held for, what was planned of
/// it and what was held.
///
/// Outside HR the figures of a training are told all together or not at all ([ContributionVeil]).
public final class AskTrainings {

    private final PastDays days;

    public AskTrainings(PastDays days) {
        this.days = days;
    }

    /// @param trainings those without trace first, then by code
    /// @param unplanned codes of sessions that no training plan knows, whatever the year
    public record TrainingsSeen(FiscalYear year, List<TrainingSeen> trainings, List<String> unplanned) {

        public TrainingsSeen {
            trainings = List.copyOf(trainings);
            unplanned = List.copyOf(unplanned);
        }
    }

    /// @param training without its figures where they are hidden: look at `planned`
    /// @param standing what it is held for, and how surely
    /// @param waiting whether nothing of it took place, nor is announced
    public record TrainingSeen(
            Training training,
            Part standing,
            Seen<TrainingVolume> planned,
            Seen<SessionTally> held,
            Seen<SessionTally> toCome,
            boolean waiting) {

        /// Whether it says neither what it serves nor why the law asks for it.
        public boolean isWithoutTrace() {
            return standing == Part.UNTRACED || standing == Part.UNEXPLAINED;
        }
    }

    /// Empty where there was no plan that day.
    public Optional<TrainingsSeen> on(Owner owner, LocalDate day, FiscalYear year, Sight sight) {
        ContributionBook book = days.contributions(owner, day);
        WorkforceBook workforce = days.workforce(owner, day);
        SessionsHeld sessions = SessionsHeld.of(AskCompetencyGaps.trainings(book), workforce.sessions(), day);
        return days.plan(owner, day)
                .map(plan -> seen(
                        sessions,
                        TrainingsPlaced.of(sessions, book, plan, year),
                        days.veils(owner, day, sight).apply(year),
                        year));
    }

    private static TrainingsSeen seen(
            SessionsHeld sessions, TrainingsPlaced placed, TrainingsVeil veil, FiscalYear year) {
        return new TrainingsSeen(
                year,
                placed.trainings().stream()
                        .sorted(Comparator.comparingInt((Placed one) -> TrainingsPlaced.ORDER.indexOf(one.standing()))
                                .thenComparing(one -> one.training().code()))
                        .map(one -> seen(one, veil.hides(one.training())))
                        .toList(),
                List.copyOf(sessions.unplanned().keySet()));
    }

    private static TrainingSeen seen(Placed one, boolean hidden) {
        return new TrainingSeen(
                hidden ? one.training().withoutFigures() : one.training(),
                one.standing(),
                Seen.unless(hidden, TrainingVolume.of(one.training())),
                Seen.unless(hidden, one.sessions().held()),
                Seen.unless(hidden, one.sessions().toCome()),
                one.sessions().isWaiting());
    }
}
