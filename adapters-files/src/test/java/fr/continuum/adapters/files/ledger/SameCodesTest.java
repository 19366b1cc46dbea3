package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A row that says what one above it said is read as it would be below rows that say something else: what is quick
/// changes nothing.
class SameCodesTest {

    private static final String HEADER = "Type;Exercice;Sens;Nature;Service;Montant;Pièce;Date\n";

    private static FeedProfile profile(String more) {
        return Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, flow: Sens, nature: Nature, service: Service, amount: Montant,
                  reference: Pièce, date: Date}
                constants: {budget: "21930048600018"}
                total-rows: [Total, 9Report]
                limits: {rejected-percent: 100}
                """ + more);
    }

    private static final String SOUND = "Mandat;2026;;6184;DRH;12,00;M1;2026-03-17\n"
            + "Mandat d'annulation;2026;;6184;DRH;-12,00;M2;2026-03-17\n"
            + "Engagement;2026;R;6184;DRH;12,00;M3;2026-03-17\n";

    /// What a row is read as below three sound ones: entries, then reasons.
    private static List<String> said(String more, String above, String row) throws IOException {
        InMemoryContent file = InMemoryContent.of("g.csv", HEADER + above + row + "\n");
        LedgerReader.Look.Recognised seen = (LedgerReader.Look.Recognised) new ProfiledLedgerReader()
                .look(InMemoryContent.of("g.csv", HEADER + SOUND + SOUND.replace(";M", ";N")), profile(more));
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerReader.Outcome outcome = new ProfiledLedgerReader().read(file, profile(more), seen, entries::add);
        int before = 3;
        List<String> said = new ArrayList<>(entries.stream()
                .skip(before)
                .map(entry -> entry.key() + " " + entry.kind() + " " + entry.cents() + " " + entry.reference() + " "
                        + entry.date())
                .toList());
        if (outcome instanceof LedgerReader.Outcome.Read read) {
            read.rejected().forEach(fault -> said.add(fault.columnName() + fault.reason()));
            said.add(read.lines().kept() - before + " " + read.lines().totals() + " "
                    + read.lines().rejected());
        } else {
            throw new AssertionError(outcome);
        }
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mandat;2026;;6184;DRH;13,50;M9;2026-04-01",
                "Mandat;2026;;6184;DRH;-1;;",
                "Mandat;2026;;6184;DRH;1 234,56 €;M9;2026-04-01",
                "Mandat;2026;;6184;DRH;(12,00);M9;2026-04-01",
                "Mandat;2026;;6184;DRH;;M9;2026-04-01",
                "Mandat;2026;;6184;DRH;cher;M9;2026-04-01",
                "Mandat;2026;;6184;DRH;#####;M9;#REF!",
                "Mandat;2026;;6184;DRH;0612345678;M9;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;Jeanne Dupont;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;DUPONT;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;2540375116001;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;19670612;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;12061967;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;1E5;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;24.0;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;#REF!;2026-04-01",
                "Mandat;2026;;6184;DRH;12,00;M9;1967-06-12",
                "Mandat;2026;;6184;DRH;12,00;M9;hier",
                "Mandat;2026;;6184;DRH;12,00;M9;31/02/2026",
                "Mandat;2026;;6184;DRH;12,00;M9;2026-04-01;;",
                "Mandat;2026;;6184;DRH;12,00;M9;2026-04-01;x",
                "Mandat;2026;;6184;DRH;12,00;M9",
                "Mandat;2025;;6184;DRH;12,00;M9;2026-04-01",
                "Total;2026;;6184;DRH;12,00;M9;2026-04-01",
                "9Report;2026;;6184;DRH;12,00;M9;2026-04-01",
                "TOTAL général;;;;;12,00;;",
                "Mandat d'annulation;2026;;6184;DRH;12,00;M9;2026-04-01",
                "Mandat d'annulation;2026;;6184;DRH;-12,00;M9;2026-04-01",
                "Engagement;2026;R;6184;DRH;-0,01;M9;2026-04-01"
            })
    void it_is_read_as_below_others(String row) throws IOException {
        for (String more : List.of(
                "",
                "file: {amounts: thousands}\n",
                "file: {decimal: \".\"}\n",
                "file: {signs: cancellations-positive}\n",
                "file: {signs: expenses-negative}\n")) {
            String above = more.contains("cancellations") ? SOUND.replace("-12,00", "12,00") : SOUND;
            above = more.contains("decimal") ? SOUND.replace(",", ".") : above;
            String others = above.replace("6184", "6288");
            assertThat(said(more, above, row)).as(more).isEqualTo(said(more, others, row));
        }
    }

    @ParameterizedTest
    @CsvSource({"M1, 1", "M7, 0"})
    void a_piece_told_again_further_down_is_rejected(String piece, int rejected) throws IOException {
        assertThat(said("", SOUND, "Mandat;2026;;6184;DRH;12,00;" + piece + ";2026-03-17"))
                .last()
                .isEqualTo((1 - rejected) + " 0 " + rejected);
    }
}
