package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Where nobody said how many agents there are, pages say that who had to be consulted cannot be told.
@WebTest
class AgentsMissingTest {

    private static final TimelineEntry ENTRY =
            new TimelineEntry("marie", Instant.parse("2023-06-02T08:00:00Z"), "f.csv");

    private final MockMvc mvc;
    private final Home home;
    private final OwnAuthority own;

    @Autowired
    AgentsMissingTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.own = OwnAuthority.bare(home);
        PlanOfTheTown.tell(home.plans, own.owner());
        home.contributions.keep(
                own.owner(),
                PlanWords.contributions(List.of(
                        "organisation O1 links=D2.A1 health decided=2023-06-01 consulted=CST:2023-05-10:FAVOURABLE",
                        "organisation O2 links=D2.A1 decided=2023-06-01 consulted=CST:2023-05-10:FAVOURABLE")),
                ENTRY);
    }

    @Test
    void it_is_said_on_the_list_and_of_what_it_concerns_until_somebody_says_how_many() throws Exception {
        assertThat(notice("/contributions")).contains("Personne n’a dit combien d’agents");
        assertThat(notice("/contributions/fiche?genre=organisation&code=O1")).contains("CST", "F3SCT", "Dire combien");
        assertThat(notice("/contributions/fiche?genre=organisation&code=O2")).isEmpty();

        assertThat(byApi("O1")).contains("\"R42\"", "effectif inconnu");
        assertThat(byApi("O2")).doesNotContain("R42");
        assertThat(page("/contributions/fiche?genre=organisation&code=O1")
                        .select("#manque")
                        .text())
                .contains("R42");

        home.contributions.keep(own.owner(), new Background(List.of(), List.of(), OptionalInt.of(1_480)), ENTRY);

        assertThat(notice("/contributions")).isEmpty();
        Document sheet = page("/contributions/fiche?genre=organisation&code=O1");
        assertThat(sheet.select("#manque").text())
                .as("with 1,480 agents the F3SCT had to be asked")
                .contains("R16", "F3SCT");
        assertThat(byApi("O1")).contains("\"R16\"").doesNotContain("R42");
    }

    private String byApi(String code) throws Exception {
        return answer("/api/v1/contributions/one?kind=ORGANISATIONAL_ADJUSTMENT&code=" + code);
    }

    private String notice(String address) throws Exception {
        return page(address).select("p.notice:has(a[href$=#effectif])").text();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(address));
    }

    private String answer(String address) throws Exception {
        return mvc.perform(get(address)
                        .with(user(new SignedIn(
                                home.accounts.find(own.login(Role.CONTRIBUTOR)).orElseThrow()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
