package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Unsaid;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// What each kind of contribution must prove. One list of rules with two uses: a person who plans is refused, a file
/// that brings the same is kept and reported. What only trainings and only adjustments prove is said by
/// [TrainingRules] and [ConsultationRules].
final class ContributionRules {

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
        rules.reasons();
        switch (contribution) {
            case Training training -> rules.broken.addAll(TrainingRules.broken(training, context));
            case ItInvestment investment -> rules.investment(investment);
            case ProcessChange change -> rules.process(change);
            case OrganisationalAdjustment adjustment -> {
                rules.linked(ContinuumRule.R39);
                rules.broken.addAll(ConsultationRules.broken(adjustment, context));
            }
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

    /// Each link says why, in words.
    private void reasons() {
        contribution.links().stream()
                .filter(link -> !Proof.isReason(link.rationale()))
                .forEach(link -> refuse(
                        ContinuumRule.R11,
                        new Wording(
                                link.target() + " : « " + link.rationale() + " » ne dit pas pourquoi",
                                link.target() + ": “" + link.rationale() + "” does not say why"),
                        new Wording(
                                "Dites en une phrase pourquoi il le sert.", "Say in a sentence why it serves it.")));
    }

    private List<TraceLink> sound() {
        return LinkRules.sound(contribution.links(), context.mandates());
    }

    private void investment(ItInvestment investment) {
        linked(ContinuumRule.R14);
        if (investment.improvements().stream().noneMatch(ExpectedImprovement::isSaid)) {
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
        if (!Proof.isGiven(change.need())) {
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

    private void partner(PartnerIntervention intervention) {
        linked(ContinuumRule.R40);
        if (Unsaid.isNobody(intervention.partner())) {
            refuse(
                    ContinuumRule.R40,
                    new Wording(
                            "« " + Names.shown(intervention.partner()) + " » ne nomme aucun partenaire",
                            "“" + Names.shown(intervention.partner()) + "” names no partner"),
                    new Wording("Nommez qui intervient.", "Name who intervenes."));
        }
        if (!Proof.isReference(intervention.agreement())) {
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
