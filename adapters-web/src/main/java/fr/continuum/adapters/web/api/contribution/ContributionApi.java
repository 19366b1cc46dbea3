package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ContributionState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// All that is done for the plan.
@RestController
@Tag(name = "Contributions")
class ContributionApi {

    private final Whose whose;
    private final JudgeContributions contributions;

    ContributionApi(Whose whose, JudgeContributions contributions) {
        this.whose = whose;
        this.contributions = contributions;
    }

    @GetMapping("/api/v1/contributions")
    @Operation(summary = "Ce qui sert le plan, par genre puis par code")
    @Problems(404)
    Listing<ListedContribution> contributions(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Un genre") @RequestParam(required = false) @Nullable ContributionKind kind,
            @Parameter(description = "Une direction, comme la collectivité l’écrit") @RequestParam(defaultValue = "")
                    String department,
            @Parameter(description = "Celles qui ne disent rien de ce qu’elles servent (false), ou les autres (true)")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean traced,
            @Parameter(description = "Où elles en sont") @RequestParam(required = false) @Nullable
                    ContributionState state,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size,
            Locale locale) {
        return Listing.of(
                contributions.today(whose.owner(viewer, authority)).all().stream()
                        .filter(one -> kind == null || one.contribution().kind() == kind)
                        .filter(one -> department.isEmpty()
                                || one.contribution().department().equals(department))
                        .filter(one -> traced == null || (one.state() != ContributionState.UNTRACED) == traced)
                        .filter(one -> state == null || one.state() == state)
                        .toList(),
                page,
                size,
                one -> ListedContribution.of(one, locale));
    }
}
