package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.Whose;
import java.util.List;

/// What the work of a department, or of several, serves: told from the challenges it serves.
///
/// @param chosen the departments it is told of; none where nobody chose any
/// @param choices those one may choose among
/// @param unknown what the address names that is none of them; empty elsewhere
/// @param planned whether there is a plan to serve
/// @param all how many contributions these departments hold
/// @param serving how many of them serve something
/// @param pledges how many promises they serve
/// @param served challenge by challenge, in the order of the plan
/// @param without the first of those that say nothing of what they serve
/// @param withoutInAll how many those are
/// @param statutory how many are there because the law asks for them
/// @param list all of them, where one department is told of
record Work(
        Whose whose,
        List<String> chosen,
        List<String> choices,
        String unknown,
        boolean planned,
        int all,
        int serving,
        int pledges,
        List<Served> served,
        List<Done> without,
        int withoutInAll,
        int statutory,
        String list) {

    Work {
        chosen = List.copyOf(chosen);
        choices = List.copyOf(choices);
        served = List.copyOf(served);
        without = List.copyOf(without);
    }

    /// A challenge, and what is done for it.
    ///
    /// @param statement the challenge in plain words; empty where nobody wrote it
    /// @param pledges promises it keeps
    /// @param more how many others serve it
    record Served(Line.Part challenge, String statement, List<Line.Part> pledges, List<Done> done, int more) {

        Served {
            pledges = List.copyOf(pledges);
            done = List.copyOf(done);
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
        return !chosen.isEmpty();
    }
}
