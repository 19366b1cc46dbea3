package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.api.wire.DeedJson;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Waiting;
import fr.continuum.adapters.web.reading.WaitingSteps;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskContinuum;
import fr.continuum.application.consultation.ContinuumSeen;
import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.application.workforce.AskServing;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Continuum.Means;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The whole path in one call, up or down.
@RestController
@RequestMapping("/api/v1/continuum")
@Tag(name = "Continuum")
class ContinuumApi {

    private final Whose whose;
    private final AskContinuum ask;
    private final VeilContributions veils;
    private final WaitingSteps waiting;
    private final AskServing serving;
    private final Clock clock;

    ContinuumApi(
            Whose whose,
            AskContinuum ask,
            VeilContributions veils,
            WaitingSteps waiting,
            AskServing serving,
            Clock clock) {
        this.veils = veils;
        this.serving = serving;
        this.clock = clock;
        this.whose = whose;
        this.ask = ask;
        this.waiting = waiting;
    }

    @GetMapping("/up")
    @Operation(
            summary = "D’une contribution, ou d’une clé budgétaire, jusqu’aux engagements : tous les chemins",
            description = "Une contribution par « kind » et « code » ; une clé par « key », telle que les constats la"
                    + " nomment, avec au besoin « year » et « measure ».")
    @Problems(404)
    UpJson continuumUp(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(required = false) @Nullable ContributionKind kind,
            @RequestParam(defaultValue = "") String code,
            @Parameter(description = "La clé, telle que les constats la nomment") @RequestParam(defaultValue = "")
                    String key,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String measure) {
        Siren siren = whose.siren(viewer, authority);
        Optional<FiscalYear> ofYear = Params.year("year", year);
        Optional<Measure> ofMeasure = Params.measure("measure", measure);
        if (kind != null && key.isEmpty()) {
            return up(siren, Params.contribution(kind, code), veil(siren, viewer));
        }
        if (kind != null || !code.isEmpty() || key.isBlank()) {
            throw Unfit.parameter("key", "api.unfit.up");
        }
        return up(siren, Subjects.in(Dimension.PLAN, key), ofYear, ofMeasure);
    }

    private UpJson up(Siren siren, ContributionId id, ContributionVeil veil) {
        ContinuumSeen seen =
                ask.look(siren, Optional.empty(), Optional.empty()).orElseThrow(() -> new NotHere("api.gone.plan"));
        Contribution contribution = seen.contributions()
                .find(id)
                .orElseThrow(
                        () -> new NotHere("api.gone.contribution", id.kind().name(), id.code()));
        Waiting toConfirm = waiting.of(siren);
        return new UpJson(
                DeedJson.of(veil.of(contribution)),
                null,
                seen.continuum().up(id).stream()
                        .map(path -> WayJson.of(id, path, toConfirm))
                        .toList());
    }

    private UpJson up(Siren siren, String key, Optional<FiscalYear> year, Optional<Measure> measure) {
        ContinuumSeen seen = year.isEmpty() && measure.isEmpty()
                ? ask.lookAround(siren, key).orElseThrow(() -> new NotHere("api.gone.plan"))
                : look(siren, year, measure);
        KeyOfYear found = seen.money()
                .flatMap(money -> Optional.ofNullable(money.keys().get(key)))
                .orElseThrow(() -> new NotHere("api.gone.key", key));
        Waiting toConfirm = waiting.of(siren);
        return new UpJson(
                null,
                KeyJson.of(
                        key,
                        found,
                        seen.money().orElseThrow().choice().measure().code()),
                seen.continuum().up(key).stream()
                        .map(path -> WayJson.of(found, path, toConfirm))
                        .toList());
    }

    @GetMapping("/down")
    @Operation(
            summary = "D’un engagement, ou de tout élément du plan, jusqu’à ses moyens",
            description = "Sans « year » ni « measure », l’argent du dernier compte reçu ; heures dégagées et"
                    + " jours-stagiaires de la même année.")
    @Problems(404)
    DownJson continuumDown(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Code de l’élément") @RequestParam String code,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String measure) {
        Siren siren = whose.siren(viewer, authority);
        ContinuumSeen seen = look(siren, Params.year("year", year), Params.measure("measure", measure))
                .told(veil(siren, viewer)::of);
        Means means = seen.continuum()
                .down(Params.code("code", code))
                .orElseThrow(() -> new NotHere("api.gone.element", code));
        Optional<Choice> choice = seen.money().map(ContinuumSeen.Money::choice);
        return new DownJson(
                choice.map(asked -> asked.year().value()).orElse(null),
                choice.map(asked -> asked.measure().code()).orElse(null),
                means.allContributions().stream().map(DeedJson::of).toList(),
                seen.money().map(ContinuumSeen.Money::several).orElse(false),
                MeansJson.of(
                        means,
                        seen.money(),
                        choice.map(asked -> people(siren, asked.year(), viewer)).orElse(PeopleOfYear.NONE),
                        waiting.of(siren)));
    }

    private PeopleOfYear people(Siren siren, FiscalYear year, SignedIn viewer) {
        LocalDate today = Days.of(clock.instant());
        return new PeopleOfYear(
                serving.time(Owner.of(siren), today, year, viewer.sight()),
                serving.trained(Owner.of(siren), today, year, viewer.sight()));
    }

    private ContributionVeil veil(Siren siren, SignedIn viewer) {
        return veils.of(Owner.of(siren), Optional.empty(), viewer.sight());
    }

    /// The money asked for, and no other.
    private ContinuumSeen look(Siren siren, Optional<FiscalYear> year, Optional<Measure> measure) {
        ContinuumSeen seen = ask.look(siren, year, measure).orElseThrow(() -> new NotHere("api.gone.plan"));
        Optional<Choice> choice = seen.money().map(ContinuumSeen.Money::choice);
        boolean asAsked = year.filter(wanted -> !choice.map(Choice::year).equals(Optional.of(wanted)))
                        .isEmpty()
                && measure.filter(wanted -> !choice.map(Choice::measure).equals(Optional.of(wanted)))
                        .isEmpty();
        if (!asAsked) {
            throw new NotHere("api.gone.money");
        }
        return seen;
    }
}
