package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleAccountTest {

    private static final String ACCOUNTING = """
            <DocumentComptable xmlns="http://www.minefi.gouv.fr/cp/demat/doccomptable">
            <EnteteComptable><Infos><Nomenclature V="M14"/><NatFonc V="1"/><Exer V="1999"/></Infos></EnteteComptable>
            <BudgetComptable><LigneComptable><Etat V="BI_S_A"/><MtNet V="1.00"/></LigneComptable></BudgetComptable>
            <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>x</ds:SignatureValue></ds:Signature>
            </DocumentComptable>""";

    private static Totem budget() {
        return Totem.document()
                .block("<NatDec V=\"10\"/><Exer V=\"2025\"/><NatFonc V=\"3\"/>")
                .body("<LigneBudget calculated=\"true\"><MtReal V=\"10.00\"/></LigneBudget>")
                .body(Totem.LINE);
    }

    private static InMemoryContent account(String... parts) {
        return InMemoryContent.of(
                "cfu.xml",
                "<doccfu:CompteFinancierUnique xmlns:doccfu=\"http://www.minefi.gouv.fr/cp/demat/doccfu\">"
                        + String.join("\n", parts) + "</doccfu:CompteFinancierUnique>");
    }

    @Test
    void the_budget_part_is_read_and_the_accounting_part_left_alone() throws IOException {
        var read =
                Readings.read(account(ACCOUNTING, budget().root()), Charts.NONE).outcome();

        assertThat(read.header().stage()).isEqualTo(BudgetStage.SINGLE_ACCOUNT);
        assertThat(read.header().nomenclature()).isEqualTo(new Nomenclature("M57", "M57_A"));
        assertThat(read.header().voteBasis()).isEqualTo(VoteBasis.MIXED);
        assertThat(read.lines()).isEqualTo(new LineCounts(2, 1, 1, 0));
    }

    @Test
    void prefixes_decide_nothing() throws IOException {
        String prefixed = budget().withoutNamespace().root().replaceAll("<(/?)([A-Z])", "<$1db:$2");

        var read = Readings.read(
                        InMemoryContent.of(
                                "cfu.xml",
                                "<CompteFinancierUnique xmlns:db=\"urn:autre\">" + prefixed
                                        + "</CompteFinancierUnique>"),
                        Charts.NONE)
                .outcome();

        assertThat(read.lines()).isEqualTo(new LineCounts(2, 1, 1, 0));
    }

    @Test
    void a_single_account_whose_budget_still_calls_itself_administrative_is_a_single_account() throws IOException {
        Totem budget = budget().block("<NatDec V=\"09\"/><Exer V=\"2025\"/>");

        assertThat(Readings.read(account(budget.root()), Charts.NONE)
                        .outcome()
                        .header()
                        .stage())
                .isEqualTo(BudgetStage.SINGLE_ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03"})
    void a_single_account_that_says_it_was_voted_as_a_budget_is_malformed(String stage) throws IOException {
        Totem budget = budget().block("<NatDec V=\"" + stage + "\"/><Exer V=\"2025\"/>");

        assertThat(Readings.fault(account(budget.root())).reason()).contains("un compte ne peut être un budget voté");
    }

    @Test
    void signatures_may_follow_the_budget_part() throws IOException {
        var read = Readings.read(
                        account(
                                ACCOUNTING,
                                budget().root(),
                                "<doccfu:Signatures><doccfu:PageSignatures/></doccfu:Signatures>"),
                        Charts.NONE)
                .outcome();

        assertThat(read.lines().kept()).isEqualTo(1);
    }

    @Test
    void an_accounting_part_alone_is_malformed() throws IOException {
        assertThat(Readings.fault(account(ACCOUNTING)).reason()).contains("partie comptable");
    }

    @Test
    void two_budget_parts_are_malformed() throws IOException {
        InMemoryContent twice = account(budget().root(), budget().root());

        assertThat(Readings.fault(twice).reason()).contains("plus d'un élément « DocumentBudgetaire »");
    }
}
