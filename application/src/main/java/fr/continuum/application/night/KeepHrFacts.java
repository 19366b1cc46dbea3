package fr.continuum.application.night;

import fr.continuum.application.workforce.CountWorkCycles;
import fr.continuum.application.workforce.HoldSessions;
import fr.continuum.application.workforce.ReadPosts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostChange;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.Seat;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps what an HR file tells, and says in a few words what that changes.
public final class KeepHrFacts {

    private static final String AUTHOR = "traitement de la nuit";

    private final ReadPosts posts;
    private final HoldSessions sessions;
    private final CountWorkCycles cycles;

    public KeepHrFacts(ReadPosts posts, HoldSessions sessions, CountWorkCycles cycles) {
        this.posts = posts;
        this.sessions = sessions;
        this.cycles = cycles;
    }

    sealed interface Outcome {
        /// @param said what it changes, in French; empty where there is nothing to say
        record Done(String said) implements Outcome {}

        /// Posts were read of a later day: nothing changes.
        record Outdated(LocalDate last) implements Outcome {}
    }

    /// @param day the facts are of
    /// @param file it came in
    Outcome keep(Owner owner, HrFacts facts, LocalDate day, String file) {
        return switch (facts) {
            case HrFacts.Posts(List<Post> all, Optional<String> _) -> posts(owner, all, day, file);
            case HrFacts.Sessions(List<TrainingSession> all) -> {
                sessions.hold(new HoldSessions.Request(owner, all, file, AUTHOR));
                yield new Outcome.Done("");
            }
            case HrFacts.Cycles(List<WorkCycle> all) -> {
                // What the accounts break is a finding of the night.
                var _ = cycles.count(new CountWorkCycles.Request(owner, all, file, AUTHOR));
                yield new Outcome.Done("");
            }
        };
    }

    private Outcome posts(Owner owner, List<Post> all, LocalDate day, String file) {
        return switch (posts.read(new ReadPosts.Request(owner, new PostsExtract(day, all), file, AUTHOR))) {
            case ReadPosts.Outcome.Outdated(LocalDate _, LocalDate last) -> new Outcome.Outdated(last);
            case ReadPosts.Outcome.Read(List<PostChange> changes, List<Seat> toReassign) ->
                new Outcome.Done(said(changes, toReassign));
        };
    }

    private static String said(List<PostChange> changes, List<Seat> toReassign) {
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
        List<String> said = new ArrayList<>();
        count(said, opened, "poste ouvert", "postes ouverts");
        count(said, closed, "poste fermé", "postes fermés");
        count(said, changed, "poste modifié", "postes modifiés");
        count(said, toReassign.size(), "rôle à réattribuer", "rôles à réattribuer");
        return String.join(", ", said);
    }

    private static void count(List<String> said, int count, String one, String several) {
        if (count > 0) {
            said.add(count + " " + (count == 1 ? one : several));
        }
    }
}
