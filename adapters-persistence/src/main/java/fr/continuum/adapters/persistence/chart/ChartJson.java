package fr.continuum.adapters.persistence.chart;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.shared.Sha256;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A chart of accounts as it lies in the database; lists by code.
record ChartJson(
        String norm,
        String declination,
        int year,
        String version,
        List<ChapterJson> natureChapters,
        List<ChapterJson> functionChapters,
        List<AccountJson> accounts,
        List<FunctionJson> functions) {

    record ChapterJson(String code, String label, String section) {}

    record AccountJson(String code, String label, String expenseChapter, String revenueChapter) {}

    record FunctionJson(String code, String label, String parent) {}

    static ChartJson of(ChartOfAccounts chart) {
        return new ChartJson(
                chart.nomenclature().norm(),
                chart.nomenclature().declination(),
                chart.year().value(),
                chart.version().value(),
                chapters(chart.natureChapters().values()),
                chapters(chart.functionChapters().values()),
                chart.accounts().values().stream()
                        .sorted(Comparator.comparing(Account::code))
                        .map(a -> new AccountJson(a.code(), a.label(), a.expenseChapter(), a.revenueChapter()))
                        .toList(),
                chart.functions().values().stream()
                        .sorted(Comparator.comparing(Function::code))
                        .map(f -> new FunctionJson(f.code(), f.label(), f.parent()))
                        .toList());
    }

    private static List<ChapterJson> chapters(Collection<Chapter> chapters) {
        return chapters.stream()
                .sorted(Comparator.comparing(Chapter::code))
                .map(c -> new ChapterJson(c.code(), c.label(), c.section().name()))
                .toList();
    }

    ChartOfAccounts chart() {
        return new ChartOfAccounts(
                new Nomenclature(norm, declination),
                new FiscalYear(year),
                new Sha256(version),
                byCode(natureChapters),
                byCode(functionChapters),
                accounts.stream()
                        .collect(Collectors.toMap(
                                AccountJson::code,
                                a -> new Account(a.code, a.label, a.expenseChapter, a.revenueChapter))),
                functions.stream()
                        .collect(Collectors.toMap(FunctionJson::code, f -> new Function(f.code, f.label, f.parent))));
    }

    private static Map<String, Chapter> byCode(List<ChapterJson> chapters) {
        return chapters.stream()
                .collect(Collectors.toMap(
                        ChapterJson::code, c -> new Chapter(c.code, c.label, Section.valueOf(c.section))));
    }
}
