package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.Arrays;
import java.util.List;

/// Kinds and contributions as addresses name them.
final class Kinds {

    private Kinds() {}

    /// @throws NotHere where no kind is called so
    static ContributionKind of(String name) {
        return Ways.kind(name).orElseThrow(() -> new NotHere("gone.contribution.kind", name));
    }

    /// The contribution an address names.
    ///
    /// @throws NotHere where no contribution can be called so
    static ContributionId id(String genre, String code) {
        ContributionKind kind = of(genre);
        if (!ContributionId.isCode(code)) {
            throw new NotHere("gone.contribution", code);
        }
        return new ContributionId(kind, code);
    }

    /// With their kind.
    static List<Named> all() {
        return Arrays.stream(ContributionKind.values())
                .map(kind -> new Named(kind, Ways.name(kind)))
                .toList();
    }

    /// A kind and its name in addresses.
    record Named(ContributionKind kind, String name) {}
}
