package fr.continuum.application.lookup;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.SearchIndex;
import fr.continuum.application.port.SearchIndex.Hit;
import fr.continuum.application.port.SearchIndex.Hits;
import fr.continuum.application.port.SearchIndexer;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.FoundKind;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.IndicatorLines;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchEverythingTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));

    private final House house = new House(new ScriptedReader("1"));
    private final Queue<Runnable> later = new ArrayDeque<>();
    private ServiceNames.Known services = ServiceNames.Known.NONE;
    private boolean atOnce = true;
    private boolean broken;
    private int made;

    /// Makes indexes at once, or when the test says so.
    private final Executor aside = task -> {
        if (atOnce) {
            task.run();
        } else {
            later.add(task);
        }
    };

    private final SearchEverything search = new SearchEverything(
            new CollectFindable(
                    house.plans,
                    house.contributions,
                    house.workforce,
                    house.indicators,
                    house.consolidations,
                    house.facts,
                    house.charts,
                    house.consultation,
                    () -> services,
                    new JudgeContributions(house.plans, house.contributions, house.confirmations, house.clock),
                    new ReadFindings(house.findings, house.waivers),
                    house.clock),
            indexer(),
            aside);

    /// Titles and codes that hold the words.
    private SearchIndexer indexer() {
        return all -> {
            if (broken) {
                throw new IllegalStateException("no memory left");
            }
            made++;
            return (SearchIndex) (words, among) -> new Hits(
                    all.stream()
                            .filter(among)
                            .filter(one -> (one.code() + " " + one.title()).contains(words))
                            .map(one -> new Hit(one, one.code().equals(words)))
                            .toList(),
                    false);
        };
    }

    private PlanStep begin(String... elements) {
        PlanStep step = allowed(MandatePlan.begin(said(elements), Changes.on("2022-04-01")));
        house.plans.replace(OWN, step, at("2022-04-01T10:00:00Z"));
        return step;
    }

    private static PlanContent said(String... elements) {
        return PlanWords.plan(
                Stream.concat(Stream.of("plan cap"), Stream.of(elements)).toList());
    }

    private static TimelineEntry at(String instant) {
        return new TimelineEntry("alice", Instant.parse(instant), "form");
    }

    private List<String> titles(SearchAnswer answer) {
        return answer.groups().stream()
                .flatMap(group -> group.first().stream())
                .map(Findable::title)
                .toList();
    }

    @Test
    void what_is_changed_is_found_by_the_next_search_and_an_unchanged_plan_is_not_read_again() {
        PlanStep first = begin("challenge D1 label=Planter", "action A1 principal=D1 label=Planter_ici");

        assertThat(titles(search.find(OWN, "Planter", _ -> true, 8))).containsExactly("Planter", "Planter ici");
        assertThat(titles(search.find(OWN, "Planter", _ -> true, 8))).hasSize(2);
        assertThat(made).isEqualTo(1);

        house.plans.replace(
                OWN,
                allowed(first.plan()
                        .become(
                                said("challenge D1 label=Arroser", "action A1 principal=D1 label=Planter_ici"),
                                Changes.on("2022-04-02"))),
                at("2022-04-02T10:00:00Z"));
        assertThat(titles(search.find(OWN, "Planter", _ -> true, 8))).containsExactly("Planter ici");
        assertThat(titles(search.find(OWN, "Arroser", _ -> true, 8))).containsExactly("Arroser");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void while_another_index_is_being_made_the_one_before_answers_and_says_so() {
        PlanStep first = begin("challenge D1 label=Planter");
        search.find(OWN, "Planter", _ -> true, 8);
        atOnce = false;
        house.plans.replace(
                OWN,
                allowed(first.plan().become(said("challenge D1 label=Arroser"), Changes.on("2022-04-02"))),
                at("2022-04-02T10:00:00Z"));

        SearchAnswer meanwhile = search.find(OWN, "Planter", _ -> true, 8);
        assertThat(titles(meanwhile)).containsExactly("Planter");
        assertThat(meanwhile.isCatchingUp()).isTrue();
        assertThat(later).as("begun once, however many ask").hasSize(1);
        search.find(OWN, "Planter", _ -> true, 8);
        assertThat(later).hasSize(1);

        later.remove().run();
        SearchAnswer after = search.find(OWN, "Arroser", _ -> true, 8);
        assertThat(titles(after)).containsExactly("Arroser");
        assertThat(after.isCatchingUp()).isFalse();
    }

    @Test
    void what_a_reader_may_not_see_is_neither_told_nor_counted() {
        begin("challenge D1 label=Planter", "action A1 principal=D1 label=Planter_ici", "pledge P1 label=Planter_tout");

        SearchAnswer answer = search.find(OWN, "Planter", found -> found.kind() != FoundKind.PLEDGE, 8);

        assertThat(titles(answer)).containsExactly("Planter", "Planter ici");
        assertThat(answer.count()).isEqualTo(2);
        assertThat(answer.groups()).extracting(SearchAnswer.Group::kind).containsExactly(FoundKind.ELEMENT);
    }

    @Test
    void exact_codes_stand_apart_and_groups_are_cut_with_their_count() {
        begin("challenge D1 label=A", "action A1 principal=D1 label=A", "action A10 principal=D1 label=A");

        SearchAnswer answer = search.find(OWN, "A1", _ -> true, 1);

        assertThat(answer.exact()).extracting(Findable::code).containsExactly("A1");
        assertThat(answer.groups().getFirst().first()).hasSize(1);
        assertThat(answer.groups().getFirst().count()).isEqualTo(1);
        assertThat(search.find(OWN, "A", _ -> true, 1).groups().getFirst().isCut())
                .isTrue();
        assertThat(search.find(OWN, "A1", _ -> true, 1).exact().getFirst().place())
                .containsExactly("A");
    }

    @Test
    void an_index_that_could_not_be_made_is_made_again_by_the_next_search() {
        begin("challenge D1 label=Planter");
        broken = true;
        assertThatThrownBy(() -> search.find(OWN, "Planter", _ -> true, 8))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no memory left");

        broken = false;
        assertThat(titles(search.find(OWN, "Planter", _ -> true, 8))).containsExactly("Planter");
    }

    @Test
    void the_index_is_made_ahead_of_the_first_search_and_again_only_where_something_changed() {
        PlanStep first = begin("challenge D1 label=Planter");
        search.prepare(OWN);
        assertThat(made).isEqualTo(1);
        search.prepare(OWN);
        assertThat(titles(search.find(OWN, "Planter", _ -> true, 8))).containsExactly("Planter");
        assertThat(made).isEqualTo(1);

        house.plans.replace(
                OWN,
                allowed(first.plan().become(said("challenge D1 label=Arroser"), Changes.on("2022-04-02"))),
                at("2022-04-02T10:00:00Z"));
        search.prepare(OWN);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void a_service_somebody_named_meanwhile_has_its_name_in_the_next_search() {
        begin("challenge D1 label=Planter");
        search.prepare(OWN);
        services = new ServiceNames.Known(
                List.of(new ServiceNames.Named(Optional.empty(), "DAUT", "Direction de l’autonomie")), List.of());

        search.prepare(OWN);

        assertThat(made).isEqualTo(2);
    }

    @Test
    void preparing_waits_for_nothing() {
        begin("challenge D1 label=Planter");
        atOnce = false;

        search.prepare(OWN);
        search.prepare(OWN);

        assertThat(later).as("begun once").hasSize(1);
        assertThat(made).isZero();
    }

    @Test
    void elements_are_called_by_their_level_and_number_too() {
        begin("challenge D1 label=Défi_3_:_planter", "action A1 principal=D1 label=Planter_ici");

        Findable challenge = search.find(OWN, "D1", _ -> true, 8).exact().getFirst();
        Findable action = search.find(OWN, "A1", _ -> true, 8).exact().getFirst();

        assertThat(challenge.aliases()).hasSize(2).contains("Défi 3").anyMatch(alias -> alias.endsWith(" 1"));
        assertThat(action.aliases()).singleElement().asString().endsWith(" 1");
    }

    @Test
    void an_indicator_is_found_under_what_it_measures_with_its_light_as_it_is_now() {
        PlanStep plan = begin("challenge D1 label=Nourrir", "action A1 principal=D1 label=Cantines");
        IndicatorStep sheet = allowed(IndicatorStep.of(
                IndicatorBook.EMPTY,
                IndicatorLines.indicators(List.of("indicator I1 label=Part_de_bio active=2022-04-01 principal=A1")),
                List.of(),
                IndicatorChange.byFile(plan.plan(), LocalDate.of(2022, 4, 1))));
        assertThat(house.indicators.put(OWN, sheet, at("2022-04-01T11:00:00Z"))).isTrue();

        Findable unmeasured = search.find(OWN, "I1", _ -> true, 8).exact().getFirst();
        assertThat(unmeasured.title()).isEqualTo("Part de bio");
        assertThat(unmeasured.place()).containsExactly("Nourrir", "Cantines");
        assertThat(unmeasured.state()).isEqualTo("NOT_MEASURED");
        assertThat(search.find(OWN, "bio", _ -> true, 8).groups())
                .extracting(SearchAnswer.Group::kind)
                .containsExactly(FoundKind.INDICATOR);

        IndicatorStep measured = allowed(IndicatorStep.of(
                house.indicators.inForce(OWN).orElseThrow().content(),
                List.of(),
                IndicatorLines.entered(List.of("measure I1 period=2022 value=1")),
                IndicatorChange.byFile(plan.plan(), LocalDate.of(2023, 4, 1))));
        assertThat(house.indicators.put(OWN, measured, at("2023-04-01T11:00:00Z")))
                .isTrue();
        assertThat(search.find(OWN, "I1", _ -> true, 8).exact().getFirst().state())
                .isEqualTo("RED");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void kinds_come_in_their_order_whatever_answers_best() {
        begin("pledge P1 label=Planter", "challenge D1 label=Planter_ici", "action A1 principal=D1 label=Planter_la");

        assertThat(search.find(OWN, "Planter", _ -> true, 8).groups())
                .extracting(SearchAnswer.Group::kind)
                .containsExactly(FoundKind.ELEMENT, FoundKind.PLEDGE);
    }

    @Test
    void nothing_is_looked_for_without_a_word() {
        assertThat(search.find(OWN, "  ", _ -> true, 8)).isEqualTo(SearchAnswer.NOTHING);
        assertThat(made).isZero();
    }
}
