package fr.continuum.adapters.files.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.GainedTimeChecks;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.PersonHasher;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.TimeGain;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The HR files of the demonstration under the profiles that ship.
class HrCsvTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate NOW = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private final MandatePlan plan = InventedPlan.on(NOW);

    @BeforeEach
    void write() throws IOException {
        new HrCsv(2024, false).writeTo(folder);
        new HrCsv(2025, true).writeTo(folder);
        new LearningCsv(2024).writeTo(folder);
        new LearningCsv(2025).writeTo(folder);
        LearningCsv.writeLists(2025, folder);
    }

    private HrReader.Outcome.Read read(String file, FeedKind kind) throws IOException {
        HrReader.Outcome.Read read = read(file, kind, names());
        assertThat(read.rejected()).as(file).isEmpty();
        return read;
    }

    private KnownNames names() {
        List<RoleHolding> roles = plan.content().elements().stream()
                .map(PlanElement::roles)
                .flatMap(List::stream)
                .toList();
        List<NamedCsvRecord> trainings = Resources.rows("formations.csv");
        List<NamedCsvRecord> needs = Resources.rows("besoins.csv");
        return KnownNames.of(
                        named(roles, PlanRole.PROJECT_MANAGER),
                        Stream.concat(named(roles, PlanRole.LEAD_DEPARTMENT).stream(), column(trainings, "Direction"))
                                .toList(),
                        column(trainings, "Référence").toList())
                .learning(
                        Stream.concat(column(trainings, "Intitulé"), column(needs, "libelle"))
                                .toList(),
                        column(needs, "code").toList(),
                        plan.content().elements().stream()
                                .map(element -> element.code().value())
                                .toList());
    }

    private static Stream<String> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name));
    }

    private HrReader.Outcome.Read read(String file, FeedKind kind, KnownNames names) throws IOException {
        return (HrReader.Outcome.Read) new ProfiledHrReader(() -> new PersonHasher(new byte[32]))
                .read(
                        new InMemoryContent(file, Files.readAllBytes(folder.resolve(file))),
                        FeedProfileFolder.shipped(kind),
                        _ -> names,
                        LocalDate.of(2026, 12, 31));
    }

    private static List<String> named(List<RoleHolding> roles, PlanRole role) {
        return roles.stream()
                .filter(holding -> holding.role() == role)
                .map(RoleHolding::post)
                .toList();
    }

    private PostsExtract posts(int year, LocalDate day) throws IOException {
        HrReader.Outcome.Read read = read(year + "-postes.csv", FeedKind.POSTS);
        assertThat(read.lines().rejected()).isZero();
        assertThat(read.extract().day()).contains(day);
        return new PostsExtract(day, ((HrFacts.Posts) read.extract().facts()).posts());
    }

    @Test
    void some_posts_end_and_others_fall_vacant_and_what_they_held_is_to_be_given_to_others() throws IOException {
        PostRegister before = ((PostUpdate.Read) PostRegister.EMPTY.read(posts(2024, BEFORE))).register();
        PostRegister now = ((PostUpdate.Read) before.read(posts(2025, NOW))).register();

        assertThat(now.posts()).hasSizeBetween(1_500, 1_600);
        assertThat(now.posts())
                .filteredOn(post -> post.occupancy() instanceof Occupancy.Vacant)
                .hasSizeBetween(60, 90);
        assertThat(now.posts())
                .filteredOn(post ->
                        post.opened().filter(day -> day.getYear() == 2025).isPresent())
                .extracting(Post::title)
                .containsExactlyInAnyOrder("Mission méthodes et évaluation", "P016-33", "P016-34", "P016-35");
        assertThat(now.posts().stream().filter(post -> post.isClosedOn(NOW))).hasSize(3);
        PostsToReassign seats = PostsToReassign.of(plan, now, NOW);
        assertThat(seats.ambiguous()).isEmpty();
        assertThat(seats.vacatedSince(PostsToReassign.of(plan, before, BEFORE))).hasSizeBetween(5, 40);
    }

    @Test
    void sessions_and_cycles_are_read_whole_and_do_not_drift() throws IOException {
        HrFacts.Sessions sessions =
                (HrFacts.Sessions) read("2025-sessions-de-formation.csv", FeedKind.TRAINING_SESSIONS)
                        .extract()
                        .facts();
        HrFacts sessionsBefore = read("2024-sessions-de-formation.csv", FeedKind.TRAINING_SESSIONS)
                .extract()
                .facts();
        HrFacts.Cycles cycles = (HrFacts.Cycles) read("2025-cycles-de-travail.csv", FeedKind.WORK_CYCLES)
                .extract()
                .facts();
        HrFacts cyclesBefore = read("2024-cycles-de-travail.csv", FeedKind.WORK_CYCLES)
                .extract()
                .facts();

        assertThat(sessions.sessions()).hasSizeGreaterThan(40);
        assertThat(sessionsBefore.years()).containsExactly(2023, 2024, 2025);
        assertThat(sessions.years()).containsExactly(2024, 2025, 2026);
        assertThat(sessions.drift(sessionsBefore, DriftLimits.USUAL)).isEmpty();
        assertThat(cyclesBefore.years()).containsExactly(2024, 2025);
        assertThat(cycles.years()).containsExactly(2025);
        assertThat(cycles.cycles()).hasSizeGreaterThan(20);
        assertThat(cycles.drift(cyclesBefore, DriftLimits.USUAL)).isEmpty();
    }

    @Test
    void one_department_used_more_hours_than_its_corrected_cycles_give() throws IOException {
        GainedTime declared = GainedTime.NONE;
        for (DeclaredGain gain : InventedTime.gains()) {
            declared = declared.with(gain);
        }
        for (TimeGainUse use : InventedTime.uses()) {
            declared = declared.with(use);
        }
        WorkforceBook first = WorkforceBook.EMPTY.counting(cycles("2024-cycles-de-travail.csv"));
        WorkforceBook second = first.counting(cycles("2025-cycles-de-travail.csv"));
        GainedTime before = declared.counting(first.time().cycles());
        GainedTime after = declared.counting(second.time().cycles());

        assertThat(overdrawn(before)).isEmpty();
        assertThat(overdrawn(after)).containsExactly("temps dégagé Direction de la culture et du patrimoine · 2025");
        assertThat(after.ledger().accounts())
                .flatExtracting(account -> account.gained().keySet())
                .contains(TimeGain.Source.values());
        assertThat(GainedTimeChecks.check(after, plan).all())
                .extracting(Finding::rule)
                .containsOnly(ContinuumRule.R32, ContinuumRule.R41);
    }

    private List<WorkCycle> cycles(String file) throws IOException {
        return ((HrFacts.Cycles) read(file, FeedKind.WORK_CYCLES).extract().facts()).cycles();
    }

    private static List<String> overdrawn(GainedTime time) {
        return time.ledger().accounts().stream()
                .filter(account -> account.excess().isPositive())
                .map(GainedTimeAccount::subject)
                .toList();
    }

    @Test
    void the_training_plan_loses_a_training_half_way_and_gets_one_nobody_gave_a_title() throws IOException {
        HrFacts.Trainings decided = (HrFacts.Trainings) read("2025-plan-de-formation.csv", FeedKind.TRAINING_PLAN)
                .extract()
                .facts();
        HrFacts.Trainings reviewed = (HrFacts.Trainings) read("2025-plan-de-formation-revu.csv", FeedKind.TRAINING_PLAN)
                .extract()
                .facts();

        assertThat(reviewed.drift(decided, DriftLimits.USUAL)).isEmpty();
        assertThat(reviewed.gone(List.of(decided)))
                .extracting(ListedTraining::code)
                .containsExactly("F2611");
        assertThat(reviewed.trainings())
                .filteredOn(training -> training.title().isEmpty())
                .extracting(ListedTraining::code)
                .containsExactly("F2612");
        assertThat(reviewed.trainings())
                .filteredOn(training ->
                        training.objectives().isEmpty() && training.ground().isEmpty())
                .as("without trace, in days and in euros")
                .allSatisfy(training -> assertThat(training.costCents()).isPresent())
                .hasSize(2);
    }

    @Test
    void a_competency_need_is_closed_half_way_and_two_come_in_that_nothing_is_done_for() throws IOException {
        HrFacts.Needs decided = (HrFacts.Needs) read("2025-besoins-de-competence.csv", FeedKind.COMPETENCY_NEEDS)
                .extract()
                .facts();
        HrFacts.Needs reviewed = (HrFacts.Needs) read("2025-besoins-de-competence-revus.csv", FeedKind.COMPETENCY_NEEDS)
                .extract()
                .facts();

        assertThat(reviewed.drift(decided, DriftLimits.USUAL)).isEmpty();
        assertThat(reviewed.gone(List.of(decided))).containsExactly("C07");
        assertThat(reviewed.needs()).extracting(ListedNeed::code).contains("C08", "C09");
        assertThat(reviewed.needs())
                .filteredOn(need -> need.label().isEmpty())
                .extracting(ListedNeed::code)
                .containsExactly("C09");
    }
}
