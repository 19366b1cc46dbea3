package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.workforce.SessionTally;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The columns of the list of trainings. Figures that are hidden from this reader are no figures here: nothing is
/// sorted nor filtered by them, and no file holds them.
@Component
final class TrainingColumns {

    private final Texts texts;

    TrainingColumns(Texts texts) {
        this.texts = texts;
    }

    ListTable<TrainingSeen> in(Locale locale) {
        return new ListTable<>(
                "workforce.trainings.title",
                "formations",
                List.of(
                        Column.<TrainingSeen>text(
                                        "titre",
                                        "workforce.training",
                                        one -> one.training().title())
                                .fixed(),
                        Column.<TrainingSeen>text(
                                        "code",
                                        "col.code",
                                        one -> one.training().code())
                                .more(),
                        Column.<TrainingSeen>text(
                                        "direction",
                                        "workforce.department",
                                        one -> one.training().department())
                                .more(),
                        Column.choice(
                                "categorie",
                                "workforce.category",
                                Arrays.stream(TrainingCategory.values())
                                        .map(category -> category(category, locale))
                                        .toList(),
                                one -> category(one.training().category(), locale)),
                        Column.choice(
                                "etat",
                                "workforce.trace",
                                Standing.LEAST_FIRST.stream()
                                        .map(this::standing)
                                        .toList(),
                                one -> standing(one.standing())),
                        Column.number(
                                "prevus",
                                "workforce.planned",
                                one -> one.planned()
                                        .figure()
                                        .filter(volume -> volume.daysUnknown() == 0)
                                        .map(volume -> volume.days())),
                        Column.number(
                                "tenus",
                                "workforce.held",
                                one -> days(one.held().figure())),
                        Column.number(
                                "annonces",
                                "workforce.to-come",
                                one -> days(one.toCome().figure()))),
                Map.of());
    }

    private static Optional<BigDecimal> days(Optional<SessionTally> tally) {
        return tally.map(SessionTally::days);
    }

    private Choice standing(Part part) {
        return new Choice(Standing.name(part), texts.say("workforce.standing." + part));
    }

    private static Choice category(TrainingCategory category, Locale locale) {
        return new Choice(category.name(), Said.in(locale, category.wording()));
    }
}
