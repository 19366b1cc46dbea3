package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Siren;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The nights.
@RestController
@RequestMapping("/api/v1/nights")
@Tag(name = "Nuits")
class NightApi {

    private static final int MOST = 100;

    private final Nights nights;
    private final ReportNight reports;
    private final ReportAnswer answer;

    NightApi(Nights nights, ReportNight reports, ReportAnswer answer) {
        this.nights = nights;
        this.reports = reports;
        this.answer = answer;
    }

    /// @param endedAt absent while it runs
    record NightJson(
            String id,
            LocalDate asOf,
            String status,
            String step,
            long done,
            long total,
            Instant startedAt,
            @Nullable Instant endedAt) {

        static NightJson of(Night night) {
            return new NightJson(
                    night.id().value(),
                    night.asOf(),
                    night.status().name(),
                    night.step().name(),
                    night.done(),
                    night.total(),
                    night.startedAt(),
                    night.endedAt());
        }
    }

    @GetMapping
    @Operation(operationId = "nights", summary = "Les dernières nuits, la plus récente d’abord")
    List<NightJson> recent() {
        return nights.recent(MOST).stream().map(NightJson::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(operationId = "night", summary = "Une nuit et son avancement")
    @Problems(404)
    NightJson one(@PathVariable String id) {
        return NightJson.of(find(id));
    }

    @GetMapping("/{id}/report")
    @Operation(
            operationId = "nightReport",
            summary = "Le compte rendu d’une nuit finie : ses fichiers, ses chiffres, ses constats")
    @ApiResponse(
            responseCode = "200",
            description = "Octet pour octet le compte rendu du dossier « reports », pour un compte qui voit tout",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Report")))
    @Problems({404, 409})
    void report(@AuthenticationPrincipal SignedIn viewer, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        Night night = find(id);
        if (night.status() == NightStatus.RUNNING || night.status() == NightStatus.FAILED) {
            throw new Told(HttpStatus.CONFLICT, "refused.no-report", id);
        }
        String only = viewer.account().authority();
        answer.write(
                only.isEmpty() ? reports.report(night.id()) : reports.report(night.id(), new Siren(only)), response);
    }

    private Night find(String id) {
        return (NightId.isValid(id) ? nights.find(new NightId(id)) : Optional.<Night>empty())
                .orElseThrow(() -> new NotHere("gone.night", id));
    }
}
