package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Extracts whose amounts stand in more than one column: debit and credit, or one column for each kind of piece.
class AmountColumnsTest {

    private static final String SIDED = "Type;Exercice;Sens;Nature;Débit;Crédit;Pièce\n";
    private static final String BESIDE = "Exercice;Sens;Nature;Service;Engagé;Mandaté;Titré;Pièce\n";

    private static FeedProfile sided(String more) {
        return Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, flow: Sens, nature: Nature, debit: Débit, credit: Crédit,
                  reference: Pièce}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 100}
                """ + more);
    }

    private static FeedProfile beside(String more) {
        return Feeds.profile("""
                reads: ledger
                columns: {year: Exercice, flow: Sens, nature: Nature, service: Service, committed: Engagé,
                  ordered: Mandaté, received: Titré, reference: Pièce}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 100}
                """ + more);
    }

    private static InMemoryContent file(String text) {
        return InMemoryContent.of("g.csv", text);
    }

    /// Twice below one another: what is quick must read what is not.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mandat;2026;;6184;12,50;; | 1250",
                "Mandat;2026;;6184;;12,50; | -1250",
                "Mandat;2026;;6184;100;12,50; | 8750",
                "Mandat;2026;;6184;-12,50;; | -1250",
                "Mandat;2026;;6184;(12,50);; | -1250",
                "Mandat;2026;;6184;0;0; | 0",
                "Titre;2026;;7411;;12,50; | 1250",
                "Titre;2026;;7411;12,50;; | -1250",
                "Engagement;2026;R;7411;;30; | 3000",
                "Engagement;2026;D;6184;1 030,00 €;; | 103000",
                "Annulation de mandat;2026;;6184;;7; | -700",
                "Annulation de titre;2026;;7411;7;; | -700"
            })
    void debit_and_credit_are_signed_by_their_side_and_by_which_way_the_row_goes(String row, long cents)
            throws IOException {
        Feeds.Read read = Feeds.read(file(SIDED + row + "\n" + row + "\n" + row + "\n"), sided(""));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.cents()).containsExactly(cents, cents, cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mandat;2026;;6184;;; | Débit | Ni débit ni crédit",
                "Mandat;2026;;6184;douze;; | Débit | est pas un montant",
                "Mandat;2026;;6184;1;douze; | Crédit | est pas un montant",
                "Mandat;2026;;6184;;06 12 34 56 78; | Crédit | numéro de téléphone",
                "Mandat;2026;;6184;#REF!;; | Débit | formule",
                "Mandat;2026;;6184;;####; | Crédit | trop étroite",
                "Annulation de mandat;2026;;6184;7;; | Débit | du côté qui augmente",
                "Annulation de titre;2026;;7411;;7; | Crédit | du côté qui augmente"
            })
    void a_fault_names_the_column_it_is_in(String row, String column, String why) throws IOException {
        Feeds.Read read = Feeds.read(file(SIDED + "Mandat;2026;;6184;1;;\n" + row + "\n" + row + "\n"), sided(""));

        assertThat(read.rejected())
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).contains("colonne « " + column + " »", why));
    }

    @Test
    void a_cancellation_without_sign_stands_on_the_side_of_what_it_cancels() throws IOException {
        FeedProfile profile = sided("file: {signs: cancellations-positive}\n");

        Feeds.Read read = Feeds.read(
                file(SIDED + "Annulation de mandat;2026;;6184;7;;\n".repeat(2) + "Mandat;2026;;6184;;5;\n"
                        + "Annulation de mandat;2026;;6184;;7;\n"),
                profile);

        assertThat(read.cents()).containsExactly(-7_00L, -7_00L, -5_00L);
        assertThat(read.rejected()).singleElement().asString().contains("colonne « Crédit »", "sans signe");
    }

    @Test
    void what_rejected_rows_take_back_is_taken_off_whichever_side_or_sign_it_has() throws IOException {
        Feeds.Read sides = Feeds.read(
                file(SIDED
                        + "Mandat;2026;;6184;1;;\nMandat;2026;;DUPONT;100;;\nAnnulation de mandat;2026;;DUPONT;;40;\n"
                        + "Titre;2026;;DUPONT;;30;\nAnnulation de titre;2026;;DUPONT;10;;\n"),
                sided(""));
        Feeds.Read beside = Feeds.read(
                file(BESIDE + "2026;;6184;;1;;;\n2026;;DUPONT;;;70;;\n2026;;DUPONT;;;-70;;\n2026;;DUPONT;;-5;;;\n"),
                beside(""));

        assertThat(sides.sound().leftOut()).isEqualTo(new ControlTotals.LeftOut(4, 0, 60_00, 20_00, 0));
        assertThat(beside.sound().leftOut()).isEqualTo(new ControlTotals.LeftOut(3, -5_00, 0, 0, 0));
    }

    @Test
    void what_rejected_rows_bear_is_what_both_sides_come_to() throws IOException {
        Feeds.Read read = Feeds.read(
                file(SIDED + "Mandat;2026;;6184;1;;\nMandat;2026;;DUPONT;100;40;\nMandat;2026;;DUPONT;1;dix;\n"),
                sided(""));

        assertThat(read.sound().leftOut()).isEqualTo(new ControlTotals.LeftOut(1, 0, 60_00, 0, 0));
    }

    @Test
    void each_amount_of_a_row_is_an_entry_of_its_own_kind() throws IOException {
        Feeds.Read read = Feeds.read(
                file(BESIDE + "2026;;6184;DRH;100,00;40,00;;\n2026;;7411;;;;5;\n2026;;6188;;-3;;;\n"), beside(""));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.entries())
                .extracting(
                        LedgerEntry::sourceLine,
                        LedgerEntry::kind,
                        entry -> entry.key().flow(),
                        entry -> entry.key().nature(),
                        entry -> entry.key().service(),
                        LedgerEntry::cents)
                .containsExactly(
                        tuple(2, EntryKind.COMMITMENT, Flow.EXPENSE, "6184", "DRH", 100_00L),
                        tuple(2, EntryKind.PAYMENT_ORDER, Flow.EXPENSE, "6184", "DRH", 40_00L),
                        tuple(3, EntryKind.RECEIPT_ORDER, Flow.REVENUE, "7411", "", 5_00L),
                        tuple(4, EntryKind.COMMITMENT, Flow.EXPENSE, "6188", "", -3_00L));
        assertThat(read.sound().identity().parts())
                .containsExactlyInAnyOrder(
                        LedgerPart.COMMITMENTS, LedgerPart.PAYMENT_ORDERS, LedgerPart.RECEIPT_ORDERS);
        assertThat(read.sound().lines().kept())
                .as("a row with two amounts counts once")
                .isEqualTo(3);
    }

    @Test
    void amounts_that_are_empty_may_be_missing_at_the_end_of_a_row() throws IOException {
        Feeds.Read read = Feeds.read(file("""
                        Exercice;Nature;Engagé;Mandaté
                        2026;6184;100,00
                        2026;6184;;40,00
                        2026;6184
                        2026
                        """), Feeds.profile("""
                        reads: ledger
                        columns: {year: Exercice, nature: Nature, committed: Engagé, ordered: Mandaté}
                        constants: {budget: "21930048600018"}
                        limits: {rejected-percent: 100}
                        """));

        assertThat(read.cents()).containsExactly(100_00L, 40_00L, 0L);
        assertThat(read.rejected()).singleElement().asString().contains("ligne 5", "coupée");
    }

    @Test
    void amounts_that_are_nothing_make_no_entry_beside_one_that_is_something() throws IOException {
        Feeds.Read read = Feeds.read(
                file(BESIDE + "2026;R;7411;;0,00;0,00;12;\n2026;;6184;;0,00;0,00;0,00;\n2026;;6184;;7;0,00;0,00;\n"),
                beside(""));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.entries())
                .extracting(LedgerEntry::sourceLine, LedgerEntry::kind, LedgerEntry::cents)
                .containsExactly(
                        tuple(2, EntryKind.RECEIPT_ORDER, 12_00L),
                        tuple(3, EntryKind.COMMITMENT, 0L),
                        tuple(4, EntryKind.COMMITMENT, 7_00L));
        assertThat(read.sound().identity().parts())
                .as("nothing was ordered")
                .containsExactlyInAnyOrder(LedgerPart.COMMITMENTS, LedgerPart.RECEIPT_ORDERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026;R;6184;;;40;; | Mandaté | cette ligne dit le contraire",
                "2026;D;7411;;;;40; | Titré | cette ligne dit le contraire",
                "2026;;6184;;100;quarante;; | Mandaté | est pas un montant",
                "2026;;6184;;#REF!;;; | Engagé | formule"
            })
    void a_row_one_amount_of_which_does_not_read_is_rejected_whole(String row, String column, String why)
            throws IOException {
        Feeds.Read read = Feeds.read(file(BESIDE + "2026;;6184;;1;;;\n" + row + "\n"), beside(""));

        assertThat(read.cents()).containsExactly(1_00L);
        assertThat(read.rejected()).singleElement().asString().contains("colonne « " + column + " »", why);
    }

    /// Balances and pivots leave cells empty where nothing moved.
    @Test
    void a_row_none_of_whose_amounts_is_filled_bears_nothing() throws IOException {
        Feeds.Read read = Feeds.read(file(BESIDE + "2026;;6184;;1;;;\n2026;;6188;;;;;\n"), beside(""));

        assertThat(read.cents()).containsExactly(1_00L, 0L);
        assertThat(read.rejected()).isEmpty();
    }

    /// What was committed and is then paid is the same money: the two do not add up.
    @Test
    void what_rejected_rows_of_several_amounts_bear_is_told_by_kind_and_each_amount_that_reads_counts()
            throws IOException {
        Feeds.Read read = Feeds.read(
                file(BESIDE + "2026;;6184;;1;;;\n2026;;DUPONT;;500;40;;\n2026;;6184;;20;abc;;\n2026;;DUPONT;;;;3;\n"),
                beside(""));

        assertThat(read.rejected()).hasSize(3);
        assertThat(read.sound().leftOut()).isEqualTo(new ControlTotals.LeftOut(3, 520_00, 40_00, 3_00, 0));
    }

    @Test
    void a_row_with_several_amounts_told_again_further_down_is_rejected_once() throws IOException {
        Feeds.Read read = Feeds.read(
                file(BESIDE
                        + "2026;;6184;;10;4;;E1\n2026;;6184;;10;4;;E1\n2026;;6188;;10;4;;E2\n2026;;6184;;10;4;;E1\n"),
                beside(""));

        assertThat(read.entries()).hasSize(6);
        assertThat(read.rejected()).singleElement().asString().contains("ligne 5", "répète une ligne plus haut");
        assertThat(read.sound().leftOut()).isEqualTo(ControlTotals.LeftOut.NONE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_large_one_is_read_at_once_as_it_would_be_in_two_readings(boolean besides) throws IOException {
        StringBuilder text = new StringBuilder(besides ? BESIDE : SIDED);
        for (int row = 0; row < 40_000; row++) {
            text.append(
                    besides
                            ? "2026;;6" + row % 97 + ";SRV" + row % 7 + ";" + row + ",10;" + row % 5 + ";;E" + row
                                    + "\n"
                            : "Mandat;2026;;6" + row % 97 + ";" + (row % 3 == 0 ? ";" + row : row + ",10;") + ";E" + row
                                    + "\n");
        }
        InMemoryContent file = file(text + (besides ? "2026;;DUPONT;;1;2;;E\n" : "Mandat;2026;;6184;;;E\n"));
        FeedProfile profile = besides ? beside("") : sided("");
        LedgerReader reader = new ProfiledLedgerReader();

        LedgerReader.AtOnce once = reader.atOnce(file, profile).orElseThrow();

        LedgerReader.Look.Recognised seen = (LedgerReader.Look.Recognised) reader.look(file, profile);
        assertThat(once.seen()).isEqualTo(seen);
        try (InputStream kept = once.kept().open();
                InputStream reduced = reader.reduced(file, profile, seen).open()) {
            assertThat(kept.readAllBytes()).isEqualTo(reduced.readAllBytes());
        }
    }

    @Test
    void such_a_file_is_known_by_its_columns() throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();

        assertThat(reader.fit(file(SIDED), sided(""))).isEqualTo(new FeedFit.Whole(7));
        assertThat(reader.fit(file(BESIDE), beside(""))).isEqualTo(new FeedFit.Whole(8));
        assertThat(reader.fit(file(SIDED.replace("Crédit", "Avoir")), sided("")))
                .isInstanceOf(FeedFit.Partial.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'kind: Type, debit: Débit', credit",
        "'kind: Type, debit: Débit, credit: Crédit, amount: Montant', amount",
        "'kind: Type, committed: Engagé', kind",
        "'committed: Engagé, debit: Débit', debit",
        "'kind: Type', amount"
    })
    void a_profile_says_once_where_amounts_are(String columns, String key) {
        FeedProfileFormat.Outcome outcome = new YamlFeedProfiles().read("essai", """
                reads: ledger
                columns: {year: Exercice, nature: Nature, %s}
                constants: {budget: "21930048600018"}
                """.formatted(columns));

        assertThat(((FeedProfileFormat.Outcome.Unusable) outcome).faults())
                .extracting(fault -> fault.inFrench())
                .anyMatch(fault -> fault.contains("« " + key + " »") || fault.contains("Retirez «"));
    }

    @Test
    void what_is_written_of_such_profiles_reads_back() {
        for (FeedProfile profile : new FeedProfile[] {sided(""), beside("")}) {
            assertThat(new YamlFeedProfiles().read("essai", new YamlFeedProfiles().write(profile)))
                    .isEqualTo(new FeedProfileFormat.Outcome.Read(profile));
        }
    }
}
