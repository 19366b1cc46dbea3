package fr.continuum.application.workforce;

import fr.continuum.application.port.Disclosures;
import fr.continuum.application.port.Disclosures.Memory;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.SessionsHeld;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.SumsOverTime;
import fr.continuum.domain.workforce.disclosure.SumsOverTime.Night;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Decides what is told outside HR of the trainings of a year, on whichever day they are asked for, beside all that
/// was ever told of them, and remembers it: yesterday's tables beside today's tell no more than either.
public final class TrainingsTold {

    private static final int MOST_REMEMBERED = 256;

    private final Disclosures disclosures;
    private final Clock clock;
    private final Map<Question, TrainingsVeil> answers = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, TrainingsVeil> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    public TrainingsTold(Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// Asked again, it is answered alike.
    private record Question(Owner owner, FiscalYear year, Night<String> night, int threshold) {}

    /// @param owner whose book it is
    /// @param day whose sessions are over
    TrainingsVeil veil(
            Owner owner,
            ContributionBook book,
            WorkforceBook workforce,
            MandatePlan plan,
            LocalDate day,
            FiscalYear year,
            Sight sight) {
        return switch (sight) {
            case HR -> TrainingsVeil.NONE;
            case OUTSIDE_HR -> {
                TrainingsPlaced placed = TrainingsPlaced.of(
                        SessionsHeld.of(AskCompetencyGaps.trainings(book), workforce.sessions(), day),
                        book,
                        plan,
                        year);
                Night<String> night = TrainingSums.of(placed, plan, book.against(plan), workforce.smallFigures());
                yield answered(new Question(
                        owner, year, night, workforce.smallFigures().threshold()));
            }
        };
    }

    private TrainingsVeil answered(Question question) {
        synchronized (answers) {
            TrainingsVeil known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        TrainingsVeil answer = new TrainingsVeil(decided(question));
        synchronized (answers) {
            answers.put(question, answer);
        }
        return answer;
    }

    private Set<String> decided(Question question) {
        String table = "TRAININGS " + question.year();
        while (true) {
            Memory memory = disclosures.of(question.owner(), table);
            SumsOverTime<String> decided = SumsOverTime.after(memory.told(), question.night(), question.threshold());
            ToldSums more = decided.told().beyond(memory.told());
            // Another who told something meanwhile makes this be decided again, beside it.
            if (more.isNothing() || disclosures.add(question.owner(), table, memory.known(), more, clock.instant())) {
                return decided.hidden();
            }
        }
    }
}
