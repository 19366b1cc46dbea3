package fr.continuum.adapters.web.day;

import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.adapters.web.finding.RuleRow;
import fr.continuum.adapters.web.finding.SubjectTitles;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.night.AskPastDay;
import fr.continuum.application.night.AskPastDay.PastDay;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.rule.Judgement;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers.Outgrown;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// An authority on one past day.
///
/// @param levels of the plan, from the top: only those that hold something
/// @param kinds of what is done for it: only those that hold something
/// @param today what today's rules say of that day
/// @param night what its night published by other rules; null where it was made by today's
/// @param ofNight whether that is what is listed
/// @param rules of all that is listed, whichever rule is chosen
/// @param rule the one whose findings are listed; empty for all
record DayView(
        PastDay past,
        List<DocumentInForce> documents,
        List<LevelRow> levels,
        List<KindRow> kinds,
        Found today,
        @Nullable Found night,
        boolean ofNight,
        List<RuleRow> rules,
        String rule,
        Paging paging,
        List<FoundRow> findings) {

    /// What the address says where the findings of the night are asked for.
    static final String OF_NIGHT = "nuit";

    /// How much one version of the rules found.
    ///
    /// @param rules the version
    record Found(String rules, long open, long waived) {

        static Found of(String rules, List<DatedFinding> all) {
            long waived = all.stream().filter(DatedFinding::isWaived).count();
            return new Found(rules, all.size() - waived, waived);
        }
    }

    /// What is listed.
    public Found listed() {
        return ofNight && night != null ? night : today;
    }

    /// @param name what people call it
    record LevelRow(PlanLevel level, String name, long count, long abandoned) {}

    /// @param costCents what it was known to cost, all years added up; what few people cost apart. Empty where
    /// nothing is known, or may be told
    record KindRow(ContributionKind kind, long count, OptionalLong costCents) {

        private KindRow and(KindRow other) {
            return new KindRow(
                    kind,
                    count + other.count,
                    costCents.isEmpty() && other.costCents.isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(Math.addExact(costCents.orElse(0), other.costCents.orElse(0))));
        }
    }

    /// @param outgrown what would set it aside, were it still what was seen; null where nothing would
    /// @param change how it is not, in the reader's language
    record FoundRow(
            FindingRow row,
            @Nullable Waiver waiver,
            @Nullable Outgrown outgrown,
            String change) {

        static FoundRow of(DatedFinding found, SubjectTitles titles, Locale locale) {
            Outgrown outgrown = found.outgrown();
            return new FoundRow(
                    FindingRow.of(found.finding(), found.since(), titles, locale),
                    found.waiver(),
                    outgrown,
                    outgrown == null ? "" : Said.in(locale, outgrown.change().wording()));
        }
    }

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

    /// All found by today's rules, or, where it is asked for and there is such, by those of the night.
    static List<DatedFinding> all(PastDay past, boolean ofNight) {
        return past.otherwise()
                .filter(_ -> ofNight)
                .map(AskPastDay.ByOtherRules::findings)
                .orElse(past.findings());
    }

    static DayView of(
            PastDay past,
            ContributionVeil veil,
            List<DocumentInForce> documents,
            boolean ofNight,
            String rule,
            Paging paging,
            List<DatedFinding> listed,
            SubjectTitles titles,
            LevelWords words,
            Locale locale) {
        return new DayView(
                past,
                documents,
                past.plan().map(plan -> levels(plan, words)).orElse(List.of()),
                kinds(past.contributions().told(veil::of).contributions()),
                Found.of(Judgement.VERSION, past.findings()),
                past.otherwise()
                        .map(other -> Found.of(other.rules(), other.findings()))
                        .orElse(null),
                ofNight,
                RuleRow.ofDated(all(past, ofNight), locale),
                rule,
                paging,
                listed.stream()
                        .skip(paging.skip())
                        .limit(Paging.SIZE)
                        .map(found -> FoundRow.of(found, titles, locale))
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
                contribution.kind(), new KindRow(contribution.kind(), 1, contribution.costCents()), KindRow::and));
        return List.copyOf(rows.values());
    }
}
