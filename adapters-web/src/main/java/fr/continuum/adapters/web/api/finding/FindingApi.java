package fr.continuum.adapters.web.api.finding;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Severity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The findings of the night readers see.
@RestController
@Tag(name = "Constats")
class FindingApi {

    private final Whose whose;
    private final PublishedFigures figures;
    private final ReadFindings findings;

    FindingApi(Whose whose, PublishedFigures figures, ReadFindings findings) {
        this.whose = whose;
        this.figures = figures;
        this.findings = findings;
    }

    @GetMapping("/api/v1/findings")
    @Operation(summary = "Les constats de la dernière nuit publiée")
    @Problems(404)
    Listing<FindingJson> findings(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Une règle : R20") @RequestParam(required = false) @Nullable ContinuumRule rule,
            @Parameter(description = "Une gravité") @RequestParam(required = false) @Nullable Severity severity,
            @Parameter(description = "Ceux que la nuit a comptés (false), ou mis de côté par une dérogation (true)")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean waived,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size,
            Locale locale) {
        List<DatedFinding> all = figures.current(whose.siren(viewer, authority))
                .map(findings::of)
                .orElse(List.of());
        return Listing.of(
                FindingJson.sought(all, rule, severity).stream()
                        .filter(dated -> waived == null || dated.isWaived() == waived)
                        .toList(),
                page,
                size,
                dated -> FindingJson.of(dated, locale));
    }
}
