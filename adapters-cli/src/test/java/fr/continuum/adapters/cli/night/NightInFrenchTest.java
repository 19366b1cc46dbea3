package fr.continuum.adapters.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the terminal says of a night.
class NightInFrenchTest {

    private static final Siren CITY = new Siren("219300480");
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

    @Test
    void a_finding_that_counts_again_says_why() throws IOException {
        String untraced = "D fonction=515 nature=60 MtReal=";
        String other = "D fonction=61 nature=60 MtReal=10,00\nD fonction=71 nature=60 MtReal=20,00";
        List<Finding> found = house
                .night(List.of(ScriptedReader.document("ca.xml", "CA 2018", untraced + "1000,00", other)))
                .findings()
                .stream()
                .map(DatedFinding::finding)
                .filter(finding -> finding.rule() == ContinuumRule.R20)
                .toList();
        assertThat(found).hasSize(3);
        String grows = subject(found, 1_000_00);
        String ends = subject(found, 10_00);
        String lifted = subject(found, 20_00);
        LocalDate today = House.TONIGHT;
        waives(grows, found, today.plusDays(9));
        waives(ends, found, today.minusDays(1));
        waives(lifted, found, today.plusDays(9));
        assertThat(house.waivers.add(CITY, new WaiverLift(ContinuumRule.R20, lifted, "revu", "paul", today), House.NOW))
                .isTrue();

        new NightInFrench(console)
                .tell(house.night(
                        List.of(ScriptedReader.document("ca.xml", "CA 2018", untraced + "300000,00", other))));

        assertThat(out.toString().lines())
                .contains("Constats : 4, dont 3 de retour après une dérogation.")
                .contains(
                        "  de retour : R20 " + ends + " : dérogation de marie finie le 21 novembre 2026",
                        "  de retour : R20 " + lifted + " : dérogation de marie levée le 22 novembre 2026 par paul")
                .anyMatch(line -> line.matches(
                        "  de retour : R20 .* : écarté par marie pour 1.000,00.€, il est de" + " 300.000,00.€"));
    }

    private void waives(String subject, List<Finding> found, LocalDate lastDay) {
        Finding seen = found.stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        assertThat(house.waivers.add(
                        CITY,
                        new Waiver(seen.rule(), subject, "accord", "marie", House.TONIGHT.minusDays(9), lastDay)
                                .having(Seen.of(seen)),
                        House.NOW))
                .isTrue();
    }

    private static String subject(List<Finding> found, long cents) {
        return found.stream()
                .filter(finding -> finding.cents().orElseThrow() == cents)
                .findFirst()
                .orElseThrow()
                .subject();
    }

    private List<String> told(InMemoryContent... files) throws IOException {
        new NightInFrench(console).tell(house.night(List.of(files)));
        return out.toString().lines().filter(line -> line.startsWith("  2")).toList();
    }
}
