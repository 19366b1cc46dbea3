package fr.continuum.application.night;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports of nights are read by people outside HR too: what they say of gained time is what these may know.
class GainedTimeInReportsTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "cycles.csv");
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=6161 MtReal=100,00");

    private final House house = new House(new ScriptedReader("1"));

    private void cycles(String... lines) {
        house.workforce.count(OWN, WorkforceWords.cycles(List.of(lines)), ENTRY);
    }

    private static List<String> told(NightReport report) {
        return report.findings().stream()
                .map(NightReport.DatedFinding::finding)
                .filter(finding -> finding.rule() == ContinuumRule.R41 || finding.rule() == ContinuumRule.R32)
                .map(finding -> finding.subject() + ": " + finding.found())
                .toList();
    }

    @Test
    void a_finding_tells_neither_what_few_gained_nor_what_the_few_who_came_since_the_last_night_did()
            throws IOException {
        house.plans.replace(
                OWN,
                allowed(MandatePlan.begin(
                        PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")), Changes.on("2026-11-22"))),
                ENTRY);
        cycles(
                "cycle C1 fte=12 former=1597 annual=1607 department=Voirie",
                "cycle C1 fte=3 former=1590 annual=1607 department=Cabinet",
                "cycle C1 fte=40 former=1597 annual=1607 department=DSI",
                "cycle C1 fte=50 former=1597 annual=1607 department=DRH");

        NightReport first = house.night(List.of(ACCOUNT), House.TONIGHT);
        cycles(
                "cycle C1 fte=12 former=1597 annual=1607 department=Voirie",
                "cycle C1 fte=3 former=1590 annual=1607 department=Cabinet",
                "cycle C1 fte=41 former=1597 annual=1607 department=DSI",
                "cycle C1 fte=57 former=1597 annual=1607 department=DRH");
        NightReport second = house.night(List.of(), House.TONIGHT.plusDays(1));

        assertThat(told(first)).noneMatch(text -> text.contains("Cabinet")).anyMatch(text -> text.contains("DSI"));
        assertThat(told(second))
                .noneMatch(text -> text.contains("Cabinet"))
                .anyMatch(text -> text.contains("DSI") && text.contains("400\u00a0h"))
                .anyMatch(text -> text.contains("DRH") && text.contains("570\u00a0h"))
                .noneMatch(text -> text.contains("410"));
    }
}
