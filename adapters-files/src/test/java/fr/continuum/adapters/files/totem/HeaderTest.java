package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static Totem document() {
        return Totem.document().body(Totem.LINE);
    }

    private static Totem annex(String siret, String more) {
        return document()
                .budgetHeading("<IdEtab V=\"" + siret + "\"/><CodBud V=\"06\"/>")
                .block("<NatDec V=\"01\"/><Exer V=\"2025\"/><CodTypBud V=\"A\"/>" + more);
    }

    @Test
    void a_document_says_whose_it_is_and_what_it_is() throws IOException {
        assertThat(Readings.header(document()))
                .isEqualTo(new DocumentHeader(
                        new Siren("219300011"),
                        "VILLE D'ESSAI",
                        new BudgetRef("21930001100015"),
                        "BUDGET PRINCIPAL",
                        false,
                        new Nomenclature("M57", "M57_A"),
                        new FiscalYear(2025),
                        BudgetStage.ADMIN_ACCOUNT,
                        0,
                        false,
                        VoteBasis.MIXED,
                        LocalDate.of(2026, 3, 28)));
    }

    @ParameterizedTest
    @CsvSource({"01, INITIAL", "02, AMENDING", "03, SUPPLEMENTARY", "09, ADMIN_ACCOUNT", "10, SINGLE_ACCOUNT"})
    void every_stage_is_known(String code, BudgetStage stage) throws IOException {
        Totem document = document().block("<NatDec V=\"" + code + "\"/><Exer V=\"2025\"/>");

        assertThat(Readings.header(document).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'<NumDec V=\"\"/>', 0", "'<NumDec V=\" 2 \"/>', 2", "'<NumDec V=\"03\"/>', 3"})
    void a_number_left_out_or_empty_is_zero(String element, int number) throws IOException {
        Totem document = document().block("<NatDec V=\"02\"/><Exer V=\"2025\"/>" + element);

        assertThat(Readings.header(document).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "True, true", "false, false", "0, false", "FALSE, false", "'', false"})
    void a_draft_is_said_in_any_xml_boolean(String value, boolean draft) throws IOException {
        Totem document = document().block("<NatDec V=\"01\"/><Exer V=\"2025\"/><ProjetBudget V=\"" + value + "\"/>");

        assertThat(Readings.header(document).draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-28", "2026-03-28T11:08:07.759+02:00", "2026-03-28+01:00"})
    void the_date_of_issue_may_carry_a_time(String value) throws IOException {
        Totem document = document().heading("<DteStr V=\"" + value + "\"/>");

        assertThat(Readings.header(document).issuedOn()).isEqualTo(LocalDate.of(2026, 3, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28/03/2026", "2026-02-30"})
    void a_date_of_issue_that_cannot_be_read_is_unknown(String value) throws IOException {
        Totem document = document().heading("<DteStr V=\"" + value + "\"/>");

        assertThat(Readings.header(document).issuedOn()).isNull();
    }

    @Test
    void an_annex_budget_with_its_own_siret_belongs_to_the_authority_of_its_main_budget() throws IOException {
        DocumentHeader header = Readings.header(annex("20001234500018", "<IdEtabPal V=\"21930001100015\"/>"));

        assertThat(header.annex()).isTrue();
        assertThat(header.authority()).isEqualTo(new Siren("219300011"));
        assertThat(header.budget()).isEqualTo(new BudgetRef("20001234500018"));
    }

    @Test
    void an_annex_budget_without_a_siret_of_its_own_is_told_apart_by_its_code() throws IOException {
        DocumentHeader header = Readings.header(annex("21930001100015", "<IdEtabPal V=\"21930001100015\"/>"));

        assertThat(header.budget()).isEqualTo(new BudgetRef("21930001100015-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<CodBud V=\"\"/>"})
    void an_annex_budget_that_says_nothing_of_its_own_never_takes_the_place_of_its_main_budget(String code)
            throws IOException {
        Totem document = document()
                .budgetHeading("<IdEtab V=\"21930001100015\"/>" + code)
                .block("<NatDec V=\"01\"/><Exer V=\"2025\"/><CodTypBud V=\"a\"/><IdEtabPal V=\"21930001100015\"/>");

        assertThat(Readings.header(document).annex()).isTrue();
        assertThat(Readings.header(document).budget()).isEqualTo(new BudgetRef("21930001100015-A"));
    }

    @Test
    void an_annex_budget_whose_main_siret_is_no_siret_belongs_to_its_own() throws IOException {
        DocumentHeader header = Readings.header(annex("21930001100023", "<IdEtabPal V=\"inconnu\"/>"));

        assertThat(header.authority()).isEqualTo(new Siren("219300011"));
        assertThat(header.budget()).isEqualTo(new BudgetRef("21930001100023-06"));
    }

    @Test
    void a_nomenclature_nobody_knows_is_kept() throws IOException {
        Totem document = document().budgetHeading("<IdEtab V=\"21930001100015\"/><Nomenclature V=\"M99-M99_X-Y\"/>");

        assertThat(Readings.header(document).nomenclature()).isEqualTo(new Nomenclature("M99", "M99_X-Y"));
    }

    @Test
    void elements_the_format_may_add_are_passed_over() throws IOException {
        Totem document = document()
                .heading("<Neuf><LibelleColl V=\"autre\"/></Neuf><LibelleColl V=\"VILLE\"/>")
                .block("<Neuf><Exer V=\"1999\"/></Neuf><NatDec V=\"01\"/><Exer V=\"2025\"/>");

        assertThat(Readings.header(document).authorityName()).isEqualTo("VILLE");
        assertThat(Readings.header(document).fiscalYear()).isEqualTo(new FiscalYear(2025));
    }
}
