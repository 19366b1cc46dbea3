package fr.continuum.adapters.web.importing;

import fr.continuum.domain.contribution.ContributionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of contributions as addresses and files call them.
public enum Genre {
    FORMATIONS(ContributionKind.TRAINING),
    INFORMATIQUE(ContributionKind.IT_INVESTMENT),
    PROCESSUS(ContributionKind.PROCESS_CHANGE),
    ORGANISATION(ContributionKind.ORGANISATIONAL_ADJUSTMENT),
    PARTENAIRES(ContributionKind.PARTNER_INTERVENTION);

    private final ContributionKind kind;

    Genre(ContributionKind kind) {
        this.kind = kind;
    }

    public ContributionKind kind() {
        return kind;
    }

    /// `formations`, `informatique`…
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Genre of(ContributionKind kind) {
        return Arrays.stream(values())
                .filter(genre -> genre.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    static Optional<Genre> ofWord(String word) {
        return Arrays.stream(values())
                .filter(genre -> genre.word().equals(word))
                .findFirst();
    }
}
