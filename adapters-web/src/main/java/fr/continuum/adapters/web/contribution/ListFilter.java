package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.TraceLink;
import java.util.Comparator;
import java.util.stream.Collectors;

/// Which contributions a reader asked for, in which order; empty parts let everything through.
///
/// @param genre `formation`…
/// @param annee four digits, or `sans` for those that name no year
/// @param etat `sans-objectif`…
/// @param texte anywhere in code, title, department, partner or what it serves; accents and case forgiven
/// @param tri `cout`, `cout-croissant`; what is most urgent first where empty
record ListFilter(String genre, String direction, String annee, String etat, String texte, String tri) {

    static final String NO_YEAR = "sans";
    private static final String COSTLIEST = "cout";
    private static final String CHEAPEST = "cout-croissant";

    boolean lets(JudgedContribution judged) {
        return letsWhateverItsState(judged)
                && (etat.isEmpty() || States.name(judged.state()).equals(etat));
    }

    /// What counts by state are taken over.
    boolean letsWhateverItsState(JudgedContribution judged) {
        Contribution contribution = judged.contribution();
        return (genre.isEmpty() || Ways.name(contribution.kind()).equals(genre))
                && (direction.isEmpty() || contribution.department().equals(direction))
                && (annee.isEmpty() || isOf(contribution))
                && Folded.of(text(contribution)).contains(Folded.of(texte));
    }

    private boolean isOf(Contribution contribution) {
        return annee.equals(NO_YEAR)
                ? Years.of(contribution).isEmpty()
                : Years.of(contribution).stream()
                        .anyMatch(year -> year.toString().equals(annee));
    }

    private static String text(Contribution contribution) {
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

    Comparator<JudgedContribution> order() {
        Comparator<JudgedContribution> urgent = Comparator.comparing(JudgedContribution::state)
                .thenComparing(Comparator.comparingLong(ListFilter::cost).reversed());
        Comparator<JudgedContribution> first = switch (tri) {
            case COSTLIEST -> Comparator.comparingLong(ListFilter::cost).reversed();
            case CHEAPEST ->
                Comparator.comparing((JudgedContribution judged) -> cost(judged) < 0)
                        .thenComparingLong(ListFilter::cost);
            default -> urgent;
        };
        return first.thenComparing(judged -> judged.contribution().id());
    }

    /// Less than nothing where it is not known: after all that are.
    private static long cost(JudgedContribution judged) {
        return judged.contribution().costCents().orElse(-1);
    }
}
