package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SecurityConfiguration;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.LanguageCookie;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// What every page must be: readable without script or inline style, with landmarks, named tables, and words for every
/// key.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PagesTest {

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    PagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    List<String> addresses() {
        String account = "/documents/" + home.readings().get(1).id().document();
        String change = "/documents/" + home.readings().get(3).id().document();
        String sha = home.readings().get(1).id().document().value();
        String budget = "/budgets/" + Town.SIREN + "/" + Town.MAIN + "/2026";
        String running = home.running().value();
        return List.of(
                "/",
                "/documents",
                account,
                account + "?dimension=plan",
                account + "?sens=R&mesure=CredOuv",
                account + "?mesure=rien&sens=?&dimension=autre",
                change,
                account + "/cles",
                account + "/cles?ou=relie&cible=EDU&tri=nature&page=2",
                account + "/cles?ou=hors-champ&motif=ORDER_OPERATION",
                account + "/cles?fonction=&section=I&dimension=plan",
                account + "/sans-lien",
                account + "/cles?ou=dans-le-champ&section=inconnue",
                account + "/lignes",
                account + "/lignes?page=2&mesure=CredOuv",
                "/documents/" + home.replaced().id().document(),
                "/documents/" + home.replaced().id().document() + "/cles?ou=relie",
                "/documents/" + home.replaced().id().document() + "/lignes",
                "/documents/" + home.replaced().id().document() + "/lignes/1/pourquoi",
                "/documents/" + home.neverMeasured().id().document(),
                "/documents/" + home.neverMeasured().id().document() + "/lignes",
                "/documents/" + home.neverMeasured().id().document() + "/lignes/1/pourquoi",
                "/documents/" + home.waiting().id().document(),
                budget,
                budget + "?dimension=plan",
                budget + "?sens=R",
                budget + "/cles?ou=relie&cible=EDU&section=F",
                budget + "/cles?ou=reel&fonction=",
                "/budgets/" + Town.SIREN + "/" + Town.WATER + "/2026",
                "/nuits/" + home.before(),
                account + "/lignes/1/pourquoi",
                account + "/lignes/5/pourquoi",
                "/lier",
                "/lier?dimension=politique&champ=operation",
                "/lier/effet?document=" + sha + "&dimension=plan&champ=fonction&code=313&vers=cible:D4.A1",
                "/lier/effet?document=" + sha + "&dimension=plan&champ=chapitre&code=011&vers=cible:D4.A1",
                "/lier/effet?document=" + sha + "&dimension=plan&champ=fonction&code=31&debut=true&vers=motif:SUPPORT",
                "/verifier",
                "/constats",
                "/constats?regle=R20&gravite=MAJOR&texte=depense",
                "/constats?regle=rien&page=zut",
                "/nuits",
                "/nuits/" + home.night(),
                "/nuits/" + running,
                "/referentiels",
                "/plan",
                "/plan?vue=liste&etat=LATE",
                "/plan?vue=engagements",
                "/plan?niveau=ACTION&texte=arbres&role=vacant&sans=pilote",
                "/plan?le=2022-03-10",
                "/plan?le=2019-01-01",
                "/plan?le=vote",
                "/plan?le=zut&vue=rien&niveau=rien&etat=rien&sans=rien&page=zut",
                "/plan/element?code=D2",
                "/plan/element?code=D2.A1",
                "/plan/element?code=D2.A2&le=2023-01-01",
                "/plan/element?code=P1&le=vote",
                "/plan/element?code=D1&le=2019-01-01",
                "/plan/carte",
                "/plan/carte?code=D2&le=vote",
                "/plan/carte?code=D1&le=2019-01-01",
                "/plan/histoire",
                "/plan/comparer",
                "/plan/comparer?du=2022-03-10&au=2023-01-01",
                "/plan/comparer?du=2022-03-10&au=2023-01-01&vue=liste",
                "/plan/comparer?du=zut&au=2019-01-01",
                "/lier/regles?dimension=plan&tri=-prend,demande&colonnes=prend,dite-le,dite-dans",
                "/continuum/bas?quoi=arbre",
                "/continuum/bas?quoi=zzzz",
                "/flux/services",
                "/vue-d-ensemble",
                "/vue-d-ensemble?par=service&montant=MtPrev",
                "/vue-d-ensemble?montrer=nombre&cible=D2",
                "/vue-d-ensemble?montrer=heures",
                "/recherche",
                "/recherche?q=formation",
                "/recherche?q=zzzzqqq",
                "/contributions?tri=-cout,titre&cout-de=beaucoup&colonnes=titre,partenaire,annee,cout",
                "/constats?tri=-montant&colonnes=gravite,attendu",
                "/constats/derogations?tri=-dernier-jour&colonnes=enjeu,motif",
                "/personnel/besoins?tri=-prevues&colonnes=code,pour",
                "/plan?vue=liste&tri=-prevu,element&colonnes=code,avancement,debut,fin,territoires,prevu",
                "/personnel/formations?tri=-prevus&colonnes=code,direction,prevus",
                "/charte");
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_sound_in_each_language() {
        return Stream.of("fr", "en")
                .flatMap(language -> addresses().stream()
                        .map(a -> DynamicTest.dynamicTest(language + " " + a, () -> sound(a, language))));
    }

    private void sound(String address, String language) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(address)
                        .cookie(new Cookie(LanguageCookie.NAME, language))
                        .with(user(viewer("controleur"))))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo(SecurityConfiguration.CONTENT_SECURITY_POLICY)
                .doesNotContain("unsafe");
        Document page = Jsoup.parse(response.getContentAsString());
        assertSound(page, language);
        assertThat(Wording.inOtherLanguage(page, language)).isEmpty();
    }

    static void assertSound(Document page) {
        assertSound(page, "fr");
    }

    static void assertSound(Document page, String language) {
        assertThat(page.select("style, [style]")).isEmpty();
        assertThat(page.select("script:not([src]), [onclick], [onload], [onsubmit], [onchange], a[href^=javascript:]"))
                .isEmpty();
        assertThat(page.select("[src], link[href]").stream()
                        .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href")))
                .allMatch(a -> a.startsWith("/") && !a.startsWith("//"));
        assertThat(page.select("html[lang=" + language + "]")).hasSize(1);
        assertThat(page.select("main#contenu")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skip[href=#contenu]")).hasSize(1);
        assertThat(page.select("table"))
                .allMatch(t -> !t.select("> caption").text().isBlank());
        assertThat(page.select("th")).allMatch(t -> t.hasAttr("scope"));
        assertThat(page.select("svg[role=img]")).allMatch(s -> s.hasAttr("aria-label") || s.hasAttr("aria-labelledby"));
        assertThat(page.select("input:not([type=hidden]), select")).allMatch(PagesTest::isLabelled);
        assertThat(page.select("form[method=post]"))
                .allMatch(f -> !f.select("input[name=_csrf]").isEmpty());
        assertThat(MessagesTest.SAID_OF_YEARS.matcher(page.text()).replaceAll(""))
                .doesNotContain("??")
                .doesNotContainIgnoringCase("rattach", "consolidation");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static boolean isLabelled(Element field) {
        return field.closest("label") != null
                || (!field.id().isEmpty()
                        && !field.ownerDocument()
                                .select("label[for=" + field.id() + "]")
                                .isEmpty());
    }

    private SignedIn viewer(String login) {
        return new SignedIn(home.accounts.find(login).orElseThrow());
    }
}
