package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Registers.KnownAuthority;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The authorities an account sees: the first is the one meant where a request names none.
@RestController
@Tag(name = "Collectivités")
class AuthorityApi {

    private final PublishedFigures figures;

    AuthorityApi(PublishedFigures figures) {
        this.figures = figures;
    }

    @Schema(name = "Authority", description = "Une collectivité, connue par son SIREN")
    record AuthorityJson(String siren, String name) {

        private static AuthorityJson of(KnownAuthority authority) {
            return new AuthorityJson(authority.siren().value(), authority.name());
        }
    }

    @GetMapping("/api/v1/authorities")
    @Operation(
            summary = "Les collectivités que ce compte voit ; la première est celle d’une requête qui n’en nomme pas")
    List<AuthorityJson> authorities(@AuthenticationPrincipal SignedIn viewer) {
        return figures.authorities(viewer).stream().map(AuthorityJson::of).toList();
    }
}
