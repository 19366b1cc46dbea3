package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodeLabel;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YamlFeedProfilesTest {

    private final FeedProfileFormat format = new YamlFeedProfiles();

    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void what_is_written_reads_back_as_the_same_profile(FeedKind kind) {
        Map<FeedField, List<String>> columns = new EnumMap<>(FeedField.class);
        FeedField.of(kind).forEach(field -> columns.put(field, List.of("Col: « " + field + " » #1", "autre " + field)));
        FeedField constant = kind.people().isEmpty() ? FeedField.BUDGET : FeedField.AUTHORITY;
        columns.remove(constant);
        // Amounts stand in one column here; where they stand in more is another test's.
        List.of(FeedField.DEBIT, FeedField.CREDIT, FeedField.COMMITTED, FeedField.ORDERED, FeedField.RECEIVED)
                .forEach(columns::remove);
        Map<FeedField, Map<String, String>> values = new EnumMap<>(FeedField.class);
        FeedField.of(kind).stream()
                .filter(FeedField::hasValues)
                .forEach(field -> values.put(
                        field,
                        Map.of(
                                "dép. : #1",
                                field.meanings().isEmpty()
                                        ? "Direction : #"
                                        : field.meanings().getLast())));
        Map<FeedField, CodePadding> paddings = new EnumMap<>(FeedField.class);
        FeedField.of(kind).stream()
                .filter(field -> field.holds() == FeedField.Holds.CODE)
                .forEach(field -> paddings.put(
                        field,
                        new CodePadding(
                                paddings.size() % 2 == 0,
                                paddings.size() % 3 + 1,
                                List.of(CodeLabel.values()).get(paddings.size() % 3))));
        FeedProfile profile = new FeedProfile(
                "p",
                kind,
                new TableLayout("x-MacRoman", "\t", ",", 3, "Feuille 1", AmountUnit.THOUSANDS, false),
                columns,
                Map.of(constant, "21930048600018"),
                values,
                Set.of(FeedField.EXTRACTED),
                paddings,
                Map.of(new FiscalYear(2019), AmountUnit.CENTS),
                SignConvention.CANCELLATIONS_POSITIVE,
                "yyyyMMdd",
                List.of("Total", "Sous-total : #"),
                new DriftLimits(1, 2, 3, OptionalInt.of(400)));

        assertThat(format.read("p", format.write(profile))).isEqualTo(new FeedProfileFormat.Outcome.Read(profile));
    }

    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void what_ships_is_sound_and_reads_back(FeedKind kind) throws IOException {
        FeedProfile shipped = FeedProfileFolder.shipped(kind);

        assertThat(shipped.kind()).isEqualTo(kind);
        assertThat(shipped.missing()).isEmpty();
        assertThat(format.read(kind.key(), format.write(shipped)))
                .isEqualTo(new FeedProfileFormat.Outcome.Read(shipped));
    }

    @Test
    void what_cannot_be_meant_is_a_fault_with_its_place() {
        FeedProfileFormat.Outcome outcome = format.read("p", """
                reads: ledger
                file: {amounts: francs, signs: wild, dates: MM/yyyy, amounts-by-year: {hier: cents}}
                columns: {kind: A, year: [B, ""], stage: C, amount: E, nature: F}
                constants: {nature: "6184", amount: "12"}
                values: {kind: {MDT: MANDAT}}
                codes: {nature: "99", amount: "3"}
                optional-columns: [Z]
                limits: {rejected-percent: 101, rows: 3}
                """);

        assertThat(((FeedProfileFormat.Outcome.Unusable) outcome).faults())
                .extracting(SaidInBoth::fault)
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("ligne 2").contains("francs"),
                        fault -> assertThat(fault).contains("ligne 2").contains("wild"),
                        fault -> assertThat(fault).contains("ligne 2").contains("MM/yyyy"),
                        fault -> assertThat(fault).contains("ligne 2").contains("« hier »"),
                        fault -> assertThat(fault).contains("ligne 3").contains("« budget » manque"),
                        fault -> assertThat(fault).contains("ligne 3").contains("Nommez ici l'en-tête"),
                        fault -> assertThat(fault).contains("ligne 3").contains("« stage » est inconnue"),
                        fault -> assertThat(fault).contains("ligne 3").contains("pas les deux"),
                        fault -> assertThat(fault).contains("ligne 4").contains("« amount » est inconnue"),
                        fault -> assertThat(fault).contains("ligne 5").contains("MANDAT"),
                        fault -> assertThat(fault).contains("ligne 6").contains("« 99 »"),
                        fault -> assertThat(fault).contains("ligne 6").contains("« amount » est inconnue"),
                        fault -> assertThat(fault).contains("ligne 7").contains("« Z »"),
                        fault -> assertThat(fault).contains("ligne 8").contains("0 à 100"),
                        fault -> assertThat(fault).contains("ligne 8").contains("« rows » est inconnue"));
    }

    @Test
    void a_profile_for_other_files_is_refused() {
        assertThat(format.read("p", "reads: targets\ncolumns: {code: a, label: b, level: c, parent: d}\n"))
                .isInstanceOfSatisfying(
                        FeedProfileFormat.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.faults()).hasSize(1));
    }

    @Test
    void the_homes_own_stand_before_those_that_ship(@TempDir Path folder) throws IOException {
        String own = "columns: {kind: T, year: E, nature: N, amount: M}\nconstants: {budget: \"21930048600018\"}\n";
        Files.writeString(folder.resolve("civil.yaml"), "reads: ledger\n" + own);
        Files.writeString(folder.resolve("ledger.yaml"), "reads: ledger\n" + own);
        Files.writeString(folder.resolve("casse.yaml"), "reads: ledger\n");
        Files.writeString(folder.resolve("autre.yaml"), "reads: allocation\n");

        var atHand = new FeedProfileFolder(folder).atHand();

        assertThat(atHand.profiles())
                .extracting(FeedProfile::name)
                .containsExactly(
                        "civil",
                        "ledger",
                        "budget-preparation",
                        "posts",
                        "training-plan",
                        "training-sessions",
                        "work-cycles",
                        "competency-needs");
        assertThat(atHand.profiles().get(1).columns()).containsEntry(FeedField.KIND, List.of("T"));
        assertThat(atHand.broken()).isNotEmpty().allMatch(fault -> fault.file().equals("casse.yaml"));
    }

    @Test
    void without_a_folder_those_that_ship_are_at_hand(@TempDir Path folder) throws IOException {
        assertThat(new FeedProfileFolder(folder.resolve("none")).atHand().profiles())
                .extracting(FeedProfile::name)
                .containsExactly(
                        "ledger",
                        "budget-preparation",
                        "posts",
                        "training-plan",
                        "training-sessions",
                        "work-cycles",
                        "competency-needs");
    }
}
