package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What is kept of an HR file: no person is in it.
public sealed interface HrFacts {

    HrFeed feed();

    /// The years it tells of, and says nothing beyond; none where it tells of how things stand.
    SortedSet<Integer> years();

    /// What it tells of some of its years; all of a feed that tells how things stand.
    HrFacts within(Set<Integer> some);

    /// Why an extract drifts too far from the one it would replace; empty where it may take its place.
    ///
    /// @param before of the same feed
    default List<Wording> drift(HrFacts before, DriftLimits limits) {
        return drift(before, limits, Set.of());
    }

    /// @param before of the same feed
    /// @param elsewhere years that other extracts of the night tell of
    default List<Wording> drift(HrFacts before, DriftLimits limits, Set<Integer> elsewhere) {
        return new HrDrift(limits, _ -> limits).between(before, this, elsewhere);
    }

    /// The same, where what a year adds up to may have grown with its days.
    ///
    /// @param dayBefore the facts before are of
    /// @param day these are of
    default List<Wording> drift(
            HrFacts before, DriftLimits limits, Set<Integer> elsewhere, LocalDate dayBefore, LocalDate day) {
        return new HrDrift(
                        limits,
                        year -> FiscalYear.isValid(Integer.toString(year))
                                ? limits.growing(new FiscalYear(year), dayBefore, day, day)
                                : limits)
                .between(before, this, elsewhere);
    }

    /// How many facts it tells.
    int size();

    /// All posts of the authority.
    ///
    /// @param posts one per code
    /// @param key what tells the key that made codes of identifiers from another; empty where the file gives codes
    record Posts(List<Post> posts, Optional<String> key) implements HrFacts {

        public Posts {
            posts = List.copyOf(posts);
        }

        @Override
        public HrFeed feed() {
            return HrFeed.POSTS;
        }

        @Override
        public int size() {
            return posts.size();
        }

        @Override
        public HrFacts within(Set<Integer> some) {
            return this;
        }

        @Override
        public SortedSet<Integer> years() {
            return new TreeSet<>();
        }
    }

    /// All sessions that began in the years they began in.
    record Sessions(List<TrainingSession> sessions) implements HrFacts {

        public Sessions {
            sessions = List.copyOf(sessions);
        }

        @Override
        public HrFeed feed() {
            return HrFeed.TRAINING_SESSIONS;
        }

        @Override
        public int size() {
            return sessions.size();
        }

        @Override
        public HrFacts within(Set<Integer> some) {
            return new Sessions(of(some));
        }

        @Override
        public SortedSet<Integer> years() {
            return sessions.stream()
                    .map(session -> session.start().getYear())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        List<TrainingSession> of(Set<Integer> years) {
            return sessions.stream()
                    .filter(session -> years.contains(session.start().getYear()))
                    .toList();
        }
    }

    /// All work cycles of the years they are of.
    record Cycles(List<WorkCycle> cycles) implements HrFacts {

        public Cycles {
            cycles = List.copyOf(cycles);
        }

        @Override
        public HrFeed feed() {
            return HrFeed.WORK_CYCLES;
        }

        @Override
        public int size() {
            return cycles.size();
        }

        @Override
        public HrFacts within(Set<Integer> some) {
            return new Cycles(of(some));
        }

        @Override
        public SortedSet<Integer> years() {
            return cycles.stream().map(cycle -> cycle.year().value()).collect(Collectors.toCollection(TreeSet::new));
        }

        List<WorkCycle> of(Set<Integer> years) {
            return cycles.stream()
                    .filter(cycle -> years.contains(cycle.year().value()))
                    .toList();
        }
    }

    /// All trainings of the training plans of the years they are of.
    ///
    /// @param trainings one per code
    /// @param told what the file has a column for: what it has none for is not denied
    record Trainings(List<ListedTraining> trainings, Set<ListedTraining.Part> told) implements HrFacts {

        public Trainings {
            trainings = List.copyOf(trainings);
            told = Set.copyOf(told);
        }

        @Override
        public HrFeed feed() {
            return HrFeed.TRAINING_PLAN;
        }

        @Override
        public int size() {
            return trainings.size();
        }

        @Override
        public HrFacts within(Set<Integer> some) {
            return new Trainings(of(some), told);
        }

        @Override
        public SortedSet<Integer> years() {
            return trainings.stream()
                    .map(training -> training.year().value())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /// Those that earlier lists of the same years held, and this one does not: they are planned no more.
        public List<ListedTraining> gone(Collection<Trainings> before) {
            SortedSet<Integer> years = years();
            Set<String> here = trainings.stream().map(ListedTraining::code).collect(Collectors.toSet());
            return before.stream()
                    .flatMap(known -> known.of(years).stream())
                    .filter(training -> !here.contains(training.code()))
                    .toList();
        }

        List<ListedTraining> of(Set<Integer> years) {
            return trainings.stream()
                    .filter(training -> years.contains(training.year().value()))
                    .toList();
        }
    }

    /// All competency needs of the authority.
    ///
    /// @param needs one per code
    record Needs(List<ListedNeed> needs) implements HrFacts {

        public Needs {
            needs = List.copyOf(needs);
        }

        @Override
        public HrFeed feed() {
            return HrFeed.COMPETENCY_NEEDS;
        }

        @Override
        public int size() {
            return needs.size();
        }

        @Override
        public HrFacts within(Set<Integer> some) {
            return this;
        }

        @Override
        public SortedSet<Integer> years() {
            return new TreeSet<>();
        }

        /// Codes of those that an earlier list held, and this one does not: nobody needs to learn them any
        /// more.
        public List<String> gone(Collection<Needs> before) {
            Set<String> here = needs.stream().map(ListedNeed::code).collect(Collectors.toSet());
            return before.stream()
                    .flatMap(known -> known.needs().stream())
                    .map(ListedNeed::code)
                    .filter(code -> !here.contains(code))
                    .distinct()
                    .toList();
        }
    }
}
