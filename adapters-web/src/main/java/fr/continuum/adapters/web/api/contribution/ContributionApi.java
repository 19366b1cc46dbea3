package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.DeedOrder;
import fr.continuum.adapters.web.reading.SoughtDeeds;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// All that is done for the plan.
@RestController
@Tag(name = "Contributions")
class ContributionApi {

    private static final String NO_YEAR = "none";

    private final Whose whose;
    private final JudgeContributions contributions;
    private final VeilContributions veils;
    private final ToldVersions versions;

    ContributionApi(Whose whose, JudgeContributions contributions, VeilContributions veils, ToldVersions versions) {
        this.veils = veils;
        this.versions = versions;
        this.whose = whose;
        this.contributions = contributions;
    }

    @GetMapping("/api/v1/contributions")
    @Operation(
            summary = "Ce qui sert le plan, aujourd’hui ou un jour passé, et combien par état",
            description = "Ce qui n’a pas d’objectif d’abord, comme sur la page, ou dans l’ordre que dit sort."
                    + " « totals » compte ce que laissent passer kind, department, year et text, par état.")
    @Problems(404)
    ListedContributions contributions(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Un jour passé, tel que son dernier changement l’a laissé")
                    @RequestParam(defaultValue = "")
                    String on,
            @Parameter(description = "Un genre") @RequestParam(required = false) @Nullable ContributionKind kind,
            @Parameter(description = "Une direction, comme la collectivité l’écrit") @RequestParam(defaultValue = "")
                    String department,
            @Parameter(description = "Une année ; « none » : celles qui n’en nomment aucune")
                    @RequestParam(defaultValue = "")
                    String year,
            @Parameter(
                            description = "Dans le code, l’intitulé, la direction, le partenaire ou ce qui est servi ;"
                                    + " ni les accents ni la casse ne comptent")
                    @RequestParam(defaultValue = "")
                    String text,
            @Parameter(description = "Celles qui ne disent rien de ce qu’elles servent (false), ou les autres (true)")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean traced,
            @Parameter(description = "Où elles en sont") @RequestParam(required = false) @Nullable
                    ContributionState state,
            @Parameter(
                            description =
                                    "Ce qui presse d’abord (URGENCY), ou par coût (COSTLIEST, CHEAPEST), les coûts"
                                            + " inconnus à la fin")
                    @RequestParam(defaultValue = "URGENCY")
                    DeedOrder sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        SoughtDeeds sought = new SoughtDeeds(kind, department, year(year), text);
        Optional<LocalDate> day = Params.day("on", on);
        Judged judged = day.map(past -> contributions.on(owner, past)).orElseGet(() -> contributions.today(owner));
        List<JudgedContribution> all =
                judged.told(veils.of(owner, day, viewer.sight())::of).all();
        List<JudgedContribution> counted =
                all.stream().filter(one -> sought.lets(one.contribution())).toList();
        return ListedContributions.of(
                Listing.of(
                        counted.stream()
                                .filter(one -> traced == null || (one.state() != ContributionState.UNTRACED) == traced)
                                .filter(one -> state == null || one.state() == state)
                                .sorted(sort.comparator())
                                .toList(),
                        page,
                        size,
                        one -> ListedContribution.of(one, version(one, judged), locale)),
                counted,
                all);
    }

    /// That of all it says, figures that are hidden too: whoever changes it names it.
    private String version(JudgedContribution told, Judged judged) {
        return versions.of(judged.find(told.contribution().id())
                        .orElseThrow()
                        .contribution()
                        .version())
                .value();
    }

    private static String year(String year) {
        return year.equals(NO_YEAR)
                ? SoughtDeeds.NO_YEAR
                : Params.year("year", year)
                        .map(one -> Integer.toString(one.value()))
                        .orElse("");
    }
}
