package fr.continuum.adapters.files.scdl;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Account;
import fr.continuum.domain.chart.ChartOfAccounts.Chapter;
import fr.continuum.domain.chart.Charts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The labels of a document's codes. A code that the chart standing for the document does not know takes its label from
/// the nearest year of the same norm and declination that does: charts are amended within the year, and documents follow
/// the amendment before the file does. The section is the standing chart's alone.
///
/// @param nearest the standing chart first; empty where none stands
record Labels(List<ChartOfAccounts> nearest) {

    Labels {
        nearest = List.copyOf(nearest);
    }

    static Labels of(Charts charts, DocumentHeader header) {
        Optional<ChartOfAccounts> standing = charts.standingFor(header.nomenclature(), header.fiscalYear());
        Stream<ChartOfAccounts> others = charts.all().stream()
                .filter(chart -> chart.nomenclature().equals(header.nomenclature()))
                .filter(chart -> !standing.equals(Optional.of(chart)))
                .sorted(Comparator.comparingInt((ChartOfAccounts chart) -> years(chart, header.fiscalYear()))
                        .thenComparing(ChartOfAccounts::year));
        return new Labels(Stream.concat(standing.stream(), others).toList());
    }

    /// Of a chapter voted by nature (`ContNat`).
    String chapter(String code) {
        return label(chart -> natureChapter(chart, code).map(Chapter::label));
    }

    String account(String code) {
        return label(chart -> chart.account(code).map(Account::label));
    }

    String function(String code) {
        return label(chart -> chart.function(code).map(ChartOfAccounts.Function::label));
    }

    Section section(String contNat) {
        return nearest.isEmpty()
                ? Section.UNKNOWN
                : natureChapter(nearest.getFirst(), contNat)
                        .map(Chapter::section)
                        .orElse(Section.UNKNOWN);
    }

    private String label(Function<ChartOfAccounts, Optional<String>> lookup) {
        return nearest.stream().map(lookup).flatMap(Optional::stream).findFirst().orElse("");
    }

    private static Optional<Chapter> natureChapter(ChartOfAccounts chart, String code) {
        return Optional.ofNullable(chart.natureChapters().get(code));
    }

    private static int years(ChartOfAccounts chart, FiscalYear year) {
        return Math.abs(chart.year().value() - year.value());
    }
}
