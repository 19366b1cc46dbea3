package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedFieldName;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Profiles of feeds on screen: from a sample to what the next night reads with.
@WebTest
@DirtiesContext
@Import(FeedPagesTest.Own.class)
class FeedPagesTest {

    private static final String LEDGER = """
            Type de mouvement;Exercice budgétaire;SIRET;Article;Montant TTC;Tiers
            MDT;2026;21930048000018;6184;1 200,50;Dupont Jeanne
            ENG;2026;21930048000018;2051;300,00;Martin Paul
            MDT;2026;21930048000018;60;rien;Durand Anne
            """;
    private static final String POSTS = """
            N° poste;Service d'affectation;État du poste;Nom;Date de naissance
            P001;Direction inventée;pourvu;Dupont Jeanne;12/03/1975
            P002;Direction inventée;vacant;Martin Paul;01/01/1980
            """;

    private final MockMvc mvc;
    private final Home home;
    private final FeedProfileFolder folder;
    private final Path profiles;
    private final MessageSource texts;

    @Autowired
    FeedPagesTest(MockMvc mvc, Home home, FeedProfileFolder folder, Path profiles, MessageSource texts) {
        this.mvc = mvc;
        this.home = home;
        this.folder = folder;
        this.profiles = profiles;
        this.texts = texts;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Own {

        @Bean
        Path profilesOfThisTest() throws IOException {
            return Files.createTempDirectory("continuum-test-").resolve("profiles");
        }

        @Bean
        @Primary
        FeedProfileFolder folderOfThisTest(Path profiles) {
            return new FeedProfileFolder(profiles);
        }

        @Bean
        @Primary
        Home homeOfFeeds() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            home.accounts.create(new Account("d-ici", "Diane D’Ici", "{noop}x", Role.HR, Town.SIREN.value()));
            return home;
        }
    }

    @BeforeEach
    void no_profile_of_another_test() throws IOException {
        Files.createDirectories(profiles);
        try (var files = Files.list(profiles)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /// Somebody, in one session.
    private final class Visit {

        private final String login;
        private final MockHttpSession session = new MockHttpSession();

        Visit(String login) {
            this.login = login;
        }

        private MvcResult perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
            return mvc.perform(request.session(session)
                            .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                    .andReturn();
        }

        MvcResult asked(String address) throws Exception {
            return perform(get(URI.create(address)));
        }

        Document page(String address) throws Exception {
            MvcResult result = asked(address);
            assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
            return parsed(result);
        }

        private Document led(MvcResult result) throws Exception {
            String to = result.getResponse().getRedirectedUrl();
            if (to == null) {
                return parsed(result);
            }
            MockHttpServletRequestBuilder next = get(URI.create(to));
            if (!result.getFlashMap().isEmpty()) {
                next.flashAttrs(Map.copyOf(result.getFlashMap()));
            }
            return parsed(perform(next));
        }

        MvcResult drop(String flux, String profile, String csv) throws Exception {
            return perform(multipart("/flux/nouveau")
                    .file(new MockMultipartFile("file", "export.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                    .param("flux", flux)
                    .param("profil", profile)
                    .with(csrf()));
        }

        Document dropped(String flux, String csv) throws Exception {
            MvcResult result = drop(flux, "", csv);
            assertThat(result.getResponse().getRedirectedUrl()).startsWith("/flux/colonnes?depot=");
            return led(result);
        }

        /// Sends the form of a page as a browser would, with some answers changed.
        Document said(Document page, Map<String, String> changes) throws Exception {
            Map<String, String> values = new LinkedHashMap<>();
            for (Element control : page.select("[name]")) {
                boolean ofForm = control.closest("form#colonnes") != null
                        || control.attr("form").equals("colonnes");
                if (!ofForm || control.tagName().equals("button")) {
                    continue;
                }
                if (control.tagName().equals("select")) {
                    Element chosen = control.selectFirst("option[selected]");
                    values.put(
                            control.attr("name"),
                            (chosen == null ? control.selectFirst("option") : chosen).attr("value"));
                } else if (!control.attr("type").equals("checkbox") || control.hasAttr("checked")) {
                    values.put(control.attr("name"), control.attr("value"));
                }
            }
            values.putAll(changes);
            MockHttpServletRequestBuilder request = post("/flux/colonnes").with(csrf());
            values.forEach(request::param);
            return led(perform(request));
        }

        Document posted(String address, Map<String, String> values) throws Exception {
            MockHttpServletRequestBuilder request = post(address).with(csrf());
            values.forEach(request::param);
            return led(perform(request));
        }
    }

    /// With plain spaces: which ones typography asks for is another test's.
    private static Document parsed(MvcResult result) throws Exception {
        return Jsoup.parse(
                result.getResponse().getContentAsString().replace('\u00a0', ' ').replace('\u202f', ' '));
    }

    private static String word(Document page, String text) {
        return page.select(".word:has(q:containsOwn(" + text + ")) select").attr("name");
    }

    private FeedProfile kept(String name) throws IOException {
        return folder.atHand().profiles().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_page_says_how_many_services_have_a_name_and_which_rows_name_nothing() throws Exception {
        Document before = new Visit("controleur").page("/flux");
        home.services = new ServiceNames.Known(
                List.of(new ServiceNames.Named(Optional.empty(), "DAUT", "Direction de l’autonomie")),
                List.of(FileFault.inTable(
                        "noms-des-services.csv", "", 4, "libelle", new Wording("Écrivez le nom.", "Write the name."))));
        Document page = new Visit("controleur").page("/flux");
        home.services = ServiceNames.Known.NONE;

        assertThat(before.select(".services-named").text()).isEqualTo("Aucun service n’est encore nommé.");
        assertThat(page.select(".services-named").text()).isEqualTo("1 service est nommé.");
        assertThat(page.select("section[aria-labelledby=services] .refusals").text())
                .contains("ligne 4", "libelle", "Écrivez le nom.");
    }

    @Test
    void a_controller_names_services_and_every_reader_sees_the_names() throws Exception {
        Visit controller = new Visit("controleur");
        Document page = controller.page("/flux/services");
        String seen = page.select("input[name=vu]").val();

        Document kept =
                controller.posted("/flux/services", Map.of("vu", seen, "code", "DROU", "nom", "Direction des routes"));

        assertThat(kept.select(".notice.good").text()).isEqualTo("1 nom a changé.");
        assertThat(kept.select(".of-services tbody tr").text()).contains("DROU", "aucun document");
        assertThat(kept.select(".of-services td input").val()).isEqualTo("Direction des routes");
        Document read = new Visit("lectrice").page("/flux/services");
        assertThat(read.select("main form")).isEmpty();
        assertThat(read.select("tbody tr").text()).contains("DROU", "Direction des routes");
        assertThat(new Visit("lectrice")
                        .page("/flux")
                        .select("a[href=/flux/services]")
                        .text())
                .isEqualTo("Voir les services et leurs noms");

        Document gone = controller.posted(
                "/flux/services", Map.of("vu", kept.select("input[name=vu]").val(), "code", "DROU", "nom", ""));
        assertThat(gone.select(".notice.good").text()).isEqualTo("1 nom a changé.");
        assertThat(home.services.names()).isEmpty();
    }

    /// A form sends all the names it shows.
    @Test
    void a_name_that_is_as_the_form_had_it_takes_nothing_away_that_somebody_wrote_meanwhile() throws Exception {
        Visit controller = new Visit("controleur");
        String before =
                controller.page("/flux/services").select("input[name=vu]").val();
        Document named = controller.posted(
                "/flux/services", Map.of("vu", before, "code", "DROU", "nom", "Direction des routes"));
        assertThat(named.select(".of-services tbody input[name=avant]").eachAttr("value"))
                .contains("Direction des routes");
        String now = named.select("input[name=vu]").val();

        Document other = controller.posted("/flux/services", Map.of("vu", now, "code", "DROU", "avant", "", "nom", ""));

        assertThat(other.select(".notice.good").text()).isEqualTo("Aucun nom n’a changé.");
        assertThat(home.services.names()).hasSize(1);
        controller.posted(
                "/flux/services", Map.of("vu", now, "code", "DROU", "avant", "Direction des routes", "nom", ""));
        assertThat(home.services.names()).isEmpty();
    }

    @Test
    void names_that_cannot_be_kept_are_refused_and_what_was_written_stays() throws Exception {
        Visit controller = new Visit("controleur");
        String seen = controller.page("/flux/services").select("input[name=vu]").val();

        Document nameless = controller.posted("/flux/services", Map.of("vu", seen, "code", "", "nom", "Routes"));
        assertThat(nameless.select(".notice.bad").text()).startsWith("Écrivez le code du service que vous nommez");
        assertThat(nameless.select(".pair input[name=nom]").val()).isEqualTo("Routes");
        assertThat(nameless.select(".pair input[name=code]").attr("aria-describedby"))
                .isEqualTo("refus");

        Document meanwhile = controller.posted("/flux/services", Map.of("vu", "", "code", "DROU", "nom", "Routes"));
        assertThat(meanwhile.select(".notice.bad").text()).startsWith("Quelqu’un a changé la liste entre-temps");
        assertThat(home.services.names()).isEmpty();

        for (String login : List.of("lectrice", "rh", "charge", "d-ici")) {
            MvcResult refused = new Visit(login)
                    .perform(post("/flux/services")
                            .param("vu", seen)
                            .param("code", "DROU")
                            .param("nom", "Routes")
                            .with(csrf()));
            assertThat(refused.getResponse().getStatus()).as(login).isEqualTo(403);
        }
        assertThat(home.services.names()).isEmpty();
    }

    @Test
    void a_sample_of_a_ledger_becomes_the_profile_the_next_night_reads_with() throws Exception {
        Visit visit = new Visit("controleur");
        Document columns = visit.dropped("grand-livre", LEDGER);
        assertThat(columns.select("[name=colonne.nature] option[selected]").text())
                .isEqualTo("Article");
        assertThat(columns.select(".unread .chip").eachText()).containsExactly("Tiers");
        assertThat(columns.text()).doesNotContain("Dupont");
        assertThat(columns.select(".word.missing q").eachText()).containsExactlyInAnyOrder("MDT", "ENG");

        Document said =
                visit.said(columns, Map.of(word(columns, "MDT"), "PAYMENT_ORDER", word(columns, "ENG"), "COMMITMENT"));

        assertThat(said.select(".tallies dd").eachText()).containsExactly("2", "1", "0");
        assertThat(said.select(".read > li").first().text())
                .contains("mandat", "6184", "1 200,50 €")
                .doesNotContain("Dupont");
        assertThat(said.select(".reasons li").eachText())
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .contains("ligne 4", "colonne « Montant TTC »")
                        .doesNotContain("Durand"));
        assertThat(said.select(".notice.bad[role=status]").text()).contains("Plus de 5 %");

        Document lenient = visit.said(said, Map.of("rejets", "40"));
        assertThat(lenient.select(".notice.good[role=status]").text()).contains("reconnaîtrait ce fichier");

        Document done = visit.said(lenient, Map.of("faire", "garder", "nom", "Compta 2026"));

        assertThat(done.select("h1").text()).isEqualTo("compta-2026");
        assertThat(done.select(".notice.good").text()).contains("« compta-2026 » est gardé");
        FeedProfile kept = kept("compta-2026");
        assertThat(kept.columns())
                .containsEntry(FeedField.NATURE, List.of("Article"))
                .containsEntry(FeedField.AMOUNT, List.of("Montant TTC"));
        assertThat(kept.values().get(FeedField.KIND)).containsEntry("MDT", "PAYMENT_ORDER");
        assertThat(kept.limits().rejectedPercent()).isEqualTo(40);
        assertThat(folder.atHand().profiles().getFirst().name()).isEqualTo("compta-2026");
        assertThat(visit.page("/flux").select("h3 code").eachText()).contains("compta-2026", "ledger", "posts");
    }

    @Test
    void a_year_that_counts_otherwise_is_said_on_screen_and_read_so() throws Exception {
        Visit visit = new Visit("controleur");
        Document columns = visit.dropped("grand-livre", LEDGER);
        Map<String, String> meanings =
                Map.of(word(columns, "MDT"), "PAYMENT_ORDER", word(columns, "ENG"), "COMMITMENT", "rejets", "40");

        Document euros = visit.said(columns, meanings);
        Document cents = visit.said(
                euros, Map.of("annee.0", "2026", "compte.0", "THOUSANDS", "annee.1", "19", "compte.1", "CENTS"));

        assertThat(euros.select(".read > li").first().text()).contains("1 200,50 €");
        assertThat(cents.select(".read > li").first().text()).contains("1 200 500,00 €");
        assertThat(cents.select("[name=annee.0]").attr("value")).isEqualTo("2026");
        assertThat(cents.select("[name=compte.0] option[selected]").text()).isEqualTo("milliers d’euros");
        assertThat(cents.select("[name=annee.1]").attr("value")).isEmpty();

        Document done = visit.said(cents, Map.of("faire", "garder", "nom", "milliers"));

        assertThat(kept("milliers").amountsByYear())
                .containsExactly(Map.entry(new FiscalYear(2026), AmountUnit.THOUSANDS));
        assertThat(done.select(".feed-facts").text()).contains("euros · en 2026, milliers d’euros");
        Document again = visit.led(visit.drop("grand-livre", "milliers", LEDGER));
        visit.said(again, Map.of("annee.0", "", "faire", "garder", "nom", "milliers"));
        assertThat(kept("milliers").amountsByYear()).isEmpty();
    }

    @Test
    void amounts_side_by_side_are_found_shown_and_kept() throws Exception {
        Visit visit = new Visit("controleur");

        Document columns = visit.dropped("grand-livre", """
                Exercice;SIRET;Article;Engagé;Mandaté;Tiers
                2026;21930048000018;6184;1200,50;1000,00;Dupont Jeanne
                """);

        assertThat(columns.select("[name=colonne.ordered] option[selected]").text())
                .isEqualTo("Mandaté");
        assertThat(columns.select(".read > li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("engagement", "1 200,50 €"),
                        second -> assertThat(second).contains("mandat", "1 000,00 €"));
        assertThat(columns.select("fieldset .hint").text()).contains("en débit et en crédit");

        Document twice = visit.said(columns, Map.of("colonne.amount", "Mandaté"));
        assertThat(twice.select(".refusals").text()).contains("Retirez « Montant » du profil");

        visit.said(columns, Map.of("faire", "garder", "nom", "cote-a-cote"));
        assertThat(kept("cote-a-cote").columns())
                .containsEntry(FeedField.COMMITTED, List.of("Engagé"))
                .doesNotContainKeys(FeedField.AMOUNT, FeedField.KIND);
    }

    @Test
    void columns_of_one_header_are_chosen_by_their_place() throws Exception {
        Visit visit = new Visit("controleur");

        Document columns = visit.dropped("grand-livre", """
                Type;Exercice;SIRET;Article;Valeur;Valeur
                Mandat;2026;21930048000018;6184;1,00;2,00
                """);

        assertThat(columns.select("[name=colonne.amount] option").eachText())
                .contains("colonne 5 (« Valeur »)", "colonne 6 (« Valeur »)");
        Document said = visit.said(columns, Map.of("colonne.amount", "colonne 6"));
        assertThat(said.select(".read > li").first().text()).contains("2,00 €");
        assertThat(said.select(".unread .chip").eachText()).containsExactly("colonne 5 (« Valeur »)");
    }

    @Test
    void why_rows_are_rejected_is_told_in_the_words_of_the_page() throws Exception {
        Visit finance = new Visit("controleur");
        Document ledger = finance.dropped("grand-livre", """
                Type;Exercice;SIRET;Nature;Montant;Date
                Mandat;2026;21930048000018;6184;1,00;31/12/2026
                Annulation de mandat;2026;21930048000018;6184;1,00;hier
                facture;2026;21930048000018;6184;1,00;31/12/2026
                """);
        Document typed = finance.said(
                ledger, Map.of("colonne.budget", "", "constante.budget", "n’en est pas un", "rejets", "100"));
        Visit people = new Visit("rh");
        Document posts = people.said(people.dropped("postes", POSTS), Map.of("rejets", "100"));
        String reasons = ledger.select(".reasons, .refusals").text()
                + typed.select(".reasons, .refusals").text()
                + posts.select(".reasons, .refusals").text();

        assertThat(reasons)
                .contains("parmi les mots de cette colonne")
                .contains("« Dates »")
                .contains("« Signes des montants »")
                .contains("parmi les mots de la colonne « Direction »")
                .doesNotContainPattern("« (values|columns|constants|signs|dates|department)")
                .doesNotContain("rejected-percent", "optional-columns", "cancellations-positive", "constants");
        assertThat(ledger.text()).contains("Signes des montants");
    }

    @ParameterizedTest
    @EnumSource
    void a_field_has_the_name_on_screen_that_reasons_give_it(FeedField field) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(texts.getMessage("feed.field." + field.key(), null, locale))
                    .isEqualTo(
                            locale.equals(Locale.FRENCH)
                                    ? FeedFieldName.of(field).french()
                                    : FeedFieldName.of(field).english());
        }
    }

    @Test
    void the_sample_is_let_go_as_soon_as_its_profile_is_kept() throws Exception {
        Visit visit = new Visit("controleur");
        Document columns = visit.dropped("grand-livre", LEDGER);
        String depot = columns.select("input[name=depot]").attr("value");
        visit.said(
                columns,
                Map.of(
                        word(columns, "MDT"),
                        "PAYMENT_ORDER",
                        word(columns, "ENG"),
                        "COMMITMENT",
                        "rejets",
                        "40",
                        "faire",
                        "garder",
                        "nom",
                        "compta"));

        assertThat(visit.asked("/flux/colonnes?depot=" + depot).getResponse().getRedirectedUrl())
                .isEqualTo("/flux/nouveau?parti=oui");
    }

    @Test
    void a_sample_that_is_thrown_away_is_found_no_more_and_nobody_else_ever_found_it() throws Exception {
        Visit visit = new Visit("controleur");
        String depot =
                visit.dropped("grand-livre", LEDGER).select("input[name=depot]").attr("value");

        assertThat(new Visit("admin")
                        .asked("/flux/colonnes?depot=" + depot)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/flux/nouveau?parti=oui");
        visit.posted("/flux/abandonner", Map.of("depot", depot));

        assertThat(visit.asked("/flux/colonnes?depot=" + depot).getResponse().getRedirectedUrl())
                .isEqualTo("/flux/nouveau?parti=oui");
    }

    @Test
    void of_an_hr_sample_no_cell_is_shown_but_what_a_night_would_keep() throws Exception {
        Visit visit = new Visit("rh");
        Document columns = visit.dropped("postes", POSTS);

        assertThat(columns.select(".notice").first().text()).contains("parle de personnes");
        assertThat(columns.select("[name=colonne.post] option").eachText())
                .containsExactly(
                        "aucune colonne",
                        "N° poste",
                        "Service d'affectation",
                        "État du poste",
                        "Nom",
                        "Date de naissance");
        assertThat(columns.html()).doesNotContain("Dupont", "Martin", "1975", "inventée", "P001");

        Document said = visit.said(
                columns,
                Map.of("mot.department.0", "Direction inventée", "sens.department.0", "Direction des espaces verts"));

        assertThat(said.select(".tallies dd").eachText()).containsExactly("2", "0", "0");
        assertThat(said.select(".read > li").first().text()).contains("P001", "Direction des espaces verts", "pourvu");
        assertThat(said.select("#apercu").html()).doesNotContain("Dupont", "Martin", "1975");

        visit.said(said, Map.of("faire", "garder", "nom", "effectifs"));
        assertThat(kept("effectifs").values().get(FeedField.DEPARTMENT))
                .containsEntry("Direction inventée", "Direction des espaces verts");
    }

    @Test
    void a_row_of_people_taken_for_the_header_shows_nothing_of_them() throws Exception {
        Visit visit = new Visit("rh");
        Document columns = visit.dropped("postes", POSTS);

        Document wrong = visit.said(columns, Map.of("entete", "2"));

        assertThat(wrong.select(".refusals").text()).contains("Cette ligne tient des valeurs");
        assertThat(wrong.html()).doesNotContain("Dupont", "1975");
    }

    @Test
    void columns_said_by_hand_are_kept_when_the_table_is_looked_for_elsewhere() throws Exception {
        Visit visit = new Visit("controleur");
        Document columns = visit.dropped("grand-livre", "Édition\n" + LEDGER);
        assertThat(columns.select("#entete").attr("value")).isEqualTo("2");

        Document first = visit.said(columns, Map.of("entete", "1"));
        assertThat(first.select("[name=colonne.nature] option[selected]").attr("value"))
                .isEmpty();
        Document again = visit.said(first, Map.of("entete", "2"));

        assertThat(again.select("[name=colonne.nature] option[selected]").text())
                .isEqualTo("Article");
    }

    @Test
    void a_kept_profile_is_corrected_with_a_new_sample_and_still_reads_the_old_layout() throws Exception {
        a_sample_of_a_ledger_becomes_the_profile_the_next_night_reads_with();
        Visit visit = new Visit("controleur");
        MvcResult dropped = visit.drop("", "compta-2026", LEDGER.replace("Article", "Compte par nature"));
        Document columns = visit.led(dropped);
        assertThat(columns.select("[name=colonne.nature] option[selected]").text())
                .isEqualTo("Article — absente de ce fichier");

        Document done = visit.said(
                columns, Map.of("colonne.nature", "Compte par nature", "faire", "garder", "nom", "compta-2026"));

        assertThat(done.select(".notice.good").text()).contains("est gardé");
        assertThat(kept("compta-2026").columns().get(FeedField.NATURE)).containsExactly("Compte par nature", "Article");
    }

    @Test
    void what_is_not_whole_or_not_named_or_whose_name_is_taken_is_not_kept() throws Exception {
        Visit visit = new Visit("controleur");
        Document columns = visit.dropped("grand-livre", LEDGER);

        assertThat(visit.said(columns, Map.of("faire", "garder", "nom", "ledger"))
                        .select(".notice.bad[role=alert]")
                        .text())
                .contains("profil livré");
        assertThat(visit.said(columns, Map.of("faire", "garder", "nom", "../x"))
                        .select(".notice.bad[role=alert]")
                        .text())
                .contains("ne peut pas être un nom");
        assertThat(visit.said(columns, Map.of("colonne.nature", "", "faire", "garder", "nom", "compta"))
                        .select(".notice.bad[role=alert]")
                        .text())
                .contains("tout ce qui est obligatoire");
        assertThat(folder.list()).allMatch(entry -> entry.shipped());
    }

    @Test
    void limits_are_changed_from_the_profiles_own_page_where_nobody_changed_it_meanwhile() throws Exception {
        a_sample_of_a_ledger_becomes_the_profile_the_next_night_reads_with();
        Visit visit = new Visit("admin");
        String seen = visit.page("/flux/fiche?nom=compta-2026")
                .select("input[name=vu]")
                .attr("value");
        Map<String, String> limits = Map.of(
                "nom", "compta-2026", "vu", seen, "rejets", "3", "lignes", "10", "baisse", "15", "hausse", "300");

        assertThat(visit.posted("/flux/fiche", limits).select(".notice.good")).isNotEmpty();
        assertThat(kept("compta-2026").limits().largerTotalsPercent()).hasValue(300);
        assertThat(visit.posted("/flux/fiche", limits).select(".notice.bad").text())
                .contains("Quelqu’un a changé");
        assertThat(visit.posted("/flux/retirer", Map.of("nom", "compta-2026", "vu", seen))
                        .select(".notice.bad")
                        .text())
                .contains("Quelqu’un a changé");
    }

    @Test
    void a_profile_is_removed_and_the_shipped_one_is_not() throws Exception {
        a_sample_of_a_ledger_becomes_the_profile_the_next_night_reads_with();
        Visit visit = new Visit("controleur");
        Document one = visit.page("/flux/fiche?nom=compta-2026");

        Document after = visit.posted(
                "/flux/retirer",
                Map.of("nom", "compta-2026", "vu", one.select("input[name=vu]").attr("value")));

        assertThat(after.select(".notice.good").text()).contains("retiré");
        assertThat(folder.list()).allMatch(entry -> entry.shipped());
        assertThat(visit.page("/flux/fiche?nom=ledger").select("form[action$=retirer]"))
                .isEmpty();
    }

    @Test
    void one_broken_by_hand_is_told_with_its_place_and_may_be_taken_away() throws Exception {
        Files.writeString(profiles.resolve("compta.yaml"), "reads: ledger\ncolumns:\n  montant: Montant\n");
        Visit visit = new Visit("controleur");

        Document list = visit.page("/flux");

        Element card = list.select("article:has(code:containsOwn(compta))").first();
        assertThat(card.text()).contains("inutilisable", "ligne 3", "montant");
        Document one = visit.page("/flux/fiche?nom=compta");
        visit.posted(
                "/flux/retirer",
                Map.of("nom", "compta", "vu", one.select("input[name=vu]").attr("value")));
        assertThat(profiles.resolve("compta.yaml")).doesNotExist();
    }

    @Test
    void who_may_keep_what_follows_from_the_feed() throws Exception {
        assertThat(new Visit("rh").drop("grand-livre", "", LEDGER).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(new Visit("controleur")
                        .drop("postes", "", POSTS)
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(new Visit("admin").drop("postes", "", POSTS).getResponse().getStatus())
                .isEqualTo(302);
        assertThat(new Visit("rh").page("/flux/nouveau").select("#flux option").eachText())
                .hasSize(5)
                .noneMatch(option -> option.contains("comptabilité"));
        assertThat(new Visit("lectrice").asked("/flux/nouveau").getResponse().getStatus())
                .isEqualTo(403);
    }

    @Test
    void an_account_of_one_authority_reads_shipped_profiles_and_its_own_and_keeps_none() throws Exception {
        a_sample_of_a_ledger_becomes_the_profile_the_next_night_reads_with();
        Visit limited = new Visit("d-ici");

        assertThat(limited.page("/flux").select("h3 code").eachText())
                .contains("ledger")
                .doesNotContain("compta-2026");
        assertThat(limited.asked("/flux/fiche?nom=compta-2026").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(limited.asked("/flux/nouveau").getResponse().getStatus()).isEqualTo(403);
        assertThat(limited.drop("postes", "", POSTS).getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void words_of_an_hr_profile_are_for_those_who_keep_it() throws Exception {
        of_an_hr_sample_no_cell_is_shown_but_what_a_night_would_keep();

        assertThat(new Visit("rh").page("/flux/fiche?nom=effectifs").text()).contains("Direction inventée");
        Document reader = new Visit("lectrice").page("/flux/fiche?nom=effectifs");
        assertThat(reader.text()).doesNotContain("inventée").contains("N° poste");
        assertThat(new Visit("lectrice")
                        .asked("/flux/fichier?nom=effectifs")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_profile_goes_out_as_the_file_the_home_keeps() throws Exception {
        a_sample_of_a_ledger_becomes_the_profile_the_next_night_reads_with();

        assertThat(new Visit("controleur")
                        .asked("/flux/fichier?nom=compta-2026")
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(profiles.resolve("compta-2026.yaml")));
    }
}
