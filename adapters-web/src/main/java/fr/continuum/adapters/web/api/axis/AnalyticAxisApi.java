package fr.continuum.adapters.web.api.axis;

import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.AxisExport;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.analytic.AskAnalyticAxis.AxisSeen;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AnalyticAxis.Made;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The codes of the plan in the form a finance or HR tool asks for.
@RestController
@RequestMapping("/api/v1/plan/analytic-axis")
@Tag(name = "Plan")
class AnalyticAxisApi {

    private static final String LONGEST = "64";
    private static final String LONGEST_LABEL = "500";

    private final Whose whose;
    private final AskAnalyticAxis axes;
    private final AxisExport exports;
    private final Clock clock;

    AnalyticAxisApi(Whose whose, AskAnalyticAxis axes, AxisExport exports, Clock clock) {
        this.whose = whose;
        this.axes = axes;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Le plan comme axe analytique, dans la forme qu’un outil de finances ou de RH sait charger",
            description = "Ce à quoi quelque chose peut encore être relié. « recognition » dit comment un extrait"
                    + " comptable qui porte le code sera compris : NOT_YET, par aucune règle encore.")
    @Problems({404, 422})
    AnalyticAxisJson analyticAxis(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(
                            description =
                                    "Forme écrite dans « profiles/axe-analytique » ; dit alors à elle seule à quoi"
                                            + " ressemblent les codes")
                    @RequestParam(defaultValue = "")
                    String profile,
            @Parameter(description = "Ce par quoi tout code commence") @RequestParam(defaultValue = "") String prefix,
            @Parameter(description = "Longueur d’un code au plus, préfixe compris")
                    @RequestParam(defaultValue = LONGEST)
                    int longest,
            @RequestParam(defaultValue = "ANY") Alphabet alphabet,
            @Parameter(description = "Les lettres sont des majuscules") @RequestParam(defaultValue = "false")
                    boolean capitals,
            @Parameter(description = "Les codes sont complétés par des zéros, après le préfixe")
                    @RequestParam(defaultValue = "false")
                    boolean filled,
            @Parameter(description = "Longueur d’un libellé au plus") @RequestParam(defaultValue = LONGEST_LABEL)
                    int label,
            @Parameter(description = "Avec ce qui est achevé ou abandonné, pour en fermer les codes")
                    @RequestParam(defaultValue = "false")
                    boolean closed)
            throws IOException {
        AxisProfile form = form(profile, prefix, longest, alphabet, capitals, filled, label);
        AxisSeen seen = seen(whose.owner(viewer, authority), form.codes(), closed);
        return AnalyticAxisJson.of(seen, axis(seen));
    }

    @GetMapping(path = "/file", produces = TableFormat.TEXT)
    @Operation(summary = "Le même axe en un fichier CSV, à charger")
    @ApiResponse(
            responseCode = "200",
            description = "Un fichier CSV",
            content = @Content(mediaType = TableFormat.TEXT, schema = @Schema(type = "string")))
    @Problems({404, 422})
    ResponseEntity<byte[]> analyticAxisFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Forme écrite dans « profiles/axe-analytique » : codes, colonnes, encodage")
                    @RequestParam(defaultValue = "")
                    String profile,
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = LONGEST) int longest,
            @RequestParam(defaultValue = "ANY") Alphabet alphabet,
            @RequestParam(defaultValue = "false") boolean capitals,
            @RequestParam(defaultValue = "false") boolean filled,
            @RequestParam(defaultValue = LONGEST_LABEL) int label,
            @RequestParam(defaultValue = "false") boolean closed)
            throws IOException {
        AxisProfile form = form(profile, prefix, longest, alphabet, capitals, filled, label);
        AxisSeen seen = seen(whose.owner(viewer, authority), form.codes(), closed);
        return exports.of(axis(seen), form, LocalDate.now(clock.withZone(Figures.PARIS)));
    }

    private AxisProfile form(
            String profile, String prefix, int longest, Alphabet alphabet, boolean capitals, boolean filled, int label)
            throws IOException {
        AxisProfile named = AskedFormat.profile(exports, profile);
        return profile.isEmpty()
                ? named.coding(AskedFormat.of(prefix, longest, alphabet, capitals, filled, label))
                : named;
    }

    private AxisSeen seen(Owner owner, CodeFormat format, boolean closed) {
        return axes.ask(owner, format, closed).orElseThrow(() -> new NotHere("api.gone.plan"));
    }

    private static AnalyticAxis axis(AxisSeen seen) {
        return switch (seen.made()) {
            case Made.Axis(AnalyticAxis axis) -> axis;
            case Made.TooShort _ -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "api.axis-short");
        };
    }
}
