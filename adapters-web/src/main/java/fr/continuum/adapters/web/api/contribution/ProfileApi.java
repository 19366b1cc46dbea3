package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.ProfileShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The profiles by which files of contributions are read. An account of one authority keeps its own, which no other
/// sees; any other keeps those that all share.
@RestController
@RequestMapping("/api/v1/contributions")
@Tag(name = "Contributions")
class ProfileApi {

    private final Whose whose;
    private final ProfileShelf shelf;
    private final KeptProfiles profiles;

    ProfileApi(Whose whose, ProfileShelf shelf, KeptProfiles profiles) {
        this.whose = whose;
        this.shelf = shelf;
        this.profiles = profiles;
    }

    @GetMapping("/profiles")
    @Operation(
            summary = "Les profils d’import qui peuvent servir, ceux de la collectivité devant ceux que tous partagent")
    @Problems(404)
    List<ListedProfile> profiles(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String authority, Locale locale)
            throws IOException {
        return shelf.list(viewer, whose.owner(viewer, authority)).stream()
                .map(entry -> ListedProfile.of(entry, locale))
                .toList();
    }

    @GetMapping("/profile")
    @Operation(summary = "Un profil d’import : quelle colonne dit quoi")
    @Problems({404, 409})
    ResponseEntity<SentProfile> readProfile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Le nom du profil") @RequestParam String name,
            Locale locale)
            throws IOException {
        return told(HttpStatus.OK, profiles.sound(viewer, whose.owner(viewer, authority), name, locale));
    }

    private ResponseEntity<SentProfile> told(HttpStatus status, ContributionProfile profile) {
        String version = profiles.version(profile).value();
        return ResponseEntity.status(status).eTag(version).body(new SentProfile(version, ProfileJson.of(profile)));
    }

    @PutMapping("/profile")
    @MayCreate
    @Operation(
            summary = "Garde un profil d’import, ou le change",
            description =
                    "Un compte réservé à une collectivité garde les siens, que les autres ne voient pas ; un autre"
                            + " compte, ceux que toutes partagent.")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<SentProfile> putProfile(
            @AuthenticationPrincipal SignedIn viewer,
            @Parameter(description = "Le nom du profil : minuscules sans accent, chiffres, - et _") @RequestParam
                    String name,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody SentProfile sent)
            throws IOException {
        ProfileName called = KeptProfiles.name(name);
        ContributionProfile next = profiles.asKept(sent.profile().read(called, Place.BODY.at("profile")));
        Optional<Entry> before = profiles.find(viewer, ProfileShelf.keeper(viewer), called);
        Optional<Sha256> seen = before.map(profiles::version);
        boolean holds = IfMatch.holds(ifMatch, seen);
        if (seen.equals(Optional.of(profiles.version(next)))) {
            return told(HttpStatus.OK, next);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        if (before.filter(entry -> entry.keptBy().isEmpty()).isPresent()) {
            throw reserved(name);
        }
        if (dryRun) {
            return ResponseEntity.ok(new SentProfile(profiles.version(next).value(), ProfileJson.of(next)));
        }
        return switch (shelf.keep(viewer, called, next, true)) {
            case DONE -> told(before.isEmpty() ? HttpStatus.CREATED : HttpStatus.OK, next);
            case NAME_RESERVED, NAME_TAKEN -> throw reserved(name);
            case MISSING -> throw new IllegalStateException("Nothing had to be there: " + name);
        };
    }

    private static Unfit reserved(String name) {
        return Unfit.value("name", "api.unfit.profile-reserved", name);
    }

    @DeleteMapping("/profile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Retire un profil d’import que ce compte peut garder")
    @Problems({404, 412, 428})
    void removeProfile(
            @AuthenticationPrincipal SignedIn viewer,
            @Parameter(description = "Le nom du profil") @RequestParam String name,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        ProfileName called = KeptProfiles.name(name);
        Owner keeper = ProfileShelf.keeper(viewer);
        Entry entry = profiles.find(viewer, keeper, called)
                .filter(one -> one.keptBy().equals(Optional.of(keeper)))
                .orElseThrow(() -> KeptProfiles.gone(name));
        IfMatch.require(ifMatch, profiles.version(entry));
        if (!dryRun && !shelf.remove(viewer, keeper, called)) {
            throw KeptProfiles.gone(name);
        }
    }
}
