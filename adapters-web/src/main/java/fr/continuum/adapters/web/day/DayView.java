package fr.continuum.adapters.web.day;

import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.adapters.web.finding.RuleRow;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.application.night.AskPastDay.PastDay;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.rule.Waiver;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// An authority on one past day.
///
/// @param levels of the plan, from the top: only those that hold something
/// @param kinds of what is done for it: only those that hold something
/// @param rules of everything found that day
/// @param rule the one whose findings are listed; empty for all
/// @param open how many findings were open
/// @param waived how many were set aside
record DayView(
        PastDay past,
        List<DocumentInForce> documents,
        List<LevelRow> levels,
        List<KindRow> kinds,
        List<RuleRow> rules,
        String rule,
        long open,
        long waived,
        Paging paging,
        List<FoundRow> findings) {

    /// @param name what people call it
    record LevelRow(PlanLevel level, String name, long count, long abandoned) {}

    /// @param costCents what it was known to cost, all years added up
    record KindRow(ContributionKind kind, long count, long costCents) {}

    record FoundRow(FindingRow row, @Nullable Waiver waiver) {}

    /// The day of the last night by then; null where none had published yet.
    public @Nullable LocalDate lastNight() {
        return past.published().map(published -> published.night().asOf()).orElse(null);
    }

    /// The page of the plan as it stood that day.
    public String planHref(String authority) {
        return UriComponentsBuilder.fromPath("/plan")
                .queryParam("autorite", authority)
                .queryParam("le", past.day())
                .toUriString();
    }

    static DayView of(
            PastDay past,
            List<DocumentInForce> documents,
            String rule,
            Paging paging,
            List<DatedFinding> listed,
            LevelWords words,
            Locale locale) {
        List<DatedFinding> all = past.findings();
        return new DayView(
                past,
                documents,
                past.plan().map(plan -> levels(plan, words)).orElse(List.of()),
                kinds(past.contributions().contributions()),
                RuleRow.ofDated(all, locale),
                rule,
                all.stream().filter(found -> !found.isWaived()).count(),
                all.stream().filter(DatedFinding::isWaived).count(),
                paging,
                listed.stream()
                        .skip(paging.skip())
                        .limit(Paging.SIZE)
                        .map(found ->
                                new FoundRow(FindingRow.of(found.finding(), found.since(), locale), found.waiver()))
                        .toList());
    }

    private static List<LevelRow> levels(MandatePlan plan, LevelWords words) {
        List<PlanElement> elements = plan.content().elements();
        return Arrays.stream(PlanLevel.values())
                .map(level -> new LevelRow(
                        level,
                        words.of(plan.content().levelNames(), level),
                        elements.stream().filter(e -> e.level() == level).count(),
                        elements.stream()
                                .filter(e -> e.level() == level && !e.isActive())
                                .count()))
                .filter(row -> row.count() > 0)
                .toList();
    }

    private static List<KindRow> kinds(List<Contribution> contributions) {
        Map<ContributionKind, KindRow> rows = new EnumMap<>(ContributionKind.class);
        contributions.forEach(contribution -> rows.merge(
                contribution.kind(),
                new KindRow(contribution.kind(), 1, contribution.costCents().orElse(0)),
                (one, other) ->
                        new KindRow(one.kind(), one.count() + other.count(), one.costCents() + other.costCents())));
        return List.copyOf(rows.values());
    }
}
