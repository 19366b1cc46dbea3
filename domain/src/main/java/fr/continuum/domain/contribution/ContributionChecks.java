package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Checks every contribution there is, wherever it comes from: what a hard rule refuses to a person, it reports here
/// of a file (R11–R16, R38–R40), besides what only a check can see: the steps of the training plan (R17), grants
/// without an agreement (R18), needs nobody knows of a training that serves something else (R11), and adjustments of
/// which an unknown number of agents leaves open who had to be consulted (R42).
public final class ContributionChecks {

    /// From how much on a grant to a private body needs an agreement (décret 2001-495), in euro cents.
    public static final long GRANT_WITH_AGREEMENT = 23_000_00;

    private ContributionChecks() {}

    public static Findings check(
            Collection<Contribution> contributions,
            Collection<TrainingPlan> trainingPlans,
            ContributionContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Contribution contribution : contributions) {
            List<Refusal> broken = new ArrayList<>(ContributionRules.broken(contribution, context));
            broken.addAll(TrainingRules.unknownNeeds(contribution, context));
            broken.addAll(ConsultationRules.unknownAgents(contribution, context));
            findings.addAll(told(contribution, broken));
            if (contribution instanceof PartnerIntervention intervention) {
                findings.addAll(grants(intervention, context));
            }
        }
        context.needs().forEach(need -> findings.addAll(told(need, NeedRules.broken(need, context.plan()))));
        trainingPlans(contributions, trainingPlans, context, findings);
        return Findings.of(findings);
    }

    /// One finding per rule broken, with all that breaks it: findings are told apart by rule and subject.
    static List<Finding> told(Contribution contribution, List<Refusal> broken) {
        Map<ContinuumRule, List<Wording>> byRule = new LinkedHashMap<>();
        broken.forEach(refusal ->
                byRule.computeIfAbsent(refusal.rule(), _ -> new ArrayList<>()).add(refusal.offending()));
        String subject = ContributionRules.subject(contribution);
        List<Finding> findings = new ArrayList<>();
        byRule.forEach((rule, found) -> {
            Wording all = Wording.joined(" ; ", found)
                    .then(new Wording(" — « " + contribution.title() + " »", " — “" + contribution.title() + "”"));
            findings.add(
                    contribution.costCents().isPresent()
                            ? Finding.of(
                                    rule,
                                    subject,
                                    rule.wording(),
                                    all,
                                    contribution.costCents().getAsLong())
                            : Finding.of(rule, subject, rule.wording(), all));
        });
        return findings;
    }

    /// All that a need serves and does not exist, or was given up: one finding, as above.
    private static List<Finding> told(CompetencyNeed need, List<Refusal> broken) {
        return broken.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        ContinuumRule.R11,
                        ContributionBook.name(need),
                        ContinuumRule.R11.wording(),
                        Wording.joined(
                                        " ; ",
                                        broken.stream().map(Refusal::offending).toList())
                                .then(new Wording(
                                        " — besoin « " + need.label() + " »", " — need “" + need.label() + "”"))));
    }

    /// Grants of a year that ask for an agreement, where there is none (R18): what counts is all that the body
    /// gets that year, in whatever interventions.
    static List<Finding> grants(PartnerIntervention intervention, ContributionContext context) {
        if (intervention.partnerKind() != PartnerIntervention.PartnerKind.PRIVATE_BODY
                || Proof.isReference(intervention.agreement())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(intervention.grants()).forEach((year, cents) -> {
            PartnerGrants.Total total = context.grants().total(intervention, year);
            if (cents > 0 && total.cents() > GRANT_WITH_AGREEMENT) {
                findings.add(Finding.of(
                        ContinuumRule.R18,
                        ContributionRules.subject(intervention) + " · " + year,
                        new Wording("une convention au-delà de ", "an agreement beyond ")
                                .then(Euros.wording(GRANT_WITH_AGREEMENT))
                                .then(new Wording(" par an", " a year")),
                        found(intervention, cents, total, year),
                        cents));
            }
        });
        return findings;
    }

    private static Wording found(
            PartnerIntervention intervention, long cents, PartnerGrants.Total total, FiscalYear year) {
        Wording own = Euros.wording(cents)
                .then(new Wording(
                        " à « " + intervention.partner() + " » sans convention",
                        " to “" + intervention.partner() + "” without an agreement"));
        return total.interventions() < 2
                ? own
                : own.then(new Wording(", sur ", ", of "))
                        .then(Euros.wording(total.cents()))
                        .then(new Wording(
                                " reçus en " + year + " par " + total.interventions() + " interventions",
                                " granted in " + year + " by " + total.interventions() + " interventions"));
    }

    /// A year that has trainings has a training plan. A step that is said of a day to come has not been taken.
    private static void trainingPlans(
            Collection<Contribution> contributions,
            Collection<TrainingPlan> plans,
            ContributionContext context,
            List<Finding> findings) {
        Map<FiscalYear, TrainingPlan> byYear =
                plans.stream().collect(Collectors.toMap(TrainingPlan::year, plan -> plan, (first, _) -> first));
        Set<FiscalYear> years = new TreeSet<>(byYear.keySet());
        contributions.forEach(contribution -> {
            if (contribution instanceof Training training) {
                years.add(training.year());
            }
        });
        for (FiscalYear year : years) {
            TrainingPlan plan = byYear.getOrDefault(year, TrainingPlan.unheardOf(year));
            List<Wording> missing = new ArrayList<>();
            for (TrainingPlan.Step step : plan.steps()) {
                if (step.on().isEmpty()) {
                    missing.add(step.name());
                } else if (context.isToCome(step.on().get())) {
                    missing.add(step.name()
                            .then(" (")
                            .then(Days.toCome(step.on().get()))
                            .then(")"));
                }
            }
            if (!missing.isEmpty()) {
                findings.add(Finding.of(
                        ContinuumRule.R17,
                        TrainingPlan.subject(year),
                        new Wording(
                                "avis du CST, présentation à l’assemblée, transmission au CNFPT",
                                "opinion of the CST, presentation to the assembly, sending to the CNFPT"),
                        new Wording("manque : ", "missing: ").then(Wording.joined(", ", missing))));
            }
        }
    }
}
