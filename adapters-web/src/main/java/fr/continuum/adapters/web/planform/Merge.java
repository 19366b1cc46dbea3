package fr.continuum.adapters.web.planform;

import java.util.ArrayList;
import java.util.List;

/// What to show again of a form that was filled in from a plan somebody else changed since: what only they changed is
/// theirs, what only this person typed is kept, and so is what both changed, which is told.
///
/// @param both the first of the fields that both changed
record Merge(Typed typed, List<String> both) {

    /// @param base what the fields held when the form was opened
    /// @param now what they hold since
    static Merge of(Typed base, Typed now, Typed mine, List<List<String>> together) {
        Typed merged = mine;
        List<String> both = new ArrayList<>();
        for (List<String> fields : together) {
            if (now.said(fields).equals(base.said(fields)) || now.said(fields).equals(mine.said(fields))) {
                continue;
            }
            if (mine.said(fields).equals(base.said(fields))) {
                for (String field : fields) {
                    merged = merged.with(field, now.values().getOrDefault(field, List.of()));
                }
            } else {
                both.add(fields.getFirst());
            }
        }
        return new Merge(merged, both);
    }
}
