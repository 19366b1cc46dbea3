package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.contribution.ImportContributions.Imported;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InterruptedContributions;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ImportContributionsTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final ImportContributions imports = new ImportContributions(house.plans, house.contributions, house.clock);
    private final PlanStep plan = allowed(MandatePlan.begin(
            PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")), Changes.on("2026-11-22")));

    @Test
    void facts_are_kept_sound_or_not_and_what_they_break_is_reported() {
        house.plans.replace(OWN, plan, ENTRY);

        Imported imported = bring(made("it I1", "it I2 links=A1 improves=QUALITATIVE:mieux"));

        assertThat(imported.changed())
                .extracting(Object::toString)
                .containsExactly("IT_INVESTMENT I1", "IT_INVESTMENT I2");
        assertThat(imported.findings().all())
                .extracting(finding -> finding.rule() + " " + finding.subject())
                .containsExactly("R14 IT_INVESTMENT I1");
        assertThat(house.contributions.latest(OWN).orElseThrow().content().contributions())
                .hasSize(2);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        house.plans.replace(OWN, plan, ENTRY);
        bring(made("it I1 links=A1"));

        assertThat(bring(made("it I1 links=A1")).changed()).isEmpty();
    }

    @Test
    void no_file_speaks_for_a_person() {
        bring(made("it I1 links=A1"));

        assertThat(links()).extracting(TraceLink::provenance).containsExactly(LinkProvenance.CODE_AT_SOURCE);
    }

    @Test
    void links_people_made_and_confirmed_stay() {
        house.plans.replace(OWN, plan, ENTRY);
        Contribution made = made("training F1 links=A1").getFirst();
        Contribution confirmed = made.linked(List.of(made.links().getFirst().confirmedBy("paul", House.NOW)));
        house.contributions.plan(
                OWN,
                allowed(PlannedContribution.plan(confirmed, new ContributionContext(plan.plan(), List.of(), 0))),
                ENTRY);

        bring(made("training F1 cost=12,00 links=D1"));
        assertThat(links())
                .extracting(link -> link.target() + " " + link.provenance())
                .containsExactly("D1 CODE_AT_SOURCE", "A1 PERSON");

        bring(made("training F1 cost=12,00 links=A1"));
        assertThat(links()).containsExactlyElementsOf(confirmed.links());
    }

    @Test
    void in_which_order_a_file_says_links_says_nothing() {
        bring(made("it I1 links=A1,D1"));
        List<TraceLink> before = links();

        assertThat(bring(made("it I1 links=D1,A1,D1")).changed()).isEmpty();
        assertThat(links()).isEqualTo(before);
    }

    @Test
    void the_effect_is_told_before_anything_is_kept() {
        house.plans.replace(OWN, plan, ENTRY);
        bring(made("it I1 links=A1", "it I2 links=A1", "it I4 links=A1"));

        ImportEffect effect = imports.effect(request(made(
                "it I1 links=A1",
                "it I2 cost=12,00 links=A1",
                "it I3",
                "it I5 links=Z9",
                "training F1 ground=SAFETY category=SAFETY_MANDATORY")));

        assertThat(effect.added()).extracting(Contribution::code).containsExactly("I3", "I5", "F1");
        assertThat(effect.changed())
                .extracting(change -> change.before().code() + " "
                        + change.before().costCents() + " " + change.after().costCents())
                .containsExactly("I2 OptionalLong.empty OptionalLong[1200]");
        assertThat(effect.unchanged()).isEqualTo(1);
        assertThat(effect.servingNothing())
                .as("a link to what is no part of the plan serves nothing, a statutory ground explains")
                .extracting(Contribution::code)
                .containsExactly("I3", "I5");
        assertThat(effect.judged()).isTrue();
        assertThat(effect.findings().byRule().keySet())
                .extracting(Object::toString)
                .contains("R11", "R14", "R17");
        assertThat(effect.book())
                .isEqualTo(house.contributions.latest(OWN).orElseThrow().version());
        assertThat(house.contributions.latest(OWN).orElseThrow().content().contributions())
                .hasSize(3);
    }

    @Test
    void the_effect_is_what_importing_then_does() {
        house.plans.replace(OWN, plan, ENTRY);
        List<Contribution> brought = made("it I1 links=A1", "training F1 needs=B1", "partner C1");

        ImportEffect effect = imports.effect(request(brought));
        Imported imported = bring(brought);

        assertThat(effect.findings()).isEqualTo(imported.findings());
        assertThat(effect.added()).hasSameSizeAs(imported.changed());
        assertThat(imports.effect(request(brought)).unchanged()).isEqualTo(3);
    }

    @Test
    void without_a_plan_facts_are_kept_and_nothing_is_held_against_them() {
        assertThat(bring(made("it I1")).findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void what_a_person_saves_while_a_file_is_read_is_not_lost() {
        house.plans.replace(OWN, plan, ENTRY);
        bring(made("process P1 need=délais whose=USER links=A1"));
        Contribution before = made("process P1 need=délais whose=USER links=A1").getFirst();
        InterruptedContributions interrupted = new InterruptedContributions(house.contributions);
        interrupted.before("bring", () -> paul(before));

        Imported imported = new ImportContributions(house.plans, interrupted.port(), house.clock)
                .importAll(request(made("process P1 need=délais whose=USER cost=12,00 links=A1")));

        assertThat(links()).extracting(TraceLink::author).containsExactly("paul");
        assertThat(imported.changed()).hasSize(1);
        assertThat(imported.effect().changed())
                .as("the effect told is that of what was kept")
                .extracting(change -> change.before().links().getFirst().author())
                .containsExactly("paul");
    }

    @Test
    void what_was_looked_at_is_imported_or_nothing_is() {
        house.plans.replace(OWN, plan, ENTRY);
        bring(made("process P1 need=délais whose=USER links=A1"));
        Contribution before = made("process P1 need=délais whose=USER links=A1").getFirst();
        ImportContributions.Request file = request(made("process P1 need=délais whose=USER cost=12,00 links=A1"));
        Sha256 seen = imports.effect(file).book();
        InterruptedContributions interrupted = new InterruptedContributions(house.contributions);
        interrupted.before("bring", () -> paul(before));

        assertThat(new ImportContributions(house.plans, interrupted.port(), house.clock)
                        .importAll(file, Optional.of(seen)))
                .isEmpty();
        assertThat(links()).extracting(TraceLink::author).containsExactly("paul");
        assertThat(imports.importAll(file, Optional.of(seen))).isEmpty();
        assertThat(imports.importAll(file, Optional.of(imports.effect(file).book())))
                .isPresent();
    }

    @Test
    void nothing_is_kept_while_others_go_on_writing() {
        bring(made("it I1"));
        AtomicInteger round = new AtomicInteger();
        InterruptedContributions interrupted = new InterruptedContributions(house.contributions);
        interrupted.beforeEach(
                "bring", () -> house.contributions.keep(OWN, made("it J" + round.incrementAndGet()), ENTRY));
        ImportContributions crowded = new ImportContributions(house.plans, interrupted.port(), house.clock);

        assertThat(crowded.importAll(request(made("it I2")), Optional.empty())).isEmpty();
        assertThat(round).hasValue(PlanContribution.ATTEMPTS);
        assertThatThrownBy(() -> crowded.importAll(request(made("it I2")))).isInstanceOf(IllegalStateException.class);
        assertThat(house.contributions.latest(OWN).orElseThrow().content().contributions())
                .extracting(Contribution::code)
                .doesNotContain("I2");
    }

    /// Paul says himself what the file said, of the contribution as it stands.
    private void paul(Contribution like) {
        Contribution now = house.contributions
                .latest(OWN)
                .orElseThrow()
                .content()
                .find(like.id())
                .orElseThrow();
        Contribution after = now.linked(List.of(TraceLink.by("paul", House.NOW, new PlanCode("A1"), "parce que")));
        assertThat(house.contributions.plan(
                        OWN,
                        allowed(PlannedContribution.amend(
                                now, after, new ContributionContext(plan.plan(), List.of(), 0))),
                        new TimelineEntry("paul", House.NOW, "écran")))
                .isTrue();
    }

    private List<TraceLink> links() {
        return house.contributions
                .latest(OWN)
                .orElseThrow()
                .content()
                .contributions()
                .getFirst()
                .links();
    }

    private Imported bring(List<Contribution> brought) {
        return imports.importAll(request(brought));
    }

    private static ImportContributions.Request request(List<Contribution> brought) {
        return new ImportContributions.Request(OWN, brought, Background.UNKNOWN, "sdsi.xlsx", "alice");
    }

    private static List<Contribution> made(String... lines) {
        return PlanWords.contributions(List.of(lines));
    }
}
