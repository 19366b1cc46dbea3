package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.application.port.PurchaseAccountBook.Said;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.crossproof.Purchase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.MockMvc;

/// Which accounts buy, on screen: the effect first, then kept, with its history.
@WebTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@Import(PurchasePagesTest.WithALedger.class)
class PurchasePagesTest {

    private static final String PAGE = "/recoupement/comptes";

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    PurchasePagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithALedger {

        @Bean
        @Primary
        Home homeOfPurchases() {
            return new Home("{noop}" + Home.PASSWORD).withLedger();
        }
    }

    private Visit controller() {
        return Visit.of(mvc, home, "controleur");
    }

    private static Map<String, String> form(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element control : page.select("form.form input[name], form.form textarea[name]")) {
            values.put(control.attr("name"), control.attr("value"));
        }
        values.put("faire", page.select("form.form button[name=faire]").attr("value"));
        return values;
    }

    private static Map<String, String> adding(String number, Purchase purchase) {
        return Map.of(
                "faire",
                "ajouter",
                "norme",
                "m57",
                "compte",
                number,
                "achat",
                purchase.name(),
                "source",
                "nos marchés");
    }

    private Visit.Answer keep(Map<String, String> change, String reason) throws Exception {
        Map<String, String> values =
                form(controller().posted(PAGE + "/effet", change).page());
        values.put("motif", reason);
        return controller().posted(PAGE, values);
    }

    @Test
    void the_list_in_force_is_read_by_all_and_changed_by_controllers() throws Exception {
        Document reader = Visit.of(mvc, home, "lectrice").page(PAGE);

        assertThat(reader.text()).contains("livrée avec Continuum", "2051");
        assertThat(reader.select("main form[method=post]")).isEmpty();
        assertThat(controller().page(PAGE).select("main form[method=post]")).isNotEmpty();
        assertThat(Visit.of(mvc, home, "charge")
                        .posted(PAGE, adding("611", Purchase.CLOUD))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_effect_of_an_account_is_shown_before_it_is_kept() throws Exception {
        String nature = spentNature();

        Document effect = controller()
                .posted(PAGE + "/effet", adding(nature, Purchase.CLOUD))
                .page();

        assertThat(effect.select("h1").text()).isEqualTo("Avant de garder");
        assertThat(effect.select(".tallies dt").first().text())
                .startsWith("entrent, lignes")
                .doesNotEndWith(" 0");
        assertThat(effect.select("table").first().text()).contains(nature, "aucun achat");
        assertThat(home.purchaseBook.timeline(Town.SIREN)).isEmpty();
    }

    /// An account the town spends on that buys nothing in the shipped list.
    private String spentNature() {
        return home.readings().stream()
                .filter(reading -> reading.header().stage().isAccount())
                .max(Comparator.comparing(reading -> reading.header().fiscalYear()))
                .stream()
                .flatMap(reading -> home.facts.keyTotals(reading.id()).stream())
                .filter(key -> key.key().flow() == Flow.EXPENSE && key.key().movement() == Movement.REAL)
                .map(key -> key.key().nature())
                .filter(nature -> nature.matches("6[0-9]{2,}") && !nature.matches("(6184|6581).*"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_account_is_added_corrected_and_removed_and_each_change_has_its_author_and_reason() throws Exception {
        Visit.Answer added = keep(adding("611", Purchase.CLOUD), "marchés d’hébergement");
        assertThat(added.page().select(".notice.good").text()).contains("C’est gardé");
        assertThat(added.page().text()).contains("Votre collectivité a sa propre liste");

        keep(
                Map.of(
                        "faire",
                        "corriger",
                        "deNorme",
                        "M57",
                        "deCompte",
                        "611",
                        "norme",
                        "M57",
                        "compte",
                        "6112",
                        "achat",
                        "SOFTWARE",
                        "source",
                        ""),
                "compte plus fin");
        Document after = keep(Map.of("faire", "retirer", "norme", "M57", "compte", "6112"), "plus de marché")
                .page();

        List<Said> past = home.purchaseBook.timeline(Town.SIREN);
        assertThat(past)
                .extracting(Said::reason)
                .containsExactly("plus de marché", "compte plus fin", "marchés d’hébergement");
        assertThat(past).extracting(said -> said.entry().author()).containsOnly("controleur");
        assertThat(past.get(1).accounts().orElseThrow().find("M57", "6112")).isPresent();
        assertThat(past.get(1).accounts().orElseThrow().find("M57", "611")).isEmpty();
        assertThat(after.select("#histoire ~ .scroll tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("− M57 611", "+ M57 6112"));
    }

    @Test
    void one_goes_back_to_the_list_of_the_installation() throws Exception {
        keep(adding("611", Purchase.CLOUD), "essai");

        Document back = keep(Map.of("faire", "defaut"), "fin de l’essai").page();

        assertThat(back.text()).contains("livrée avec Continuum");
        assertThat(home.purchaseBook.timeline(Town.SIREN).getFirst().accounts()).isEqualTo(Optional.empty());
    }

    @Test
    void a_change_seen_against_another_list_shows_the_effect_again_and_keeps_nothing() throws Exception {
        Map<String, String> values = form(controller()
                .posted(PAGE + "/effet", adding("611", Purchase.CLOUD))
                .page());
        values.put("motif", "essai");
        keep(adding("6112", Purchase.CLOUD), "un autre");

        Visit.Answer answer = controller().posted(PAGE, values);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".notice.bad").text()).contains("La liste a changé");
        assertThat(home.purchaseBook.timeline(Town.SIREN)).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() throws Exception {
        assertThat(refused(Map.of("faire", "ajouter", "norme", "57", "compte", "611", "achat", "CLOUD")))
                .contains("M57, M14");
        assertThat(refused(adding("6x", Purchase.CLOUD))).contains("2 à 10 chiffres");
        assertThat(refused(adding("2051", Purchase.CLOUD))).contains("déjà dans la liste");
        assertThat(refused(Map.of("faire", "retirer", "norme", "M57", "compte", "999")))
                .contains("n’est plus");
        assertThat(refused(Map.of())).contains("Dites quoi faire");
        assertThat(keep(adding("611", Purchase.CLOUD), "–")
                        .page()
                        .select(".notice.bad")
                        .text())
                .contains("Dites pourquoi");
        assertThat(home.purchaseBook.timeline(Town.SIREN)).isEmpty();
    }

    private String refused(Map<String, String> change) throws Exception {
        Visit.Answer answer = controller().posted(PAGE + "/effet", change);
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().select(".notice.bad").text();
    }

    @Test
    void an_account_of_another_authority_sees_and_changes_nothing_of_it() throws Exception {
        Visit neighbour = Visit.of(mvc, home, "voisine");

        assertThat(neighbour.asked(PAGE + "?autorite=" + Town.SIREN).status()).isEqualTo(404);
        Map<String, String> change = new HashMap<>(adding("611", Purchase.CLOUD));
        change.put("autorite", Town.SIREN.value());
        assertThat(neighbour.posted(PAGE + "/effet", change).status()).isEqualTo(404);
        assertThat(neighbour.posted(PAGE, change).status()).isEqualTo(404);
        assertThat(home.purchaseBook.timeline(Town.SIREN)).isEmpty();
    }
}
