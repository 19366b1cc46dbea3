package fr.continuum.application.contribution;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.contribution.ImportContributionFile.Outcome;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.PlanWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ImportContributionFileTest {

    private static final ContributionProfile PROFILE =
            new ContributionProfile("p", ContributionKind.IT_INVESTMENT, TableLayout.FOUND, Map.of(), Map.of());

    private final House house = new House(new ScriptedReader("1"));
    private final ImportContributionFile imports = new ImportContributionFile(
            new Lines(), new ImportContributions(house.plans, house.contributions, house.clock), house.clock);

    @Test
    void the_effect_keeps_nothing_and_the_import_all() throws IOException {
        Outcome.Done seen = (Outcome.Done) imports.effect(request("it I1\nit I2"));

        assertThat(seen.kept()).isEmpty();
        assertThat(seen.blank()).isEqualTo(1);
        assertThat(house.contributions.latest(Owner.HOME)).isEmpty();

        Outcome.Done done = (Outcome.Done) imports.importFile(
                request("it I1\nit I2"), Optional.of(seen.effect().book()));

        assertThat(done.kept()).extracting(Object::toString).containsExactly("IT_INVESTMENT I1", "IT_INVESTMENT I2");
        assertThat(done.effect()).isEqualTo(seen.effect());
        assertThat(house.contributions.latest(Owner.HOME).orElseThrow().entry().source())
                .isEqualTo("f.csv");
    }

    @Test
    void one_fault_and_nothing_is_kept() throws IOException {
        Outcome outcome = imports.importFile(request("it I1\nfaute"), Optional.empty());

        assertThat(outcome).isEqualTo(new Outcome.Refused(List.of(FileFault.of("f.csv", "faute"))));
        assertThat(house.contributions.latest(Owner.HOME)).isEmpty();
    }

    @Test
    void a_code_that_differs_by_case_alone_is_a_fault_of_the_file_and_nothing_is_kept() throws IOException {
        imports.importFile(request("it SIG-1"), Optional.empty());

        Outcome.Refused refused = (Outcome.Refused) imports.effect(request("it sig-1\nit I1\nit i1"));

        assertThat(refused.faults())
                .extracting(FileFault::inFrench)
                .containsExactly(
                        "f.csv : « sig-1 » : « sig-1 » et « SIG-1 » ne diffèrent que par la casse (R01). Donnez un code qui"
                                + " diffère de « SIG-1 » par autre chose, ou reprenez-le.",
                        "f.csv : « I1 » : « I1 » et « i1 » ne diffèrent que par la casse (R01). Donnez un code qui diffère"
                                + " de « i1 » par autre chose, ou reprenez-le.",
                        "f.csv : « i1 » : « i1 » et « I1 » ne diffèrent que par la casse (R01). Donnez un code qui diffère"
                                + " de « I1 » par autre chose, ou reprenez-le.");
        assertThat(imports.importFile(request("it sig-1"), Optional.empty())).isInstanceOf(Outcome.Refused.class);
        assertThat(house.contributions
                        .latest(Owner.HOME)
                        .orElseThrow()
                        .content()
                        .contributions())
                .hasSize(1);
    }

    @Test
    void a_code_nobody_reads_is_a_fault_of_any_file_unless_it_lies_there() throws IOException {
        Outcome.Refused refused = (Outcome.Refused) imports.effect(request("it SIG\u200B"));

        assertThat(refused.faults())
                .extracting(FileFault::inFrench)
                .containsExactly(
                        "f.csv : « SIGU+200B » : le code « SIGU+200B » ne se lit pas tel qu’il est écrit (R01)."
                                + " Donnez un code avec une lettre ou un chiffre, sans caractère invisible ni espace au bout.");
    }

    @Test
    void a_text_that_is_too_long_is_a_fault_unless_it_lies_there() throws IOException {
        Outcome.Refused refused = (Outcome.Refused) imports.importFile(request("it I1 label=501×a"), Optional.empty());

        assertThat(refused.faults())
                .extracting(FileFault::inEnglish)
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .startsWith("f.csv: “I1”: title: 501 characters, 500 at most (R43). Shorten it");

        house.contributions.keep(
                Owner.HOME,
                PlanWords.contributions(List.of("it I1 label=501×a")),
                new TimelineEntry("marie", House.NOW, "écran"));
        assertThat(imports.importFile(request("it I1 label=501×a cost=3"), Optional.empty()))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_changed_since_it_was_looked_at_is_looked_at_again() throws IOException {
        Sha256 seen = ((Outcome.Done) imports.effect(request("it I1"))).effect().book();
        imports.importFile(request("it I9"), Optional.empty());

        assertThat(imports.importFile(request("it I1"), Optional.of(seen))).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(house.contributions
                        .latest(Owner.HOME)
                        .orElseThrow()
                        .content()
                        .contributions())
                .hasSize(1);
    }

    @Test
    void histories_say_where_it_came_from() throws IOException {
        imports.importFile(
                new ImportContributionFile.Request(
                        Owner.HOME, InMemoryContent.of("f.csv", "it I1"), PROFILE, "alice", "programme"),
                Optional.empty());
        imports.importFile(request("it I2"), Optional.empty());

        assertThat(source("I1")).isEqualTo("programme");
        assertThat(source("I2")).isEqualTo("f.csv");
    }

    private String source(String code) {
        return house.contributions
                .history(Owner.HOME, new ContributionId(ContributionKind.IT_INVESTMENT, code))
                .getLast()
                .entry()
                .source();
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        assertThatThrownBy(() -> imports.effect(
                        new ImportContributionFile.Request(Owner.HOME, new FailingContent("f"), PROFILE, "alice")))
                .isInstanceOf(IOException.class);
    }

    private static ImportContributionFile.Request request(String text) {
        return new ImportContributionFile.Request(Owner.HOME, InMemoryContent.of("f.csv", text), PROFILE, "alice");
    }

    /// A file whose lines are in the words of tests; `faute` is a fault.
    private static final class Lines implements ContributionFileReader {

        @Override
        public Outcome read(Content file, ContributionProfile profile, Feed feed) throws IOException {
            try (InputStream in = file.open()) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                List<FileFault> faults = lines.stream()
                        .filter("faute"::equals)
                        .map(line -> FileFault.of(file.name(), line))
                        .toList();
                List<Contribution> read = faults.isEmpty() ? PlanWords.contributions(lines) : List.of();
                return faults.isEmpty() ? new Outcome.Read(read, 1) : new Outcome.Unusable(faults);
            }
        }

        @Override
        public Proposal propose(Content sample, ContributionKind kind, Optional<TableLayout> layout, Feed feed) {
            throw new AssertionError("Nothing is proposed here");
        }

        @Override
        public Preview preview(Content sample, ContributionProfile profile, Feed feed, int rows) {
            throw new AssertionError("Nothing is shown here");
        }
    }
}
