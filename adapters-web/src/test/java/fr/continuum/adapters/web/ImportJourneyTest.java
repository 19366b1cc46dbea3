package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.LanguageCookie;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.PlanWords;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// From a dropped file to contributions: columns said on screen, the effect seen, then imported.
@WebTest
@DirtiesContext
@Import(ImportJourneyTest.Own.class)
class ImportJourneyTest {

    private static final String CSV = """
            Clé;Intitulé;Exercice;Type;Coût;Objectif;Remarque
            F2601;Accueillir;2026;formation maison;1 500,50;D2.A1 60 % ; D1;bien
            F2602;Écouter;2026;stage;cher;D2.A1;
            F2603;Conduire;2026;CPF;;;
            """.replace("D2.A1 60 % ; D1", "\"D2.A1 60 % ; D1\"");

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    ImportJourneyTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Own {

        @Bean
        @Primary
        Home homeThatChanges() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            home.accounts.create(
                    new Account("d-a-cote", "Dany D’à Côté", "{noop}x", Role.CONTRIBUTOR, Town.OTHER.value()));
            home.accounts.create(new Account("d-ici", "Diane D’Ici", "{noop}x", Role.CONTRIBUTOR, Town.SIREN.value()));
            return home;
        }
    }

    @Test
    void columns_said_on_screen_change_the_preview_and_unknown_words_are_translated() throws Exception {
        Visit visit = new Visit("agente");
        Document columns = visit.dropped("formations", CSV);

        assertThat(columns.select(".said:has([name=colonne.title]) .badge").eachText())
                .contains("trouvé par l’intitulé");
        assertThat(columns.select(".said:has([name=colonne.code]) .badge").eachText())
                .contains("d’après le contenu");
        assertThat(columns.select("[name=colonne.code] option[selected]").text())
                .isEqualTo("Clé — F2601 · F2602");
        assertThat(columns.select(".unread .chip").eachText()).containsExactly("Remarque");
        assertThat(columns.select(".read > li.faulty")).hasSize(2);
        assertThat(columns.select(".read > li").get(1).select(".faults li").eachText())
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("colonne « Coût »").contains("« cher » n'est pas un montant"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("colonne « Type »").contains("« stage » est inconnu"));
        assertThat(columns.select("fieldset:has(legend:contains(Catégorie)) .word.missing q")
                        .eachText())
                .containsExactlyInAnyOrder("formation maison", "stage");

        Document said = visit.said(
                columns,
                Map.of(
                        "colonne.title",
                        "Remarque",
                        "colonne.cost",
                        "",
                        "sens.category." + indexOf(columns, "formation maison"),
                        "PROFICIENCY",
                        "sens.category." + indexOf(columns, "stage"),
                        "PROFICIENCY"));

        assertThat(said.select(".read > li").first().text()).contains("bien").doesNotContain("Accueillir", "1 500");
        assertThat(said.select(".read > li").get(1).text()).contains("colonne « Remarque »", "vide");
        assertThat(said.select(".word.missing")).isEmpty();
        assertThat(said.select(".unread .chip").eachText()).containsExactlyInAnyOrder("Intitulé", "Coût");
        assertThat(said.select(".said:has([name=colonne.title]) .badge").eachText())
                .as("what somebody said is no guess")
                .doesNotContain("trouvé par l’intitulé");

        Document mended = visit.said(said, Map.of("colonne.title", "Intitulé"));
        assertThat(mended.select(".preview .notice.good")).hasSize(1);
        assertThat(mended.select(".read > li").first().text())
                .contains("F2601", "Accueillir", "perfectionnement", "D2.A1 60 % ; D1 40 %");
    }

    private static int indexOf(Document columns, String word) {
        Element input = columns.selectFirst("input[name^=mot.category][value=" + word + "]");
        assertThat(input).isNotNull();
        return Integer.parseInt(input.attr("name").replaceAll(".*\\.", ""));
    }

    @Test
    void the_effect_is_seen_then_imported_and_told() throws Exception {
        Visit visit = new Visit("agente");
        String csv = """
                Code;Intitulé;Direction;Année;Catégorie;Objectif;Justification
                F2;Conduire une réunion;Direction des ressources humaines;2023;perfectionnement;D2.A1;utile
                N1;Nouvelle;DRH;2026;perfectionnement;;
                """;
        Document effect = visit.effect(visit.dropped("formations", csv));

        assertThat(tallies(effect)).containsExactly("1", "1", "0", "1");
        assertThat(effect.select("#sans-objectif ~ ul li").eachText()).containsExactly("N1 Nouvelle");
        assertThat(effect.select("#regles + ul > li:has(.badge:contains(R12))").text())
                .contains(
                        "Une formation sert un objectif",
                        "un élément concerné",
                        "Reliez-la à un objectif ou à un besoin de compétence",
                        "formation N1 Nouvelle",
                        "ni objectif, ni besoin, ni fondement statutaire");
        assertThat(effect.select("table:has(caption:contains(autrement)) tbody tr td")
                        .eachText())
                .contains("Objectifs ou actions servis", "D2.A1");
        assertThat(find("N1")).isEmpty();

        Document done =
                visit.posted("/contributions/importer/confirmer", effect.selectFirst("form[action$=confirmer]"));

        PagesTest.assertSound(done);
        assertThat(done.select("h1").text()).isEqualTo("Importé");
        assertThat(tallies(done)).containsExactly("1", "1", "0", "1");
        assertThat(done.select("a[href*=etat]")).hasSize(1);
        assertThat(find("N1")).isPresent();
        assertThat(find("F2").orElseThrow().links())
                .extracting(link -> link.target().value(), TraceLink::author, TraceLink::provenance)
                .containsExactly(tuple("D2.A1", "agente", LinkProvenance.CODE_AT_SOURCE));
        TimelineEntry entry =
                home.contributions.latest(Owner.of(Town.SIREN)).orElseThrow().entry();
        assertThat(entry.author()).isEqualTo("agente");
        assertThat(entry.source()).isEqualTo("fichier.csv");

        Document again = visit.effect(visit.dropped("formations", csv));
        assertThat(again.select(".notice").text()).contains("Tout est déjà connu ainsi");
        assertThat(again.select("form[action$=confirmer]")).isEmpty();
    }

    @Test
    void a_rule_that_many_rows_break_is_told_once_with_all_of_them_under_it() throws Exception {
        StringBuilder csv = new StringBuilder("Code;Intitulé;Année;Catégorie\n");
        for (int i = 1; i <= 240; i++) {
            csv.append("Z%03d;Stage %d;2026;perfectionnement\n".formatted(i, i));
        }
        Visit visit = new Visit("agente");

        Document effect = visit.effect(visit.dropped("formations", csv.toString()));

        Element rule = effect.selectFirst("#regles + ul > li:has(.badge:contains(R12))");
        assertThat(rule.text().split("Une formation sert un objectif", -1))
                .as("sentence")
                .hasSize(2);
        assertThat(rule.select(".count").text()).isEqualTo("240 éléments concernés");
        assertThat(rule.select(".mend")).hasSize(1);
        assertThat(rule.select("ul.concerned:not(details ul) li")).hasSize(5);
        assertThat(rule.select("details summary").text()).isEqualTo("et 235 autres");
        assertThat(rule.select("li code").eachText())
                .hasSize(240)
                .doesNotHaveDuplicates()
                .contains("Z001", "Z240");
    }

    private static List<String> tallies(Document page) {
        return page.select(".tallies dd").eachText();
    }

    @Test
    void a_workbook_is_brought_with_its_sheet_its_dates_and_what_every_row_says() throws Exception {
        Visit visit = new Visit("charge");
        Document columns = visit.dropped("formations", "plan.xlsx", workbook());

        assertThat(columns.select("select[name=feuille] option[selected]").text())
                .isEqualTo("Plan 2026");
        assertThat(columns.select("[name=entete]").attr("value")).isEqualTo("2");
        assertThat(columns.select("[name=encodage], [name=separateur]")).isEmpty();
        assertThat(columns.select(".said.missing [name^=colonne]").eachAttr("name"))
                .containsExactly("colonne.category");

        Document said = visit.said(
                columns, Map.of("constante.category", "SAFETY_MANDATORY", "constante.targets", "D1", "unite", "CENTS"));
        assertThat(said.select(".read > li").text().replaceAll("\\h", " "))
                .contains("X1", "sécurité obligatoire", "1 234,50 €", "2026", "D1");
        Document effect = visit.effect(said);
        visit.posted("/contributions/importer/confirmer", effect.selectFirst("form[action$=confirmer]"));

        Training training = (Training) find("X1").orElseThrow();
        assertThat(training.category()).isEqualTo(TrainingCategory.SAFETY_MANDATORY);
        assertThat(training.costCents()).hasValue(123_450);
        assertThat(training.links())
                .extracting(TraceLink::provenance)
                .as("the profile says so, not the file")
                .containsExactly(LinkProvenance.PROFILE);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Lisez-moi").createRow(0).createCell(0).setCellValue("Bonjour");
            Sheet sheet = workbook.createSheet("Plan 2026");
            sheet.createRow(0).createCell(0).setCellValue("Plan de formation");
            Row header = sheet.createRow(1);
            List<String> names = List.of("Référence", "Intitulé", "Début", "Montant");
            for (int i = 0; i < names.size(); i++) {
                header.createCell(i).setCellValue(names.get(i));
            }
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("X1");
            row.createCell(1).setCellValue("Gestes qui sauvent");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            Cell start = row.createCell(2);
            start.setCellValue(LocalDate.of(2026, 3, 2));
            start.setCellStyle(date);
            row.createCell(3).setCellValue(123_450);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void another_header_or_sheet_has_its_columns_guessed_and_those_already_said_stay() throws Exception {
        Visit visit = new Visit("agente");
        Document columns = visit.dropped("processus", "Code;Intitulé;\n;;\nRéf;Objet;Code\nA1;Une;x\n");

        Document under = visit.said(columns, Map.of("entete", "3"));

        assertThat(under.select("[name=colonne.title] option[selected]").text()).startsWith("Objet");
        assertThat(under.select("[name=colonne.code] option[selected]").text()).startsWith("Code");
        Document chosen = visit.said(under, Map.of("colonne.code", "Réf"));
        assertThat(chosen.select(".read > li").text()).contains("A1", "Une");
        Document guessed = visit.said(chosen, Map.of("faire", "deviner"));
        assertThat(guessed.select("[name=colonne.code] option[selected]").text())
                .startsWith("Code");
    }

    @Test
    void rows_to_leave_aside_and_what_codes_are_made_of_are_said_on_screen() throws Exception {
        Visit visit = new Visit("agente");
        String csv = """
                Intitulé;Année;Catégorie;Direction
                Excel;2026;perfectionnement;DRH
                Word;2026;perfectionnement;DRH
                Sous-total DRH;;;
                Ensemble;;;
                """;
        Document columns = visit.dropped("formations", csv);
        assertThat(columns.select("[name=totaux]").attr("value"))
                .as("what the sample shows")
                .contains("Sous-total");
        assertThat(columns.select("[name^=codede.][checked]").eachAttr("name"))
                .containsExactlyInAnyOrder("codede.title", "codede.year");

        Document said = visit.said(columns, Map.of("totaux", "Sous-total; Ensemble"));
        assertThat(said.select("[name=totaux]").attr("value")).isEqualTo("Sous-total, Ensemble");
        assertThat(said.select(".read > li")).hasSize(2);
        assertThat(said.select(".read > li").first().text()).contains("excel-2026");

        Document none = visit.said(said, Map.of("totaux", ""));
        assertThat(none.select(".read > li")).as("nothing is left aside").hasSize(4);

        Document made = visit.said(none, Map.of("totaux", "Sous-total; Ensemble", "codede.department", "oui"));
        assertThat(made.select("[name^=codede.][checked]").eachAttr("name"))
                .containsExactlyInAnyOrder("codede.title", "codede.year", "codede.department");
        assertThat(made.select(".read > li").first().text()).contains("excel-drh-2026");
        Document shorter = visit.said(made, Map.of("codede.year", "", "codede.department", ""));
        assertThat(shorter.select("[name^=codede.][checked]").eachAttr("name")).containsExactly("codede.title");
        assertThat(shorter.select(".read > li").first().text()).doesNotContain("2026-", "-2026", "drh");
        Document effect = visit.effect(made);
        visit.posted("/contributions/importer/confirmer", effect.selectFirst("form[action$=confirmer]"));

        assertThat(home.contributions
                        .latest(Owner.of(Town.SIREN))
                        .orElseThrow()
                        .content()
                        .contributions())
                .extracting(Contribution::title)
                .contains("Excel", "Word")
                .doesNotContain("Sous-total DRH", "Ensemble");
    }

    @Test
    void with_a_fault_all_are_named_and_nothing_is_imported() throws Exception {
        Visit visit = new Visit("agente");
        String csv = "Code;Intitulé;Année;Catégorie;Coût\nZ1;Une;2026;CPF;12\n"
                + "Z2;Deux;bientôt;CPF;1,2E+08\n;Trois;2026;CPF;1\n";
        Document effect = visit.effect(visit.dropped("formations", csv));

        assertThat(effect.select(".refusals h2").text()).isEqualTo("3 défauts : rien n’est importé");
        assertThat(effect.select(".refusals .place").eachText())
                .containsExactlyInAnyOrder(
                        "ligne 3 colonne « Année »", "ligne 3 colonne « Coût »", "ligne 4 colonne « Code »");
        assertThat(effect.select(".refusals .mend").text()).contains("abrégé");
        assertThat(effect.select("form[action$=confirmer]")).isEmpty();
        MockHttpServletResponse forced = visit.ask(post("/contributions/importer/confirmer")
                        .param("depot", visit.depot)
                        .param("vu", "0." + "0".repeat(64))
                        .with(csrf()))
                .getResponse();
        assertThat(forced.getRedirectedUrl()).contains("/effet");
        assertThat(find("Z1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    notes.txt   | S10.G00.00.001,'Paie'                  | DSN
                    vide.csv    | ''                                     | en-tête
                    casse.csv   | "Code;Intitulé                         | guillemet
                    """)
    void a_file_that_cannot_serve_is_told_at_once_and_held_nowhere(String name, String content, String why)
            throws Exception {
        Visit visit = new Visit("agente");

        MockHttpServletResponse answer = visit.drop("formations", "", name, content.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        PagesTest.assertSound(page);
        assertThat(page.select(".refusals").text()).contains(why);
    }

    @Test
    void a_profile_kept_once_leads_to_the_effect_by_its_name() throws Exception {
        Visit visit = new Visit("agente");
        Document columns = visit.dropped("formations", CSV.replace("cher", "12"));
        Document said = visit.said(
                columns,
                Map.of(
                        "sens.category." + indexOf(columns, "formation maison"), "PROFICIENCY",
                        "sens.category." + indexOf(columns, "stage"), "RIEN"));
        assertThat(said.select(".read > li").get(1).text())
                .as("a word that says nothing leaves the category unsaid")
                .contains("Cette cellule est vide");

        Document kept = visit.said(
                said,
                Map.of(
                        "faire",
                        "garder",
                        "nom",
                        "Plan de formation RH",
                        "sens.category." + indexOf(said, "stage"),
                        "PROFICIENCY"));

        assertThat(kept.select(".notice.good[role=status]").text()).contains("« plan-de-formation-rh »");
        Document taken = new Visit("agente").keptAs(CSV, "plan de formation RH");
        assertThat(taken.select(".notice.bad[role=alert]").text()).contains("s’appelle déjà");
        Document reserved = new Visit("agente").keptAs(CSV, "Training");
        assertThat(reserved.select(".notice.bad[role=alert]").text()).contains("un profil livré");
        Document unnamed = new Visit("agente").keptAs(CSV, "../crosswalk");
        assertThat(unnamed.select(".notice.bad[role=alert]").text()).contains("ne peut pas être un nom");

        Visit next = new Visit("charge");
        MockHttpServletResponse straight = next.drop(
                "processus",
                "plan-de-formation-rh",
                "2027.csv",
                CSV.replace("cher", "12").getBytes(StandardCharsets.UTF_8));
        assertThat(straight.getRedirectedUrl()).startsWith("/contributions/importer/effet?depot=");
        assertThat(tallies(next.page(straight.getRedirectedUrl()))).startsWith("3");

        MockHttpServletResponse other = next.drop(
                "formations",
                "plan-de-formation-rh",
                "autre.csv",
                "Clé;Titre\nF1;Une\n".getBytes(StandardCharsets.UTF_8));
        assertThat(other.getRedirectedUrl()).contains("/colonnes?depot=");
        Document absent = next.page(other.getRedirectedUrl());
        assertThat(absent.select("[name=colonne.title] option[selected]").text())
                .isEqualTo("Intitulé — absente de ce fichier");
        assertThat(absent.select(".refusals").text()).contains("colonne « Intitulé »", "manque");
    }

    @Test
    void a_dropped_file_is_out_of_reach_of_any_other_session() throws Exception {
        Visit visit = new Visit("agente");
        visit.dropped("formations", CSV);
        Visit stranger = new Visit("agente");

        for (String step : List.of("colonnes", "effet", "fait")) {
            MockHttpServletResponse answer = stranger.ask(
                            get("/contributions/importer/" + step).param("depot", visit.depot))
                    .getResponse();
            assertThat(answer.getRedirectedUrl()).as(step).isEqualTo("/contributions/importer?parti=oui");
        }
        for (String change : List.of("colonnes", "confirmer", "profil")) {
            MockHttpServletResponse answer = stranger.ask(post("/contributions/importer/" + change)
                            .param("depot", visit.depot)
                            .param("nom", "vol")
                            .with(csrf()))
                    .getResponse();
            assertThat(answer.getRedirectedUrl()).as(change).isEqualTo("/contributions/importer?parti=oui");
        }
        Document told = stranger.page("/contributions/importer?parti=oui");
        assertThat(told.select(".notice.bad").text()).contains("n’est plus là", "Déposez-le de nouveau");
        assertThat(visit.page("/contributions/importer/colonnes?depot=" + visit.depot)
                        .select(".read > li"))
                .hasSize(3);
    }

    @Test
    void what_changed_since_it_was_looked_at_is_shown_again() throws Exception {
        Visit visit = new Visit("agente");
        Document effect = visit.effect(visit.dropped("informatique", "Code;Projet\nQ1;Un\n"));
        home.contributions.keep(
                Owner.of(Town.SIREN),
                PlanWords.contributions(List.of("it Q9")),
                new TimelineEntry("marie", Instant.now(), "x"));

        Document again =
                visit.posted("/contributions/importer/confirmer", effect.selectFirst("form[action$=confirmer]"));

        assertThat(again.select(".notice.bad").text()).contains("Quelque chose a changé");
        assertThat(home.contributions
                        .latest(Owner.of(Town.SIREN))
                        .orElseThrow()
                        .content()
                        .find(new ContributionId(ContributionKind.IT_INVESTMENT, "Q1")))
                .isEmpty();
        Document other = visit.effect(visit.page("/contributions/importer/colonnes?depot=" + visit.depot));
        visit.said(
                visit.page("/contributions/importer/colonnes?depot=" + visit.depot), Map.of("colonne.title", "Code"));
        Document stale =
                visit.posted("/contributions/importer/confirmer", other.selectFirst("form[action$=confirmer]"));
        assertThat(stale.select(".notice.bad").text())
                .as("the columns were changed on another page")
                .contains("Quelque chose a changé");
    }

    @Test
    void a_file_is_asked_for_and_one_only() throws Exception {
        Visit visit = new Visit("agente");

        MockHttpServletResponse none = visit.drop("formations", "", "", new byte[0]);
        MockHttpServletResponse unknown =
                visit.drop("formations", "personne", "f.csv", CSV.getBytes(StandardCharsets.UTF_8));

        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("Choisissez un fichier");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString()).contains("Aucun profil ne porte ce nom");
    }

    @Test
    void what_is_exported_imports_back_as_no_change() throws Exception {
        Visit visit = new Visit("agente");
        for (String genre : List.of("formations", "informatique", "processus", "organisation", "partenaires")) {
            for (String format : List.of("csv", "xlsx")) {
                MockHttpServletResponse file = visit.ask(get("/contributions/exporter")
                                .param("genre", genre)
                                .param("format", format))
                        .getResponse();
                assertThat(file.getHeader("Content-Disposition"))
                        .containsPattern("\"" + genre + "-\\d{4}-\\d{2}-\\d{2}\\." + format + "\"");

                MockHttpServletResponse dropped =
                        visit.drop(genre, shipped(genre), genre + "." + format, file.getContentAsByteArray());

                assertThat(dropped.getRedirectedUrl()).as(genre + " " + format).contains("/effet?");
                Document effect = visit.page(dropped.getRedirectedUrl());
                assertThat(effect.select(".notice").text())
                        .as(genre + " " + format)
                        .contains("Tout est déjà connu");
                assertThat(tallies(effect).get(2)).isNotEqualTo("0");
            }
        }
    }

    private static String shipped(String genre) {
        return Map.of(
                        "formations", "training",
                        "informatique", "it-investment",
                        "processus", "process-change",
                        "organisation", "organisational-adjustment",
                        "partenaires", "partner-intervention")
                .get(genre);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_template_is_given_to_any_reader_and_its_columns_are_those_of_the_shipped_profile(String format)
            throws Exception {
        MockHttpServletResponse file = new Visit("lectrice")
                .ask(get("/contributions/modele").param("genre", "partenaires").param("format", format))
                .getResponse();

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).contains("modele-partenaires." + format);
        if (format.equals("csv")) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8)).startsWith("\ufeffCode;Intitulé;Direction;");
        }
        assertThat(new Visit("lectrice")
                        .ask(get("/contributions/modele").param("genre", "cuisine"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void kept_profiles_are_listed_downloaded_renamed_and_removed_by_whose_they_are() throws Exception {
        new Visit("agente").keptAs(CSV, "partage");
        new Visit("d-ici").keptAs(CSV, "a-nous");

        Visit here = new Visit("d-ici");
        Document list = here.page("/contributions/profils");
        PagesTest.assertSound(list);
        assertThat(list.select("h2 code").eachText()).contains("training", "partage", "a-nous");
        assertThat(changeable(list)).containsExactly("a-nous");
        assertThat(new Visit("d-a-cote")
                        .page("/contributions/profils")
                        .select("h2 code")
                        .eachText())
                .contains("partage")
                .doesNotContain("a-nous");
        assertThat(changeable(new Visit("agente").page("/contributions/profils")))
                .contains("partage", "a-nous");

        MockHttpServletResponse yaml =
                here.ask(get("/contributions/profils").param("nom", "a-nous")).getResponse();
        assertThat(yaml.getHeader("Content-Disposition")).contains("a-nous.yaml");
        assertThat(yaml.getContentAsString(StandardCharsets.UTF_8)).contains("kind: \"TRAINING\"", "Intitulé");
        assertThat(new Visit("d-a-cote")
                        .ask(get("/contributions/profils").param("nom", "a-nous"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);

        for (Map<String, String> wish :
                List.of(Map.of("chez", Town.SIREN.value(), "nom", "a-nous"), Map.of("chez", "*", "nom", "partage"))) {
            Document refused = new Visit("d-a-cote").sent("/contributions/profils/retirer", wish);
            assertThat(refused.select(".notice.bad").text()).contains("n’est plus là, ou n’est pas à vous");
        }
        Document renamed = here.sent(
                "/contributions/profils/renommer",
                Map.of("chez", Town.SIREN.value(), "nom", "a-nous", "vers", "À nous deux"));
        assertThat(renamed.select(".notice.good").text()).contains("« a-nous-deux »");
        Document removed =
                here.sent("/contributions/profils/retirer", Map.of("chez", Town.SIREN.value(), "nom", "a-nous-deux"));
        assertThat(removed.select(".notice.good")).hasSize(1);
        assertThat(removed.select("h2 code").eachText())
                .doesNotContain("a-nous-deux")
                .contains("partage");
    }

    private static List<String> changeable(Document list) {
        return list.select("article:has(form[action$=retirer]) h2 code").eachText();
    }

    @Test
    void an_account_of_one_authority_brings_nothing_into_another() throws Exception {
        Visit visit = new Visit("d-a-cote");
        assertThat(visit.ask(multipart("/contributions/importer")
                                .file(new MockMultipartFile(
                                        "file", "f.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8)))
                                .param("genre", "formations")
                                .param("autorite", Town.SIREN.value())
                                .with(csrf()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(visit.ask(get("/contributions/exporter")
                                .param("genre", "formations")
                                .param("autorite", Town.SIREN.value()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);

        Document effect = visit.effect(visit.dropped("formations", "Code;Intitulé;Année;Catégorie\nV1;Une;2026;CPF\n"));
        visit.posted("/contributions/importer/confirmer", effect.selectFirst("form[action$=confirmer]"));

        assertThat(find("V1")).isEmpty();
        assertThat(home.contributions
                        .latest(Owner.of(Town.OTHER))
                        .orElseThrow()
                        .content()
                        .find(new ContributionId(ContributionKind.TRAINING, "V1")))
                .isPresent();
    }

    @Test
    void what_the_file_leaves_out_stays_and_cells_that_prove_nothing_are_told() throws Exception {
        Visit visit = new Visit("agente");
        String header = "Code;Intitulé;Partenaire;Nature du partenaire;Convention;Objectifs\n";
        Document first = visit.effect(
                visit.dropped("partenaires", header + "Q71;Aider;Les Amis;organisme public;C-2026-1;D2.A1\n"));
        assertThat(first.select("#reste, #remarques, #sans-part")).isEmpty();
        visit.posted("/contributions/importer/confirmer", first.selectFirst("form[action$=confirmer]"));

        Document second = visit.effect(visit.dropped(
                "partenaires",
                "Code;Intitulé;Partenaire;Nature du partenaire;Objectifs\n"
                        + "Q71;Aider mieux;Les Amis;organisme public;D2.A1\n"));
        assertThat(second.select("#reste ~ ul li").text()).isEqualTo("Convention d’une contribution");
        visit.posted("/contributions/importer/confirmer", second.selectFirst("form[action$=confirmer]"));
        assertThat(home.contributions
                        .latest(Owner.of(Town.SIREN))
                        .orElseThrow()
                        .content()
                        .find(new ContributionId(ContributionKind.PARTNER_INTERVENTION, "Q71")))
                .hasValueSatisfying(one -> {
                    assertThat(one.title()).isEqualTo("Aider mieux");
                    assertThat(((PartnerIntervention) one).agreement()).isEqualTo("C-2026-1");
                });

        Document third = visit.effect(
                visit.dropped("partenaires", header + "Q72;Autre;Les Amis;organisme public;Néant;D2.A1\n"));
        assertThat(third.select("#remarques ~ ul li").text())
                .isEqualTo("ligne 2 colonne « Convention » « Néant » se lit comme une case vide.");
        assertThat(third.select("#regles + ul > li:has(.badge:contains(R40))").text())
                .contains("Q72");
    }

    @Test
    void every_page_is_sound_in_both_languages() throws Exception {
        Visit visit = new Visit("agente");
        visit.dropped("formations", CSV);
        for (String language : List.of("fr", "en")) {
            for (String address : List.of(
                    "/contributions/importer",
                    "/contributions/importer/colonnes?depot=" + visit.depot,
                    "/contributions/importer/effet?depot=" + visit.depot,
                    "/contributions/profils",
                    "/contributions/exporter",
                    "/contributions/modele")) {
                Document page = Jsoup.parse(visit.ask(get(address).cookie(new Cookie(LanguageCookie.NAME, language)))
                        .getResponse()
                        .getContentAsString());
                assertThat(page.select("html").attr("lang")).isEqualTo(language);
                assertThat(page.select("h1")).as(address).hasSize(1);
                assertThat(page.text()).as(address).doesNotContain("??");
                assertThat(Wording.inOtherLanguage(page, language)).as(address).isEmpty();
                if (language.equals("fr")) {
                    PagesTest.assertSound(page);
                }
            }
        }
    }

    private Optional<Contribution> find(String code) {
        return home.contributions
                .latest(Owner.of(Town.SIREN))
                .flatMap(book -> book.content().find(new ContributionId(ContributionKind.TRAINING, code)));
    }

    /// One person and their session.
    private final class Visit {

        private final String login;
        private final MockHttpSession session = new MockHttpSession();
        private String depot = "";

        Visit(String login) {
            this.login = login;
        }

        MvcResult ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
            return mvc.perform(request.session(session)
                            .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                    .andReturn();
        }

        Document page(String address) throws Exception {
            return Jsoup.parse(ask(get(address)).getResponse().getContentAsString());
        }

        MockHttpServletResponse drop(String genre, String profile, String name, byte[] content) throws Exception {
            MockHttpServletResponse answer = ask(multipart("/contributions/importer")
                            .file(new MockMultipartFile("file", name, "text/csv", content))
                            .param("genre", genre)
                            .param("profil", profile)
                            .with(csrf()))
                    .getResponse();
            if (answer.getStatus() == 302) {
                depot = answer.getRedirectedUrl().replaceAll(".*depot=", "");
            }
            return answer;
        }

        Document dropped(String genre, String csv) throws Exception {
            return dropped(genre, "fichier.csv", csv.getBytes(StandardCharsets.UTF_8));
        }

        Document dropped(String genre, String name, byte[] content) throws Exception {
            MockHttpServletResponse answer = drop(genre, "", name, content);
            assertThat(answer.getRedirectedUrl()).startsWith("/contributions/importer/colonnes?depot=");
            return page(answer.getRedirectedUrl());
        }

        /// The form of the columns, as the page shows it and with some answers changed.
        Document said(Document columns, Map<String, String> answers) throws Exception {
            Map<String, String> values = values(columns.selectFirst("form#colonnes"));
            values.putAll(answers);
            return sent("/contributions/importer/colonnes", values);
        }

        Document keptAs(String csv, String name) throws Exception {
            return said(dropped("formations", csv), Map.of("faire", "garder", "nom", name));
        }

        Document effect(Document columns) throws Exception {
            return said(columns, Map.of("faire", "effet"));
        }

        Document posted(String address, @Nullable Element form) throws Exception {
            return sent(address, values(form));
        }

        Document sent(String address, Map<String, String> values) throws Exception {
            MockHttpServletRequestBuilder request = post(address).with(csrf());
            values.forEach(request::param);
            MvcResult result = ask(request);
            assertThat(result.getResponse().getStatus()).isEqualTo(302);
            MockHttpServletRequestBuilder next =
                    get(String.valueOf(result.getResponse().getRedirectedUrl()));
            if (!result.getFlashMap().isEmpty()) {
                next.flashAttrs(Map.copyOf(result.getFlashMap()));
            }
            return Jsoup.parse(ask(next).getResponse().getContentAsString());
        }

        private static Map<String, String> values(@Nullable Element form) {
            assertThat(form).isNotNull();
            Map<String, String> values = new HashMap<>();
            form.select("input[name]:not([type=checkbox]), input[type=checkbox][checked]")
                    .forEach(input -> values.put(input.attr("name"), input.attr("value")));
            form.select("select[name]")
                    .forEach(select -> values.put(
                            select.attr("name"),
                            select.select("option[selected]").attr("value")));
            values.remove("_csrf");
            return values;
        }
    }
}
