package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.SoughtDeeds;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.JudgedContribution;
import org.jspecify.annotations.Nullable;

/// Which contributions a reader asked for, in which order; empty parts let everything through.
///
/// @param genre `formation`…
/// @param annee four digits, or `sans` for those that name no year
/// @param etat `sans-objectif`…
/// @param texte anywhere in code, title, department, partner or what it serves; accents and case forgiven
/// @param tri columns to sort by, `cout`, `cout-croissant`; what is most urgent first where empty
record ListFilter(String genre, String direction, String annee, String etat, String texte, String tri) {

    static final String NO_YEAR = SoughtDeeds.NO_YEAR;

    boolean lets(JudgedContribution judged) {
        return letsWhateverItsState(judged)
                && (etat.isEmpty() || States.name(judged.state()).equals(etat));
    }

    /// What counts by state are taken over. A kind that is none of ours is that of no contribution.
    boolean letsWhateverItsState(JudgedContribution judged) {
        Contribution contribution = judged.contribution();
        return (genre.isEmpty() || Ways.name(contribution.kind()).equals(genre))
                && new SoughtDeeds(null, direction, annee, texte).lets(contribution);
    }

    /// As the address has it.
    record Asked(
            @Nullable String genre,
            @Nullable String direction,
            @Nullable String annee,
            @Nullable String etat,
            @Nullable String texte,
            @Nullable String tri) {

        ListFilter filter() {
            return new ListFilter(said(genre), said(direction), said(annee), said(etat), said(texte), said(tri));
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
