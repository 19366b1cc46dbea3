package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.consolidation.NightId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The nights.
@RestController
@RequestMapping("/api/v1/nights")
class NightApi {

    private static final int MOST = 100;

    private final Nights nights;

    NightApi(Nights nights) {
        this.nights = nights;
    }

    /// @param endedAt null while it runs
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

    record WholeNightJson(NightJson night, List<DocumentJson> documents) {}

    @GetMapping
    @Operation(summary = "Les dernières nuits, la plus récente d’abord")
    List<NightJson> recent() {
        return nights.recent(MOST).stream().map(NightJson::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Une nuit : son avancement et ce que sont devenus ses fichiers")
    WholeNightJson one(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn viewer, @PathVariable String id) {
        Night night = (NightId.isValid(id) ? nights.find(new NightId(id)) : Optional.<Night>empty())
                .orElseThrow(() -> new NotHere("Aucune nuit ne porte ce nom."));
        return new WholeNightJson(
                NightJson.of(night),
                nights.files(night.id()).stream()
                        .filter(f -> f.header() == null
                                ? viewer.account().authority().isEmpty()
                                : viewer.sees(f.header().authority()))
                        .map(NightApi::file)
                        .toList());
    }

    private static DocumentJson file(FileRecord file) {
        String reason = file.fault() == null ? file.note() : file.fault().inFrench();
        return DocumentJson.of(
                file.name(),
                file.sha(),
                file.kind().name(),
                file.header(),
                file.status() == null ? "WAITING" : file.status().name(),
                reason,
                file.lines(),
                Sums.NONE);
    }
}
