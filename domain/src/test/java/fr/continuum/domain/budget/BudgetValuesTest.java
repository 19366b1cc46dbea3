package fr.continuum.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.continuum.domain.shared.Siret;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetValuesTest {

    private static final Siret SIRET = new Siret("21930048000015");

    @ParameterizedTest
    @CsvSource({
        "true, 01, 21930048000015",
        "false, 01, 21930048000015-01",
        "true, '', 21930048000015",
        "false, '', 21930048000015-A",
        "false, Eau & assainissement, 21930048000015-Eau___assa",
        "false, été, 21930048000015-_t_",
        "false, 1234567890, 21930048000015-1234567890"
    })
    void an_annex_budget_is_named_by_its_own_siret_else_by_its_code(boolean own, String code, String name) {
        assertThat(BudgetRef.annex(SIRET, own, code)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2193004800001",
                "219300480000155",
                "21930048000015-",
                "21930048000015-12345678901",
                "21930048000015-a b"
            })
    void a_budget_is_not_named_otherwise(String text) {
        assertThatThrownBy(() -> new BudgetRef(text))
                .hasMessage("A budget is named by a SIRET and at most a code, not: " + text);
    }

    @Test
    void budgets_come_by_name() {
        BudgetRef main = BudgetRef.main(SIRET);
        BudgetRef annex = BudgetRef.annex(SIRET, false, "02");

        assertThat(Stream.of(annex, main).sorted()).containsExactly(main, annex);
    }

    @Test
    void a_fiscal_year_has_neighbours_and_an_order() {
        FiscalYear year = new FiscalYear(2018);

        assertThat(year.previous()).isEqualTo(new FiscalYear(2017));
        assertThat(year.next()).isEqualTo(new FiscalYear(2019));
        assertThat(year)
                .isLessThan(new FiscalYear(2019))
                .isGreaterThan(new FiscalYear(2017))
                .hasToString("2018");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200, 0, -2018, 12018})
    void a_fiscal_year_lies_between_1900_and_2199(int year) {
        assertThatThrownBy(() -> new FiscalYear(year))
                .hasMessage("A fiscal year lies between 1900 and 2199, not: " + year);
        assertThat(FiscalYear.isValid(Integer.toString(year))).isFalse();
    }

    @Test
    void a_fiscal_year_is_written_in_four_digits() {
        assertThat(FiscalYear.isValid("1900")).isTrue();
        assertThat(FiscalYear.isValid("2199")).isTrue();
        assertThat(FiscalYear.isValid(" 2018")).isFalse();
        assertThat(FiscalYear.isValid("18")).isFalse();
    }

    @Test
    void a_measure_that_is_absent_is_not_zero() {
        Amounts amounts = Amounts.of(Map.of(Measure.EXECUTED, 0L, Measure.CARRIED_OVER, -5L));

        assertThat(amounts.carries(Measure.EXECUTED)).isTrue();
        assertThat(amounts.cents(Measure.EXECUTED)).hasValue(0);
        assertThat(amounts.carries(Measure.VOTED)).isFalse();
        assertThat(amounts.cents(Measure.VOTED)).isEmpty();
        assertThat(amounts.centsOrZero(Measure.VOTED)).isZero();
        assertThat(amounts.centsOrZero(Measure.CARRIED_OVER)).isEqualTo(-5);
        assertThat(amounts).hasToString("Amounts[MtReal=0, MtRAR3112=-5]");
    }

    @Test
    void the_only_measure_is_told_where_one_alone_is_carried() {
        Amounts zero = Amounts.NONE.with(Measure.PAID, 0);

        assertThat(Amounts.NONE.only()).isNull();
        assertThat(zero.only()).isEqualTo(Measure.PAID);
        assertThat(zero.with(Measure.PAID, 7).only()).isEqualTo(Measure.PAID);
        assertThat(zero.with(Measure.PREVIOUS_BUDGET, 0).only()).isNull();
    }

    @Test
    void amounts_are_told_apart_by_what_they_carry() {
        Amounts zero = Amounts.NONE.with(Measure.VOTED, 0);

        assertThat(zero).isNotEqualTo(Amounts.NONE);
        assertThat(zero)
                .isEqualTo(Amounts.of(Map.of(Measure.VOTED, 0L)))
                .hasSameHashCodeAs(Amounts.of(Map.of(Measure.VOTED, 0L)));
        assertThat(zero).isNotEqualTo(Amounts.NONE.with(Measure.VOTED, 1));
        assertThat(zero.hashCode()).isNotEqualTo(Amounts.NONE.hashCode());
        assertThat(Amounts.NONE.carries(Measure.VOTED)).isFalse();
        assertThat(zero.with(Measure.VOTED, 7).centsOrZero(Measure.VOTED)).isEqualTo(7);
        assertThat(zero.centsOrZero(Measure.VOTED)).isZero();
    }

    @Test
    void keys_are_told_apart_by_each_thing_they_say() {
        List<String> said = List.of(
                "22930008200012", "EXPENSE", "REAL", "OPERATING", "60611", "020", "011", "OP1", "AP1", "DGS", "AN1");
        List<String> other = List.of(
                "22930008200013", "REVENUE", "ORDER", "INVESTMENT", "6042", "21", "65", "OP2", "AP2", "DRH", "AN2");
        BudgetKey key = key(said);

        assertThat(key(said)).isEqualTo(key).hasSameHashCodeAs(key).isNotSameAs(key);
        assertThat(key).isNotEqualTo(key.businessKey());
        for (int place = 0; place < said.size(); place++) {
            List<String> changed = new ArrayList<>(said);
            changed.set(place, other.get(place));
            assertThat(key(changed)).as(other.get(place)).isNotEqualTo(key);
            assertThat(key(changed).hashCode()).as(other.get(place)).isNotEqualTo(key.hashCode());
        }
    }

    private static BudgetKey key(List<String> said) {
        return new BudgetKey(
                new BudgetRef(said.get(0)),
                Flow.valueOf(said.get(1)),
                Movement.valueOf(said.get(2)),
                Section.valueOf(said.get(3)),
                said.get(4),
                said.get(5),
                said.get(6),
                said.get(7),
                said.get(8),
                said.get(9),
                said.get(10));
    }

    @Test
    void amounts_tell_each_measure_they_carry_in_the_order_of_measures() {
        Map<Measure, Long> told = new LinkedHashMap<>();

        Amounts.NONE
                .with(Measure.PAID, 7)
                .with(Measure.VOTED, 0)
                .with(Measure.EXECUTED, -5)
                .forEach(told::put);

        assertThat(told)
                .containsExactly(entry(Measure.VOTED, 0L), entry(Measure.EXECUTED, -5L), entry(Measure.PAID, 7L));
    }

    @Test
    void sums_count_the_lines_that_carry_a_measure() {
        Sums sums = new Sums.Builder()
                .add(Flow.EXPENSE, Words.line("MtReal=1,00 CredOuv=2,00").amounts())
                .add(Flow.EXPENSE, Words.line("MtReal=0,00").amounts())
                .add(Flow.REVENUE, Words.line("MtReal=-3,00").amounts())
                .build();

        assertThat(sums.of(Flow.EXPENSE, Measure.EXECUTED)).isEqualTo(new Tally(100, 2));
        assertThat(sums.of(Flow.EXPENSE, Measure.OPENED_CREDITS)).isEqualTo(new Tally(200, 1));
        assertThat(sums.of(Flow.REVENUE, Measure.EXECUTED)).isEqualTo(new Tally(-300, 1));
        assertThat(sums.of(Flow.REVENUE, Measure.OPENED_CREDITS)).isEqualTo(Tally.ZERO);
        assertThat(sums.has(Measure.EXECUTED)).isTrue();
        assertThat(sums.has(Measure.VOTED)).isFalse();
        assertThat(Sums.NONE.has(Measure.EXECUTED)).isFalse();
    }

    @Test
    void sums_are_equal_by_what_they_add_up_to_and_do_not_move_once_built() {
        Sums.Builder builder = new Sums.Builder().add(Flow.EXPENSE, Measure.VOTED, new Tally(5, 1));
        Sums before = builder.build();
        Sums after = builder.add(Flow.EXPENSE, Measure.VOTED, new Tally(5, 1)).build();
        Sums atOnce = new Sums.Builder()
                .add(Flow.EXPENSE, Measure.VOTED, new Tally(10, 2))
                .build();

        assertThat(before.of(Flow.EXPENSE, Measure.VOTED)).isEqualTo(new Tally(5, 1));
        assertThat(after).isEqualTo(atOnce).hasSameHashCodeAs(atOnce).isNotEqualTo(before);
        assertThat(after.hashCode()).isNotEqualTo(before.hashCode());
        assertThat(before).hasToString("Sums{VOTED={EXPENSE=Tally[cents=5, lines=1]}}");
    }

    @ParameterizedTest
    @CsvSource({
        "CA 2018, EXECUTED",
        "CFU 2018, EXECUTED",
        "BP 2018, VOTED",
        "BS 2018, VOTED",
        "DM1 2018, VOTED",
        "projet BP 2018, PROPOSED",
        "projet DM1 2018, PROPOSED"
    })
    void a_document_is_judged_on_what_it_is_about(String header, Measure measure) {
        assertThat(Headers.header(header).judgedMeasure()).isEqualTo(measure);
    }

    @Test
    void the_single_account_takes_the_slot_of_the_administrative_account() {
        assertThat(Headers.header("CFU 2018").slot())
                .isEqualTo(Headers.header("CA 2018").slot());
        assertThat(Headers.header("projet BP 2018").slot())
                .isEqualTo(Headers.header("BP 2018").slot());
        assertThat(Headers.header("DM1 2018").slot())
                .isNotEqualTo(Headers.header("DM2 2018").slot());
        assertThat(Headers.header("BS 2018").slot())
                .isNotEqualTo(Headers.header("BP 2018").slot());
    }

    @Test
    void a_number_is_not_negative() {
        DocumentHeader some = Headers.header("DM1 2018");

        assertThatThrownBy(() -> new DocumentHeader(
                        some.authority(),
                        "",
                        some.budget(),
                        "",
                        false,
                        some.nomenclature(),
                        some.fiscalYear(),
                        some.stage(),
                        -1,
                        false,
                        some.voteBasis(),
                        null))
                .hasMessage("A document's number is not negative: -1");
    }

    @Test
    void the_business_key_says_the_fields_that_are_given_in_order_of_precedence() {
        assertThat(Words.key(
                                "R I ordre nature=60 fonction=2 chapitre=011 operation=O autorisation=A service=S analytique=C")
                        .businessKey())
                .isEqualTo("autorisation=A operation=O analytique=C service=S fonction=2 chapitre=011 nature=60"
                        + " budget=21930048000015 section=I sens=R mouvement=1");
        assertThat(Words.key("? nature=60").businessKey())
                .isEqualTo("nature=60 budget=21930048000015 sens=D mouvement=0");
    }

    @Test
    void a_key_moves_to_another_section_whole() {
        assertThat(Words.key("F R nature=60 fonction=2 chapitre=0 operation=O autorisation=A service=S analytique=C")
                        .inSection(Section.INVESTMENT))
                .isEqualTo(Words.key(
                        "I R nature=60 fonction=2 chapitre=0 operation=O autorisation=A service=S analytique=C"));
        assertThat(Words.key("nature=60").code(KeyField.POLICY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "M57-M57_A, M57, M57_A",
        "' M14 - M14_COM_SUP3500 ', M14, M14_COM_SUP3500",
        "M4, M4, ''",
        "M-a-b, M, a-b",
        "-M57_A, '', M57_A",
        "'', '', ''"
    })
    void a_nomenclature_splits_at_its_first_hyphen(String text, String norm, String declination) {
        assertThat(Nomenclature.parse(text)).isEqualTo(new Nomenclature(norm, declination));
    }

    @Test
    void a_nomenclature_is_said_with_its_declination_where_it_has_one() {
        assertThat(new Nomenclature("M57", "M57_A")).hasToString("M57-M57_A");
        assertThat(new Nomenclature("M4", "")).hasToString("M4");
    }

    @ParameterizedTest
    @EnumSource(BudgetStage.class)
    void a_stage_is_found_by_both_its_codes(BudgetStage stage) {
        assertThat(BudgetStage.ofCode(stage.code())).contains(stage);
        assertThat(BudgetStage.ofTotemCode(stage.totemCode()))
                .isEqualTo(Optional.of(stage).filter(one -> one != BudgetStage.LEDGER));
    }

    @Test
    void stages_are_changes_accounts_or_neither() {
        assertThat(Stream.of(BudgetStage.values()).filter(BudgetStage::isDelta))
                .containsExactly(BudgetStage.AMENDING, BudgetStage.SUPPLEMENTARY);
        assertThat(Stream.of(BudgetStage.values()).filter(BudgetStage::isRated))
                .containsExactly(
                        BudgetStage.INITIAL, BudgetStage.ADMIN_ACCOUNT, BudgetStage.SINGLE_ACCOUNT, BudgetStage.LEDGER);
        assertThat(Stream.of(BudgetStage.values()).filter(BudgetStage::isBudget))
                .containsExactly(BudgetStage.INITIAL, BudgetStage.AMENDING, BudgetStage.SUPPLEMENTARY);
        assertThat(Stream.of(BudgetStage.values()).filter(BudgetStage::isAccount))
                .containsExactly(BudgetStage.ADMIN_ACCOUNT, BudgetStage.SINGLE_ACCOUNT);
        assertThat(Stream.of(BudgetStage.values()).map(s -> s.code() + s.totemCode()))
                .containsExactly("BP01", "DM02", "BS03", "CA09", "CFU10", "GL");
        assertThat(BudgetStage.ofCode("XX")).isEmpty();
        assertThat(BudgetStage.ofTotemCode("99")).isEmpty();
    }

    @Test
    void a_ledger_is_judged_on_what_is_paid_and_is_read_with_a_profile() {
        DocumentHeader ledger = Headers.header("GL 2026");

        assertThat(ledger.judgedMeasure()).isEqualTo(Measure.PAID);
        assertThat(ledger.slot()).isNotEqualTo(Headers.header("CA 2026").slot());
        assertThat(ledger.slot()).isNotEqualTo(Headers.header("BP 2026").slot());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Headers.header("projet GL 2026"))
                .withMessageContaining("ledger");
    }

    @Test
    void a_ledger_without_payment_orders_is_judged_on_what_is_committed() {
        assertThat(Headers.header("GL 2026 tient=ENG").judgedMeasure()).isEqualTo(Measure.COMMITTED);
        assertThat(Headers.header("GL 2026 tient=ENG,TIT").judgedMeasure()).isEqualTo(Measure.COMMITTED);
        assertThat(Headers.header("GL 2026 tient=ENG,MDT").judgedMeasure()).isEqualTo(Measure.PAID);
        assertThat(Headers.header("GL 2026 tient=TIT").judgedMeasure()).isEqualTo(Measure.PAID);
    }

    @Test
    void places_of_ledgers_meet_where_they_hold_the_same() {
        DocumentSlot commitments = Headers.header("GL 2026 tient=ENG").slot();

        assertThat(commitments.meets(Headers.header("GL 2026 tient=ENG,MDT").slot()))
                .isTrue();
        assertThat(commitments.meets(Headers.header("GL 2026 tient=MDT").slot()))
                .isFalse();
        assertThat(commitments.meets(Headers.header("GL 2025 tient=ENG").slot()))
                .isFalse();
        assertThat(Headers.header("CA 2026")
                        .slot()
                        .meets(Headers.header("CFU 2026").slot()))
                .isTrue();
        assertThat(Headers.header("CA 2026")
                        .slot()
                        .meets(Headers.header("BP 2026").slot()))
                .isFalse();
    }

    @Test
    void a_ledger_holds_something_and_nothing_else_has_parts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Headers.header("GL 2026").holding(LedgerPart.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Headers.header("CA 2026").holding(LedgerPart.ALL));
    }

    @Test
    void codes_of_the_format_are_read_as_it_writes_them() {
        assertThat(List.of(Section.ofCode("F"), Section.ofCode("I"), Section.ofCode("f")))
                .containsExactly(Section.OPERATING, Section.INVESTMENT, Section.UNKNOWN);
        assertThat(Stream.of(Section.values()).map(Section::code)).containsExactly("F", "I", "");
        assertThat(Stream.of(Flow.values()).map(Flow::code)).containsExactly("D", "R");
        assertThat(Stream.of(Movement.values()).map(Movement::code)).containsExactly("0", "1");
        assertThat(Stream.of(VoteBasis.values()).map(VoteBasis::totemCode)).containsExactly("1", "2", "3", "");
        assertThat(Stream.of("1", "2", "3", "4").map(VoteBasis::ofTotemCode))
                .containsExactly(VoteBasis.NATURE, VoteBasis.FUNCTION, VoteBasis.MIXED, VoteBasis.UNKNOWN);
    }

    @Test
    void measures_are_found_by_code_and_have_places_of_their_own() {
        assertThat(Stream.of(Measure.values()).map(Measure::code))
                .containsExactly(
                        "MtBudgPrec",
                        "MtRARPrec",
                        "MtPropNouv",
                        "MtPrev",
                        "CredOuv",
                        "MtReal",
                        "MtRAR3112",
                        "MtEngage",
                        "MtMandate");
        assertThat(Stream.of(Measure.values()).map(m -> Measure.ofCode(m.code()).orElseThrow()))
                .containsExactly(Measure.values());
        assertThat(Stream.of(Measure.values()).map(Measure::place)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(Measure.ofCode("mtreal")).isEmpty();
    }

    @Test
    void fields_are_found_by_code() {
        assertThat(Stream.of(KeyField.values())
                        .map(f -> KeyField.ofCode(f.code()).orElseThrow()))
                .containsExactly(KeyField.values());
        assertThat(KeyField.ofCode("Nature")).isEmpty();
    }
}
