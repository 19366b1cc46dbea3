package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// The rows of a file that were rejected, all of them on screen.
@WebTest
@DirtiesContext
@Import(RejectedPagesTest.Own.class)
class RejectedPagesTest {

    private static final NightId NIGHT = new NightId("2026-11-23.1");
    private static final String ROWS = "/nuits/" + NIGHT + "/rejets/";

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    RejectedPagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Own {

        @Bean
        @Primary
        Home homeOfRejectedRows() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            Sha256 kept;
            try {
                kept = home.archive.put(InMemoryContent.of("extrait", "{}"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            NightId id = home.nights.begin(LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T21:00:00Z"), "inbox");
            home.nights.receive(
                    id,
                    List.of(posts(1, "postes.csv", kept), posts(2, "perdus.csv", Sha256.of("lost")), aside(3, kept)));
            home.nights.end(id, NightStatus.PUBLISHED, Instant.parse("2026-11-23T21:00:09Z"));
            return home;
        }

        private static FileRecord aside(int place, Sha256 kept) {
            return new FileRecord(
                    place,
                    "de-cote.csv",
                    Sha256.of("de-cote.csv"),
                    FileKind.POSTS,
                    null,
                    DocumentStatus.QUARANTINED,
                    FileFault.of("de-cote.csv", new Wording("Trop de lignes.", "Too many rows.")),
                    Note.NONE,
                    new LineCounts(2_060, 2_000, 0, 60),
                    new Kept(kept, Sha256.of("profile")));
        }

        private static FileRecord posts(int place, String name, Sha256 kept) {
            return new FileRecord(
                    place,
                    name,
                    Sha256.of(name),
                    FileKind.POSTS,
                    null,
                    DocumentStatus.LOADED,
                    null,
                    Note.NONE,
                    new LineCounts(2_060, 2_000, 0, 60),
                    new Kept(kept, Sha256.of("profile")));
        }
    }

    private MockHttpServletResponse answer(String login, String address) throws Exception {
        return mvc.perform(get(address)
                        .with(user(new SignedIn(home.accounts.find(login).orElseThrow()))))
                .andReturn()
                .getResponse();
    }

    private Document page(String login, String address) throws Exception {
        return Jsoup.parse(answer(login, address).getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void the_page_of_the_night_leads_to_all_rejected_rows_of_a_file_that_loaded() throws Exception {
        assertThat(page("lectrice", "/nuits/" + NIGHT)
                        .select("a[href='" + ROWS + "1']")
                        .text())
                .isEqualTo("60 lignes rejetées");

        Document page = page("lectrice", ROWS + "1");

        assertThat(page.select("table").first().select("tbody tr").eachText())
                .containsExactly("Ouvert le 55 Ce n’est pas une date.", "toute la ligne 5 Cette ligne est coupée.");
        assertThat(page.select("table").last().select("tbody tr")).hasSize(50);
        assertThat(page("lectrice", page.select("nav.paging a[rel=next]").attr("href"))
                        .select("table")
                        .last()
                        .select("tbody th")
                        .eachText())
                .containsExactly("52", "53", "54", "55", "56", "57", "58", "59", "60", "61");
    }

    @Test
    void of_a_file_put_aside_no_row_is_said_to_enter_a_figure() throws Exception {
        assertThat(page("lectrice", ROWS + "3").select(".lead").text())
                .contains("aucune de ses lignes n’entre dans un chiffre", "60 lignes ne se lisent pas")
                .doesNotContain("60 lignes de ce fichier");
        assertThat(page("lectrice", ROWS + "1").select(".lead").text())
                .contains("60 lignes de ce fichier n’entrent dans aucun chiffre");
    }

    @Test
    void they_are_downloaded_whole() throws Exception {
        String csv =
                page("lectrice", ROWS + "1").select(".list-files a").first().attr("href");

        String file = answer("lectrice", csv).getContentAsString(StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(61);
        assertThat(file).contains("61;", "Cette ligne est coupée.");
    }

    @Test
    void what_is_kept_no_more_is_said_and_a_place_without_a_file_is_none() throws Exception {
        assertThat(page("lectrice", ROWS + "2").select(".empty").text()).contains("une version antérieure");
        for (String place : List.of("4", "0", "x", "99999999999")) {
            assertThat(answer("lectrice", ROWS + place).getStatus()).as(place).isEqualTo(404);
        }
        assertThat(answer("voisine", ROWS + "1").getStatus())
                .as("who sees one authority alone")
                .isEqualTo(404);
    }
}
