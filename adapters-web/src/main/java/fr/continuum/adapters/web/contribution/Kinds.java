package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How addresses name the kinds of contributions: `formation`.
final class Kinds {

    private Kinds() {}

    static String name(ContributionKind kind) {
        return switch (kind) {
            case TRAINING -> "formation";
            case IT_INVESTMENT -> "informatique";
            case PROCESS_CHANGE -> "processus";
            case ORGANISATIONAL_ADJUSTMENT -> "organisation";
            case PARTNER_INTERVENTION -> "partenaire";
        };
    }

    static Optional<ContributionKind> find(String name) {
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    /// @throws NotHere where no kind is called so
    static ContributionKind of(String name) {
        return find(name).orElseThrow(() -> new NotHere("gone.contribution.kind", name));
    }

    /// The contribution an address names.
    ///
    /// @throws NotHere where no contribution can be called so
    static ContributionId id(String genre, String code) {
        ContributionKind kind = of(genre);
        if (code.isBlank() || !code.equals(code.strip())) {
            throw new NotHere("gone.contribution", code);
        }
        return new ContributionId(kind, code);
    }

    /// With their kind.
    static List<Named> all() {
        return Arrays.stream(ContributionKind.values())
                .map(kind -> new Named(kind, name(kind)))
                .toList();
    }

    /// A kind and its name in addresses.
    record Named(ContributionKind kind, String name) {}
}
