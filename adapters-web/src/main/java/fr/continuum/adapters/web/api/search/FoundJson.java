package fr.continuum.adapters.web.api.search;

import fr.continuum.adapters.web.reading.FoundAddresses;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.application.search.FoundKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was found.
///
/// @param code empty where it has none
/// @param place names of what is above it, from the top down
/// @param state name of its state; empty where it has none
/// @param page the page it leads to
/// @param findings of a line of findings, how many answer; absent elsewhere
/// @param amongFindings how many the rule finds there; absent elsewhere
@Schema(description = "Ce qui a été trouvé : ce que c’est, où cela se place, où cela en est, et sa page")
record FoundJson(
        FoundKind kind,
        String code,
        String title,
        List<String> place,
        String state,
        String page,

        @Schema(description = "D’une ligne de constats : combien portent ces mots") @Nullable
        Long findings,

        @Schema(description = "Combien la règle en fait là") @Nullable
        Long amongFindings) {

    static FoundJson of(SignedIn viewer, Findable found, String authority) {
        return new FoundJson(
                found.what().kind(),
                found.code(),
                found.title(),
                found.place(),
                found.state(),
                FoundAddresses.of(viewer, found, authority),
                found.what() instanceof Found.OfFindings line ? line.count() : null,
                found.what() instanceof Found.OfFindings line ? line.among() : null);
    }
}
