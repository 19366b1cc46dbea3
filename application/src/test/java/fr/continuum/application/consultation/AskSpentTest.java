package fr.continuum.application.consultation;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.continuum.application.consultation.AskSpent.Spent;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskSpentTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=60 MtReal=100,00 CredOuv=110,00");
    private static final InMemoryContent LEDGER = ScriptedReader.document(
            "gl.csv",
            "GL 2018",
            "D fonction=212 nature=60 MtEngage=120,00 MtMandate=99,00",
            "D fonction=311 nature=60 MtEngage=8,00 MtMandate=7,00",
            "D fonction=9 nature=60 MtMandate=5,00",
            "R fonction=212 nature=70 MtMandate=3,00");
    private static final InMemoryContent NEXT =
            ScriptedReader.document("gl19.csv", "GL 2019", "D fonction=212 nature=60 MtEngage=1,00");

    private final House house = new House(new ScriptedReader("1"));
    private final AskSpent ask = new AskSpent(house.consolidations, house.facts, house.measurements);

    @BeforeEach
    void a_plan_and_a_table_that_leads_to_it() {
        PlanStep step = allowed(MandatePlan.begin(
                PlanWords.plan(List.of(
                        "challenge D1 elected department",
                        "challenge D2 elected department",
                        "action A1 principal=D1",
                        "action A2 principal=D1")),
                Changes.on("2026-11-22")));
        house.plans.replace(OWN, step, ENTRY);
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A1 60, A2 30", "fonction=31* -> D1"), ENTRY);
    }

    private SortedMap<FiscalYear, Spent> of(String code) {
        return ask.on(CITY, House.TONIGHT, new PlanCode(code));
    }

    @Test
    void an_objective_has_what_all_below_it_has_and_an_action_its_own() throws IOException {
        house.night(List.of(ACCOUNT, LEDGER, NEXT));

        assertThat(of("D1"))
                .containsExactly(
                        entry(new FiscalYear(2018), new Spent(116_00, 96_10)),
                        entry(new FiscalYear(2019), new Spent(90, 0)));
        assertThat(of("A2"))
                .containsExactly(
                        entry(new FiscalYear(2018), new Spent(36_00, 29_70)),
                        entry(new FiscalYear(2019), new Spent(30, 0)));
        assertThat(of("D2")).isEmpty();
    }

    @Test
    void without_a_ledger_nobody_knows() throws IOException {
        house.night(List.of(ACCOUNT));

        assertThat(of("D1")).isEmpty();
    }

    @Test
    void a_day_before_the_night_that_saw_it_knows_nothing_of_it() throws IOException {
        house.night(List.of(ACCOUNT), LocalDate.of(2026, 11, 20));
        house.night(List.of(ACCOUNT, LEDGER));

        assertThat(ask.on(CITY, House.TONIGHT.minusDays(1), new PlanCode("D1"))).isEmpty();
        assertThat(of("D1")).hasSize(1);
    }
}
