package fr.continuum.domain.workforce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What an extract tells, with what was known of its rejected rows: a row that does not read denies nothing. Of what
/// a rejected row names, what was known stays; where rejected rows name nothing, all that the extract leaves out does,
/// since any of it may be in them. Of posts, a row that says where it is holds back only those it may be about. Only
/// of the years it tells of.
///
/// @param named what it tells, and what was known of the rows that name it
/// @param all the same, and what may be in the rows that name nothing
/// @param ofNamed how many facts stay for the first reason
/// @param ofNameless how many for the second
/// @param strangers what rows without a code tell of posts nobody knows: the next extract may hold them too
public record HeldBack(HrFacts named, HrFacts all, int ofNamed, int ofNameless, List<PostTrace> strangers) {

    public HeldBack {
        strangers = List.copyOf(strangers);
    }

    /// @param before what the feed told last of the same, each of other years
    public static HeldBack of(HrFacts now, Collection<? extends HrFacts> before, UnreadRows unread) {
        return of(now, before, unread, List.of());
    }

    /// @param before what the feed told last of the same, each of other years
    /// @param strangers rows the extract before had, without a code, of posts nobody knew
    public static HeldBack of(
            HrFacts now, Collection<? extends HrFacts> before, UnreadRows unread, List<PostTrace> strangers) {
        return switch (now) {
            case HrFacts.Posts posts ->
                new HeldPosts(unread, strangers)
                        .hold(
                                posts,
                                told(HrFacts.Posts.class, before).stream()
                                        .filter(known -> known.key().equals(posts.key()))
                                        .flatMap(known -> known.posts().stream())
                                        .toList());
            case HrFacts.Sessions sessions ->
                new Holding<>(TrainingSession::training, HeldBack::name, HrFacts.Sessions::new)
                        .hold(
                                sessions.sessions(),
                                told(HrFacts.Sessions.class, before).stream()
                                        .flatMap(known -> known.of(now.years()).stream())
                                        .toList(),
                                unread);
            case HrFacts.Cycles cycles ->
                new Holding<>(WorkCycle::code, HeldBack::name, HrFacts.Cycles::new)
                        .hold(
                                cycles.cycles(),
                                told(HrFacts.Cycles.class, before).stream()
                                        .flatMap(known -> known.of(now.years()).stream())
                                        .toList(),
                                unread);
            case HrFacts.Trainings trainings ->
                new Holding<>(
                                ListedTraining::code,
                                ListedTraining::code,
                                (List<ListedTraining> all) -> new HrFacts.Trainings(all, trainings.told()))
                        .hold(
                                trainings.trainings(),
                                told(HrFacts.Trainings.class, before).stream()
                                        .flatMap(known -> known.of(now.years()).stream())
                                        .toList(),
                                unread);
            case HrFacts.Needs needs ->
                new Holding<>(ListedNeed::code, ListedNeed::code, HrFacts.Needs::new)
                        .hold(
                                needs.needs(),
                                told(HrFacts.Needs.class, before).stream()
                                        .flatMap(known -> known.needs().stream())
                                        .toList(),
                                unread);
        };
    }

    /// Whether the extract stands as it is.
    public boolean isNothing() {
        return ofNamed == 0 && ofNameless == 0;
    }

    private static Object name(TrainingSession session) {
        return List.of(session.training(), session.start());
    }

    private static Object name(WorkCycle cycle) {
        return List.of(cycle.year(), cycle.department(), cycle.code());
    }

    private static <F extends HrFacts> List<F> told(Class<F> feed, Collection<? extends HrFacts> before) {
        return before.stream().filter(feed::isInstance).map(feed::cast).toList();
    }

    /// @param code that a rejected row may name
    /// @param name what no two facts share
    private record Holding<T>(
            Function<T, String> code, Function<T, Object> name, Function<List<T>, ? extends HrFacts> facts) {

        HeldBack hold(List<T> now, List<T> before, UnreadRows unread) {
            Set<Object> here = new HashSet<>(now.stream().map(name).toList());
            List<T> named = new ArrayList<>(now);
            List<T> nameless = new ArrayList<>();
            for (T known : before) {
                boolean isNamed = unread.codes().contains(code.apply(known));
                if ((isNamed || unread.withoutCode() > 0) && here.add(name.apply(known))) {
                    (isNamed ? named : nameless).add(known);
                }
            }
            List<T> all = new ArrayList<>(named);
            all.addAll(nameless);
            return new HeldBack(
                    facts.apply(named), facts.apply(all), named.size() - now.size(), nameless.size(), List.of());
        }
    }
}
