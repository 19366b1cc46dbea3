package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.Whose;
import java.util.List;

/// What the work of a department, or of several, serves: told from the challenges it serves.
///
/// @param chosen the departments it is told of; none where nobody chose any
/// @param posts posts it is told of: one's own, where no department was asked for
/// @param choices those one may choose among
/// @param unknown what the address names that is none of them; empty elsewhere
/// @param planned whether there is a plan to serve
/// @param all how many contributions these departments hold
/// @param serving how many of them serve something
/// @param challenges how many challenges those serve
/// @param pledges how many promises they serve where they count
/// @param words what challenges are called
/// @param served challenge by challenge, in the order of the plan
/// @param without the first of those that say nothing of what they serve
/// @param withoutInAll how many those are
/// @param carried how many objectives and actions they hold a role in
/// @param carriedLate how many of those are actions past their end
/// @param onTime whether nothing of what they hold or answer for is late
/// @param answered how many late actions they are asked about
/// @param answeredList those, where one department or one post is told of; empty elsewhere
/// @param statutory how many are there because the law asks for them
/// @param list all of them, where one department that holds any is told of; empty elsewhere
/// @param carriedList all that is carried, where one department or one post is told of; empty elsewhere
record Work(
        Whose whose,
        List<String> chosen,
        List<String> posts,
        List<String> choices,
        String unknown,
        boolean planned,
        int all,
        int serving,
        int challenges,
        int pledges,
        ChallengeWords words,
        List<Served> served,
        List<Done> without,
        int withoutInAll,
        int carried,
        int carriedLate,
        boolean onTime,
        int answered,
        String answeredList,
        int statutory,
        String list,
        String carriedList) {

    Work {
        chosen = List.copyOf(chosen);
        posts = List.copyOf(posts);
        choices = List.copyOf(choices);
        served = List.copyOf(served);
        without = List.copyOf(without);
    }

    /// A challenge, what is carried of it, and what is done for it.
    ///
    /// @param statement the challenge in plain words; empty where nobody wrote it
    /// @param pledges promises it keeps, as its page tells them
    /// @param below what of it, that is carried or served here, keeps a promise of its own
    /// @param besides objectives that what is carried or done here contributes to, where it does not count
    /// @param carried the first of what they hold a role in, late ones first
    /// @param carriedMore how many others there are
    /// @param more how many others serve it
    record Served(
            Line.Part challenge,
            String statement,
            List<Line.Part> pledges,
            List<Keeping> below,
            List<Keeping> besides,
            List<Carried> carried,
            int carriedMore,
            List<Done> done,
            int more) {

        Served {
            pledges = List.copyOf(pledges);
            below = List.copyOf(below);
            besides = List.copyOf(besides);
            carried = List.copyOf(carried);
            done = List.copyOf(done);
        }
    }

    /// An objective, and the promises it keeps.
    record Keeping(Line.Part objective, List<Line.Part> pledges) {

        Keeping {
            pledges = List.copyOf(pledges);
        }
    }

    /// An objective or an action, and what they are to it.
    ///
    /// @param role name of the first role they hold there
    /// @param state of an action, as texts call it; empty for an objective
    /// @param milestones names of those that are past their day
    /// @param below how many actions stand below an objective
    /// @param lateBelow how many of them are late
    record Carried(
            Line.Part element,
            String role,
            String state,
            boolean late,
            List<String> milestones,
            int below,
            int lateBelow) {

        Carried {
            milestones = List.copyOf(milestones);
        }

        boolean isOnTime() {
            return !late && milestones.isEmpty() && lateBelow == 0;
        }
    }

    /// @param kind as texts call it
    /// @param by the contribution
    /// @param through what of the challenge it is tied to; none where to the challenge itself
    record Done(String kind, Line.Part by, List<Line.Part> through) {

        Done {
            through = List.copyOf(through);
        }
    }

    public boolean isChosen() {
        return !chosen.isEmpty() || !posts.isEmpty() || carried > 0;
    }
}
