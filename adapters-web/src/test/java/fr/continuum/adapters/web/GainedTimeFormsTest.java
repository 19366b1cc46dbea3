package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.TimeGainUse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;

/// HR says what became of time gained; the rules answer. Each test has an authority of its own.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GainedTimeFormsTest {

    private final Home home;
    private final OwnAuthority own;
    private final Visit hr;

    @Autowired
    GainedTimeFormsTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.like(home);
        this.hr = Visit.of(mvc, home, own.login(Role.HR));
    }

    private GainedTime time() {
        return home.workforce.latest(own.owner()).orElseThrow().content().time();
    }

    private static Map<String, String> use(String... changed) {
        Map<String, String> values = new HashMap<>(Map.of(
                "code", "U9",
                "titre", "Accueil ouvert le samedi",
                "direction", "Direction du D2",
                "annee", "2023",
                "heures", "120,5",
                "sorte", "SERVICE_IMPROVEMENT",
                "ameliore", "NOT_KNOWN_YET",
                "preuve", ""));
        values.putAll(Map.of("lien-cible", "D2.A1", "lien-sert", "SERVES", "lien-part", "", "lien-raison", "arrosage"));
        for (int i = 0; i < changed.length; i += 2) {
            values.put(changed[i], changed[i + 1]);
        }
        return values;
    }

    @Test
    void a_use_is_said_and_stands_in_the_ledger() throws Exception {
        Visit.Answer answer = hr.posted("/personnel/temps/dire?quoi=usage", use());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.page().select(".notice.good").text()).isEqualTo("C’est gardé.");
        Element row = answer.page().selectFirst("section:has(#usages) tr:has(.code:containsOwn(U9))");
        assertThat(row.select("td").eachText())
                .containsExactly("un meilleur service", "D2.A1 Planter 4 000 arbres", "120,5", "pas encore connu");
        TimeGainUse kept = time().uses().getLast();
        assertThat(kept.hours()).isEqualTo(Hours.of("120.5"));
        assertThat(kept.links().getFirst().author()).isEqualTo(own.login(Role.HR));
    }

    @Test
    void never_more_is_used_than_was_gained() throws Exception {
        Visit.Answer answer = hr.posted("/personnel/temps/dire?quoi=usage", use("heures", "2000"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".refusals .badge").eachText()).containsExactly("R32");
        assertThat(answer.page().select(".refusals .mend").text()).contains("Retirez 100");
        assertThat(answer.page().select("#heures").val()).isEqualTo("2000");
        assertThat(time().uses()).hasSize(2);
    }

    @Test
    void a_use_serves_something_and_an_improvement_has_evidence() throws Exception {
        Visit.Answer answer = hr.posted(
                "/personnel/temps/dire?quoi=usage", use("lien-cible", "", "lien-raison", "", "ameliore", "YES"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".refusals .offending").eachText())
                .containsExactly("aucun objectif", "une amélioration sans preuve");
        assertThat(answer.page().select(".refusals .about").eachText()).containsOnly("usage de temps dégagé U9");
        assertThat(hr.posted(
                                "/personnel/temps/dire?quoi=usage",
                                use("lien-cible", "", "lien-raison", "", "sorte", "WORK_LIFE_QUALITY"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void the_rules_answer_while_somebody_types_and_nothing_is_written() throws Exception {
        Document refused = hr.posted("/personnel/temps/dire/essai?quoi=usage", use("heures", "2000"))
                .page();
        Document sound =
                hr.posted("/personnel/temps/dire/essai?quoi=usage", use()).page();
        Document unread = hr.posted("/personnel/temps/dire/essai?quoi=usage", use("heures", "0", "annee", "bientôt"))
                .page();

        assertThat(refused.select(".refusals .badge").eachText()).containsExactly("R32");
        assertThat(sound.select(".notice.good")).hasSize(1);
        assertThat(unread.select(".faults a").eachAttr("href")).containsExactlyInAnyOrder("#heures", "#annee");
        assertThat(time().uses()).hasSize(2);
    }

    @Test
    void what_is_known_is_changed_from_the_version_that_was_read() throws Exception {
        Document form = hr.page("/personnel/temps/dire?quoi=usage&code=U1");
        MultiValueMap<String, String> values = Visit.fields(form.selectFirst("#formulaire"));
        assertThat(values.getFirst("heures")).isEqualTo("800");
        assertThat(values.getFirst("lien-cible")).isEqualTo("D2.A1");

        values.set("heures", "700");
        assertThat(hr.posted("/personnel/temps/dire?quoi=usage", values).status())
                .isEqualTo(302);
        Visit.Answer late = hr.posted("/personnel/temps/dire?quoi=usage", values);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#entre-temps")).hasSize(1);
        assertThat(time().uses().getFirst().hours()).isEqualTo(Hours.of("700"));
        assertThat(time().uses().getFirst().links().getFirst().author())
                .as("a link that says what it said stays whose it was")
                .isEqualTo("rh");
        MultiValueMap<String, String> again = Visit.fields(late.page().selectFirst("#formulaire"));
        assertThat(hr.posted("/personnel/temps/dire?quoi=usage", again).status())
                .as("from what is there now")
                .isEqualTo(302);
    }

    @Test
    void a_code_that_is_taken_replaces_nothing() throws Exception {
        assertThat(hr.posted("/personnel/temps/dire?quoi=usage", use("code", "U1"))
                        .status())
                .isEqualTo(409);
        assertThat(time().uses().getFirst().title()).isNotEqualTo("Accueil ouvert le samedi");
    }

    @Test
    void a_gain_is_declared_with_what_made_it_free_and_taken_back_where_nothing_needs_it() throws Exception {
        Map<String, String> gain = Map.of(
                "code", "G9",
                "direction", "Direction du D1",
                "annee", "2023",
                "origine", "PROCESS_GAIN",
                "heures", "40",
                "de", "P1",
                "base", "une heure par dossier");
        assertThat(hr.posted("/personnel/temps/dire?quoi=gain", gain).status()).isEqualTo(302);
        assertThat(time().declared()).extracting(one -> one.code()).containsExactly("G1", "G9");

        Map<String, String> unknown = new HashMap<>(gain);
        unknown.putAll(Map.of("code", "G8", "de", "P999"));
        Visit.Answer refused = hr.posted("/personnel/temps/dire?quoi=gain", unknown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#de-faute").text()).contains("P999");

        Document form = hr.page("/personnel/temps/dire?quoi=gain&code=G9");
        Element withdraw = form.selectFirst("form[action*=/personnel/temps/retirer]");
        assertThat(hr.posted(withdraw.attr("action"), Visit.fields(withdraw)).status())
                .isEqualTo(302);
        assertThat(time().declared()).extracting(one -> one.code()).containsExactly("G1");
    }

    @Test
    void a_gain_whose_hours_are_used_stays() throws Exception {
        assertThat(hr.posted("/personnel/temps/dire?quoi=usage", use("heures", "1900"))
                        .status())
                .isEqualTo(302);
        Element withdraw = hr.page("/personnel/temps/dire?quoi=gain&code=G1")
                .selectFirst("form[action*=/personnel/temps/retirer]");

        Visit.Answer answer = hr.posted(withdraw.attr("action"), Visit.fields(withdraw));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".refusals .badge").eachText()).containsExactly("R32");
        assertThat(time().declared()).hasSize(1);
    }

    @Test
    void rows_of_links_come_and_go_without_any_script() throws Exception {
        Document more = hr.posted("/personnel/temps/dire?quoi=usage", use("ajouter", "liens"))
                .page();

        assertThat(more.select("select[name=lien-cible]")).hasSize(2);
        assertThat(more.select("#titre").val()).isEqualTo("Accueil ouvert le samedi");
        assertThat(time().uses()).hasSize(2);
    }

    @Test
    void a_department_whose_corrected_cycles_give_less_than_it_used_comes_first() throws Exception {
        home.workforce.count(
                own.owner(),
                WorkforceWords.cycles(List.of(
                        "cycle C1 department=Direction_du_D1 year=2023 fte=40 former=1547 annual=1607",
                        "cycle C1 department=Direction_du_D2 year=2023 fte=30 former=1600 annual=1607")),
                new TimelineEntry("traitement de la nuit", Instant.parse("2023-03-04T02:00:00Z"), "cycles.csv"));

        Document page = hr.page("/personnel/temps");

        assertThat(page.select("table.ledger-of-time tbody th").eachText())
                .containsExactly("Direction du D2 plus utilisé que dégagé", "Direction du D1");
        assertThat(page.select(".broken > li > p .badge").eachText())
                .as("each rule once, with all that breaks it")
                .containsExactly("R32", "R41");
        assertThat(page.select(".broken li li").eachText())
                .anyMatch(text -> text.contains("Direction du D2") && text.contains("800"));
    }

    @Test
    void hr_sees_what_few_people_gained_and_others_do_not() throws Exception {
        Document seen = hr.page("/personnel/temps");
        assertThat(seen.select("table.ledger-of-time tr:has(th:contains(Cabinet)) td.num strong")
                        .eachText())
                .startsWith("180");
        assertThat(seen.select(".veiled, p.beside")).isEmpty();
        assertThat(hr.page("/personnel/effectifs").select(".veiled")).isEmpty();

        for (Role role : List.of(Role.READER, Role.CONTROLLER, Role.ADMINISTRATOR)) {
            Document page = hr.by(own.login(role)).page("/personnel/temps");
            assertThat(page.select("tr:has(th:contains(Cabinet)) .veiled"))
                    .as(role.name())
                    .hasSize(1);
            assertThat(page.select("a[href*=/personnel/temps/dire]"))
                    .as(role.name())
                    .isEmpty();
        }
    }

    @Test
    void hr_says_under_how_many_people_figures_are_hidden() throws Exception {
        Visit reader = hr.by(own.login(Role.READER));
        assertThat(reader.page("/personnel/effectifs")
                        .select("tr:has(th:containsOwn(Direction du D3)) td")
                        .eachText())
                .isNotEmpty();

        Visit.Answer few = hr.posted("/personnel/effectifs/seuil", Map.of("personnes", "2"));
        assertThat(few.status()).isEqualTo(422);
        assertThat(few.page().select("#seuil-faute").text()).contains("3");

        Visit.Answer kept = hr.posted("/personnel/effectifs/seuil", Map.of("personnes", "3"));
        assertThat(kept.status()).isEqualTo(302);
        assertThat(kept.page().select(".notice.good").text()).contains("moins de 3 personnes");
        assertThat(reader.page("/personnel/effectifs").select("p.beside").text())
                .contains("moins de 3 personnes");
        assertThat(reader.page("/personnel/temps").select("tr:has(th:contains(Cabinet)) .veiled"))
                .as("three are not fewer than three")
                .isEmpty();
    }

    @Test
    void nobody_of_another_authority_writes_here() throws Exception {
        Visit other = hr.by(OwnAuthority.like(home).login(Role.HR));

        assertThat(other.posted("/personnel/temps/dire?quoi=usage&autorite=" + own.siren(), use())
                        .status())
                .isEqualTo(404);
        assertThat(other.asked("/personnel/temps/dire?quoi=usage&code=U1&autorite=" + own.siren())
                        .status())
                .isEqualTo(404);
        assertThat(other.posted("/personnel/effectifs/seuil?autorite=" + own.siren(), Map.of("personnes", "9"))
                        .status())
                .isEqualTo(404);
        assertThat(time().uses()).hasSize(2);
    }

    @Test
    void forms_speak_both_languages() throws Exception {
        for (String page : List.of(
                "/personnel/temps/dire?quoi=gain",
                "/personnel/temps/dire?quoi=usage&code=U1",
                "/personnel/effectifs",
                "/personnel/temps")) {
            for (String language : List.of("fr", "en")) {
                Document shown = hr.in(language).page(page);
                assertThat(shown.select("h1")).as(page).hasSize(1);
                assertThat(Wording.inOtherLanguage(shown, language)).as(page).isEmpty();
                assertThat(shown.text()).as(page).doesNotContain("??");
            }
        }
    }
}
