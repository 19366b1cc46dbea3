package fr.continuum.domain.consolidation;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.Optional;

/// An extract of a night that was put aside because it drifts too far from the one in force (R33): nothing was read of
/// it.
///
/// @param subject what it is an extract of, the same night after night
/// @param exceeded every limit it goes beyond
public record DriftedExtract(String subject, Wording exceeded) {

    public DriftedExtract {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("An extract is of something: " + exceeded);
        }
    }

    /// @param limits gone beyond
    /// @return empty where there are none: it may take its place
    public static Optional<DriftedExtract> of(String subject, List<Wording> limits) {
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new DriftedExtract(
                        subject,
                        new Wording(
                                Wording.joined(" ; ", limits).french(),
                                Wording.joined("; ", limits).english())));
    }

    public Finding finding() {
        return Finding.of(ContinuumRule.R33, subject, ContinuumRule.R33.wording(), exceeded);
    }

    /// Why, and what to do, for whoever sees the file.
    public Wording why() {
        return new Wording(
                        "cet extrait s’écarte trop de celui en vigueur : ",
                        "this extract drifts too far from the one in force: ")
                .then(exceeded)
                .then(new Wording(
                        " ; celui-là reste en vigueur ; vérifier l’export, ou relever ce seuil dans le profil",
                        "; that one stays in force; check the export, or raise this limit in the profile"));
    }
}
