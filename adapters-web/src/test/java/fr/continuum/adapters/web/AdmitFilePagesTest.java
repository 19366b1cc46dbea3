package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
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
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A file of HR that drifts, taken in knowingly on screen.
@WebTest
@DirtiesContext
@Import(AdmitFilePagesTest.Own.class)
class AdmitFilePagesTest {

    private static final Sha256 FILE = Sha256.of("postes.csv");
    private static final NightId NIGHT = new NightId("2026-11-23.1");

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    AdmitFilePagesTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Own {

        @Bean
        @Primary
        Home homeOfDriftingFiles() {
            Home home = new Home("{noop}" + Home.PASSWORD).filled();
            Wording why = new Wording("moitié moins de lignes", "half the rows");
            NightId id = home.nights.begin(LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T21:00:00Z"), "inbox");
            home.nights.receive(
                    id,
                    List.of(new FileRecord(
                                    1,
                                    "postes.csv",
                                    FILE,
                                    FileKind.POSTS,
                                    null,
                                    null,
                                    null,
                                    Note.NONE,
                                    null,
                                    new Kept(Sha256.of("kept"), Sha256.of("profile")))
                            .drifting(
                                    new Drift(
                                            Owner.HOME,
                                            DriftedExtract.of("RH · tableau des effectifs", "postes.csv", why)),
                                    FileFault.of("postes.csv", why),
                                    null)));
            home.nights.end(id, NightStatus.PUBLISHED, Instant.parse("2026-11-23T21:00:09Z"));
            return home;
        }
    }

    private Document page(String login, String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(as(login)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private RequestPostProcessor as(String login) {
        return user(new SignedIn(home.accounts.find(login).orElseThrow()));
    }

    private MvcResult admit(String login, Sha256 file, String reason) throws Exception {
        return mvc.perform(post("/flux/admettre")
                        .param("fichier", file.value())
                        .param("motif", reason)
                        .with(as(login))
                        .with(csrf()))
                .andReturn();
    }

    @Test
    void hr_takes_a_file_in_with_a_reason_and_the_page_says_who_did() throws Exception {
        assertThat(page("rh", "/nuits/" + NIGHT)
                        .select("a[href='/flux#ecarts']")
                        .text())
                .isEqualTo("Admettre ce fichier malgré son écart");
        Document before = page("rh", "/flux");
        assertThat(before.select("section[aria-labelledby=ecarts]").text())
                .contains("postes.csv", "moitié moins de lignes", "Tableau des effectifs");

        MvcResult unsaid = admit("rh", FILE, "-");
        assertThat(unsaid.getResponse().getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(unsaid.getResponse().getContentAsString())
                        .select("[role=alert]")
                        .text())
                .contains("Dites avec des mots pourquoi cet écart est voulu");
        assertThat(home.admittedFiles.of(FILE)).isEmpty();

        MvcResult done = admit("rh", FILE, "les collèges sont partis");

        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/flux#ecarts");
        assertThat(home.admittedFiles.of(FILE))
                .get()
                .satisfies(admitted -> assertThat(admitted.entry().author()).isEqualTo("rh"))
                .extracting(Admitted::reason)
                .isEqualTo("les collèges sont partis");
        assertThat(page("rh", "/flux").select("section[aria-labelledby=ecarts]").text())
                .contains("Admis par rh", "les collèges sont partis");
    }

    @Test
    void who_keeps_no_hr_feed_takes_none_in_and_sees_no_form() throws Exception {
        for (String login : List.of("controleur", "lectrice")) {
            assertThat(admit(login, FILE, "les collèges sont partis")
                            .getResponse()
                            .getStatus())
                    .as(login)
                    .isEqualTo(403);
            assertThat(page(login, "/flux").select("form[action='/flux/admettre']"))
                    .isEmpty();
            assertThat(page(login, "/nuits/" + NIGHT).select("a[href='/flux#ecarts']"))
                    .isEmpty();
        }
        assertThat(page("voisine", "/flux").text()).as("of one authority alone").doesNotContain("postes.csv");
    }

    @Test
    void a_file_the_last_night_did_not_put_aside_is_not_admitted() throws Exception {
        MvcResult result = admit("admin", Sha256.of("other"), "les collèges sont partis");

        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(result.getResponse().getContentAsString())
                        .select("[role=alert]")
                        .text())
                .contains("il n’y a rien à admettre");
    }
}
