package fr.continuum.adapters.web.workforce;

import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.domain.contribution.Training;
import java.text.Normalizer;
import java.util.Locale;

/// Which trainings of a year a reader asked for; empty parts let everything through.
///
/// @param etat `sans-trace`, or where a training stands ([Standing])
/// @param categorie name of a category
/// @param texte anywhere in code, title or department; accents and case forgiven
public record TrainingFilter(String etat, String categorie, String direction, String texte) {

    /// Those that say neither what they serve nor why the law asks for them.
    static final String WITHOUT_TRACE = "sans-trace";

    boolean lets(TrainingSeen seen) {
        Training training = seen.training();
        return isIn(seen)
                && (categorie.isEmpty() || training.category().name().equals(categorie))
                && (direction.isEmpty() || training.department().equals(direction))
                && folded(training.code() + " " + training.title() + " " + training.department())
                        .contains(folded(texte));
    }

    private boolean isIn(TrainingSeen seen) {
        return etat.isEmpty()
                || (etat.equals(WITHOUT_TRACE)
                        ? seen.isWithoutTrace()
                        : Standing.name(seen.standing()).equals(etat));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
