package fr.continuum.adapters.web.api.wire;

import java.util.List;

/// One value that cannot be taken: where it stands and why.
///
/// @param in whether it stands in the body or in the query
/// @param where a JSON pointer into the body, or the name of a query parameter
/// @param key of the message that says why
/// @param values of that message
public record Fault(In in, String where, String key, List<String> values) {

    /// Where in a request.
    public enum In {
        BODY,
        QUERY
    }

    public Fault {
        values = List.copyOf(values);
    }
}
