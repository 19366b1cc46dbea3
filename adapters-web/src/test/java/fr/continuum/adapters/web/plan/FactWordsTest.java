package fr.continuum.adapters.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebConfiguration;
import fr.continuum.adapters.web.plan.FactWords.Setting;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.Territory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class FactWordsTest {

    private static final Place PLACE = new Place("219900017", "");

    /// Each fact as elements tell it, and how it is said in French and in English.
    private static final Map<FactName, Said> EVERY = new EnumMap<>(Map.ofEntries(
            said(FactName.LABEL, "Respirer", "Respirer", "Respirer"),
            said(FactName.STATEMENT, "De l’air.", "De l’air.", "De l’air."),
            said(FactName.DESCRIPTION, "Un texte.", "Un texte.", "Un texte."),
            said(FactName.SOURCE, "programme, page 2", "programme, page 2", "programme, page 2"),
            said(FactName.CONDITIONS, "Le foncier est libre.", "Le foncier est libre.", "Le foncier est libre."),
            said(FactName.AXIS, "X 1", "X 1 · Vivre ici", "X 1 · Vivre ici"),
            said(FactName.UNDER, "D1", "D1 · Respirer", "D1 · Respirer"),
            said(FactName.PRINCIPAL, "D1", "D1 · Respirer", "D1 · Respirer"),
            said(FactName.OTHERS, "D1", "D1 · Respirer", "D1 · Respirer"),
            said(FactName.OBJECTIVES, "D1", "D1 · Respirer", "D1 · Respirer"),
            said(FactName.ORDER, "D1", "D1 · Respirer", "D1 · Respirer"),
            said(
                    FactName.TERRITORIES,
                    "COMMUNE 43157 Le Puy-en-Velay",
                    "commune 43157 Le Puy-en-Velay",
                    "commune 43157 Le Puy-en-Velay"),
            said(FactName.START, "2022-09-01", "1er\u00a0septembre 2022", "1\u00a0September 2022"),
            said(FactName.END, "2025-06-30", "30\u00a0juin 2025", "30\u00a0June 2025"),
            said(FactName.CONTINUOUS, "yes", "oui", "yes"),
            said(
                    FactName.ABANDONED,
                    "2024-03-03 : sans financement : rien",
                    "le 3\u00a0mars 2024\u00a0: sans financement : rien",
                    "on 3\u00a0March 2024: sans financement : rien"),
            said(
                    FactName.LINKS,
                    "A 1 CONDITIONS A2",
                    "A 1 · Planter conditionne A2 · Arroser",
                    "A 1 · Planter is a condition for A2 · Arroser"),
            said(FactName.PLANNED_BUDGET, "125000050", "1\u202f250\u202f000,50\u00a0€", "€1,250,000.50"),
            said(
                    FactName.KEY_FIGURE,
                    List.of("4 000 arbres", "plantés depuis 2022", "2023-06-30", "Direction des parcs"),
                    List.of("4 000 arbres plantés depuis 2022 (Direction des parcs, 30\u00a0juin 2023)"),
                    List.of("4 000 arbres plantés depuis 2022 (Direction des parcs, 30\u00a0June 2023)")),
            said(FactName.PRIORITY, "HIGH", "haute", "high"),
            said(FactName.LINEAGE, "cap-2014/D7", "venu de cap-2014/D7", "from cap-2014/D7"),
            said(
                    FactName.ROLES,
                    "LEAD_DEPARTMENT Direction des arbres @lea …2027-01-31",
                    "direction pilote\u00a0: Direction des arbres (compte lea), jusqu’au 31\u00a0janvier 2027",
                    "lead department: Direction des arbres (account lea), until 31\u00a0January 2027"),
            said(
                    FactName.TERM,
                    List.of("2020-07-05", "2026-06-30"),
                    List.of("du 5\u00a0juillet 2020 au 30\u00a0juin 2026"),
                    List.of("from 5\u00a0July 2020 to 30\u00a0June 2026")),
            said(
                    FactName.ADOPTION,
                    List.of("2022-03-21", "2022-03-21/7"),
                    List.of("voté le 21\u00a0mars 2022 (délibération 2022-03-21/7)"),
                    List.of("voted on 21\u00a0March 2022 (deliberation 2022-03-21/7)")),
            said(
                    FactName.STATE,
                    List.of("BLOCKED", "recours"),
                    List.of("bloquée\u00a0: recours"),
                    List.of("blocked: recours")),
            said(
                    FactName.MILESTONES,
                    List.of("Études", "2023-06-30", "Travaux", ""),
                    List.of("Études\u00a0: pour le 30\u00a0juin 2023", "Travaux\u00a0: sans échéance"),
                    List.of("Études: due on 30\u00a0June 2023", "Travaux: no due date")),
            said(
                    FactName.MILESTONES_REACHED,
                    List.of("2023-05-04", ""),
                    List.of("Études\u00a0: atteint le 4\u00a0mai 2023", "Travaux\u00a0: pas encore atteint"),
                    List.of("Études: reached on 4\u00a0May 2023", "Travaux: not reached yet")),
            said(
                    FactName.LEVEL_NAMES,
                    List.of("axe", "défi", "projet", "action", "promesse"),
                    List.of(
                            "axe\u00a0: «\u00a0axe\u00a0»",
                            "objectif stratégique\u00a0: «\u00a0défi\u00a0»",
                            "objectif opérationnel\u00a0: «\u00a0projet\u00a0»",
                            "action\u00a0: «\u00a0action\u00a0»",
                            "engagement\u00a0: «\u00a0promesse\u00a0»"),
                    List.of(
                            "axis: “axe”",
                            "strategic objective: “défi”",
                            "operational objective: “projet”",
                            "action: “action”",
                            "pledge: “promesse”"))));

    private final Texts texts = new Texts(messages());
    private final LevelWords levels = new LevelWords(texts);
    private final FactWords words = new FactWords(texts, levels);
    private final ChangeWords changes = new ChangeWords(words, levels, texts);

    private record Said(List<String> values, List<String> french, List<String> english) {}

    @AfterEach
    void speak_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void every_fact_is_tried() {
        assertThat(EVERY).containsOnlyKeys(FactName.values());
    }

    @TestFactory
    Stream<DynamicTest> every_fact_is_said_in_both_languages() {
        return EVERY.entrySet().stream()
                .flatMap(fact -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .map(locale -> DynamicTest.dynamicTest(fact.getKey() + " " + locale, () -> {
                            LocaleContextHolder.setLocale(locale);
                            Said said = fact.getValue();

                            assertThat(words.say(fact.getKey(), said.values(), setting()))
                                    .extracting(Line::text)
                                    .isEqualTo(locale.equals(Locale.FRENCH) ? said.french() : said.english());
                            assertThat(words.label(fact.getKey())).isNotBlank();
                            assertThat(words.say(fact.getKey(), List.of(), setting()))
                                    .isEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_word_of_a_closed_list_is_said_in_both_languages() {
        Stream<List<String>> values = Stream.of(
                        Arrays.stream(PlanRole.values()).map(role -> List.of("ROLES", role + " Poste")),
                        Arrays.stream(Priority.values()).map(priority -> List.of("PRIORITY", priority.name())),
                        Arrays.stream(Territory.Kind.values()).map(kind -> List.of("TERRITORIES", kind + " 1 Ici")),
                        Arrays.stream(ActionLink.Kind.values()).map(kind -> List.of("LINKS", "D1 " + kind + " A2")),
                        Stream.of("DRAFT", "PLANNED", "IN_PROGRESS", "ON_HOLD", "BLOCKED", "COMPLETED")
                                .map(state -> List.of("STATE", state, "")))
                .flatMap(list -> list);
        return values.flatMap(value -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(locale -> DynamicTest.dynamicTest(value + " " + locale, () -> {
                    LocaleContextHolder.setLocale(locale);

                    String text = words.say(FactName.valueOf(value.get(0)), value.subList(1, value.size()), setting())
                            .getFirst()
                            .text();

                    assertThat(text).doesNotContainPattern("[A-Z]{2}");
                })));
    }

    @Test
    void codes_lead_to_the_page_of_what_they_name_and_unknown_ones_stay_codes() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        assertThat(words.say(FactName.OTHERS, List.of("X 1", "D9"), setting()))
                .containsExactly(
                        new Line(List.of(
                                new Line.Part("X 1 · Vivre ici", "/plan/element?autorite=219900017&code=X%201"))),
                        Line.of("D9"));
    }

    @Test
    void an_arrow_between_codes_that_hold_its_very_words_is_read_by_what_is_known() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        Setting setting = setting();
        setting.names().call(new PlanCode("B PRECEDES C"), "Drôle de code");

        assertThat(words.say(FactName.LINKS, List.of("B PRECEDES C REINFORCES D1"), setting))
                .extracting(Line::text)
                .containsExactly("B PRECEDES C · Drôle de code renforce D1 · Respirer");
    }

    @Test
    void a_post_that_speaks_of_itself_in_signs_keeps_them() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        assertThat(words.say(FactName.ROLES, List.of("PARTNER Atelier @ Val … 2027"), setting()))
                .extracting(Line::text)
                .containsExactly("partenaire\u00a0: Atelier @ Val … 2027");
    }

    @Test
    void of_lists_only_what_came_and_went_is_said() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        ChangeRow row = change(FactName.CONDITIONS, List.of("a", "b", "c"), List.of("a", "c", "d"));

        assertThat(row)
                .isEqualTo(
                        new ChangeRow("Conditions de réussite", true, List.of(Line.own("b")), List.of(Line.own("d"))));
    }

    @Test
    void the_same_list_in_another_order_is_said_whole() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        ChangeRow row = change(FactName.CONDITIONS, List.of("a", "b"), List.of("b", "a"));

        assertThat(row.before()).extracting(Line::text).containsExactly("a", "b");
        assertThat(row.after()).extracting(Line::text).containsExactly("b", "a");
    }

    @Test
    void of_an_order_only_what_moved_is_said_and_where() {
        LocaleContextHolder.setLocale(Locale.FRENCH);

        ChangeRow row = change(FactName.ORDER, List.of("D1", "A2", "X 1", "Z"), List.of("Z", "D1", "A2", "X 1"));

        assertThat(row.before()).extracting(Line::text).containsExactly("Z après X 1 · Vivre ici");
        assertThat(row.after()).extracting(Line::text).containsExactly("Z en premier");
    }

    @Test
    void levels_keep_the_words_the_authority_chose_and_translate_those_it_left() {
        LevelNames names = LevelNames.USUAL.with(PlanLevel.STRATEGIC_OBJECTIVE, "défi");

        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(levels.of(names, PlanLevel.STRATEGIC_OBJECTIVE)).isEqualTo("défi");
        assertThat(levels.title(names, PlanLevel.STRATEGIC_OBJECTIVE)).isEqualTo("Défi");
        assertThat(levels.of(names, PlanLevel.AXIS)).isEqualTo("axis");
    }

    private ChangeRow change(FactName name, List<String> before, List<String> after) {
        return changes.fact(new FactChange(name, before, after), setting(), setting());
    }

    private static Setting setting() {
        ElementNames names = new ElementNames(PLACE);
        names.call(new PlanCode("X 1"), "Vivre ici");
        names.call(new PlanCode("D1"), "Respirer");
        names.call(new PlanCode("A 1"), "Planter");
        names.call(new PlanCode("A2"), "Arroser");
        return new Setting(names, List.of("Études", "Travaux"));
    }

    private static Map.Entry<FactName, Said> said(FactName name, String value, String french, String english) {
        return said(name, List.of(value), List.of(french), List.of(english));
    }

    private static Map.Entry<FactName, Said> said(
            FactName name, List<String> values, List<String> french, List<String> english) {
        return Map.entry(name, new Said(values, french, english));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(WebConfiguration.TEXTS.stream()
                .map(name -> "fr/continuum/adapters/web/" + name)
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        return messages;
    }
}
