package fr.continuum.adapters.web.api.axis;

import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.AxisExport;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.analytic.RecogniseCodes;
import fr.continuum.application.analytic.RecogniseCodes.Recognised;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the codes of an axis stand for, said in the authority's table.
@RestController
@RequestMapping("/api/v1/allocation/analytic-axis")
@Tag(name = "Ventilation")
class RecognitionApi {

    private final Whose whose;
    private final RecogniseCodes recognition;
    private final AxisExport exports;

    RecognitionApi(Whose whose, RecogniseCodes recognition, AxisExport exports) {
        this.exports = exports;
        this.whose = whose;
        this.recognition = recognition;
    }

    @Schema(name = "RecognisedCodes", description = "Combien de codes une règle explique désormais")
    record RecognisedJson(int rows) {}

    @PostMapping
    @Operation(
            summary = "Dit dans la table ce que désignent les codes d’un axe qui ne sont pas ceux du plan",
            description = "Une règle par code ; les chiffres suivront la prochaine nuit. « table » est la version que"
                    + " l’axe a rendue, dans la même forme.")
    @Problems({404, 409, 422})
    RecognisedJson recogniseCodes(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Version de la table à laquelle l’axe a été demandé") @RequestParam String table,
            @Parameter(description = "Forme écrite dans « profiles/axe-analytique »") @RequestParam(defaultValue = "")
                    String profile,
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "64") int longest,
            @RequestParam(defaultValue = "ANY") Alphabet alphabet,
            @RequestParam(defaultValue = "false") boolean capitals,
            @RequestParam(defaultValue = "false") boolean filled)
            throws IOException {
        return switch (recognition.recognise(
                whose.siren(viewer, authority),
                profile.isEmpty()
                        ? AskedFormat.of(prefix, longest, alphabet, capitals, filled, 1)
                        : AskedFormat.profile(exports, profile).codes(),
                Params.fingerprint("table", table),
                viewer.by(Interface.SOURCE))) {
            case Recognised.Done(int rows) -> new RecognisedJson(rows);
            case Recognised.Changed _ -> throw new Told(HttpStatus.CONFLICT, "api.table-changed");
            case Recognised.TooShort _ -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "api.axis-short");
            case Recognised.NoPlan _ -> throw new NotHere("api.gone.plan");
        };
    }
}
