package fr.continuum.domain.contribution;

import java.util.Comparator;

/// How everyone names a contribution: its kind, and the code its own tool gave it.
public record ContributionId(ContributionKind kind, String code) implements Comparable<ContributionId> {

    private static final Comparator<ContributionId> ORDER =
            Comparator.comparing(ContributionId::kind).thenComparing(ContributionId::code);

    public ContributionId {
        if (code.isBlank() || !code.equals(code.strip())) {
            throw new IllegalArgumentException("A contribution has a code: " + kind + " “" + code + "”");
        }
    }

    @Override
    public int compareTo(ContributionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }
}
