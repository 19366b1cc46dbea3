package fr.continuum.adapters.web.linking;

import fr.continuum.application.linking.AddPolicy;
import fr.continuum.application.linking.StartPolicies.Begun;
import java.util.List;

/// What the page says after a change.
///
/// @param good whether it was made
/// @param key of the message
record Note(boolean good, String key, List<Object> values) {

    static Note of(Begun begun) {
        return switch (begun) {
            case Begun.Done(int rows, int policies) -> new Note(true, "link.begun", List.of(rows, policies));
            case Begun.WouldMove(var document, var dimension) ->
                new Note(
                        false,
                        "link.begun.moves." + dimension,
                        List.of(document.code(), document.fiscalYear().toString(), document.budgetName()));
            case Begun.AlreadyBegun _ -> new Note(false, "link.begun.already", List.of());
        };
    }

    static Note of(AddPolicy.Outcome added) {
        return switch (added) {
            case AddPolicy.Outcome.Done(var policy) -> new Note(true, "link.policy.added", List.of(policy.label()));
            case AddPolicy.Outcome.Known(var policy) -> new Note(false, "link.policy.known", List.of(policy.label()));
            case AddPolicy.Outcome.Unnamed _ -> new Note(false, "link.policy.unnamed", List.of());
            case AddPolicy.Outcome.NowhereToStand(String above) ->
                new Note(false, "link.policy.nowhere", List.of(above));
            case AddPolicy.Outcome.NotBegun _ -> new Note(false, "link.refused.TABLE_MISSING", List.of());
            case AddPolicy.Outcome.ChangedMeanwhile _ -> new Note(false, "link.policy.changed", List.of());
        };
    }
}
