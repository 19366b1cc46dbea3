package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Order;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.domain.rule.Severity;
import fr.continuum.domain.rule.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The columns of the list of findings. Amounts have no sum there: several rules speak of one expense, and several
/// budgets pay each other.
@Component
final class FindingTable {

    private final Texts texts;

    FindingTable(Texts texts) {
        this.texts = texts;
    }

    /// @param titles of what findings speak of
    ListTable<DatedFinding> in(Locale locale, SubjectTitles titles) {
        return new ListTable<>(
                "findings.title",
                "constats",
                List.of(
                        Column.<DatedFinding>text(
                                        "regle",
                                        "col.rule",
                                        one -> one.finding().rule().id())
                                .fixed(),
                        Column.<DatedFinding>choice(
                                        "gravite",
                                        "col.severity",
                                        Arrays.stream(Severity.values())
                                                .map(this::severity)
                                                .toList(),
                                        one -> severity(one.finding().rule().severity()))
                                .more(),
                        Column.text("sujet", "col.subject", one -> one.finding().subject()),
                        Column.<DatedFinding>text(
                                        "intitule",
                                        "list.findings.title",
                                        one -> titles.of(one.finding().subject()))
                                .beside("sujet"),
                        Column.text(
                                "constate",
                                "col.found",
                                one -> Said.in(locale, one.finding().observation())),
                        Column.<DatedFinding>text(
                                        "attendu",
                                        "list.findings.expected",
                                        one -> Said.in(locale, one.finding().expectation()))
                                .more(),
                        Column.<DatedFinding>euros(
                                        "montant",
                                        "col.amount",
                                        one -> one.finding().cents())
                                .notSummed(),
                        Column.date("depuis", "findings.since", one -> Optional.ofNullable(one.since())),
                        Column.text("derogation", "waive.col", FindingTable::waived)),
                Map.of(
                        "", Order.of((_, _) -> 0),
                        "montant", Order.of(Filter.LARGEST_FIRST),
                        "anciens", Order.by("depuis", false, Filter.OLDEST_FIRST)));
    }

    private Choice severity(Severity severity) {
        return new Choice(severity.name(), texts.say("severity." + severity));
    }

    /// Why the night set it aside.
    private static String waived(DatedFinding one) {
        Waiver waiver = one.waiver();
        return waiver == null ? "" : waiver.reason();
    }
}
