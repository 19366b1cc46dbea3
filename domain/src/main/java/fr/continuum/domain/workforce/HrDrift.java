package fr.continuum.domain.workforce;

import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/// How far an extract of HR drifts from the one it would replace. Only what both tell of is held against one another.
record HrDrift(DriftLimits limits) {

    private static final Wording FULL_TIME = new Wording("équivalents temps plein", "full-time equivalents");
    private static final Wording TRAINEE_DAYS = new Wording("jours de stagiaires", "trainee-days");

    /// Under another key every post would be another.
    private static final Wording OTHER_NAMES = new Wording(
            "les postes n’y ont plus les mêmes noms : ils étaient tirés de matricules sous une autre clé, ou"
                    + " avaient des codes ; remettez le fichier de clé d’une sauvegarde",
            "posts no longer go by the same names: these were made of identifiers under another key, or were"
                    + " codes; put the key file back from a backup");

    /// The limits it goes beyond; none where it may take the other's place.
    List<Wording> between(HrFacts before, HrFacts now) {
        SortedSet<Integer> both = now.years();
        both.retainAll(before.years());
        return switch (now) {
            case HrFacts.Posts posts -> posts(same(HrFacts.Posts.class, before), posts);
            case HrFacts.Sessions sessions ->
                held(
                        same(HrFacts.Sessions.class, before).of(both),
                        sessions.of(both),
                        TRAINEE_DAYS,
                        TrainingSession::volume);
            case HrFacts.Cycles cycles ->
                held(
                        same(HrFacts.Cycles.class, before).of(both),
                        cycles.of(both),
                        FULL_TIME,
                        cycle -> Optional.of(cycle.fte()));
            case HrFacts.Trainings trainings ->
                held(
                        same(HrFacts.Trainings.class, before).of(both),
                        trainings.of(both),
                        TRAINEE_DAYS,
                        ListedTraining::volume);
            case HrFacts.Needs(List<ListedNeed> needs) ->
                limits.rows(same(HrFacts.Needs.class, before).needs().size(), needs.size());
        };
    }

    private List<Wording> posts(HrFacts.Posts before, HrFacts.Posts now) {
        return now.key().equals(before.key())
                ? held(before.posts(), now.posts(), FULL_TIME, Post::fte)
                : List.of(OTHER_NAMES);
    }

    private <T> List<Wording> held(List<T> before, List<T> now, Wording what, Function<T, Optional<BigDecimal>> of) {
        List<Wording> exceeded = new ArrayList<>(limits.rows(before.size(), now.size()));
        exceeded.addAll(limits.total(what, sum(before, of), sum(now, of), Decimals::wording));
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
