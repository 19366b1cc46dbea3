package fr.continuum.domain.workforce;

import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is kept of an HR file: no person is in it.
public sealed interface HrFacts {

    HrFeed feed();

    /// The years it tells of, and says nothing beyond; none where it tells of how things stand.
    SortedSet<Integer> years();

    /// Why an extract drifts too far from the one it would replace; empty where it may take its place. Only what
    /// both tell of is held against one another.
    ///
    /// @param before of the same feed
    List<Wording> drift(HrFacts before, DriftLimits limits);

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
        public SortedSet<Integer> years() {
            return new TreeSet<>();
        }

        @Override
        public List<Wording> drift(HrFacts before, DriftLimits limits) {
            if (!(before instanceof Posts(List<Post> known, Optional<String> formerKey))) {
                throw otherFeed(before);
            }
            if (!key.equals(formerKey)) {
                return List.of(new Wording(
                        "les postes n’y ont plus les mêmes noms : ils étaient tirés de matricules sous une autre clé, ou"
                                + " avaient des codes ; remettez le fichier de clé d’une sauvegarde",
                        "posts no longer go by the same names: these were made of identifiers under another key, or were"
                                + " codes; put the key file back from a backup"));
            }
            List<Wording> exceeded = new ArrayList<>(limits.rows(known.size(), posts.size()));
            exceeded.addAll(limits.total(
                    new Wording("équivalents temps plein", "full-time equivalents"),
                    fte(known),
                    fte(posts),
                    Decimals::wording));
            return List.copyOf(exceeded);
        }

        private static BigDecimal fte(List<Post> posts) {
            return sum(posts.stream().flatMap(post -> post.fte().stream()));
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
        public SortedSet<Integer> years() {
            return years(sessions);
        }

        private static SortedSet<Integer> years(Collection<TrainingSession> sessions) {
            return sessions.stream()
                    .map(session -> session.start().getYear())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public List<Wording> drift(HrFacts before, DriftLimits limits) {
            if (!(before instanceof Sessions(List<TrainingSession> told))) {
                throw otherFeed(before);
            }
            SortedSet<Integer> both = years();
            both.retainAll(before.years());
            List<TrainingSession> known = of(both, told);
            List<TrainingSession> now = of(both, sessions);
            List<Wording> exceeded = new ArrayList<>(limits.rows(known.size(), now.size()));
            exceeded.addAll(limits.total(
                    new Wording("jours de stagiaires", "trainee-days"), days(known), days(now), Decimals::wording));
            return List.copyOf(exceeded);
        }

        private static List<TrainingSession> of(SortedSet<Integer> years, List<TrainingSession> sessions) {
            return sessions.stream()
                    .filter(session -> years.contains(session.start().getYear()))
                    .toList();
        }

        private static BigDecimal days(List<TrainingSession> sessions) {
            return sum(sessions.stream().flatMap(session -> session.volume().stream()));
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
        public SortedSet<Integer> years() {
            return cycles.stream().map(cycle -> cycle.year().value()).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public List<Wording> drift(HrFacts before, DriftLimits limits) {
            if (!(before instanceof Cycles(List<WorkCycle> told))) {
                throw otherFeed(before);
            }
            SortedSet<Integer> both = years();
            both.retainAll(before.years());
            List<WorkCycle> known = of(both, told);
            List<WorkCycle> now = of(both, cycles);
            List<Wording> exceeded = new ArrayList<>(limits.rows(known.size(), now.size()));
            exceeded.addAll(limits.total(
                    new Wording("équivalents temps plein", "full-time equivalents"),
                    fte(known),
                    fte(now),
                    Decimals::wording));
            return List.copyOf(exceeded);
        }

        private static List<WorkCycle> of(SortedSet<Integer> years, List<WorkCycle> cycles) {
            return cycles.stream()
                    .filter(cycle -> years.contains(cycle.year().value()))
                    .toList();
        }

        private static BigDecimal fte(List<WorkCycle> cycles) {
            return sum(cycles.stream().map(WorkCycle::fte));
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
        public SortedSet<Integer> years() {
            return trainings.stream()
                    .map(training -> training.year().value())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public List<Wording> drift(HrFacts before, DriftLimits limits) {
            if (!(before instanceof Trainings known)) {
                throw otherFeed(before);
            }
            SortedSet<Integer> both = years();
            both.retainAll(before.years());
            List<ListedTraining> then = known.of(both);
            List<ListedTraining> now = of(both);
            List<Wording> exceeded = new ArrayList<>(limits.rows(then.size(), now.size()));
            exceeded.addAll(limits.total(
                    new Wording("jours de stagiaires", "trainee-days"), days(then), days(now), Decimals::wording));
            return List.copyOf(exceeded);
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

        private List<ListedTraining> of(SortedSet<Integer> years) {
            return trainings.stream()
                    .filter(training -> years.contains(training.year().value()))
                    .toList();
        }

        private static BigDecimal days(List<ListedTraining> trainings) {
            return sum(trainings.stream().flatMap(training -> training.volume().stream()));
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
        public SortedSet<Integer> years() {
            return new TreeSet<>();
        }

        @Override
        public List<Wording> drift(HrFacts before, DriftLimits limits) {
            if (!(before instanceof Needs(List<ListedNeed> known))) {
                throw otherFeed(before);
            }
            return limits.rows(known.size(), needs.size());
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

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static IllegalArgumentException otherFeed(HrFacts before) {
        return new IllegalArgumentException("An extract is held against one of its own feed, not: " + before.feed());
    }
}
