package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Attached;
import fr.continuum.domain.budget.ControlTotals.Authorisation;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.ControlTotals.Staff;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import java.io.IOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexTest {

    private static ControlTotals totals(Totem document) throws IOException {
        return Readings.read(document.body(Totem.LINE)).outcome().controlTotals();
    }

    @Test
    void a_document_without_annexes_has_no_control_totals() throws IOException {
        assertThat(totals(Totem.document())).isEqualTo(ControlTotals.NONE);
    }

    @Test
    void an_account_says_what_it_attaches_to_its_year_where_credits_are_voted() throws IOException {
        Totem document = Totem.document()
                .block("<NatDec V=\"09\"/><Exer V=\"2025\"/>")
                .line("<ContNat V=\"011\"/><CodRD V=\"D\"/><MtReal V=\"9\"/><MtSup V=\"3.50\" Code=\"ProdChaRat\"/>")
                .line("<ContNat V=\"011\"/><CodRD V=\"D\"/><MtReal V=\"9\"/><MtSup Code=\"ProdChaRat\" V=\"1.25\"/>")
                .line("<Operation V=\"103\"/><CodRD V=\"D\"/><MtReal V=\"9\"/><MtSup V=\"2\" Code=\"ProdChaRat\"/>")
                .line("<ContNat V=\"70\"/><CodRD V=\"R\"/><MtReal V=\"9\"/><MtSup V=\"7\" Code=\"ProdChaRat\"/>")
                .line("<ContNat V=\"042\"/><CodRD V=\"D\"/><OpBudg V=\"1\"/><MtSup V=\"8\" Code=\"ProdChaRat\"/>")
                .line("<ContNat V=\"65\"/><CodRD V=\"D\"/><MtSup V=\"beaucoup\" Code=\"ProdChaRat\"/>")
                .line("<ContNat V=\"66\"/><CodRD V=\"D\"/><MtSup V=\"4\" Code=\"ICNE\"/>");

        assertThat(totals(document).attached())
                .containsExactly(
                        new Attached(Flow.EXPENSE, "011", "", 475),
                        new Attached(Flow.EXPENSE, "", "103", 200),
                        new Attached(Flow.REVENUE, "70", "", 700));
    }

    @Test
    void a_budget_attaches_nothing() throws IOException {
        assertThat(totals(Totem.document()
                                .block("<NatDec V=\"01\"/><Exer V=\"2025\"/>")
                                .line("<ContNat V=\"011\"/><CodRD V=\"D\"/><MtSup V=\"3\" Code=\"ProdChaRat\"/>"))
                        .attached())
                .isEmpty();
    }

    @Test
    void the_consolidation_tells_what_each_budget_opened_and_executed() throws IOException {
        Totem document = Totem.document().annexes("""
                <DATA_CONSOLIDATION><CONSOLIDATION><CodTypBudAgreg V="02"/><CodBudAnnex V="05"/><LibBudAnnex V="EAU"/>
                <CodInvFonc V="F"/><CodRD V="D"/><MtCredOuv V="100.50"/><MtRealMandatTitre V="90.00"/>
                <SiretBudAnnexe V="21930001100023"/><Champ_Editeur V="x"/></CONSOLIDATION></DATA_CONSOLIDATION>""");

        assertThat(totals(document).consolidation())
                .containsExactly(new BudgetTotal(
                        "02",
                        "05",
                        "EAU",
                        "21930001100023",
                        Section.OPERATING,
                        Flow.EXPENSE,
                        OptionalLong.of(10050),
                        OptionalLong.of(9000),
                        OptionalLong.empty()));
    }

    @Test
    void an_authorisation_adds_its_rows_up() throws IOException {
        Totem document =
                Totem.document().block("<NatDec V=\"01\"/><Exer V=\"2025\"/>").annexes("""
                <DATA_APCP><APCP><NumAutori V="AP1"/><LibAutori V="Écoles"/><Chapitre V="21"/><MtAutoriPrec V="1000"/>
                <MtAutoriPropose V="7"/><MtAutoriVote V="200"/><MtCPAnt V="300"/><MtCPOuv V="400"/><MtCPReal V="350"/>
                <MtCredAFinanc_NPlus1 V="450"/><MtCredAFinanc_Sup_NPlus1 V="50"/></APCP>
                <APCP><NumAutori V="AP1"/><Chapitre V="23"/><MtAutori_NMoins1 V="10"/><MtAutoriPropose V="5"/></APCP>
                <APCP><LibAutori V="sans numéro"/><MtAutoriPrec V="1"/></APCP></DATA_APCP>""");

        assertThat(totals(document).authorisations())
                .containsExactly(new Authorisation("AP1", "Écoles", 121500, 120000, OptionalLong.of(40000)));
    }

    @Test
    void an_account_counts_the_credits_it_executed() throws IOException {
        Totem document = Totem.document().annexes("""
                <DATA_APCP><APCP><NumAutori V="AP1"/><MtAutoriPrec V="1000"/><MtCPAnt V="300"/><MtCPOuv V="400"/>
                <MtCPReal V="350"/><MtCredAFinanc_Sup_N V="350"/></APCP></DATA_APCP>""");

        assertThat(totals(document).authorisations())
                .containsExactly(new Authorisation("AP1", "", 100000, 100000, OptionalLong.of(40000)));
    }

    @Test
    void two_ways_to_say_one_amount_are_one_amount_where_the_other_is_left_at_zero() throws IOException {
        Totem document =
                Totem.document().block("<NatDec V=\"01\"/><Exer V=\"2025\"/>").annexes("""
                <DATA_APCP><APCP><NumAutori V="AP1"/><MtAutoriPrec V="0.00"/><MtAutori_NMoins1 V="1000"/>
                <MtAutoriVote V="0.00"/><MtAutoriPropose V="500"/><MtCPAnt V="300"/><MtCPOuv V="400"/>
                <MtCredAFinanc_Sup_N V="0.00"/><MtCredAFinanc_NPlus1 V="200"/><MtCredAFinanc_Sup_NPlus1 V="100"/></APCP>
                <APCP><NumAutori V="AP2"/><MtAutoriPrec V="1000"/><MtAutori_NMoins1 V="0.00"/><MtCPAnt V="300"/>
                <MtCredAFinanc_Sup_N V="700"/><MtCredAFinanc_NPlus1 V="0.00"/></APCP></DATA_APCP>""");

        assertThat(totals(document).authorisations())
                .containsExactly(
                        new Authorisation("AP1", "", 100000, 100000, OptionalLong.of(40000)),
                        new Authorisation("AP2", "", 100000, 100000));
    }

    @ParameterizedTest
    @CsvSource({"true, 150000", "false, 120000"})
    void the_revision_of_a_draft_is_what_it_proposes(boolean draft, long ceiling) throws IOException {
        Totem document = Totem.document()
                .block("<NatDec V=\"01\"/><Exer V=\"2025\"/><ProjetBudget V=\"" + draft + "\"/>")
                .annexes("<DATA_APCP><APCP><NumAutori V=\"AP1\"/><MtAutoriPrec V=\"1000\"/><MtAutoriPropose V=\"500\"/>"
                        + "<MtAutoriVote V=\"200\"/></APCP></DATA_APCP>");

        assertThat(totals(document).authorisations()).containsExactly(new Authorisation("AP1", "", ceiling, 0));
    }

    @Test
    void an_authorisation_that_states_no_ceiling_is_compared_with_nothing() throws IOException {
        Totem document = Totem.document().annexes("""
                <DATA_APCP><APCP><NumAutori V="AP1"/><MtAutoriAffectee V="1000"/><MtCPReal V="300"/></APCP>
                <APCP><NumAutori V="AP2"/><Chapitre V="20"/><MtCPReal V="300"/></APCP>
                <APCP><NumAutori V="AP2"/><Chapitre V="21"/><MtAutoriPrec V="500"/></APCP></DATA_APCP>""");

        assertThat(totals(document).authorisations()).containsExactly(new Authorisation("AP2", "", 50000, 30000));
    }

    @Test
    void an_authorisation_of_programme_and_one_of_commitment_may_bear_one_number() throws IOException {
        Totem document = Totem.document().annexes("""
                <DATA_APCP><APCP><CodTypAutori V="AP"/><NumAutori V="1"/><MtAutoriPrec V="500"/></APCP>
                <APCP><CodTypAutori V="AE"/><NumAutori V="1"/><MtAutoriPrec V="700"/></APCP></DATA_APCP>""");

        assertThat(totals(document).authorisations())
                .containsExactly(new Authorisation("1", "", 50000, 0), new Authorisation("1", "", 70000, 0));
    }

    @Test
    void posts_are_added_up_by_category_and_employment_and_nothing_else_of_them_is_kept() throws IOException {
        Totem document = Totem.document().annexes("""
                <DATA_PERSONNEL><PERSONNEL><CodTypAgent V="I"/><EmploiGradeAgent V="Attaché"/><CodCatAgent V="A"/>
                <RemunAgent V="48000"/><EffectifBud V="2"/><EffectifPourvu V="1.80"/></PERSONNEL>
                <PERSONNEL><CodTypAgent V="I"/><EmploiGradeAgent V="Ingénieur"/><CodCatAgent V="A"/>
                <EffectifBud V="1,5"/><EffectifPourvu V="0.125"/></PERSONNEL>
                <PERSONNEL><CodTypAgent V="N"/><CodCatAgent V="A"/><EffectifBud V="0"/><EffectifPourvu V="1"/></PERSONNEL>
                <PERSONNEL><CodTypAgent V="X"/><CodCatAgent V="?"/><EffectifPourvu V="3"/></PERSONNEL>
                <PERSONNEL><CodTypAgent V="I"/><CodCatAgent V="C"/><EffectifBud V="4"/></PERSONNEL>
                <PERSONNEL><CodTypAgent V="I"/><CodCatAgent V="B"/><EffectifBud V="-1"/><EffectifPourvu V="1E9"/>
                </PERSONNEL></DATA_PERSONNEL>""");

        assertThat(totals(document).staff())
                .containsExactly(
                        new Staff("A", Employment.TENURED, 350, 193),
                        new Staff("A", Employment.CONTRACT, 0, 100),
                        new Staff("C", Employment.TENURED, 400, 0),
                        new Staff("", Employment.UNSAID, 0, 300));
    }

    @Test
    void an_annex_that_breaks_the_format_refuses_nothing() throws IOException {
        Totem document = Totem.document().annexes("""
                <DATA_PERSONNEL><PERSONNEL><EffectifBud V="douze"/></PERSONNEL></DATA_PERSONNEL>
                <DATA_CONSOLIDATION><CONSOLIDATION><CodRD V="X"/></CONSOLIDATION><AUTRE/>
                <CONSOLIDATION><CodRD V="R"/><MtCredOuv V="1 300,29"/></CONSOLIDATION></DATA_CONSOLIDATION>
                <DATA_APCP><APCP><NumAutori V="AP1"/><MtAutoriPrec V="92233720368547758"/>
                <MtAutoriVote V="92233720368547758"/></APCP></DATA_APCP><INCONNUE><LigneBudget/></INCONNUE>""");

        ControlTotals totals = totals(document);

        assertThat(totals.consolidation())
                .extracting(BudgetTotal::flow, BudgetTotal::section, BudgetTotal::openedCents)
                .containsExactly(tuple(Flow.REVENUE, Section.UNKNOWN, OptionalLong.empty()));
        assertThat(totals.authorisations()).isEmpty();
        assertThat(totals.staff()).isEmpty();
    }
}
