package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.night.AskPastDay;
import fr.continuum.application.night.AskPastDay.PastDay;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Judgement;
import fr.continuum.domain.rule.Severity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Any past day: what its readers saw.
@RestController
@Tag(name = "Constats")
class DayApi {

    private final Whose whose;
    private final AskPastDay days;
    private final ToldVersions versions;

    DayApi(Whose whose, AskPastDay days, ToldVersions versions) {
        this.versions = versions;
        this.whose = whose;
        this.days = days;
    }

    /// @param night the last published by the end of that day; null where none was yet
    /// @param asOf its date
    /// @param contributions what was done for the plan
    /// @param findings what today's rules say of that day
    /// @param rules the version of today's rules
    /// @param published what the night found by another version of them; null where it was made by today's
    @Schema(
            name = "Day",
            description =
                    "Un jour passé : son plan, ce qui le servait, ce que les règles d’aujourd’hui en disent ; et la dernière nuit publiée alors. Faite par les mêmes règles, les constats d’argent en viennent ; faite par une autre version, ce qu’elle a publié est à part (published)")
    record DayJson(
            LocalDate day,
            @Nullable String night,
            @Nullable LocalDate asOf,
            @Nullable PlanOfDay plan,
            ContributionsOfDay contributions,
            Listing<FindingJson> findings,
            String rules,
            @Nullable PublishedOfDay published) {}

    @Schema(
            name = "PublishedOfDay",
            description =
                    "Ce que la nuit a publié par une autre version des règles que celles d’aujourd’hui : ne s’ajoute pas à findings")
    record PublishedOfDay(String rules, Listing<FindingJson> findings) {}

    @Schema(name = "PlanOfDay", description = "Le plan, tel que le dernier changement de ce jour l’a laissé")
    record PlanOfDay(String code, String name, String version) {

        static PlanOfDay of(MandatePlan plan) {
            return new PlanOfDay(
                    plan.content().code().value(),
                    plan.content().name(),
                    plan.version().value());
        }
    }

    @Schema(name = "ContributionsOfDay", description = "Ce qui servait le plan")
    record ContributionsOfDay(int count, String version) {}

    @GetMapping("/api/v1/days/{date}")
    @Operation(summary = "Un jour passé : son plan, ses contributions, ses constats")
    @Problems(404)
    DayJson pastDay(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @PathVariable String date,
            @Parameter(description = "Une règle : R20") @RequestParam(required = false) @Nullable ContinuumRule rule,
            @Parameter(description = "Une gravité") @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size,
            Locale locale) {
        LocalDate day = Params.requiredDay("date", date);
        PastDay past =
                days.ask(whose.siren(viewer, authority), day).orElseThrow(() -> new NotHere("api.gone.day", date));
        return new DayJson(
                day,
                past.published().map(last -> last.night().id().value()).orElse(null),
                past.published().map(last -> last.night().asOf()).orElse(null),
                past.plan().map(PlanOfDay::of).orElse(null),
                new ContributionsOfDay(
                        past.contributions().contributions().size(),
                        versions.of(past.contributions().version()).value()),
                Listing.of(
                        FindingJson.sought(past.findings(), rule, severity),
                        page,
                        size,
                        dated -> FindingJson.of(dated, locale)),
                Judgement.VERSION,
                past.otherwise()
                        .map(other -> new PublishedOfDay(
                                other.rules(),
                                Listing.of(
                                        FindingJson.sought(other.findings(), rule, severity),
                                        page,
                                        size,
                                        dated -> FindingJson.of(dated, locale))))
                        .orElse(null));
    }
}
