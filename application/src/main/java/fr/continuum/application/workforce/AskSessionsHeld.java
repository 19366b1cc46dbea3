package fr.continuum.application.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.SessionTally;
import fr.continuum.domain.workforce.SessionsHeld;
import fr.continuum.domain.workforce.SessionsHeld.Held;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.LocalDate;
import java.util.List;

/// What was planned of a year against what was held, training by training: today or on any past day.
public final class AskSessionsHeld {

    private final PastDays days;

    public AskSessionsHeld(PastDays days) {
        this.days = days;
    }

    /// @param trainings of the year, by code
    /// @param unplanned codes no training plan knows, whatever the year
    public record SessionsSeen(
            FiscalYear year,
            List<TrainingSeen> trainings,
            Seen<SessionTally> held,
            Seen<SessionTally> toCome,
            List<String> unplanned) {

        public SessionsSeen {
            trainings = List.copyOf(trainings);
            unplanned = List.copyOf(unplanned);
        }
    }

    /// @param waiting whether nothing of it took place, nor is announced
    public record TrainingSeen(
            String code, String title, boolean waiting, Seen<SessionTally> held, Seen<SessionTally> toCome) {}

    public SessionsSeen on(Owner owner, LocalDate day, FiscalYear year, Sight sight) {
        WorkforceBook book = days.workforce(owner, day);
        List<Training> trainings = AskCompetencyGaps.trainings(days.contributions(owner, day));
        SessionsHeld sessions = SessionsHeld.of(trainings, book.sessions(), day);
        List<Held> asked = sessions.trainings().stream()
                .filter(one -> one.training().year().equals(year))
                .toList();
        TrainingsVeil veil = days.veils(owner, day, sight).apply(year);
        return new SessionsSeen(
                year,
                asked.stream()
                        .map(one -> new TrainingSeen(
                                one.training().code(),
                                one.training().title(),
                                one.isWaiting(),
                                Seen.unless(veil.hides(one.training()), one.held()),
                                Seen.unless(veil.hides(one.training()), one.toCome())))
                        .toList(),
                Seen.unless(
                        veil.hidesHeld(),
                        SessionTally.sum(asked.stream().map(Held::held).toList())),
                Seen.unless(
                        veil.hidesToCome(),
                        SessionTally.sum(asked.stream().map(Held::toCome).toList())),
                List.copyOf(sessions.unplanned().keySet()));
    }
}
