package fr.continuum.adapters.web.api.search;

import fr.continuum.adapters.web.reading.FoundAddresses;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.FoundKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Something that was found.
///
/// @param code empty where it has none
/// @param place names of what is above it, from the top down
/// @param state name of its state; empty where it has none
/// @param page the page it leads to
@Schema(description = "Ce qui a été trouvé : ce que c’est, où cela se place, où cela en est, et sa page")
record FoundJson(FoundKind kind, String code, String title, List<String> place, String state, String page) {

    static FoundJson of(SignedIn viewer, Findable found, String authority) {
        return new FoundJson(
                found.what().kind(),
                found.code(),
                found.title(),
                found.place(),
                found.state(),
                FoundAddresses.of(viewer, found, authority));
    }
}
