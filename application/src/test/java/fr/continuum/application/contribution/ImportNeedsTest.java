package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.ImportNeeds.Outcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.NeedFileReader;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportNeedsTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final ImportNeeds imports =
            new ImportNeeds(new Lines(), new ImportContributions(house.plans, house.contributions, house.clock));

    @BeforeEach
    void begin() {
        PlanStep plan = allowed(MandatePlan.begin(
                PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")), Changes.on("2026-11-22")));
        assertThat(house.plans.replace(OWN, plan, ENTRY)).isTrue();
        house.contributions.keep(
                OWN,
                new Background(
                        PlanWords.needs(List.of("need B1 objectives=D1", "need B2 objectives=D1", "need B3")),
                        List.of(),
                        OptionalInt.of(640)),
                ENTRY);
        house.contributions.keep(OWN, PlanWords.contributions(List.of("training F1 needs=B2")), ENTRY);
    }

    @Test
    void the_effect_is_told_and_nothing_is_kept() throws IOException {
        Sha256 before = book();

        Outcome.Done seen = done(imports.effect(request("need B1 objectives=D1\nneed B2\nneed B4 objectives=Z9")));

        assertThat(seen.effect().needs())
                .extracting(
                        change -> change.after().code() + " " + change.before().isPresent())
                .containsExactly("B2 true", "B4 false");
        assertThat(seen.unchanged()).isEqualTo(1);
        assertThat(seen.blank()).isEqualTo(1);
        assertThat(seen.effect().broken())
                .as("the training that rests on B2")
                .extracting(one -> one.contribution().code())
                .containsExactly("F1");
        assertThat(seen.effect().findings().all())
                .extracting(finding -> finding.rule().id() + " " + finding.subject())
                .contains("R11 NEED B4", "R12 TRAINING F1");
        assertThat(book()).isEqualTo(before).isEqualTo(seen.effect().book());
    }

    @Test
    void a_code_that_differs_by_case_alone_is_a_fault_of_the_file() throws IOException {
        Sha256 before = book();

        for (Outcome outcome :
                List.of(imports.effect(request("need b1")), imports.importFile(request("need b1"), Optional.empty()))) {
            assertThat(((Outcome.Refused) outcome).faults())
                    .extracting(FileFault::reason)
                    .containsExactly(
                            "« b1 » : « b1 » et « B1 » ne diffèrent que par la casse (R01). Donnez un code qui diffère de"
                                    + " « B1 » par autre chose, ou reprenez-le.");
        }
        assertThat(book()).isEqualTo(before);
    }

    @Test
    void a_code_and_a_label_nobody_reads_are_faults_of_the_file() throws IOException {
        Outcome.Refused refused =
                (Outcome.Refused) imports.effect(request("need B1\u200B label=Coder\nneed B9 label=…"));

        assertThat(refused.faults())
                .extracting(FileFault::reason)
                .containsExactly(
                        "« B1U+200B » : le code « B1U+200B » ne se lit pas tel qu’il est écrit (R01). Donnez un code avec"
                                + " une lettre ou un chiffre, sans caractère invisible ni espace au bout.",
                        "« B9 » : « … » n’est pas un intitulé (R01). Donnez un intitulé qui se lise.");
    }

    @Test
    void those_named_are_so_and_others_stay() throws IOException {
        Outcome.Done done = done(imports.importFile(request("need B2 objectives=A1\nneed B4"), Optional.empty()));

        assertThat(done.effect().needs()).hasSize(2);
        Background now = house.contributions.latest(OWN).orElseThrow().content().background();
        assertThat(now.needs()).extracting(CompetencyNeed::code).containsExactly("B1", "B2", "B3", "B4");
        assertThat(now.need("B2").orElseThrow().objectives())
                .extracting(Object::toString)
                .containsExactly("A1");
        assertThat(now.agents()).hasValue(640);
        assertThat(house.contributions.backgroundHistory(OWN).getLast().entry().source())
                .isEqualTo("gpec.csv");
        assertThat(done(imports.importFile(request("need B2 objectives=A1\nneed B4"), Optional.empty()))
                        .effect()
                        .needs())
                .as("the same file again")
                .isEmpty();
    }

    @Test
    void objectives_named_as_a_tool_knows_them_are_those_of_the_plan() throws IOException {
        house.tables.put(OWN, Words.table(Dimension.PLAN, "analytique=00A1 -> A1", "analytique=D1 -> A1"), ENTRY);
        ImportNeeds knowing = new ImportNeeds(
                new Lines(), new ImportContributions(house.plans, house.contributions, house.tables, house.clock));

        done(knowing.importFile(request("need B2 objectives=00A1,D1"), Optional.empty()));

        assertThat(house.contributions
                        .latest(OWN)
                        .orElseThrow()
                        .content()
                        .background()
                        .need("B2")
                        .orElseThrow()
                        .objectives())
                .extracting(Object::toString)
                .containsExactly("A1", "D1");
    }

    @Test
    void what_changed_since_it_was_looked_at_is_looked_at_again() throws IOException {
        Sha256 seen = done(imports.effect(request("need B4"))).effect().book();
        house.contributions.keep(
                OWN,
                Background.of(PlanWords.needs(List.of("need B4 objectives=D1")).getFirst()),
                ENTRY);

        assertThat(imports.importFile(request("need B4"), Optional.of(seen))).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(house.contributions
                        .latest(OWN)
                        .orElseThrow()
                        .content()
                        .background()
                        .need("B4")
                        .orElseThrow()
                        .objectives())
                .hasSize(1);
    }

    @Test
    void one_fault_and_nothing_is_kept() throws IOException {
        Sha256 before = book();
        Outcome refused = new Outcome.Refused(List.of(FileFault.of("gpec.csv", "faute")));

        assertThat(imports.importFile(request("need B4\nfaute"), Optional.empty()))
                .isEqualTo(refused);
        assertThat(imports.effect(request("need B4\nfaute"))).isEqualTo(refused);
        assertThat(book()).isEqualTo(before);
    }

    private Sha256 book() {
        return house.contributions.latest(OWN).orElseThrow().version();
    }

    private static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }

    private static ImportNeeds.Request request(String text) {
        return new ImportNeeds.Request(OWN, InMemoryContent.of("gpec.csv", text), "alice");
    }

    /// A file whose lines are in the words of tests; `faute` is a fault.
    private static final class Lines implements NeedFileReader {

        @Override
        public Outcome read(Content file) throws IOException {
            try (InputStream in = file.open()) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                return lines.contains("faute")
                        ? new Outcome.Unusable(List.of(FileFault.of(file.name(), "faute")))
                        : new Outcome.Read(PlanWords.needs(lines), 1);
            }
        }
    }
}
