package fr.continuum.adapters.files;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.hr.HrExtractJson;
import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.report.ReportJson;
import fr.continuum.adapters.files.store.PersonKeyFile;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.night.HrFeeds;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.RebuildHome;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.workforce.WorkforceBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Nights in memory that read HR files as they ship: one authority, whose plan names the posts that hold it.
final class HrNights {

    static final String SIREN = "229300082";
    static final Owner OWNER = Owner.of(new Siren(SIREN));
    static final LocalDate TONIGHT = House.TONIGHT;

    final House house = new House(new TotemReader());
    private final Path home;

    HrNights(Path home) {
        this.home = home;
        house.readWith(reader());
        house.readHrWith(new HrFeeds(
                new ProfiledHrReader(new PersonKeyFile(home.resolve("person.key"))),
                new FeedProfileFolder(home),
                new YamlFeedProfiles(),
                new HrExtractJson()));
    }

    private BudgetDocumentReader reader() {
        return new FeedDocuments(
                new TotemReader(),
                new ProfiledLedgerReader(),
                new FeedProfileFolder(home),
                new YamlFeedProfiles(),
                house.archive);
    }

    /// @param lines as of [PlanWords]
    HrNights plan(String... lines) {
        PlanContent content = PlanWords.plan(List.of(lines));
        PlanStep step = allowed(house.plans
                .latest(OWNER)
                .map(Versioned::content)
                .map(plan -> plan.become(content, PlanChange.byHand(Set.of(), TONIGHT)))
                .orElseGet(() -> MandatePlan.begin(content, PlanChange.byHand(Set.of(), TONIGHT))));
        assertThat(house.plans.replace(OWNER, step, new TimelineEntry("test", House.NOW, "test")))
                .isTrue();
        return this;
    }

    /// With a ledger, so that the authority is known and something is published.
    NightReport night(LocalDate day, Content... files) throws IOException {
        List<Content> all = new ArrayList<>(List.of(files));
        all.add(InMemoryContent.of(
                "g.csv", "Type;Budget;Exercice;Nature;Montant\nMandat;" + SIREN + "00018;2026;6184;1\n"));
        return house.night(all, day);
    }

    WorkforceBook book() {
        return house.workforce.inForce(new Siren(SIREN)).map(Versioned::content).orElseThrow();
    }

    static Document only(NightReport report, FileKind kind) {
        return report.documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static List<Finding> found(NightReport report, ContinuumRule rule) {
        return report.findings().stream()
                .map(DatedFinding::finding)
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    /// Whether all nights made again from the archive publish the same.
    void isMadeAgain() throws IOException {
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .isNotEmpty()
                .containsOnly(RebuildHome.Result.SAME);
    }

    static String text(InMemoryContent file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    static InMemoryContent csv(String name, String... lines) {
        return InMemoryContent.of(name, String.join("\n", lines) + "\n");
    }
}
