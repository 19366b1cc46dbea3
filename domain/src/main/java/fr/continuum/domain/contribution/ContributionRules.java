package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each kind of contribution must prove. One list of rules with two uses: a person who plans is refused, a file
/// that brings the same is kept and reported.
final class ContributionRules {

    /// From how many agents on the F3SCT is asked about health, safety and working conditions (décret 2021-571).
    static final int AGENTS_WITH_F3SCT = 200;

    private static final Wording NO_LINK = new Wording("aucun objectif", "no objective");

    private final Contribution contribution;
    private final ContributionContext context;
    private final List<Refusal> broken = new ArrayList<>();

    private ContributionRules(Contribution contribution, ContributionContext context) {
        this.contribution = contribution;
        this.context = context;
    }

    /// Every rule it breaks, at once.
    static List<Refusal> broken(Contribution contribution, ContributionContext context) {
        ContributionRules rules = new ContributionRules(contribution, context);
        rules.broken.addAll(LinkRules.broken(subject(contribution), contribution.links(), context.mandates()));
        switch (contribution) {
            case Training training -> rules.training(training);
            case ItInvestment investment -> rules.investment(investment);
            case ProcessChange change -> rules.process(change);
            case OrganisationalAdjustment adjustment -> rules.adjustment(adjustment);
            case PartnerIntervention intervention -> rules.partner(intervention);
        }
        return rules.broken;
    }

    static String subject(Contribution contribution) {
        return contribution.id().toString();
    }

    /// Whether it says anything of what it serves that is so: a link to the plan, or a need that serves it.
    static boolean serves(Contribution contribution, ContributionContext context) {
        return !LinkRules.sound(contribution.links(), context.mandates()).isEmpty()
                || (contribution instanceof Training training
                        && training.needs().stream()
                                .flatMap(code -> context.need(code).stream())
                                .anyMatch(need -> context.isServed(need, training)));
    }

    private List<TraceLink> sound() {
        return LinkRules.sound(contribution.links(), context.mandates());
    }

    private void training(Training training) {
        boolean answersNeed = false;
        for (String code : training.needs()) {
            Optional<CompetencyNeed> need = context.need(code);
            if (need.filter(one -> context.isAnswerable(one, training)).isPresent()) {
                answersNeed = true;
            } else {
                refuse(
                        ContinuumRule.R12,
                        need.isEmpty()
                                ? new Wording(
                                        "besoin de compétence inconnu : " + code, "unknown competency need: " + code)
                                : new Wording(
                                        "le besoin " + code + " ne sert aucun objectif du plan",
                                        "need " + code + " serves no objective of the plan"),
                        new Wording(
                                "Choisissez un besoin relié à un objectif.", "Choose a need linked to an objective."));
            }
        }
        if (training.ground().isEmpty()
                && sound().isEmpty()
                && !answersNeed
                && training.needs().isEmpty()) {
            refuse(
                    ContinuumRule.R12,
                    new Wording("ni objectif, ni besoin, ni fondement statutaire", "no objective, need or ground"),
                    new Wording(
                            "Reliez-la à un objectif ou à un besoin de compétence, ou nommez son fondement statutaire.",
                            "Link it to an objective or a competency need, or name its statutory ground."));
        }
        training.ground()
                .filter(ground -> ground.category() != training.category())
                .ifPresent(ground -> refuse(
                        ContinuumRule.R13,
                        new Wording("catégorie ", "category ")
                                .then(training.category().wording())
                                .then(new Wording(", fondement : ", ", ground: "))
                                .then(ground.wording())
                                .then(" (" + ground.legalBasis() + ")"),
                        StatutoryGround.of(training.category()).isEmpty()
                                ? new Wording(
                                        "Reliez cette formation de perfectionnement à un objectif.",
                                        "Link this proficiency training to an objective.")
                                : new Wording(
                                        "Choisissez un fondement de sa catégorie.",
                                        "Choose a ground of its category.")));
    }

    private void investment(ItInvestment investment) {
        linked(ContinuumRule.R14);
        if (investment.improvements().isEmpty()) {
            refuse(
                    ContinuumRule.R14,
                    new Wording("aucune amélioration attendue", "no expected improvement"),
                    new Wording(
                            "Dites ce qui sera mieux, et comment on le verra.",
                            "Say what gets better and how it shows."));
        }
        investment.improvements().stream()
                .filter(improvement -> !improvement.canBeTold())
                .forEach(improvement -> refuse(
                        ContinuumRule.R14,
                        new Wording(
                                "« " + improvement.statement() + " » : chiffrée, sans indicateur",
                                "“" + improvement.statement() + "”: quantitative, without an indicator"),
                        new Wording(
                                "Nommez l’indicateur qui la mesurera.", "Name the indicator that will measure it.")));
    }

    private void process(ProcessChange change) {
        linked(ContinuumRule.R15);
        if (change.need().isBlank()) {
            refuse(
                    ContinuumRule.R15,
                    new Wording("aucun besoin", "no need"),
                    new Wording("Dites à quel besoin elle répond.", "Say what need it answers."));
        }
        if (change.beneficiary().isEmpty()) {
            refuse(
                    ContinuumRule.R15,
                    new Wording("aucun bénéficiaire", "no beneficiary"),
                    new Wording(
                            "Dites de qui est le besoin : service, partenaire ou usager.",
                            "Say whose need it is: service, partner or user."));
        }
    }

    private void adjustment(OrganisationalAdjustment adjustment) {
        linked(ContinuumRule.R39);
        if (adjustment.decided().isEmpty() || !adjustment.override().isBlank()) {
            return;
        }
        LocalDate decided = adjustment.decided().get();
        OrganisationalAdjustment.Body asked = adjustment.concernsHealth() && context.agents() >= AGENTS_WITH_F3SCT
                ? OrganisationalAdjustment.Body.F3SCT
                : OrganisationalAdjustment.Body.CST;
        Optional<LocalDate> first = adjustment.consultations().stream()
                .filter(consultation -> consultation.body() == asked)
                .map(OrganisationalAdjustment.Consultation::on)
                .min(LocalDate::compareTo);
        if (first.isEmpty()) {
            refuse(
                    ContinuumRule.R16,
                    decidedOn(decided)
                            .then(new Wording(" sans consultation : ", " without consulting: "))
                            .then(asked.name()),
                    consult(asked));
        } else if (first.get().isAfter(decided)) {
            refuse(
                    ContinuumRule.R16,
                    decidedOn(decided)
                            .then(new Wording(", " + asked + " consulté le ", ", " + asked + " consulted on "))
                            .then(Days.wording(first.get())),
                    consult(asked));
        }
    }

    private static Wording decidedOn(LocalDate day) {
        return new Wording("décidé le ", "decided on ").then(Days.wording(day));
    }

    private static Wording consult(OrganisationalAdjustment.Body asked) {
        return new Wording(
                "Inscrivez la consultation (" + asked + ") avant la décision, ou motivez la dérogation.",
                "Record the consultation (" + asked + ") before the decision, or give the reason to do without.");
    }

    private void partner(PartnerIntervention intervention) {
        linked(ContinuumRule.R40);
        if (intervention.agreement().isBlank()) {
            refuse(
                    ContinuumRule.R40,
                    new Wording("aucun accord", "no agreement"),
                    new Wording(
                            "Donnez la référence de la convention ou de la décision.",
                            "Give the reference of the agreement or decision."));
        }
    }

    private void linked(ContinuumRule rule) {
        if (sound().isEmpty()) {
            refuse(
                    rule,
                    NO_LINK,
                    new Wording(
                            "Dites quel objectif ou quelle action cela sert, et pourquoi.",
                            "Say which objective or action it serves, and why."));
        }
    }

    private void refuse(ContinuumRule rule, Wording offending, Wording mend) {
        broken.add(new Refusal(rule, subject(contribution), offending, mend));
    }
}
