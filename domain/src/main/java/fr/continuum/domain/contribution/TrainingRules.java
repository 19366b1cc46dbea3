package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// What a training must prove: why it is held (R12), and a ground of its own category (R13).
final class TrainingRules {

    private static final Wording KNOWN_NEED =
            new Wording("Choisissez un besoin relié à un objectif.", "Choose a need linked to an objective.");

    private TrainingRules() {}

    static List<Refusal> broken(Training training, ContributionContext context) {
        List<Refusal> broken = new ArrayList<>();
        if (!holds(training, context)) {
            broken.addAll(unfounded(training, context));
        }
        training.ground()
                .filter(ground -> ground.category() != training.category())
                .ifPresent(ground -> broken.add(otherCategory(training, ground)));
        return broken;
    }

    /// Whether something of it says why the training is held: a ground, a link to the plan, or a need that serves
    /// it.
    private static boolean holds(Training training, ContributionContext context) {
        return training.ground().isPresent()
                || !LinkRules.sound(training.links(), context.mandates()).isEmpty()
                || training.needs().stream()
                        .flatMap(code -> context.need(code).stream())
                        .anyMatch(need -> context.isAnswerable(need, training));
    }

    private static List<Refusal> unfounded(Training training, ContributionContext context) {
        String subject = ContributionRules.subject(training);
        if (training.needs().isEmpty()) {
            return List.of(new Refusal(
                    ContinuumRule.R12,
                    subject,
                    new Wording("ni objectif, ni besoin, ni fondement statutaire", "no objective, need or ground"),
                    new Wording(
                            "Reliez-la à un objectif ou à un besoin de compétence, ou nommez son fondement statutaire.",
                            "Link it to an objective or a competency need, or name its statutory ground.")));
        }
        return training.needs().stream()
                .map(code -> new Refusal(
                        ContinuumRule.R12,
                        subject,
                        context.need(code)
                                .map(need -> saysNothing(need, training))
                                .orElseGet(() -> unknown(code)),
                        KNOWN_NEED))
                .toList();
    }

    /// Why a need that is known says nothing of a training.
    private static Wording saysNothing(CompetencyNeed need, Training training) {
        return need.isAnsweredIn(training.year())
                ? new Wording(
                        "le besoin " + need.code() + " ne sert aucun objectif du plan",
                        "need " + need.code() + " serves no objective of the plan")
                : new Wording(
                        "le besoin " + need.code() + " est clos depuis une année antérieure",
                        "need " + need.code() + " was closed in an earlier year");
    }

    private static Refusal otherCategory(Training training, StatutoryGround ground) {
        return new Refusal(
                ContinuumRule.R13,
                ContributionRules.subject(training),
                new Wording("catégorie ", "category ")
                        .then(training.category().wording())
                        .then(new Wording(", fondement : ", ", ground: "))
                        .then(ground.wording())
                        .then(" (" + ground.legalBasis() + ")"),
                StatutoryGround.of(training.category()).isEmpty()
                        ? new Wording(
                                "Reliez cette formation de perfectionnement à un objectif.",
                                "Link this proficiency training to an objective.")
                        : new Wording("Choisissez un fondement de sa catégorie.", "Choose a ground of its category."));
    }

    /// Needs that nobody knows, of a training that holds by something else: it is sound, and somebody mends the
    /// code.
    static List<Refusal> unknownNeeds(Contribution contribution, ContributionContext context) {
        return contribution instanceof Training training && holds(training, context)
                ? training.needs().stream()
                        .filter(code -> context.need(code).isEmpty())
                        .map(code -> new Refusal(
                                ContinuumRule.R11, ContributionRules.subject(training), unknown(code), KNOWN_NEED))
                        .toList()
                : List.of();
    }

    private static Wording unknown(String need) {
        return new Wording("besoin de compétence inconnu : " + need, "unknown competency need: " + need);
    }
}
