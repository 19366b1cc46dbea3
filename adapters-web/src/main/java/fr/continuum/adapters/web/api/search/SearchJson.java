package fr.continuum.adapters.web.api.search;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.lookup.SearchAnswer;
import fr.continuum.application.search.FoundKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What a search found.
///
/// @param partial whether nothing answered all the words, and these answer some
/// @param catchingUp whether something changed that the index does not hold yet; where there is no index yet, nothing
/// is counted: ask again
/// @param exact those whose code is what was asked
@Schema(description = "Les réponses à une recherche, par genre, les codes exacts à part")
record SearchJson(long count, boolean partial, boolean catchingUp, List<FoundJson> exact, List<Group> groups) {

    /// @param count all of the kind; items are the best of them, findings of one rule about one thing in one item
    @Schema(
            name = "SearchGroup",
            description =
                    "Les réponses d’un genre, les meilleures d’abord ; les constats d’une règle sur une même chose en"
                            + " une réponse, qui dit leur nombre")
    record Group(FoundKind kind, long count, List<FoundJson> items) {}

    static SearchJson of(SignedIn viewer, SearchAnswer answer, String authority) {
        return new SearchJson(
                answer.count(),
                answer.isPartial(),
                answer.isCatchingUp(),
                answer.exact().stream()
                        .map(found -> FoundJson.of(viewer, found, authority))
                        .toList(),
                answer.groups().stream()
                        .map(group -> new Group(
                                group.kind(),
                                group.count(),
                                group.first().stream()
                                        .map(found -> FoundJson.of(viewer, found, authority))
                                        .toList()))
                        .toList());
    }
}
