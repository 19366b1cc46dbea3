package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was planned against what was held, on a day: sessions that are over are held, others are to come.
///
/// @param trainings each training of the plan, by code
/// @param unplanned sessions of trainings no plan knows, by the code they give
public record SessionsHeld(LocalDate day, List<Held> trainings, SortedMap<String, SessionTally> unplanned) {

    /// A training and its sessions.
    public record Held(Training training, SessionTally held, SessionTally toCome) {

        /// Whether nothing of it took place, nor is announced.
        public boolean isWaiting() {
            return held.sessions() == 0 && toCome.sessions() == 0;
        }
    }

    /// A year: trainee-days planned, and held of those trainings.
    public record Year(TrainingVolume planned, SessionTally held, int waiting) {

        private static final Year NONE = new Year(TrainingVolume.NONE, SessionTally.NONE, 0);

        private Year plus(Held held) {
            return new Year(
                    planned.plus(TrainingVolume.of(held.training())),
                    this.held.plus(held.held()),
                    waiting + (held.isWaiting() ? 1 : 0));
        }

        /// Days held to days planned, where all plans say theirs: more than the whole where more was held.
        public Proportion days() {
            return new Proportion(held.days(), planned.days(), planned.daysUnknown() + held.daysUnknown());
        }
    }

    public SessionsHeld {
        trainings = List.copyOf(trainings);
    }

    public static SessionsHeld of(Collection<Training> trainings, Collection<TrainingSession> sessions, LocalDate day) {
        Map<String, List<TrainingSession>> byTraining =
                sessions.stream().collect(Collectors.groupingBy(TrainingSession::training));
        List<Held> held = new ArrayList<>();
        for (Training training : trainings) {
            Map<Boolean, List<TrainingSession>> over = byTraining.getOrDefault(training.code(), List.of()).stream()
                    .collect(Collectors.partitioningBy(session -> session.isHeldOn(day)));
            held.add(new Held(
                    training,
                    SessionTally.of(over.getOrDefault(true, List.of())),
                    SessionTally.of(over.getOrDefault(false, List.of()))));
        }
        held.sort(Comparator.comparing(one -> one.training().code()));
        trainings.forEach(training -> byTraining.remove(training.code()));
        SortedMap<String, SessionTally> unplanned = new TreeMap<>();
        byTraining.forEach((code, astray) -> unplanned.put(code, SessionTally.of(astray)));
        return new SessionsHeld(day, held, unplanned);
    }

    /// By year of the training plan.
    public SortedMap<FiscalYear, Year> byYear() {
        SortedMap<FiscalYear, Year> years = new TreeMap<>();
        trainings.forEach(one -> years.put(
                one.training().year(),
                years.getOrDefault(one.training().year(), Year.NONE).plus(one)));
        return years;
    }

    /// Codes of the trainings at least one session of which is over.
    public Set<String> held() {
        return trainings.stream()
                .filter(one -> one.held().sessions() > 0)
                .map(one -> one.training().code())
                .collect(Collectors.toSet());
    }
}
