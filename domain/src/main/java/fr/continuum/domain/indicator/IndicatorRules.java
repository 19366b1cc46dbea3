package fr.continuum.domain.indicator;

import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Unsaid;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a followed indicator must have (R26), what its target must be (R27) and that it is about the plan (R11). One
/// list of rules with two uses: a person is refused, a file that brings the same is kept and reported.
final class IndicatorRules {

    private static final Wording FOLLOW = new Wording(
            "Complétez la fiche avant de suivre l’indicateur.", "Complete the sheet before following the indicator.");

    private final Indicator indicator;
    private final MandatePlan plan;
    private final List<Refusal> broken = new ArrayList<>();

    private IndicatorRules(Indicator indicator, MandatePlan plan) {
        this.indicator = indicator;
        this.plan = plan;
    }

    /// Every rule a sheet breaks, at once. Nothing is asked of one that is retired: it is history.
    static List<Refusal> broken(Indicator indicator, MandatePlan plan) {
        IndicatorRules rules = new IndicatorRules(indicator, plan);
        if (!indicator.isRetired()) {
            rules.ties();
            rules.way();
        }
        if (indicator.isActive()) {
            rules.complete();
        }
        return rules.broken;
    }

    private void ties() {
        for (PlanCode code : indicator.about()) {
            LinkRules.fault(code, plan).ifPresent(fault -> refuse(ContinuumRule.R11, fault.offending(), fault.mend()));
        }
    }

    private void complete() {
        List<Wording> missing = new ArrayList<>();
        missing(
                missing,
                indicator.principal().isEmpty(),
                "l’objectif ou l’action qu’il mesure",
                "the objective or action it measures");
        missing(missing, indicator.unit().isBlank(), "l’unité", "the unit");
        missing(missing, indicator.direction().isEmpty(), "le sens", "the direction");
        missing(missing, Unsaid.isNoProof(indicator.method()), "le mode de calcul", "the calculation method");
        missing(missing, Unsaid.isNoProof(indicator.source()), "la source", "the source");
        missing(missing, indicator.periodicity().isEmpty(), "la périodicité", "the periodicity");
        missing(missing, indicator.delayDays().isEmpty(), "le délai de disponibilité", "the availability delay");
        missing(
                missing,
                Stream.of(indicator.post(), indicator.department()).allMatch(Unsaid::isNobody),
                "qui en répond (poste ou direction)",
                "who answers for it (post or department)");
        missing(missing, indicator.baseline().isEmpty(), "la valeur initiale et sa date", "the baseline and its date");
        missing(missing, indicator.targets().isEmpty(), "la cible et sa date", "the target and its date");
        if (!missing.isEmpty()) {
            refuse(
                    ContinuumRule.R26,
                    new Wording("manque : ", "missing: ").then(Wording.joined(", ", missing)),
                    FOLLOW);
        }
        indicator
                .baseline()
                .ifPresent(baseline -> indicator.targets().stream()
                        .map(DatedValue::on)
                        .filter(on -> !on.isAfter(baseline.on()))
                        .findFirst()
                        .ifPresent(on -> refuse(
                                ContinuumRule.R26,
                                new Wording("cible au ", "target on ")
                                        .then(Days.wording(on))
                                        .then(new Wording(", valeur initiale au ", ", baseline on "))
                                        .then(Days.wording(baseline.on())),
                                new Wording(
                                        "Datez chaque cible après la valeur initiale.",
                                        "Date each target after the baseline."))));
        LocalDate end = plan.content().term().end();
        indicator
                .finalTarget()
                .map(DatedValue::on)
                .filter(on -> !plan.equals(MandatePlan.NONE) && on.isAfter(end))
                .ifPresent(on -> refuse(
                        ContinuumRule.R26,
                        new Wording("cible au ", "target on ")
                                .then(Days.wording(on))
                                .then(new Wording(
                                        ", après la fin du mandat, le ", ", after the end of the mandate, on "))
                                .then(Days.wording(end)),
                        new Wording(
                                "Donnez une cible à atteindre d’ici la fin du mandat.",
                                "Give a target to reach by the end of the mandate.")));
        for (int later = 1; later < indicator.targets().size(); later++) {
            LocalDate on = indicator.targets().get(later).on();
            if (on.equals(indicator.targets().get(later - 1).on())) {
                refuse(
                        ContinuumRule.R26,
                        new Wording("deux cibles au ", "two targets on ").then(Days.wording(on)),
                        new Wording("Gardez une cible par date.", "Keep one target a day."));
            }
        }
    }

    private static void missing(List<Wording> missing, boolean lacks, String french, String english) {
        if (lacks) {
            missing.add(new Wording(french, english));
        }
    }

    /// Asked as soon as it can be judged, of a draft too.
    private void way() {
        if (indicator.direction().isEmpty()) {
            return;
        }
        switch (indicator.direction().get()) {
            case INCREASE -> goes(1);
            case DECREASE -> goes(-1);
            case MAINTAIN -> {
                if (indicator.isActive()
                        && indicator
                                .tolerance()
                                .filter(band -> band.signum() > 0)
                                .isEmpty()) {
                    refuse(
                            ContinuumRule.R27,
                            new Wording("à maintenir, sans marge", "to maintain, without a tolerance"),
                            new Wording(
                                    "Dites de combien il peut s’écarter de sa cible, dans son unité.",
                                    "Say how far it may be from its target, in its unit."));
                }
            }
        }
    }

    private void goes(int sign) {
        Optional<BigDecimal> baseline = indicator.baseline().map(DatedValue::value);
        Optional<BigDecimal> target = indicator.finalTarget().map(DatedValue::value);
        if (baseline.isEmpty() || target.isEmpty()) {
            return;
        }
        int way = target.get().compareTo(baseline.get());
        if (way == sign) {
            return;
        }
        Wording values = new Wording("valeur initiale ", "baseline ")
                .then(Decimals.wording(baseline.get()))
                .then(new Wording(", cible ", ", target "))
                .then(Decimals.wording(target.get()));
        if (way == 0) {
            refuse(
                    ContinuumRule.R27,
                    values,
                    new Wording(
                            "Donnez une autre cible, ou dites l’indicateur à maintenir, avec sa marge.",
                            "Give another target, or call the indicator one to maintain, with its tolerance."));
        } else {
            refuse(
                    ContinuumRule.R27,
                    values.then(
                            sign > 0
                                    ? new Wording(", à augmenter", ", to increase")
                                    : new Wording(", à diminuer", ", to decrease")),
                    new Wording(
                            "Corrigez le sens, la cible ou la valeur initiale.",
                            "Correct the direction, the target or the baseline."));
        }
    }

    private void refuse(ContinuumRule rule, Wording offending, Wording mend) {
        broken.add(new Refusal(rule, IndicatorPart.named(indicator.code()), offending, mend));
    }
}
