package fr.continuum.adapters.web.planform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to the plan since a form was opened.
///
/// @param author who changed it last
/// @param changes what changed since; null where what the form was filled in from is not known
/// @param both names of the fields that both changed
record Meanwhile(String author, Instant at, @Nullable Changes changes, List<String> both) {

    Meanwhile {
        both = List.copyOf(both);
    }
}
