package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.finding.SubjectView;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskGainedTime.AccountSeen;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.AskGainedTime.Totals;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement.Answer;
import fr.continuum.domain.workforce.TimeGain.Source;
import fr.continuum.domain.workforce.TimeGainUse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A year of the ledger of gained time, as the page lays it out.
///
/// @param totals of the year; null where they would tell what few people gained
record TimeView(
        Asked asked,
        YearChoice year,
        @Nullable Totals totals,
        List<String> sources,
        List<String> kinds,
        List<Account> accounts,
        List<Use> uses,
        List<Gain> gains,
        List<Broken> broken) {

    /// @param figures null where few people gained it
    record Account(String department, @Nullable Sides figures) {

        /// Whether more is used than was gained: looked at first.
        public boolean isOverdrawn() {
            return figures != null && figures.excess().signum() > 0;
        }
    }

    /// @param gained hours by source, in the order of the columns
    /// @param used hours by kind, likewise
    /// @param improved of the hours used, those that improved something
    record Sides(
            List<BigDecimal> gained,
            BigDecimal gainedInAll,
            List<BigDecimal> used,
            BigDecimal usedInAll,
            BigDecimal improved,
            BigDecimal remainder,
            BigDecimal remainderFte,
            BigDecimal excess) {}

    record Use(TimeGainUse use, String kind, List<Named> serves) {

        public BigDecimal hours() {
            return use.hours().value();
        }
    }

    /// @param from what made it free; null where nobody said
    record Gain(DeclaredGain gain, String source, @Nullable Named from) {

        public BigDecimal hours() {
            return gain.hours().value();
        }
    }

    /// A rule, and all that breaks it.
    record Broken(String rule, String severity, String sentence, List<Offence> of) {}

    record Offence(SubjectView about, String found) {}

    /// Keys of the columns of sources, in the order of the figures.
    public List<String> gainedKeys() {
        return Arrays.stream(Source.values()).map(TimeTable::key).toList();
    }

    /// Likewise of kinds of use.
    public List<String> usedKeys() {
        return Arrays.stream(TimeGainUse.Kind.values()).map(TimeTable::key).toList();
    }

    /// The same, of these accounts.
    TimeView of(List<Account> some) {
        return new TimeView(asked, year, totals, sources, kinds, some, uses, gains, broken);
    }

    /// Empty where nobody ever gained nor used any time.
    static Optional<TimeView> of(Asked asked, LedgerSeen seen, String annee, Names names, Locale locale) {
        return YearChoice.of(seen.years().keySet(), annee, asked.day())
                .map(year -> of(asked, seen, year, names, locale));
    }

    private static TimeView of(Asked asked, LedgerSeen seen, YearChoice year, Names names, Locale locale) {
        FiscalYear chosen = year.chosen();
        List<AccountSeen> accounts = seen.accounts().stream()
                .filter(account -> account.year().equals(chosen))
                .toList();
        return new TimeView(
                asked,
                year,
                Optional.ofNullable(seen.years().get(chosen))
                        .flatMap(totals -> totals.figure())
                        .orElse(null),
                Arrays.stream(Source.values())
                        .map(source -> Said.in(locale, source.wording()))
                        .toList(),
                Arrays.stream(TimeGainUse.Kind.values())
                        .map(kind -> Said.in(locale, kind.wording()))
                        .toList(),
                accounts.stream()
                        .map(account -> new Account(
                                account.department(),
                                account.account().figure().map(TimeView::sides).orElse(null)))
                        .sorted(Comparator.comparing(Account::isOverdrawn).reversed())
                        .toList(),
                seen.uses().stream()
                        .filter(use -> use.year().equals(chosen))
                        .map(use -> new Use(
                                use,
                                Said.in(locale, use.kind().wording()),
                                use.links().stream()
                                        .map(link -> names.element(link.target()))
                                        .toList()))
                        .toList(),
                seen.declared().stream()
                        .filter(gain -> gain.year().equals(chosen))
                        .map(gain -> new Gain(
                                gain,
                                Said.in(locale, gain.source().wording()),
                                from(gain, names).orElse(null)))
                        .toList(),
                broken(seen, accounts, chosen, locale));
    }

    private static Optional<Named> from(DeclaredGain gain, Names names) {
        Optional<ContributionId> from = gain.from();
        return from.map(names::contribution);
    }

    private static Sides sides(GainedTimeAccount account) {
        return new Sides(
                Arrays.stream(Source.values())
                        .map(source -> hours(account.gained(), source))
                        .toList(),
                account.gainedInAll().value(),
                Arrays.stream(TimeGainUse.Kind.values())
                        .map(kind -> account.used(kind).value())
                        .toList(),
                account.usedInAll().value(),
                account.improved(Answer.YES).value(),
                account.remainder().value(),
                account.remainderFte(),
                account.excess().value());
    }

    private static BigDecimal hours(Map<Source, Hours> gained, Source source) {
        return gained.getOrDefault(source, Hours.ZERO).value();
    }

    /// What the accounts and uses of the year break or leave unsaid.
    private static List<Broken> broken(LedgerSeen seen, List<AccountSeen> accounts, FiscalYear year, Locale locale) {
        List<String> subjects = Stream.concat(
                        accounts.stream()
                                .flatMap(account -> account.account().figure().stream())
                                .map(GainedTimeAccount::subject),
                        seen.uses().stream()
                                .filter(use -> use.year().equals(year))
                                .map(TimeGainUse::subject))
                .toList();
        SortedMap<ContinuumRule, List<Finding>> byRule = seen.findings().stream()
                .filter(finding -> subjects.contains(finding.subject()))
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> broken(rule.getKey(), rule.getValue(), locale))
                .toList();
    }

    private static Broken broken(ContinuumRule rule, List<Finding> findings, Locale locale) {
        return new Broken(
                rule.id(),
                rule.severity().name(),
                Said.in(locale, rule.wording()),
                findings.stream()
                        .map(finding ->
                                new Offence(SubjectView.of(finding.subject()), Said.in(locale, finding.observation())))
                        .toList());
    }
}
