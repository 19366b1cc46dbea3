package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What each kind of contribution must prove. One list of rules with two uses: a person who plans is refused, a file
/// that brings the same is kept and reported.
final class ContributionRules {

    /// From how many agents on the F3SCT is asked about health, safety and working conditions (décret 2021-571).
    static final int AGENTS_WITH_F3SCT = 200;

    private static final Wording KNOWN_NEED =
            new Wording("Choisissez un besoin relié à un objectif.", "Choose a need linked to an objective.");

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

    /// Each link says why: a sign alone does not.
    private void reasons() {
        contribution.links().stream()
                .filter(link -> !Proof.isGiven(link.rationale()))
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

    /// Whether something of it says why the training is held: a ground, a link to the plan, or a need that serves
    /// it.
    private static boolean holds(Training training, ContributionContext context) {
        return training.ground().isPresent()
                || !LinkRules.sound(training.links(), context.mandates()).isEmpty()
                || training.needs().stream()
                        .flatMap(code -> context.need(code).stream())
                        .anyMatch(need -> context.isAnswerable(need, training));
    }

    /// Needs that nobody knows, of a training that holds by something else: it is sound, and somebody mends the
    /// code.
    static List<Refusal> unknownNeeds(Contribution contribution, ContributionContext context) {
        return contribution instanceof Training training && holds(training, context)
                ? training.needs().stream()
                        .filter(code -> context.need(code).isEmpty())
                        .map(code -> new Refusal(ContinuumRule.R11, subject(training), unknown(code), KNOWN_NEED))
                        .toList()
                : List.of();
    }

    private static Wording unknown(String need) {
        return new Wording("besoin de compétence inconnu : " + need, "unknown competency need: " + need);
    }

    /// Why a need that is known says nothing of a training.
    private static Wording said(CompetencyNeed need, Training training) {
        return need.isAnsweredIn(training.year())
                ? new Wording(
                        "le besoin " + need.code() + " ne sert aucun objectif du plan",
                        "need " + need.code() + " serves no objective of the plan")
                : new Wording(
                        "le besoin " + need.code() + " est clos depuis une année antérieure",
                        "need " + need.code() + " was closed in an earlier year");
    }

    private void training(Training training) {
        if (!holds(training, context)) {
            if (training.needs().isEmpty()) {
                refuse(
                        ContinuumRule.R12,
                        new Wording("ni objectif, ni besoin, ni fondement statutaire", "no objective, need or ground"),
                        new Wording(
                                "Reliez-la à un objectif ou à un besoin de compétence, ou nommez son fondement statutaire.",
                                "Link it to an objective or a competency need, or name its statutory ground."));
            }
            for (String code : training.needs()) {
                refuse(
                        ContinuumRule.R12,
                        context.need(code).isEmpty()
                                ? unknown(code)
                                : said(context.need(code).get(), training),
                        KNOWN_NEED);
            }
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

    private void adjustment(OrganisationalAdjustment adjustment) {
        linked(ContinuumRule.R39);
        if (adjustment.decided().isEmpty() || Proof.isGiven(adjustment.override())) {
            return;
        }
        LocalDate decided = adjustment.decided().get();
        Set<OrganisationalAdjustment.Body> asked = asked(adjustment);
        Optional<OrganisationalAdjustment.Consultation> first = adjustment.consultations().stream()
                .filter(consultation -> asked.contains(consultation.body()))
                .min(Comparator.comparing(OrganisationalAdjustment.Consultation::on));
        if (first.isEmpty()) {
            refuse(
                    ContinuumRule.R16,
                    decidedOn(decided)
                            .then(new Wording(" sans consultation : ", " without consulting: "))
                            .then(either(asked)),
                    consult(asked));
        } else if (first.get().on().isAfter(decided)) {
            OrganisationalAdjustment.Body body = first.get().body();
            refuse(
                    ContinuumRule.R16,
                    decidedOn(decided)
                            .then(new Wording(", " + body + " consulté le ", ", " + body + " consulted on "))
                            .then(Days.wording(first.get().on())),
                    consult(asked));
        }
    }

    /// Whom the law has consulted; where nobody said how many agents there are, one or the other.
    private Set<OrganisationalAdjustment.Body> asked(OrganisationalAdjustment adjustment) {
        OptionalInt agents = context.agents();
        if (!adjustment.concernsHealth()) {
            return EnumSet.of(OrganisationalAdjustment.Body.CST);
        }
        if (agents.isEmpty()) {
            return EnumSet.allOf(OrganisationalAdjustment.Body.class);
        }
        return EnumSet.of(
                agents.getAsInt() >= AGENTS_WITH_F3SCT
                        ? OrganisationalAdjustment.Body.F3SCT
                        : OrganisationalAdjustment.Body.CST);
    }

    private static Wording decidedOn(LocalDate day) {
        return new Wording("décidé le ", "decided on ").then(Days.wording(day));
    }

    private static Wording either(Set<OrganisationalAdjustment.Body> asked) {
        return asked.stream()
                .map(body -> Wording.same(body.name()))
                .reduce((one, other) -> one.then(new Wording(" ou ", " or ")).then(other))
                .orElseThrow();
    }

    private static Wording consult(Set<OrganisationalAdjustment.Body> asked) {
        return new Wording("Inscrivez la consultation (", "Record the consultation (")
                .then(either(asked))
                .then(new Wording(
                        ") avant la décision, ou motivez la dérogation.",
                        ") before the decision, or give the reason to do without."));
    }

    private void partner(PartnerIntervention intervention) {
        linked(ContinuumRule.R40);
        if (!Proof.isGiven(intervention.agreement())) {
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
