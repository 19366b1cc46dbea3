package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The columns of the list of waivers.
final class WaiverTable {

    private WaiverTable() {}

    /// Words of its states in addresses.
    static final String RUNS = "en-cours";

    static final String OVER = "finie";

    static ListTable<WaiverRow> table(Texts texts) {
        Choice runs = new Choice(RUNS, texts.say("waive.current"));
        Choice over = new Choice(OVER, texts.say("waive.over"));
        return new ListTable<>(
                "waive.list",
                "derogations",
                List.of(
                        Column.<WaiverRow>text(
                                        "regle",
                                        "col.rule",
                                        row -> row.waiver().rule().id())
                                .fixed(),
                        Column.text("sujet", "col.subject", row -> row.waiver().subject()),
                        Column.<WaiverRow>text(
                                        "intitule",
                                        "list.findings.title",
                                        row -> row.subject().title())
                                .beside("sujet"),
                        Column.text("vu", "waive.seen", WaiverRow::seen),
                        Column.<WaiverRow>euros("enjeu", "list.waivers.stake", WaiverTable::stake)
                                .more(),
                        Column.text("motif", "waive.reason", row -> row.waiver().reason()),
                        Column.text("par", "waive.author", row -> row.waiver().author()),
                        Column.date(
                                "debut",
                                "waive.from",
                                row -> Optional.of(row.waiver().from())),
                        Column.date(
                                "dernier-jour",
                                "waive.last-day",
                                row -> Optional.of(row.waiver().lastDay())),
                        Column.<WaiverRow>choice(
                                        "etat", "col.status", List.of(runs, over), row -> row.isOver() ? over : runs)
                                .more()),
                Map.of());
    }

    private static OptionalLong stake(WaiverRow row) {
        Long cents = row.cents();
        return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
    }
}
