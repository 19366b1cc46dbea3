package fr.continuum.adapters.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the terminal says of a night.
class NightInFrenchTest {

    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");

    private final House house = new House(new ScriptedReader("1"));
    private final StringWriter out = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(new StringWriter()), false);

    @BeforeEach
    void a_table_stands() {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education"), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=21* -> education"), ENTRY);
    }

    @Test
    void changes_have_no_rate_and_a_missing_initial_budget_is_said() throws IOException {
        assertThat(told(
                        ScriptedReader.document("dm1.xml", "DM1 2025", "D fonction=212 nature=60 MtPrev=300,00"),
                        ScriptedReader.document("bs.xml", "BS 2025", "D fonction=212 nature=60 MtPrev=300,00"),
                        ScriptedReader.document("bp.xml", "BP 2024", "D fonction=212 nature=60 MtPrev=1,00")))
                .containsExactly(
                        "  21930048000015 2024 BP, dépenses, MtPrev, politiques : 1,00\u00a0€ reliés, soit"
                                + " 100,0\u00a0%",
                        "  21930048000015 2025 : budget primitif non reçu, pas de taux ; le déposer dans la boîte de"
                                + " dépôt.");
    }

    @Test
    void an_annex_budget_and_a_draft_are_named() throws IOException {
        assertThat(told(
                        ScriptedReader.document(
                                "eau.xml",
                                "BP 2024 budget=21930048000023 nom=Eau",
                                "D fonction=212 nature=60 MtPrev=1,00"),
                        ScriptedReader.document(
                                "projet.xml",
                                "projet BP 2025",
                                "D fonction=212 nature=60 MtPrev=1,00 MtPropNouv=1,00")))
                .containsExactly(
                        "  21930048000015 2025 BP, projet, dépenses, MtPrev, politiques : 1,00\u00a0€ reliés, soit"
                                + " 100,0\u00a0%",
                        "  21930048000023 2024 BP, budget annexe « Eau », dépenses, MtPrev, politiques : 1,00\u00a0€"
                                + " reliés, soit 100,0\u00a0%");
    }

    private List<String> told(InMemoryContent... files) throws IOException {
        new NightInFrench(console).tell(house.night(List.of(files)));
        return out.toString().lines().filter(line -> line.startsWith("  2")).toList();
    }
}
