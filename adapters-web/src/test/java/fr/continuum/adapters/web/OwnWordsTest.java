package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.LanguageCookie;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.shared.Owner;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What the town wrote is French: on a page in English each word of it says so, for whoever hears the page.
@WebTest
class OwnWordsTest {

    /// Shorter ones are found in other words.
    private static final int TELLING = 8;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    OwnWordsTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plan",
                "/plan/element?code=D2",
                "/plan/element?code=D2.A1",
                "/plan/element?code=D2.A2",
                "/plan/element?code=P1",
                "/plan/carte?code=D2",
                "/plan/histoire",
                "/plan/comparer?de=2022-03-21&a=2025-01-01",
                "/plan/comparer?du=2022-03-10&au=2023-01-01&vue=liste",
                "/continuum/bas?quoi=arbre",
                "/contributions",
                "/contributions/fiche?genre=formation&code=F1",
                "/contributions/fiche?genre=formation&code=F2",
                "/contributions/a-confirmer",
                "/contributions/besoins",
                "/continuum/bas?code=D2",
                "/continuum/haut?genre=formation&code=F1",
                "/constats",
                "/constats/derogations",
                "/lier/regles?dimension=plan",
                "/personnel/formations",
                "/personnel/besoins"
            })
    void on_english_pages_the_words_of_the_town_are_marked_as_french(String address) throws Exception {
        Document page = page(address, "en");
        Element main = page.selectFirst("main");
        assertThat(main).isNotNull();

        Set<String> own = own();
        Set<String> unmarked = new LinkedHashSet<>();
        for (Element element : main.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                if (isOwn(text.text(), own) && !language(element).equals("fr")) {
                    unmarked.add(element.tagName() + " " + text.text().strip());
                }
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void pages_that_should_show_them_do_and_french_pages_need_no_mark() throws Exception {
        assertThat(page("/plan", "en").select("main [lang=fr]").text()).contains("Un arbre pour chaque enfant");
        assertThat(page("/contributions", "en").select("main [lang=fr]").text()).contains("Gérer un patrimoine arboré");
        assertThat(page("/plan", "fr").select("main [lang]")).isEmpty();
        assertThat(page("/plan", "en").select("main [own\\:text]")).isEmpty();
    }

    private static String language(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    /// A sentence of ours that quotes the town is ours: what is asked about is words of the town and nothing else,
    /// codes and signs aside.
    private static boolean isOwn(String text, Set<String> own) {
        String rest = text;
        for (String words : own) {
            rest = rest.replace(words, "");
        }
        return !rest.equals(text) && !WORD.matcher(rest).find();
    }

    private Set<String> own() {
        Set<String> words = new LinkedHashSet<>();
        home.plans
                .inForce(Town.SIREN)
                .orElseThrow()
                .content()
                .content()
                .elements()
                .forEach(element -> {
                    words.add(element.label());
                    element.roles().stream().map(RoleHolding::post).forEach(words::add);
                    words.addAll(more(element));
                });
        ContributionBook book =
                home.contributions.inForce(Owner.of(Town.SIREN)).orElseThrow().content();
        book.contributions().forEach(one -> {
            words.add(one.title());
            words.add(one.department());
            one.links().forEach(link -> words.add(link.rationale()));
        });
        book.background().needs().forEach(need -> words.add(need.label()));
        words.removeIf(word -> word.length() < TELLING);
        assertThat(words).hasSizeGreaterThan(20);
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> more(PlanElement element) {
        return switch (element) {
            case Objective objective -> {
                List<String> texts = new ArrayList<>(objective.conditions());
                texts.add(objective.statement());
                yield texts;
            }
            case Action action ->
                action.milestones().stream().map(Milestone::name).toList();
            case StrategicAxis _, Pledge _ -> List.of();
        };
    }

    private Document page(String address, String language) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address))
                        .cookie(new Cookie(LanguageCookie.NAME, language))
                        .with(user(new SignedIn(home.accounts.find("controleur").orElseThrow()))))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
