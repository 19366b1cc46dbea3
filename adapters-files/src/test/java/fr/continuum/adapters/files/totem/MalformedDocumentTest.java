package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedDocumentTest {

    private static Totem document() {
        return Totem.document().body(Totem.LINE);
    }

    /// The header alone is refused for the same reason at the same place.
    private static FileFault faultOfHeader(Totem document) throws IOException {
        FileFault fault = Readings.fault(document);
        HeaderOutcome header = new TotemReader().readHeader(document.content());
        assertThat(header).isEqualTo(new HeaderOutcome.Malformed(fault));
        return fault;
    }

    @Test
    void a_siret_that_is_none_is_named_with_its_place() throws IOException {
        FileFault fault = faultOfHeader(document().budgetHeading("<IdEtab V=\"2193000110001\"/>"));

        assertThat(fault)
                .isEqualTo(FileFault.at(
                        "budget.xml",
                        5,
                        42,
                        new Wording(
                                "Le SIRET du budget (« IdEtab ») doit avoir 14 chiffres ; le document porte"
                                        + " « 2193000110001 ». Corrigez-le dans le logiciel financier.",
                                "The SIRET of the budget (“IdEtab”) must have 14 digits; the document bears"
                                        + " “2193000110001”. Correct it in the finance software.")));
    }

    @ParameterizedTest
    @CsvSource({
        "'<Exer V=\"2025\"/>', NatDec",
        "'<NatDec V=\"09\"/>', Exer",
        "'<NatDec V=\"99999\"/><Exer V=\"2025\"/>', 99999",
        "'<NatDec V=\"9\"/><Exer V=\"2025\"/>', étape",
        "'<NatDec V=\"09\"/><Exer V=\"2022 en erreur\"/>', 2022 en erreur",
        "'<NatDec V=\"02\"/><Exer V=\"2025\"/><NumDec V=\"deux\"/>', NumDec",
        "'<NatDec V=\"02\"/><Exer V=\"2025\"/><NumDec V=\"-1\"/>', NumDec",
        "'<NatDec V=\"01\"/><Exer V=\"2025\"/><ProjetBudget V=\"oui\"/>', ProjetBudget",
    })
    void a_budget_block_that_tells_no_place_is_refused(String block, String named) throws IOException {
        FileFault fault = faultOfHeader(document().block(block));

        assertThat(fault.reason()).contains(named);
        assertThat(fault.line()).isPositive();
    }

    @Test
    void a_missing_part_of_the_header_is_named() throws IOException {
        String xml = document().xml();

        assertThat(Readings.fault(InMemoryContent.of("b.xml", without(xml, "EnTeteBudget")))
                        .reason())
                .startsWith("L'élément « EnTeteBudget » manque");
        assertThat(Readings.fault(InMemoryContent.of("b.xml", without(xml, "BlocBudget")))
                        .reason())
                .startsWith("L'élément « BlocBudget » manque");
        assertThat(Readings.fault(InMemoryContent.of("b.xml", without(xml, "Budget")))
                        .reason())
                .contains("ne contient pas d'élément « Budget »");
        assertThat(Readings.fault(document().budgetHeading("")).reason()).contains("« IdEtab » manque");
    }

    @Test
    void two_budgets_in_one_document_are_refused() throws IOException {
        String budget = document().budget();
        String xml = document().xml().replace(budget, budget + budget);

        assertThat(Readings.fault(InMemoryContent.of("b.xml", xml)).reason()).contains("plus d'un élément « Budget »");
    }

    @Test
    void a_budget_without_any_line_is_refused() throws IOException {
        assertThat(Readings.fault(Totem.document()).reason()).contains("aucune ligne");
        assertThat(Readings.fault(Totem.document().annexes("")).reason()).contains("aucune ligne");
    }

    @ParameterizedTest
    @CsvSource({
        "'<CodRD V=\"D\"/><MtReal V=\"abc\"/>', « abc »",
        "'<CodRD V=\"D\"/><CredOuv V=\"1 300,29\"/>', CredOuv",
        "'<CodRD V=\"D\"/><MtReal V=\"1.005\"/>', deux décimales",
        "'<CodRD V=\"D\"/><MtReal V=\"1,2E8\"/>', « 1,2E8 »",
        "'<CodRD V=\"D\"/><MtReal V=\"1E+05\"/>', « 1E+05 »",
        "'<CodRD V=\"D\"/><MtReal V=\"12,50\"/>', au point décimal",
        "'<CodRD V=\"D\"/><MtReal V=\"NaN\"/>', « NaN »",
        "'<CodRD V=\"d\"/>', « d »",
        "'<CodRD V=\"D\"/><MtReal V=\"99999999999999999999\"/>', MtReal",
        "'<CodRD V=\"D\"/><MtReal V=\"1\"/><MtReal V=\"2\"/>', deux fois",
        "'<Nature V=\"61\"/><OpBudg V=\"0\"/>', CodRD",
        "'<CodRD V=\"\"/>', CodRD",
        "'<CodRD V=\"X\"/>', « X »",
        "'<CodRD V=\"D\"/><OpBudg V=\"2\"/>', OpBudg",
    })
    void a_line_that_would_load_a_wrong_figure_refuses_the_document(String children, String named) throws IOException {
        FileFault fault = Readings.fault(document().line(children));

        assertThat(fault.reason()).contains(named);
        assertThat(fault.line()).isEqualTo(9);
        assertThat(fault.column()).isPositive();
    }

    @Test
    void a_mark_of_total_that_cannot_be_read_is_refused() throws IOException {
        Totem document = document().body("<LigneBudget calculated=\"oui\"><CodRD V=\"D\"/></LigneBudget>");

        assertThat(Readings.fault(document).reason())
                .isEqualTo("La marque « calculated » vaut true ou false ; la ligne porte « oui ». On ne peut savoir si"
                        + " cette ligne est un total : corrigez le document.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "219 300 011 00015", "2193000110001X", "219300011000155"})
    void a_siret_that_is_empty_or_written_otherwise_is_refused(String siret) throws IOException {
        Totem document = document().budgetHeading("<IdEtab V=\"" + siret + "\"/>");

        assertThat(faultOfHeader(document).reason()).startsWith("Le SIRET du budget (« IdEtab »)");
    }

    @Test
    void a_total_beyond_counting_is_refused() throws IOException {
        Totem one = Totem.document().line("<CodRD V=\"D\"/><MtReal V=\"-92233720368547758.08\"/>");
        Totem both = Totem.document()
                .line("<CodRD V=\"D\"/><MtReal V=\"60000000000000\"/>")
                .line("<CodRD V=\"D\"/><MtReal V=\"-60000000000000\"/>");

        assertThat(Readings.fault(one).reason()).contains("100 000 milliards");
        assertThat(Readings.fault(both).reason()).contains("100 000 milliards");
    }

    @Test
    void a_code_that_is_none_is_refused_and_a_long_label_is_not() throws IOException {
        Totem document = Totem.document()
                .line("<CodRD V=\"D\"/><MtReal V=\"1\"/><LibCpte V=\"" + "x".repeat(9_000) + "\"/>")
                .line("<CodRD V=\"D\"/><MtReal V=\"1\"/><Operation V=\"" + "9".repeat(65) + "\"/>");

        assertThat(Readings.fault(document).reason()).contains("« Operation » a 65 caractères");
    }

    @Test
    void a_document_cut_at_any_place_is_refused() throws IOException {
        String xml = document().annexes("<DATA_PERSONNEL/>").xml();

        for (int length = xml.indexOf("<DocumentBudgetaire") + 20; length < xml.length(); length++) {
            InMemoryContent cut = InMemoryContent.of("coupé.xml", xml.substring(0, length));
            assertThat(Readings.fault(cut).inFrench()).startsWith("coupé.xml, ligne ");
        }
    }

    @Test
    void anything_after_the_root_is_refused() throws IOException {
        assertThat(Readings.fault(InMemoryContent.of("b.xml", document().xml() + "<!-- fin --> suite"))
                        .reason())
                .contains("n'est plus lisible");
    }

    private static String without(String xml, String element) {
        return xml.replaceAll("(?s)<" + element + ">.*</" + element + ">", "");
    }
}
