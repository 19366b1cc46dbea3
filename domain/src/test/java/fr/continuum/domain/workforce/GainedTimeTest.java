package fr.continuum.domain.workforce;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.Improvement.Answer;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GainedTimeTest {

    private static final MandatePlan PLAN = allowed(MandatePlan.of(PlanWords.plan(List.of(
            "axis X",
            "challenge D1 axis=X",
            "objective O1 under=D1",
            "action A1 principal=O1",
            "action A2 principal=D1"))));

    private static final GainedTime TIME = new GainedTime(
            WorkforceWords.cycles(List.of("cycle C1 fte=10 former=1547 annual=1607")),
            WorkforceWords.gains(List.of("gain G1 hours=100")),
            WorkforceWords.uses(List.of("use U1 hours=100 links=A1", "use U2 hours=20 links=A1:50,A2:25")));

    @Test
    void hours_are_told_to_the_hundredth() {
        assertThat(Hours.of("7.5")).isEqualTo(Hours.of("7.50")).hasToString("7.50");
        assertThat(Hours.of("1E+3")).hasToString("1000.00");
        assertThatThrownBy(() -> Hours.of("7.505")).hasMessage("Hours are told to the hundredth: 7.505");
        assertThat(Hours.of("7.500")).hasToString("7.50");
    }

    @Test
    void hours_are_said_for_people() {
        assertThat(Hours.of("1234567.5").wording().french()).isEqualTo("1\u202f234\u202f567,5\u00a0h");
        assertThat(Hours.of("1234567.05").wording().english()).isEqualTo("1,234,567.05\u00a0h");
        assertThat(Hours.of("-12").wording().french()).isEqualTo("\u221212\u00a0h");
    }

    @Test
    void halves_round_away_from_nothing_on_both_sides() {
        assertThat(Hours.rounded(new BigDecimal("0.005"))).isEqualTo(Hours.of("0.01"));
        assertThat(Hours.rounded(new BigDecimal("-0.005"))).isEqualTo(Hours.of("-0.01"));
    }

    /// The regional audit chamber counted 48 posts at Charleville where heads alone would give 50.9: 1,285 FTE,
    /// not 1,362 agents (domain.md §5.3).
    @Test
    void a_cycle_gains_by_those_who_work_it_in_full_time_equivalents() {
        WorkCycle cycle = cycle("cycle C1 fte=1285.6 former=1547 annual=1607");

        assertThat(cycle.hours()).isEqualTo(Hours.of("77136"));
        assertThat(cycle.hours().fte(WorkCycle.LEGAL_HOURS)).isEqualTo("48.00");
        assertThat(cycle("cycle C1 fte=0.333 former=1599.5 annual=1607").hours())
                .isEqualTo(Hours.of("2.50"));
        assertThat(cycle("cycle C1 fte=3 former=1607 annual=1600").hours()).isEqualTo(Hours.of("-21"));
        assertThat(cycle.source()).isEqualTo(TimeGain.Source.WORKING_TIME_REFORM);
    }

    @Test
    void a_cycle_has_a_shape() {
        assertThatThrownBy(() -> cycle("cycle C1 fte=-1 former=1547 annual=1607"))
                .hasMessage("Nobody works a cycle less than not at all: C1 -1");
        for (String hours : List.of("former=0 annual=1607", "former=1547 annual=8785", "former=1547 annual=-1")) {
            assertThatThrownBy(() -> cycle("cycle C1 fte=1 " + hours))
                    .hasMessageStartingWith("A work cycle asks for some hours of a year, not ");
        }
        assertThatThrownBy(() -> cycle("cycle C1 department=_ fte=1 former=1547 annual=1607"))
                .hasMessageStartingWith("A work cycle has a code and a department");
        assertThat(cycle("cycle C1 fte=1.0 former=1547.0 annual=1607.0"))
                .isEqualTo(cycle("cycle C1 fte=1 former=1547 annual=1607"));
    }

    @Test
    void a_declared_gain_comes_from_what_its_source_says() {
        assertThat(gain("gain G1 source=PROCESS_GAIN hours=1 from=P1").from())
                .contains(new ContributionId(ContributionKind.PROCESS_CHANGE, "P1"));
        assertThat(gain("gain G1 source=IT_GAIN hours=1 from=I1").from())
                .contains(new ContributionId(ContributionKind.IT_INVESTMENT, "I1"));
        assertThat(gain("gain G1 source=REORGANISATION hours=1 from=O1").from())
                .contains(new ContributionId(ContributionKind.ORGANISATIONAL_ADJUSTMENT, "O1"));
        assertThat(gain("gain G1 hours=1").from()).isEmpty();
        assertThatThrownBy(() -> gain("gain G1 source=WORKING_TIME_REFORM hours=1"))
                .hasMessage("Work cycles count what the reform gains, not declarations: G1");
        assertThatThrownBy(() -> gain("gain G1 hours=0")).hasMessage("A declared gain is some time, not 0.00 h: G1");
        assertThatThrownBy(() -> gain("gain G1 hours=1 department=_"))
                .hasMessageStartingWith("Time gained has a code, a department");
    }

    @Test
    void a_use_has_a_shape() {
        assertThatThrownBy(() -> use("use U1 hours=0")).hasMessage("A use takes some time, not 0.00 h: U1");
        assertThatThrownBy(() -> use("use U1 hours=1 department=_"))
                .hasMessageStartingWith("A use of time has a code, a title and a department");
        assertThatThrownBy(() -> use("use U1 hours=1 label=_"))
                .hasMessageStartingWith("A use of time has a code, a title and a department");
    }

    @Test
    void an_account_adds_up() {
        GainedTime time = TIME.with(use("use U3 hours=30 kind=WORK_LIFE_QUALITY improved=YES evidence=enquête"))
                .with(use("use U4 hours=5 links=A1 improved=NO"));

        GainedTimeAccount account =
                time.ledger().account("DRH", new FiscalYear(2024)).orElseThrow();

        assertThat(account.gainedInAll()).isEqualTo(Hours.of("700"));
        assertThat(account.usedInAll()).isEqualTo(Hours.of("155"));
        assertThat(account.used(TimeGainUse.Kind.NEW_PROJECT)).isEqualTo(Hours.of("125"));
        assertThat(account.used(TimeGainUse.Kind.SERVICE_IMPROVEMENT)).isEqualTo(Hours.ZERO);
        assertThat(account.improved(Answer.YES)).isEqualTo(Hours.of("30"));
        assertThat(account.improved(Answer.NO)).isEqualTo(Hours.of("5"));
        assertThat(account.improved(Answer.NOT_KNOWN_YET)).isEqualTo(Hours.of("120"));
        assertThat(account.remainder()).isEqualTo(Hours.of("545"));
        assertThat(account.excess()).isEqualTo(Hours.ZERO);
        assertThat(time.ledger().account("DGS", new FiscalYear(2024))).isEmpty();
        assertThat(time.ledger().account("DRH", new FiscalYear(2023))).isEmpty();
    }

    @Test
    void hours_serve_what_they_are_linked_to_and_all_above() {
        assertThat(TIME.serving(PLAN))
                .isEqualTo(Map.of(
                        new PlanCode("A1"), new BigDecimal("110"),
                        new PlanCode("A2"), new BigDecimal("5"),
                        new PlanCode("O1"), new BigDecimal("110"),
                        new PlanCode("D1"), new BigDecimal("115")));
    }

    @Test
    void hours_of_a_year_are_so_many_agents_as_each_department_counts_them() {
        GainedTime time = TIME.counting(WorkforceWords.cycles(List.of(
                        "cycle C1 fte=10 former=1547 annual=1607",
                        "cycle C1 fte=10 former=1500 annual=1550 department=Voirie")))
                .with(use("use U3 hours=77.5 links=A1 department=Voirie"))
                .with(use("use U4 hours=500 links=A1 year=2025"));

        assertThat(time.serving(PLAN, new FiscalYear(2024)).get(new PlanCode("D1")))
                .isEqualTo(new GainedTime.ServedTime(new BigDecimal("192.5"), new BigDecimal("0.12")));
        assertThat(time.serving(PLAN, new FiscalYear(2025)).get(new PlanCode("A1")))
                .isEqualTo(new GainedTime.ServedTime(new BigDecimal("500"), new BigDecimal("0.31")));
        assertThat(time.serving(PLAN, new FiscalYear(2023))).isEmpty();
    }

    @Test
    void a_step_tells_what_changed() {
        GainedTime next = TIME.with(use("use U1 hours=90 links=A1"))
                .with(use("use U3 hours=1 links=A1"))
                .withoutUse("U2")
                .with(gain("gain G2 hours=1"))
                .withoutGain("G1");

        GainedTimeStep step = allowed(TIME.become(next, PLAN));

        assertThat(step.before()).isEqualTo(TIME);
        assertThat(step.after()).isEqualTo(next);
        assertThat(step.used()).extracting(TimeGainUse::code).containsExactly("U1", "U3");
        assertThat(step.givenUp()).containsExactly("U2");
        assertThat(step.declared()).extracting(DeclaredGain::code).containsExactly("G2");
        assertThat(step.withdrawn()).containsExactly("G1");
        assertThat(step).hasToString("GainedTimeStep[" + TIME.version() + " -> " + next.version() + "]");
    }

    @Test
    void a_fault_a_file_brought_does_not_forbid_to_change_the_rest_of_a_use() {
        GainedTime brought = TIME.with(use("use U3 hours=1"));

        assertThat(brought.become(brought.with(use("use U3 hours=2")), PLAN).reasons())
                .isEmpty();
        assertThat(brought.become(brought.with(use("use U3 hours=1 improved=YES")), PLAN)
                        .reasons())
                .extracting(Refusal::toString)
                .containsExactly("R32 TIME_GAIN_USE U3: une amélioration sans preuve");
    }

    @Test
    void a_refusal_says_how_to_mend() {
        assertThat(TIME.become(TIME.with(use("use U3 hours=1000 links=A1")), PLAN)
                        .reasons())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.offending().english())
                            .isEqualTo("1,120\u00a0h of uses for 700\u00a0h of time gained");
                    assertThat(refusal.mend().french())
                            .isEqualTo("Retirez 420\u00a0h, ou déclarez le temps dégagé qui manque.");
                    assertThat(refusal.mend().english())
                            .isEqualTo("Take off 420\u00a0h, or declare the gained time that is missing.");
                });
    }

    @Test
    void work_cycles_come_by_file_and_not_by_hand() {
        assertThatThrownBy(() -> TIME.become(TIME.counting(List.of()), PLAN))
                .hasMessage("Work cycles come by file, not by hand");
        assertThat(TIME.counting(List.of()).gains()).hasSize(1);
    }

    /// Hard rules cannot be got round: what is stored comes out of the rules and from nowhere else.
    @Test
    void there_is_no_way_to_a_step_but_through_the_rules() {
        assertThat(GainedTimeStep.class.getDeclaredConstructors())
                .allMatch(one -> Modifier.isPrivate(one.getModifiers()));
        assertThat(GainedTimeStep.class.getDeclaredMethods())
                .filteredOn(one -> Modifier.isStatic(one.getModifiers()) && one.getReturnType() == GainedTimeStep.class)
                .isEmpty();
        assertThat(TIME.become(TIME, PLAN)).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void nothing_is_told_twice() {
        assertThatThrownBy(() -> new GainedTime(
                        List.of(), List.of(), WorkforceWords.uses(List.of("use U1 hours=1", "use U1 hours=2"))))
                .hasMessage("Gained time says this twice: U1");
        assertThatThrownBy(() -> new GainedTime(
                        List.of(), WorkforceWords.gains(List.of("gain G1 hours=1", "gain G1 hours=2")), List.of()))
                .hasMessage("Gained time says this twice: G1");
        assertThatThrownBy(() -> new GainedTime(
                        WorkforceWords.cycles(List.of(
                                "cycle C1 fte=1 former=1547 annual=1607", "cycle C1 fte=2 former=1547 annual=1607")),
                        List.of(),
                        List.of()))
                .hasMessageContaining("C1");
        assertThat(new GainedTime(
                                WorkforceWords.cycles(List.of(
                                        "cycle C1 fte=1 former=1547 annual=1607",
                                        "cycle C1 year=2023 fte=1 former=1547 annual=1607",
                                        "cycle C1 department=DGS fte=1 former=1547 annual=1607")),
                                List.of(),
                                List.of())
                        .cycles())
                .extracting(cycle -> cycle.year() + " " + cycle.department())
                .containsExactly("2023 DRH", "2024 DGS", "2024 DRH");
    }

    @Test
    void versions_tell_all_apart() {
        assertThat(List.of(
                                "use U1 hours=1",
                                "use U2 hours=1",
                                "use U1 hours=2",
                                "use U1 hours=1 label=x",
                                "use U1 hours=1 year=2023",
                                "use U1 hours=1 department=x",
                                "use U1 hours=1 kind=WORK_LIFE_QUALITY",
                                "use U1 hours=1 improved=NO",
                                "use U1 hours=1 evidence=x",
                                "use U1 hours=1 links=A1")
                        .stream()
                        .map(line -> TIME.with(use(line)).version()))
                .doesNotHaveDuplicates();
        assertThat(List.of(
                                "gain G1 hours=1",
                                "gain G2 hours=1",
                                "gain G1 hours=2",
                                "gain G1 hours=1 year=2023",
                                "gain G1 hours=1 department=x",
                                "gain G1 hours=1 source=IT_GAIN",
                                "gain G1 hours=1 from=x")
                        .stream()
                        .map(line -> TIME.with(gain(line)).version()))
                .doesNotHaveDuplicates();
        assertThat(List.of(
                                "cycle C1 fte=1 former=1 annual=2",
                                "cycle C2 fte=1 former=1 annual=2",
                                "cycle C1 fte=2 former=1 annual=2",
                                "cycle C1 fte=1 former=2 annual=2",
                                "cycle C1 fte=1 former=1 annual=1",
                                "cycle C1 department=x fte=1 former=1 annual=2",
                                "cycle C1 year=2023 fte=1 former=1 annual=2")
                        .stream()
                        .map(line -> TIME.counting(List.of(cycle(line))).version()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_said_of_gained_time_fits_its_place_and_what_was_there_may_stay() {
        String code = "U" + "1".repeat(64);
        TimeGainUse use = use("use " + code + " hours=1 links=A1");
        DeclaredGain gain = gain("gain G" + "1".repeat(64) + " hours=1");

        assertThat(TIME.become(TIME.with(gain).with(use), PLAN).reasons())
                .extracting(refusal -> refusal.rule() + " " + refusal.subject())
                .containsExactly("R43 TIME_GAIN_USE " + code, "R43 TIME_GAIN " + gain.code());

        GainedTime there = TIME.with(gain).with(use);
        assertThat(there.become(there.with(use("use " + code + " hours=2 links=A1")), PLAN))
                .isInstanceOf(Ruling.Allowed.class);
    }

    private static WorkCycle cycle(String line) {
        return WorkforceWords.cycles(List.of(line)).getFirst();
    }

    private static DeclaredGain gain(String line) {
        return WorkforceWords.gains(List.of(line)).getFirst();
    }

    private static TimeGainUse use(String line) {
        return WorkforceWords.uses(List.of(line)).getFirst();
    }
}
