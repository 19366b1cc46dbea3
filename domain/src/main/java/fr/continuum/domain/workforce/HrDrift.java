package fr.continuum.domain.workforce;

import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How far an extract of HR drifts from the one it would replace. Only what both tell of is held against one another.
///
/// @param growing the limits for what a year adds up to and grows with its days: sessions, trainings
record HrDrift(DriftLimits limits, IntFunction<DriftLimits> growing) {

    private static final Wording FULL_TIME = new Wording("équivalents temps plein", "full-time equivalents");
    private static final Wording TRAINEE_DAYS = new Wording("jours de stagiaires", "trainee-days");

    private static final Wording TITLE = new Wording("Intitulé", "Title");
    private static final Wording CATEGORY = new Wording("Catégorie", "Category");
    private static final Wording OCCUPANCY = new Wording("Occupation", "Occupancy");

    private static final Wording VACANT_SINCE = new Wording("Vacant depuis", "Vacant since");
    private static final Wording OPENED = new Wording("Ouvert le", "Opened on");
    private static final Wording CLOSED = new Wording("Fermé le", "Closed on");

    private static final Wording END = new Wording("Fin", "End");
    private static final Wording TRAINEES = new Wording("Stagiaires", "Trainees");
    private static final Wording DAYS = new Wording("Jours", "Days");

    private static final Wording LABEL = new Wording("Libellé", "Label");
    private static final Wording OBJECTIVES = new Wording("Objectifs", "Objectives");

    /// Days and trainees are held by what they come to.
    private static final Map<ListedTraining.Part, Wording> PARTS = new EnumMap<>(Map.of(
            ListedTraining.Part.DEPARTMENT, new Wording("Direction", "Department"),
            ListedTraining.Part.GROUND, new Wording("Fondement statutaire", "Statutory ground"),
            ListedTraining.Part.NEEDS, new Wording("Compétences", "Competency needs"),
            ListedTraining.Part.COST, new Wording("Coût", "Cost"),
            ListedTraining.Part.OBJECTIVES, new Wording("Objectifs", "Objectives")));

    /// Under another key every post would be another.
    private static final Wording OTHER_NAMES = new Wording(
            "les postes n’y ont plus les mêmes noms : ils étaient tirés de matricules sous une autre clé, ou"
                    + " avaient des codes ; remettez le fichier de clé d’une sauvegarde",
            "posts no longer go by the same names: these were made of identifiers under another key, or were"
                    + " codes; put the key file back from a backup");

    /// The limits it goes beyond; none where it may take the other's place.
    ///
    /// @param elsewhere years that other extracts of the night tell of
    List<Wording> between(HrFacts before, HrFacts now, Set<Integer> elsewhere) {
        List<Wording> exceeded = new ArrayList<>(common(before, now));
        before.years().stream()
                .filter(year -> !now.years().contains(year) && !elsewhere.contains(year))
                // An extract of the last years loses the first of them, and tells of the others.
                .filter(year -> year > now.years().first())
                .forEach(year -> exceeded.addAll(
                        limits.lost(year, before.within(Set.of(year)).size())));
        return List.copyOf(exceeded);
    }

    private List<Wording> common(HrFacts before, HrFacts now) {
        SortedSet<Integer> both = now.years();
        both.retainAll(before.years());
        return switch (now) {
            case HrFacts.Posts posts -> posts(same(HrFacts.Posts.class, before), posts);
            case HrFacts.Sessions sessions -> {
                HrFacts.Sessions known = same(HrFacts.Sessions.class, before);
                List<Wording> exceeded = new ArrayList<>(silentSessions(known.of(both), sessions.of(both)));
                exceeded.addAll(held(
                        known.of(both),
                        sessions.of(both),
                        TrainingSession::volume,
                        both,
                        year -> new Pair<>(known.of(Set.of(year)), sessions.of(Set.of(year)))));
                yield List.copyOf(exceeded);
            }
            // Each of its rows says all there is to say of a cycle, or does not read.
            case HrFacts.Cycles cycles ->
                held(
                        same(HrFacts.Cycles.class, before).of(both),
                        cycles.of(both),
                        FULL_TIME,
                        cycle -> Optional.of(cycle.fte()));
            case HrFacts.Trainings trainings -> {
                HrFacts.Trainings listed = same(HrFacts.Trainings.class, before);
                List<ListedTraining> known = listed.of(both);
                List<Wording> exceeded = new ArrayList<>(silent(known, trainings.of(both)));
                exceeded.addAll(recoded(
                        held(
                                known,
                                trainings.of(both),
                                ListedTraining::volume,
                                both,
                                year -> new Pair<>(listed.of(Set.of(year)), trainings.of(Set.of(year)))),
                        codes(known, ListedTraining::code),
                        codes(trainings.trainings(), ListedTraining::code)));
                yield List.copyOf(exceeded);
            }
            case HrFacts.Needs(List<ListedNeed> needs) -> {
                List<ListedNeed> known = same(HrFacts.Needs.class, before).needs();
                List<Wording> exceeded = new ArrayList<>(
                        silent(LABEL, known, needs, need -> need.label().isPresent()));
                exceeded.addAll(silent(
                        OBJECTIVES, known, needs, need -> !need.objectives().isEmpty()));
                exceeded.addAll(recoded(
                        limits.rows(known.size(), needs.size()),
                        codes(known, ListedNeed::code),
                        codes(needs, ListedNeed::code)));
                yield List.copyOf(exceeded);
            }
        };
    }

    private List<Wording> posts(HrFacts.Posts before, HrFacts.Posts now) {
        if (!now.key().equals(before.key())) {
            return List.of(OTHER_NAMES);
        }
        Set<String> known = codes(before.posts(), Post::code);
        Set<String> here = codes(now.posts(), Post::code);
        List<Wording> exceeded =
                new ArrayList<>(recoded(held(before.posts(), now.posts(), FULL_TIME, Post::fte), known, here));
        // Roles of the plan find their posts by it: without it those that are vacant would go unseen.
        exceeded.addAll(silent(TITLE, before.posts(), now.posts(), post -> !post.isUntitled()));
        exceeded.addAll(silent(
                CATEGORY, before.posts(), now.posts(), post -> post.category().isPresent()));
        exceeded.addAll(silent(OCCUPANCY, before.posts(), now.posts(), HrDrift::isSaid));
        exceeded.addAll(silent(
                OPENED, before.posts(), now.posts(), post -> post.opened().isPresent()));
        exceeded.addAll(silentDays(before.posts(), now.posts()));
        here.removeAll(known);
        exceeded.addAll(limits.fresh(known.size(), here.size()));
        return List.copyOf(exceeded);
    }

    /// Days only some posts have: those that said one and are there still. Since when a post is vacant is asked of
    /// those that are vacant in both.
    private List<Wording> silentDays(List<Post> before, List<Post> now) {
        Map<String, Post> here =
                now.stream().collect(Collectors.toMap(Post::code, Function.identity(), (first, _) -> first));
        List<Post> vacant = here(before, HrDrift::saysSince, here).stream()
                .filter(post -> post.occupancy() instanceof Occupancy.Vacant)
                .toList();
        List<Post> closed = here(before, post -> post.closed().isPresent(), here);
        List<Wording> exceeded = new ArrayList<>(limits.silentOfThose(
                VACANT_SINCE,
                vacant.size(),
                vacant.stream().filter(HrDrift::saysSince).count()));
        exceeded.addAll(limits.silentOfThose(
                CLOSED,
                closed.size(),
                closed.stream().filter(post -> post.closed().isPresent()).count()));
        return List.copyOf(exceeded);
    }

    /// What became of the posts that said something.
    private static List<Post> here(List<Post> before, Predicate<Post> said, Map<String, Post> here) {
        return before.stream()
                .filter(said)
                .flatMap(post -> Optional.ofNullable(here.get(post.code())).stream())
                .toList();
    }

    private static boolean saysSince(Post post) {
        return post.occupancy() instanceof Occupancy.Vacant(Optional<LocalDate> since) && since.isPresent();
    }

    /// One that lasts a day may have no column for its end.
    private List<Wording> silentSessions(List<TrainingSession> before, List<TrainingSession> now) {
        List<Wording> exceeded =
                new ArrayList<>(silent(END, before, now, one -> one.end().isAfter(one.start())));
        exceeded.addAll(silent(TRAINEES, before, now, one -> one.trainees().isPresent()));
        exceeded.addAll(silent(DAYS, before, now, one -> one.days().isPresent()));
        return List.copyOf(exceeded);
    }

    private static boolean isSaid(Post post) {
        return !(post.occupancy() instanceof Occupancy.Unsaid);
    }

    private <T> List<Wording> silent(Wording column, List<T> before, List<T> now, Predicate<T> says) {
        return now.isEmpty()
                ? List.of()
                : limits.silent(
                        column,
                        before.stream().filter(says).count(),
                        before.size(),
                        now.stream().filter(says).count(),
                        now.size());
    }

    private List<Wording> silent(List<ListedTraining> before, List<ListedTraining> now) {
        List<Wording> exceeded = new ArrayList<>();
        PARTS.forEach((part, column) -> exceeded.addAll(silent(column, before, now, one -> one.says(part))));
        return exceeded;
    }

    private static <T> Set<String> codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).collect(Collectors.toCollection(HashSet::new));
    }

    /// As many under other codes are others. Fewer rows say it already where there are.
    private List<Wording> recoded(List<Wording> held, Set<String> before, Set<String> now) {
        long gone = before.stream().filter(code -> !now.contains(code)).count();
        List<Wording> exceeded = new ArrayList<>(held);
        if (limits.rows(before.size(), now.size()).isEmpty()) {
            exceeded.addAll(limits.gone(before.size(), gone));
        }
        return List.copyOf(exceeded);
    }

    private record Pair<T>(List<T> before, List<T> now) {}

    /// Trainee-days: too few of all years together, or too many of one for the days gone by.
    private <T> List<Wording> held(
            List<T> before,
            List<T> now,
            Function<T, Optional<BigDecimal>> of,
            SortedSet<Integer> years,
            IntFunction<Pair<T>> ofYear) {
        List<Wording> exceeded = new ArrayList<>(limits.rows(before.size(), now.size()));
        exceeded.addAll(limits.shrinking().total(TRAINEE_DAYS, sum(before, of), sum(now, of)));
        for (int year : years) {
            Pair<T> both = ofYear.apply(year);
            BigDecimal known = sum(both.before(), of);
            BigDecimal told = sum(both.now(), of);
            // Fewer of them is told of all years together.
            if (told.compareTo(known) > 0) {
                exceeded.addAll(growing.apply(year)
                        .total(TRAINEE_DAYS.then(new Wording(" de " + year, " of " + year)), known, told));
            }
        }
        return List.copyOf(exceeded);
    }

    private <T> List<Wording> held(List<T> before, List<T> now, Wording what, Function<T, Optional<BigDecimal>> of) {
        List<Wording> exceeded = new ArrayList<>(limits.rows(before.size(), now.size()));
        // How much it is may be of few people: a finding is read by everybody.
        exceeded.addAll(limits.total(what, sum(before, of), sum(now, of)));
        return List.copyOf(exceeded);
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, Optional<BigDecimal>> of) {
        return all.stream().flatMap(one -> of.apply(one).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <F extends HrFacts> F same(Class<F> feed, HrFacts before) {
        if (!feed.isInstance(before)) {
            throw new IllegalArgumentException("An extract is held against one of its own feed, not: " + before.feed());
        }
        return feed.cast(before);
    }
}
