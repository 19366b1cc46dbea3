package fr.continuum.adapters.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebConfiguration;
import fr.continuum.adapters.web.indicator.Curve;
import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.plan.MapSheet.Panel;
import fr.continuum.adapters.web.plan.MapSheet.Words;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Thresholds;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Schedule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/// A map on one sheet of paper: of ten to twenty actions (R04) nothing is cut, and all can be read.
class SheetShapeTest {

    private static final List<String> LABELS = List.of(
            "Rénover énergétiquement les collèges les plus consommateurs du département",
            "Planter 4 000 arbres",
            "Accompagner les communes dans la gestion de leurs cours d’eau",
            "Déployer des bornes de recharge",
            "Former les agents aux gestes économes",
            "Ouvrir un guichet unique de l’habitat et de la précarité énergétique",
            "Réduire l’éclairage nocturne des bâtiments",
            "Élaborer le schéma directeur immobilier");

    private static final List<String> MEASURES = List.of(
            "Part de produits issus de l’agriculture biologique servis dans les restaurants des collèges",
            "Consommation d’énergie des bâtiments",
            "Logements rénovés avec l’aide du département");

    @BeforeEach
    void in_french() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void in_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 12, 15, 18, 20})
    void up_to_twenty_actions_are_read_on_one_sheet(int actions) {
        MapSheet sheet = sheet(actions, actions / 3, new Random(actions));

        assertThat(sheet.letters() * 0.75).as("points").isGreaterThanOrEqualTo(8.5);
        assertThat(sheet.isSaid()).as("arrows are drawn").isFalse();
        assertThat(sheet.arrows()).hasSize(actions / 3);
    }

    @Test
    void of_too_many_arrows_words_say_where_they_lead() {
        MapSheet sheet = sheet(20, 70, new Random(7));

        assertThat(sheet.isSaid()).isTrue();
        assertThat(sheet.arrows()).isEmpty();
        assertThat(words(sheet)).contains("→ renforce A").contains("→ précède A");
        assertThat(sheet.letters() * 0.75).as("points").isGreaterThanOrEqualTo(8.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 11, 20, 35})
    void no_box_covers_another_and_none_leaves_the_sheet(int actions) {
        MapSheet sheet = sheet(actions, actions, new Random(actions));

        for (Panel panel : sheet.panels()) {
            assertThat(panel.x()).isNotNegative();
            assertThat(panel.x() + panel.width()).isLessThanOrEqualTo(sheet.width());
            assertThat(panel.y() + panel.height()).isLessThanOrEqualTo(sheet.height());
            assertThat(panel.words())
                    .allMatch(word -> word.y() < panel.height() && word.x() < panel.width())
                    .extracting(Words::y)
                    .allMatch(y -> y > 0);
            assertThat(sheet.panels())
                    .filteredOn(other -> other != panel)
                    .noneMatch(other -> other.x() + 0.01 < panel.x() + panel.width()
                            && panel.x() + 0.01 < other.x() + other.width()
                            && other.y() + 0.01 < panel.y() + panel.height()
                            && panel.y() + 0.01 < other.y() + other.height());
        }
    }

    @Test
    void labels_of_actions_and_of_indicators_are_whole() {
        MapSheet sheet = sheet(6, 3, new Random(1));

        assertThat(words(sheet)).doesNotContain("…");
        for (Panel panel : sheet.panels()) {
            String said = panel.words().stream().map(Words::text).collect(Collectors.joining(" "));
            Stream.concat(LABELS.stream(), MEASURES.stream())
                    .filter(panel.title()::contains)
                    .forEach(label -> assertThat(said).contains(label));
        }
        assertThat(sheet.panels().stream().filter(Panel::isCard)).hasSize(6);
        assertThat(sheet.panels().stream().filter(panel -> panel.style().startsWith("measure")))
                .as("three of the objective, one under every third action")
                .hasSize(3 + 2);
    }

    /// Where all would be too small, indicators of actions are told by code, and every card by its whole label.
    @Test
    void with_less_detail_each_action_still_has_its_label_its_state_and_its_arrows() {
        MapSheet sheet = sheet(18, 6, new Random(18));

        assertThat(sheet.panels().stream().filter(Panel::isCard)).hasSize(18).allSatisfy(panel -> {
            String said = panel.words().stream().map(Words::text).collect(Collectors.joining(" "));
            assertThat(said).contains("en cours").contains(panel.title().replaceFirst("^A\\d+ · ", ""));
        });
        assertThat(sheet.arrows()).hasSize(6);
        assertThat(words(sheet)).doesNotContain("…");
    }

    @Test
    void kinds_of_means_there_are_none_of_are_named_beside_the_others() {
        MapSheet sheet = sheet(2, 1, new Random(1));

        assertThat(sheet.headings().getLast().text()).endsWith("rien\u00a0: Organisation, Temps dégagé");
        assertThat(sheet.panels().stream().filter(panel -> panel.style().startsWith("of-means")))
                .hasSize(2);
    }

    private static String words(MapSheet sheet) {
        return sheet.panels().stream()
                .flatMap(panel -> panel.words().stream())
                .map(Words::text)
                .collect(Collectors.joining("\n"));
    }

    private static MapSheet sheet(int actions, int arrows, Random random) {
        Texts texts = texts();
        MapMeans money = MapMeans.proven(
                MapMeans.MONEY, "1,2 M€", "réalisé, exercice 2025", 3, 1, List.of("900 k€", "300 k€"), texts, "/plan");
        MapMeans trainings =
                MapMeans.proven(ContributionKind.TRAINING.name(), "3", "", 2, 1, List.of("2", "1"), texts, "/plan");
        List<ActionLink> links = IntStream.range(0, 1000)
                .mapToObj(at -> new ActionLink(
                        code(random.nextInt(actions)),
                        ActionLink.Kind.values()[random.nextInt(3)],
                        code(random.nextInt(actions))))
                .filter(link -> !link.from().equals(link.to()))
                .distinct()
                .limit(arrows)
                .toList();
        List<MapCard> cards = IntStream.range(0, actions)
                .mapToObj(at -> card(at, links, List.of(money, trainings)))
                .toList();
        return SheetShape.draw(new MapShape.Asked(
                cards,
                links,
                MEASURES.stream().map(SheetShapeTest::measure).toList(),
                List.of(
                        money,
                        trainings,
                        MapMeans.none(ContributionKind.ORGANISATIONAL_ADJUSTMENT.name(), "/plan"),
                        MapMeans.none(MapMeans.TIME, "/plan")),
                texts,
                Figures.in(Locale.FRENCH)));
    }

    private static PlanCode code(int at) {
        return new PlanCode("A" + at);
    }

    private static MapCard card(int at, List<ActionLink> links, List<MapMeans> means) {
        Action action = new Action(
                code(at),
                LABELS.get(at % LABELS.size()),
                "",
                Optional.of(new PlanCode("D1")),
                List.of(),
                new ActionState.InProgress(),
                Schedule.UNKNOWN,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalLong.of(120_000_00),
                Optional.empty());
        Standing standing = new Standing(
                action, true, at % 4 == 0, List.of(), "", List.of(), 0, OptionalLong.of(120_000_00), 0, Set.of());
        return new MapCard(
                standing,
                "/plan",
                null,
                links.stream()
                        .filter(link -> link.from().equals(code(at)))
                        .map(link -> new Arrow(link.kind(), true, new Line.Part(link.to() + " · une action", "/plan")))
                        .toList(),
                at % 2 == 0 ? means : List.of(),
                at % 3 == 0 ? List.of(measure(MEASURES.get(at % MEASURES.size()))) : List.of());
    }

    private static IndicatorRow measure(String label) {
        Indicator indicator = new Indicator(
                "I1",
                label,
                "",
                "",
                "",
                Optional.of(new PlanCode("D1")),
                List.of(),
                Optional.empty(),
                "%",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                OptionalInt.empty(),
                "",
                "",
                Optional.empty(),
                List.of(),
                Thresholds.USUAL,
                false,
                new IndicatorState.Draft());
        return new IndicatorRow(
                indicator,
                fr.continuum.domain.indicator.Standing.of(indicator, List.of(), LocalDate.of(2026, 1, 1)),
                "D1",
                "Un défi",
                true,
                "/indicateurs/fiche?code=I1",
                new Curve(120, 32, "", "", List.of(), "", List.of(), BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static Texts texts() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(WebConfiguration.TEXTS.stream()
                .map(name -> "fr/continuum/adapters/web/" + name)
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        return new Texts(messages);
    }
}
