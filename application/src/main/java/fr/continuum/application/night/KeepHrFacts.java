package fr.continuum.application.night;

import fr.continuum.application.contribution.ListNeeds;
import fr.continuum.application.contribution.ListTrainings;
import fr.continuum.application.workforce.CountWorkCycles;
import fr.continuum.application.workforce.HoldSessions;
import fr.continuum.application.workforce.ReadPosts;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostChange;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.Seat;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Keeps what an HR file tells, and says in a few words what that changes.
public final class KeepHrFacts {

    private static final String AUTHOR = "traitement de la nuit";

    private final ReadPosts posts;
    private final HoldSessions sessions;
    private final CountWorkCycles cycles;
    private final ListTrainings trainings;
    private final ListNeeds needs;
    private final Clock clock;

    public KeepHrFacts(
            ReadPosts posts,
            HoldSessions sessions,
            CountWorkCycles cycles,
            ListTrainings trainings,
            ListNeeds needs,
            Clock clock) {
        this.clock = clock;
        this.posts = posts;
        this.sessions = sessions;
        this.cycles = cycles;
        this.trainings = trainings;
        this.needs = needs;
    }

    /// The same for a night of a day: what it reads is told by that day, as its documents are. A night of today
    /// tells it by the moment it reads it.
    KeepHrFacts of(LocalDate night) {
        if (!night.isBefore(Days.of(clock.instant()))) {
            return this;
        }
        Clock then =
                Clock.fixed(night.atTime(LocalTime.NOON).atZone(Days.FRANCE).toInstant(), Days.FRANCE);
        return new KeepHrFacts(
                posts.dated(then),
                sessions.dated(then),
                cycles.dated(then),
                trainings.dated(then),
                needs.dated(then),
                then);
    }

    /// @param before what the feed told last of the same: what is not told any more is closed
    /// @param day the facts are of
    /// @param file it came in
    record Request(Owner owner, HrFacts facts, List<HrFacts> before, LocalDate day, String file) {

        Request {
            before = List.copyOf(before);
        }

        private <T extends HrFacts> List<T> before(Class<T> kind) {
            return before.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    sealed interface Outcome {
        /// @param said what it changes; empty where there is nothing to say
        record Done(Optional<Wording> said) implements Outcome {}

        /// Posts were read of a later day: nothing changes.
        record Outdated(LocalDate last) implements Outcome {}
    }

    Outcome keep(Request request) {
        Owner owner = request.owner();
        String file = request.file();
        return switch (request.facts()) {
            case HrFacts.Posts(List<Post> all, Optional<String> _) -> posts(request, all);
            case HrFacts.Sessions(List<TrainingSession> all) -> {
                sessions.hold(new HoldSessions.Request(owner, all, file, AUTHOR));
                yield new Outcome.Done(Optional.empty());
            }
            case HrFacts.Cycles(List<WorkCycle> all) -> {
                // What the accounts break is a finding of the night.
                var _ = cycles.count(new CountWorkCycles.Request(owner, all, file, AUTHOR));
                yield new Outcome.Done(Optional.empty());
            }
            case HrFacts.Trainings listed -> {
                ListTrainings.Listed done = trainings.list(new ListTrainings.Request(
                        owner, listed, request.before(HrFacts.Trainings.class), request.day(), file, AUTHOR));
                yield new Outcome.Done(new SaidCounts()
                        .add(
                                done.added(),
                                "formation ajoutée",
                                "formations ajoutées",
                                "training added",
                                "trainings added")
                        .add(
                                done.changed(),
                                "formation modifiée",
                                "formations modifiées",
                                "training changed",
                                "trainings changed")
                        .add(
                                done.withdrawn(),
                                "formation retirée",
                                "formations retirées",
                                "training withdrawn",
                                "trainings withdrawn")
                        .said());
            }
            case HrFacts.Needs listed -> {
                ListNeeds.Listed done = needs.list(new ListNeeds.Request(
                        owner, listed, request.before(HrFacts.Needs.class), request.day(), file, AUTHOR));
                yield new Outcome.Done(new SaidCounts()
                        .add(done.added(), "besoin ajouté", "besoins ajoutés", "need added", "needs added")
                        .add(done.changed(), "besoin modifié", "besoins modifiés", "need changed", "needs changed")
                        .add(done.closed(), "besoin clos", "besoins clos", "need closed", "needs closed")
                        .said());
            }
        };
    }

    private Outcome posts(Request request, List<Post> all) {
        return switch (posts.read(
                new ReadPosts.Request(request.owner(), new PostsExtract(request.day(), all), request.file(), AUTHOR))) {
            case ReadPosts.Outcome.Outdated(LocalDate _, LocalDate last) -> new Outcome.Outdated(last);
            case ReadPosts.Outcome.Read(List<PostChange> changes, List<Seat> toReassign) ->
                new Outcome.Done(said(changes, toReassign, posts.threshold(request.owner())));
        };
    }

    /// What moves one post moves one person: few are not counted. Roles to reassign are those of the plan, which
    /// everybody reads (R10).
    private static Optional<Wording> said(List<PostChange> changes, List<Seat> toReassign, int threshold) {
        int opened = 0;
        int closed = 0;
        int changed = 0;
        for (PostChange change : changes) {
            switch (change) {
                case PostChange.Opened _, PostChange.Reopened _ -> opened++;
                case PostChange.Closed _ -> closed++;
                case PostChange.Changed _ -> changed++;
            }
        }
        return new SaidCounts()
                .addAtLeast(threshold, opened, "poste ouvert", "postes ouverts", "post opened", "posts opened")
                .addAtLeast(threshold, closed, "poste fermé", "postes fermés", "post closed", "posts closed")
                .addAtLeast(threshold, changed, "poste modifié", "postes modifiés", "post changed", "posts changed")
                .add(
                        toReassign.size(),
                        "rôle à réattribuer",
                        "rôles à réattribuer",
                        "role to reassign",
                        "roles to reassign")
                .said();
    }
}
