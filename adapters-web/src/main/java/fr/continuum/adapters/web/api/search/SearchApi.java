package fr.continuum.adapters.web.api.search;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.SearchSight;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search over everything an authority has, for programs.
@RestController
@Tag(name = "Recherche")
class SearchApi {

    private static final int LONGEST = 200;
    private static final int LARGEST = 500;

    private final Whose whose;
    private final SearchEverything search;
    private final SearchSight sight;

    SearchApi(Whose whose, SearchEverything search, SearchSight sight) {
        this.whose = whose;
        this.search = search;
        this.sight = sight;
    }

    @GetMapping("/api/v1/search")
    @Operation(
            summary = "Ce qui répond à des mots ou à un code, dans tout ce que ce compte peut lire de la collectivité")
    @Problems(404)
    SearchJson search(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(
                            description =
                                    "Des mots, ou un code : accents, pluriels et fautes de frappe sont pardonnés, les sigles du métier compris")
                    @RequestParam
                    String q,
            @Parameter(description = "Combien de réponses par genre, au plus") @RequestParam(defaultValue = "8")
                    int size) {
        if (size < 1 || size > LARGEST) {
            throw Unfit.parameter("size", "api.unfit.size", Integer.toString(LARGEST));
        }
        String words = Params.line("q", q, LONGEST).orElse("");
        Owner owner = whose.owner(viewer, authority);
        return SearchJson.of(
                viewer,
                search.find(owner, words, sight.of(viewer, owner), size),
                owner.equals(Owner.HOME) ? "" : owner.value());
    }
}
