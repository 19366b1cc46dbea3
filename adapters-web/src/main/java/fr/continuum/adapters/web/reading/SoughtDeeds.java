package fr.continuum.adapters.web.reading;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.shared.Spelling;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which contributions are looked for, by people and programs alike; empty parts let everything through.
///
/// @param kind null for any
/// @param department as the authority writes it, whatever its spelling, or [#NO_DEPARTMENT] for those that name none
/// @param year four digits, or [#NO_YEAR] for those that name no year
/// @param text anywhere in code, title, department, partner or what it serves; accents and case forgiven
public record SoughtDeeds(@Nullable ContributionKind kind, String department, String year, String text) {

    public static final String NO_YEAR = "sans";
    public static final String NO_DEPARTMENT = "sans";

    public boolean lets(Contribution contribution) {
        return (kind == null || contribution.kind() == kind)
                && (department.isEmpty() || isHeldBy(contribution))
                && (year.isEmpty() || isOf(contribution))
                && Unaccented.of(said(contribution)).contains(Unaccented.of(text));
    }

    private boolean isHeldBy(Contribution contribution) {
        return department.equals(NO_DEPARTMENT)
                ? contribution.department().isBlank()
                : Spelling.folded(contribution.department()).equals(Spelling.folded(department));
    }

    private boolean isOf(Contribution contribution) {
        return year.equals(NO_YEAR)
                ? Years.of(contribution).isEmpty()
                : Years.of(contribution).stream().anyMatch(one -> one.toString().equals(year));
    }

    private static String said(Contribution contribution) {
        String partner = contribution instanceof PartnerIntervention intervention ? intervention.partner() : "";
        return String.join(
                " ",
                contribution.code(),
                contribution.title(),
                contribution.department(),
                partner,
                contribution.links().stream()
                        .map(TraceLink::target)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")));
    }
}
