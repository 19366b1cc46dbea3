package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import fr.continuum.ContinuumApplication;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryMeasurements;
import fr.continuum.application.night.AskPastDay;
import fr.continuum.application.night.FiguresOnRecord;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.rule.WaiveFinding;
import fr.continuum.application.testing.ByFile;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostsExtract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Findings of the cross-proof (R44, R45, R46) in the whole program, on PostgreSQL: found by the night and in its
/// report, set aside, back when something else is found, told of a past day, made again from the archive.
@Execution(ExecutionMode.SAME_THREAD) // Batch knows the executions of one JVM by their numbers, which start at one.
@SpringBootTest(classes = ContinuumApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ProofFindingsIT {

    private static final Path FOLDER = InventedAuthority.folder(ProofFindingsIT.class);
    private static final Siren AUTHORITY = new Siren("229900012");
    private static final String BUDGET = "22990001200017";
    private static final Set<ContinuumRule> OF_THE_PROOF =
            Set.of(ContinuumRule.R44, ContinuumRule.R45, ContinuumRule.R46);

    private final ApplicationContext server;

    @Autowired
    ProofFindingsIT(ApplicationContext server) {
        this.server = server;
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.database(ProofFindingsIT.class);
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::username);
        registry.add("continuum.home", () -> FOLDER.resolve("maison").toString());
    }

    @Test
    void what_was_bought_declared_and_created_is_found_set_aside_told_of_a_past_day_and_made_again()
            throws IOException {
        InventedAuthority authority = InventedAuthority.settleIn(server, FOLDER.resolve("fichiers"));
        LocalDate today = LocalDate.now(server.getBean(Clock.class).withZone(Days.FRANCE));
        declare("it I1 links=D06-01 cost=5000,00");
        posts(today, "post P1 department=Voirie opened=" + today.withDayOfYear(1));
        authority.drop("2023-CA.xml");
        ledger("premier.csv", "2051;;1200,00", "6184;D06-01;800,00");

        NightId first = authority.night(today);

        assertThat(subjects(past(today)))
                .contains(
                        "R44 achats 2026 · logiciels · sans lien",
                        "R45 IT_INVESTMENT I1",
                        "R46 postes créés " + today.getYear() + " · Voirie")
                .anyMatch(
                        subject -> subject.startsWith("R44 plan ") && subject.endsWith(" · D06-01 · 2026 · formation"));
        DocumentContext report = report(first);
        assertThat(report.<Integer>read("$.findings.byRule.R44")).isEqualTo(count(past(today), ContinuumRule.R44));
        assertThat(report.<List<String>>read("$.findings.items[?(@.rule in ['R44', 'R45', 'R46'])].english.found"))
                .hasSameSizeAs(past(today));

        waiveAll(today);
        NightId aside = authority.night(today.plusDays(1));
        assertThat(subjects(past(today.plusDays(1)))).isEqualTo(subjects(past(today)));
        assertThat(past(today.plusDays(1))).allMatch(DatedFinding::isWaived);
        assertThat(report(aside).<List<String>>read("$.findings.items[?(@.rule == 'R44')].waiver.reason"))
                .isNotEmpty()
                .containsOnly("vu avec la direction");
        assertThat(report(aside).<Map<String, Object>>read("$.findings.byRule"))
                .doesNotContainKeys("R44", "R45", "R46");

        Files.delete(server.getBean(Home.class).inbox().resolve("premier.csv"));
        ledger("second.csv", "2051;;1400,00", "6184;D06-01;800,00");
        declare("it I1 cost=5000,00 links=D06-01", "it I2 links=D06-01 cost=90000,00");
        NightId grown = authority.night(today.plusDays(2));
        assertThat(past(today.plusDays(2)))
                .filteredOn(dated -> dated.finding().subject().startsWith("achats 2026"))
                .singleElement()
                .satisfies(dated -> assertThat(dated.isWaived()).isFalse())
                .satisfies(dated -> assertThat(dated.outgrown()).isNotNull())
                .satisfies(dated -> assertThat(dated.since()).isEqualTo(today));
        assertThat(report(grown).<List<String>>read("$.findings.items[?(@.subject =~ /achats 2026.*/)].outgrown.why"))
                .containsExactly("pour 1\u202f200,00\u00a0€, il est de 1\u202f400,00\u00a0€");
        assertThat(subjects(past(today.plusDays(2)))).contains("R45 IT_INVESTMENT I2");
        assertThat(subjects(past(today.plusDays(1)))).as("what was found then").doesNotContain("R45 IT_INVESTMENT I2");

        for (NightId night : List.of(first, aside, grown)) {
            RecomputeNight.Recomputed again = server.getBean(RecomputeNight.class)
                    .recompute(
                            night,
                            new RecomputeNight.EmptyStores(new InMemoryBudgetFacts(), new InMemoryMeasurements()));
            assertThat(again.figures().findings())
                    .as(night.value())
                    .isEqualTo(server.getBean(FiguresOnRecord.class)
                            .of(night)
                            .orElseThrow()
                            .findings())
                    .filteredOn(finding -> OF_THE_PROOF.contains(finding.rule()))
                    .hasSizeGreaterThan(3);
        }
    }

    private TimelineEntry now() {
        return new TimelineEntry("essai", server.getBean(Clock.class).instant(), "essai");
    }

    private void declare(String... lines) {
        ByFile.keep(server.getBean(Contributions.class), Owner.HOME, PlanWords.contributions(List.of(lines)), now());
    }

    private void posts(LocalDate day, String... lines) {
        server.getBean(Workforce.class)
                .read(Owner.HOME, new PostsExtract(day, WorkforceWords.posts(List.of(lines))), now());
    }

    /// @param rows account, analytic code, amount
    private void ledger(String name, String... rows) throws IOException {
        StringBuilder csv = new StringBuilder("Type;Budget;Nomenclature;Exercice;Chapitre;Nature;Analytique;Montant\n");
        for (String row : rows) {
            csv.append("Mandat;" + BUDGET + ";M57-M57_D;2026;20;" + row + "\n");
        }
        Files.writeString(server.getBean(Home.class).inbox().resolve(name), csv);
    }

    private void waiveAll(LocalDate today) {
        for (DatedFinding dated : past(today)) {
            assertThat(server.getBean(WaiveFinding.class)
                            .waive(new WaiveFinding.Request(
                                    AUTHORITY,
                                    dated.finding().rule(),
                                    dated.finding().subject(),
                                    "vu avec la direction",
                                    "essai",
                                    today.plusDays(30),
                                    Optional.empty())))
                    .isInstanceOf(WaiveFinding.Outcome.Waived.class);
        }
    }

    private List<DatedFinding> past(LocalDate day) {
        return server.getBean(AskPastDay.class).ask(AUTHORITY, day).orElseThrow().findings().stream()
                .filter(dated -> OF_THE_PROOF.contains(dated.finding().rule()))
                .toList();
    }

    private static List<String> subjects(List<DatedFinding> findings) {
        return findings.stream()
                .map(dated -> dated.finding().rule() + " " + dated.finding().subject())
                .toList();
    }

    private static int count(List<DatedFinding> findings, ContinuumRule rule) {
        return Math.toIntExact(findings.stream()
                .filter(dated -> dated.finding().rule() == rule)
                .count());
    }

    private DocumentContext report(NightId night) throws IOException {
        return JsonPath.parse(
                Files.readString(server.getBean(Home.class).reports().resolve(night.value() + ".json")));
    }
}
