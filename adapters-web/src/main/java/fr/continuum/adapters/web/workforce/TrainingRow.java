package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.workforce.SessionTally;
import fr.continuum.domain.workforce.TrainingVolume;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A training as a row of the table.
///
/// @param ground why the law asks for it; empty where it names nothing
/// @param basis the text of the law that says so
/// @param targets what it serves by links
/// @param needs what it serves through
/// @param planned null where it is hidden
/// @param held null where it is hidden
/// @param toCome null where it is hidden
public record TrainingRow(
        String code,
        String title,
        String href,
        String department,
        String category,
        String standing,
        String style,
        String ground,
        String basis,
        List<Named> targets,
        List<Named> needs,
        @Nullable TrainingVolume planned,
        @Nullable SessionTally held,
        @Nullable SessionTally toCome,
        boolean waiting) {

    static TrainingRow of(TrainingSeen seen, Names names, Locale locale) {
        Training training = seen.training();
        return new TrainingRow(
                training.code(),
                training.title(),
                names.sheet(training.id()),
                training.department(),
                Said.in(locale, training.category().wording()),
                seen.standing().name(),
                Standing.style(seen.standing()),
                training.ground()
                        .map(ground -> Said.in(locale, ground.wording()))
                        .orElse(""),
                training.ground().map(StatutoryGround::legalBasis).orElse(""),
                training.links().stream()
                        .map(link -> names.element(link.target()))
                        .distinct()
                        .toList(),
                training.needs().stream().map(names::need).toList(),
                seen.planned().figure().orElse(null),
                seen.held().figure().orElse(null),
                seen.toCome().figure().orElse(null),
                seen.waiting());
    }

    /// Whether a file brought its code alone, and nobody gave it a title here.
    public boolean isUntitled() {
        return title.equals(code);
    }

    /// Whether its figures are of too few people to be shown to this reader.
    public boolean isHidden() {
        return planned == null;
    }
}
