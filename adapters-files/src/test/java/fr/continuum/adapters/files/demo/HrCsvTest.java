package fr.continuum.adapters.files.demo;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.PersonHasher;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.PostsToReassign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    }

    private HrReader.Outcome.Read read(String file, FeedKind kind) throws IOException {
        List<RoleHolding> roles = plan.content().elements().stream()
                .map(PlanElement::roles)
                .flatMap(List::stream)
                .toList();
        KnownNames names = KnownNames.of(
                named(roles, PlanRole.PROJECT_MANAGER), named(roles, PlanRole.LEAD_DEPARTMENT), List.of());
        return (HrReader.Outcome.Read) new ProfiledHrReader(() -> new PersonHasher(new byte[32]))
                .read(
                        new InMemoryContent(file, Files.readAllBytes(folder.resolve(file))),
                        FeedProfileFolder.shipped(kind),
                        _ -> names);
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

        assertThat(now.posts()).hasSizeGreaterThan(500);
        assertThat(now.posts().stream().filter(post -> post.isClosedOn(NOW))).hasSize(3);
        PostsToReassign seats = PostsToReassign.of(plan, now, NOW);
        assertThat(seats.ambiguous()).isEmpty();
        assertThat(seats.vacatedSince(PostsToReassign.of(plan, before, BEFORE))).hasSizeBetween(5, 40);
    }

    @Test
    void sessions_and_cycles_are_read_whole_and_do_not_drift() throws IOException {
        HrReader.Outcome.Read sessions = read("2025-sessions-de-formation.csv", FeedKind.TRAINING_SESSIONS);
        HrReader.Outcome.Read before = read("2024-cycles-de-travail.csv", FeedKind.WORK_CYCLES);
        HrReader.Outcome.Read now = read("2025-cycles-de-travail.csv", FeedKind.WORK_CYCLES);

        assertThat(List.of(sessions, before, now))
                .allSatisfy(read -> assertThat(read.lines().rejected()).isZero());
        assertThat(((HrFacts.Sessions) sessions.extract().facts()).sessions()).hasSizeGreaterThan(8);
        assertThat(((HrFacts.Cycles) now.extract().facts()).cycles()).hasSizeGreaterThan(20);
        assertThat(now.extract().facts().drift(before.extract().facts(), DriftLimits.USUAL))
                .isEmpty();
    }
}
