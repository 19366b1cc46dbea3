package fr.continuum.application.night;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.night.RebuildHome.Rebuilt;
import fr.continuum.application.night.RebuildHome.Result;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.NoHrFeeds;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebuildHomeTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Siren NEIGHBOUR = new Siren("219300555");
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");
    private static final LocalDate TOMORROW = House.TONIGHT.plusDays(1);
    private static final NightReportWriter WRITER =
            (report, to) -> to.write(report.toString().getBytes(StandardCharsets.UTF_8));

    private static final InMemoryContent FIRST =
            ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=60 MtReal=100,00");
    private static final InMemoryContent SECOND =
            ScriptedReader.document("ca-2.xml", "CA 2018", "D fonction=212 nature=60 MtReal=110,00");
    private static final InMemoryContent BUDGET = ScriptedReader.document(
            "bp.xml", "BP 2019", "D fonction=212 nature=60 MtPrev=7,00", "v2 D fonction=212 nature=60 MtPrev=1,00");
    private static final InMemoryContent CORRUPTED = ScriptedReader.document(
            "voisins.xml", "CA 2018 budget=21930055500012", "D nature=60 MtReal=1,00", "stated D MtReal=0,01");
    private static final InMemoryContent PEOPLE = ScriptedReader.document("agents.csv", "people");

    private final House house = new House(new ScriptedReader("1"));
    private final House other = new House(new ScriptedReader("1"));
    private final List<Rebuilt> told = new ArrayList<>();

    @Test
    void every_night_is_made_again_with_the_figures_it_had() throws IOException {
        live();

        List<Rebuilt> rebuilt = house.rebuildHome(WRITER).rebuild(other.stores(), told::add);

        assertThat(rebuilt)
                .containsExactly(
                        new Rebuilt(new NightId("2026-11-22.1"), Result.SAME, false, 1, 5),
                        new Rebuilt(new NightId("2026-11-22.2"), Result.NOTHING_PUBLISHED, false, 2, 5),
                        new Rebuilt(new NightId("2026-11-22.3"), Result.SAME, false, 3, 5),
                        new Rebuilt(new NightId("2026-11-23.1"), Result.SAME, false, 4, 5),
                        new Rebuilt(new NightId("2026-11-23.2"), Result.SAME, false, 5, 5))
                .isEqualTo(told);
    }

    @Test
    void the_other_house_is_the_same_in_all_that_readers_see() throws IOException {
        live();

        house.rebuildHome(WRITER).rebuild(other.stores(), told::add);

        assertThat(other.nights.recent(9)).isEqualTo(house.nights.recent(9));
        assertThat(other.registers.authorities()).isEqualTo(house.registers.authorities());
        assertThat(other.registers.of(CITY).all())
                .isEqualTo(house.registers.of(CITY).all());
        assertThat(other.consolidations.current(CITY)).isEqualTo(house.consolidations.current(CITY));
        assertThat(other.consolidations.current(NEIGHBOUR)).isEmpty();
        for (Night night : house.nights.recent(9)) {
            assertThat(other.figuresOnRecord().of(night.id()))
                    .isEqualTo(house.figuresOnRecord().of(night.id()));
            assertThat(other.report(night.id()).consolidation())
                    .isEqualTo(house.report(night.id()).consolidation());
            assertThat(other.nights.files(night.id())).isEqualTo(house.nights.files(night.id()));
            assertThat(other.findings.of(CITY, night.id())).isEqualTo(house.findings.of(CITY, night.id()));
        }
    }

    @Test
    void a_night_that_comes_out_otherwise_says_so_and_the_next_is_made_as_well() throws IOException {
        house.night(List.of(FIRST));
        house.night(List.of(BUDGET));
        house.readWith(new ScriptedReader("2"));

        List<Rebuilt> rebuilt = house.rebuildHome(WRITER).rebuild(other.stores(), told::add);

        assertThat(rebuilt)
                .containsExactly(
                        new Rebuilt(new NightId("2026-11-22.1"), Result.SAME, true, 1, 2),
                        new Rebuilt(new NightId("2026-11-22.2"), Result.DIFFERENT, true, 2, 2));
        assertThat(other.consolidations.current(CITY).map(Consolidation::inputs))
                .hasValueSatisfying(inputs -> assertThat(inputs.readerVersion()).isEqualTo("2"));
    }

    @Test
    void findings_alone_make_a_difference() throws IOException {
        house.night(List.of(FIRST));
        house.findings.record(CITY, new NightId("2026-11-22.1"), House.TONIGHT, Findings.NONE);

        assertThat(house.rebuildHome(WRITER).rebuild(other.stores(), told::add))
                .extracting(Rebuilt::result)
                .containsExactly(Result.DIFFERENT);
    }

    @Test
    void nights_about_a_plan_are_made_again_with_the_plan_each_had() throws IOException {
        PlanStep first = allowed(
                MandatePlan.begin(PlanWords.plan(List.of("challenge D1", "pledge P1")), Changes.on("2026-11-22")));
        house.plans.replace(Owner.of(CITY), first, ENTRY);
        house.contributions.keep(Owner.of(CITY), PlanWords.contributions(List.of("training F1")), ENTRY);
        house.night(List.of(FIRST));
        house.plans.replace(
                Owner.of(CITY),
                allowed(first.plan().become(PlanWords.plan(List.of("challenge D1")), Changes.on("2026-11-22"))),
                ENTRY);
        house.night(List.of(), TOMORROW);

        assertThat(house.rebuildHome(WRITER).rebuild(other.stores(), told::add))
                .extracting(Rebuilt::result)
                .containsExactly(Result.SAME, Result.SAME);
        assertThat(other.findings.of(CITY, new NightId("2026-11-22.1")))
                .isEqualTo(house.findings.of(CITY, new NightId("2026-11-22.1")))
                .extracting(dated -> dated.finding().rule().id())
                .contains("R09", "R12");
        assertThat(other.findings.of(CITY, new NightId("2026-11-23.1")))
                .isEqualTo(house.findings.of(CITY, new NightId("2026-11-23.1")))
                .extracting(dated -> dated.finding().rule().id())
                .contains("R12")
                .doesNotContain("R09");
    }

    @Test
    void a_night_that_runs_is_left_out() throws IOException {
        house.night(List.of(FIRST));
        house.nights.begin(House.TONIGHT, House.NOW, "");

        assertThat(house.rebuildHome(WRITER).rebuild(other.stores(), told::add)).hasSize(1);
    }

    @Test
    void a_document_that_left_the_archive_is_named() throws IOException {
        house.night(List.of(FIRST));
        RebuildHome withoutArchive = new RebuildHome(
                house.nights,
                house.consolidations,
                house.figuresOnRecord(),
                WRITER,
                house.tables,
                house.trees,
                house.charts,
                other.archive,
                new ScriptedReader("1"),
                house.planStores,
                house.hrExtracts,
                NoHrFeeds.FEEDS.format());

        assertThatThrownBy(() -> withoutArchive.rebuild(other.stores(), told::add))
                .isInstanceOf(NotReadAgain.class)
                .hasMessageStartingWith("Le document " + Sha256.of(FIRST.bytes()) + " n'est plus dans l'archive");
    }

    @Test
    void a_document_that_is_refused_now_says_why() throws IOException {
        InMemoryContent refused =
                ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00", "v2 malformed");
        house.night(List.of(refused));
        house.readWith(new ScriptedReader("2"));

        assertThatThrownBy(() -> house.rebuildHome(WRITER).rebuild(other.stores(), told::add))
                .isInstanceOf(NotReadAgain.class)
                .hasMessage("Un document archivé est refusé par cette version du programme : "
                        + Sha256.of(refused.bytes()) + ", ligne 3, colonne 1 : ligne illisible. Refaites ce calcul avec"
                        + " la version qui l'avait lu.");
    }

    /// Two evenings: a document and its correction, a chart, a table, a file that is none, an authority that is
    /// refused, a night that failed.
    private void live() throws IOException {
        house.night(List.of(FIRST, PEOPLE));
        house.nights.end(house.nights.begin(House.TONIGHT, House.NOW, ""), NightStatus.FAILED, House.NOW);
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "2 > 21 > 212"), ENTRY);
        house.night(List.of(SECOND, BUDGET));
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=21* -> education 60, culture 30"), ENTRY);
        house.night(List.of(FIRST, CORRUPTED), TOMORROW);
        house.night(List.of(), TOMORROW);
    }
}
