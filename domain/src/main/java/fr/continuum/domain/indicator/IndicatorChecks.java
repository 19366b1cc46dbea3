package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks every indicator there is, wherever it comes from: what a hard rule refuses to a person, it reports here of a
/// file (R11, R26, R27), and of those that are followed, the measures that are due and have not come (R29).
public final class IndicatorChecks {

    private IndicatorChecks() {}

    /// @param today by which measures are due
    public static Findings check(IndicatorBook book, MandatePlan plan, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            findings.addAll(told(indicator, IndicatorRules.broken(indicator, plan)));
            if (indicator.isActive()) {
                Standing standing = Standing.of(indicator, book.measures(indicator.code()), today);
                if (standing.freshness().isStale()) {
                    findings.add(stale(indicator, standing));
                }
            }
        }
        return Findings.of(findings);
    }

    /// One finding per rule broken, with all that breaks it.
    private static List<Finding> told(Indicator indicator, List<Refusal> broken) {
        Map<ContinuumRule, List<Wording>> byRule = new LinkedHashMap<>();
        broken.forEach(refusal ->
                byRule.computeIfAbsent(refusal.rule(), _ -> new ArrayList<>()).add(refusal.offending()));
        List<Finding> findings = new ArrayList<>();
        byRule.forEach((rule, found) -> findings.add(Finding.of(
                rule,
                IndicatorPart.named(indicator.code()),
                rule.wording(),
                Wording.joined(" ; ", found).then(called(indicator)))));
        return findings;
    }

    private static Finding stale(Indicator indicator, Standing standing) {
        Period awaited = standing.freshness().awaited().orElseThrow();
        int missed = standing.freshness().missed();
        Wording last = standing.last()
                .map(measure -> new Wording("dernière mesure " + measure.period(), "last measure " + measure.period()))
                .orElse(new Wording("aucune mesure", "no measure"));
        return Finding.of(
                ContinuumRule.R29,
                IndicatorPart.named(indicator.code()),
                new Wording("une mesure de " + awaited + " avant le ", "a measure of " + awaited + " by ")
                        .then(Days.wording(standing.freshness().due().orElseThrow())),
                (missed == 1
                                ? last
                                : last.then(new Wording(
                                        ", " + missed + " périodes attendues", ", " + missed + " periods due")))
                        .then(called(indicator)));
    }

    private static Wording called(Indicator indicator) {
        return new Wording(" — « " + indicator.label() + " »", " — “" + indicator.label() + "”");
    }
}
