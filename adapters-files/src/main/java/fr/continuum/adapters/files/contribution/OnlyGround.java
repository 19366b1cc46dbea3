package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.shared.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The ground of a training that serves nothing and names none: where its category has exactly one, it can be no
/// other, and is taken and told. Where it has several, whoever knows is told how to say which. Files of ours say all
/// that they mean.
final class OnlyGround {

    private final ContributionProfile profile;
    private final FaultList remarks;
    private final Set<TrainingCategory> told = EnumSet.noneOf(TrainingCategory.class);

    OnlyGround(ContributionProfile profile, FaultList remarks) {
        this.profile = profile;
        this.remarks = remarks;
    }

    /// @param bare whether it serves nothing
    boolean isTaken(Contribution one, boolean bare) {
        return ground(one, bare).isPresent();
    }

    private Optional<StatutoryGround> ground(Contribution one, boolean bare) {
        return lacking(one, bare)
                .map(training -> StatutoryGround.of(training.category()))
                .filter(grounds -> grounds.size() == 1)
                .map(List::getFirst);
    }

    private Optional<Training> lacking(Contribution one, boolean bare) {
        return bare
                        && !profile.layout().escaped()
                        && one instanceof Training training
                        && training.ground().isEmpty()
                ? Optional.of(training)
                : Optional.empty();
    }

    Contribution on(Contribution one, boolean bare, int line) {
        Optional<Training> training = lacking(one, bare);
        if (training.isEmpty()) {
            return one;
        }
        Optional<StatutoryGround> ground = ground(one, bare);
        tell(training.get(), ground, line);
        return ground.isEmpty() ? one : on(training.get(), ground);
    }

    private static Training on(Training training, Optional<StatutoryGround> ground) {
        return new Training(
                training.code(),
                training.title(),
                training.department(),
                training.year(),
                training.category(),
                ground,
                training.needs(),
                training.days(),
                training.trainees(),
                training.costCents(),
                training.links());
    }

    /// Once for each category, on the first row of it.
    private void tell(Training training, Optional<StatutoryGround> ground, int line) {
        TrainingCategory category = training.category();
        List<StatutoryGround> all = StatutoryGround.of(category);
        if (all.isEmpty() || !told.add(category)) {
            return;
        }
        Wording name = category.wording();
        if (ground.isPresent()) {
            Wording said = ground.get().wording();
            remarks.add(
                    line,
                    profile.column(ContributionField.CATEGORY),
                    new Wording(
                            "« " + name.french() + " » n'a qu'un fondement statutaire, « " + said.french() + " » ("
                                    + ground.get().legalBasis()
                                    + ") : il est pris pour les formations de cette catégorie qui ne disent ni"
                                    + " objectif ni fondement.",
                            "“" + name.english() + "” has one statutory ground, “" + said.english() + "” ("
                                    + ground.get().legalBasis()
                                    + "): it is taken for trainings of this category that name neither an objective"
                                    + " nor a ground."));
            return;
        }
        remarks.add(
                line,
                profile.column(ContributionField.CATEGORY),
                new Wording(
                        "« " + name.french() + " » a plusieurs fondements statutaires : " + names(all, Wording::french)
                                + ". Une formation qui ne sert aucun objectif doit dire lequel : ajoutez une colonne"
                                + " « Fondement statutaire », ou donnez-le pour toutes les lignes.",
                        "“" + name.english() + "” has several statutory grounds: " + names(all, Wording::english)
                                + ". A training that serves no objective must say which: add a column “Fondement"
                                + " statutaire”, or give it for every row."));
    }

    private static String names(List<StatutoryGround> grounds, Function<Wording, String> language) {
        return grounds.stream().map(StatutoryGround::wording).map(language).collect(Collectors.joining(", "));
    }
}
