package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.ByFile;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/// A training and a need that an HR file brought by their codes alone: pages say that nobody gave them a title, and
/// where to give it. The authority is this test's own.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UntitledPagesTest {

    private final Visit hr;
    private final Visit reader;

    @Autowired
    UntitledPagesTest(MockMvc mvc, Home home) {
        OwnAuthority own = OwnAuthority.like(home);
        TimelineEntry entry =
                new TimelineEntry("traitement de la nuit", Instant.parse("2023-03-03T02:00:00Z"), "f.csv");
        Training coded = new Training(
                "F2612",
                "F2612",
                "Direction du D2",
                new FiscalYear(2023),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of("C09"),
                Optional.of(BigDecimal.TWO),
                OptionalInt.of(30),
                OptionalLong.empty(),
                List.of());
        ByFile.keep(home.contributions, own.owner(), List.of(coded), entry);
        CompetencyNeed need =
                new CompetencyNeed("C09", CompetencyNeed.Kind.PRACTICE, "C09", List.of(new PlanCode("D2")));
        ByFile.keep(
                home.contributions, own.owner(), new Background(List.of(need), List.of(), OptionalInt.empty()), entry);
        this.hr = Visit.of(mvc, home, own.login(Role.HR));
        this.reader = Visit.of(mvc, home, own.login(Role.READER));
    }

    private static Element row(Document page, String code) {
        Element row = page.selectFirst("table.sheet tbody tr:has(th .code:containsOwn(" + code + "))");
        assertThat(row).as(code).isNotNull();
        return row;
    }

    @Test
    void a_training_without_a_title_says_so_and_whoever_plans_is_led_to_where_it_is_given() throws Exception {
        Document page = hr.page("/personnel/formations?annee=2023");

        assertThat(row(page, "F2612").select("th").text()).startsWith("F2612 sans intitulé Direction du D2");
        assertThat(row(page, "F2612").select("td").get(1).text())
                .contains("par le besoin C09")
                .doesNotContain("C09 C09");
        Element give = page.selectFirst(".notice a[href^=/contributions/fiche/modifier]");
        assertThat(give).isNotNull();
        assertThat(give.text()).isEqualTo("F2612");
        assertThat(hr.asked(give.attr("href")).page().select("#titre").val()).isEqualTo("F2612");
        assertThat(row(page, "F1").select("th").text()).contains("Gérer un patrimoine arboré");
    }

    @Test
    void its_sheet_and_the_list_of_contributions_say_so_too() throws Exception {
        assertThat(hr.page("/contributions?genre=formation&texte=F2612")
                        .select("#liste tbody th")
                        .text())
                .startsWith("sans intitulé");
        assertThat(hr.page("/contributions/fiche?genre=formation&code=F2612")
                        .select(".notice")
                        .text())
                .contains("un intitulé n’est gardé que si quelqu’un le donne ici");
        assertThat(hr.page("/contributions/fiche?genre=formation&code=F1")
                        .select(".notice")
                        .text())
                .doesNotContain("intitulé");
    }

    @Test
    void who_may_not_plan_is_led_nowhere() throws Exception {
        Document page = reader.page("/personnel/formations?annee=2023");

        assertThat(page.select(".notice a[href*=modifier]")).isEmpty();
        assertThat(page.select(".notice .code").eachText()).containsExactly("F2612");
        assertThat(reader.in("en")
                        .page("/personnel/formations?annee=2023")
                        .select(".notice")
                        .text())
                .contains("a title is kept only where somebody gives it here");
    }

    @Test
    void a_need_without_words_says_so() throws Exception {
        Document page = hr.page("/personnel/besoins");

        assertThat(row(page, "C09").select("th").text()).isEqualTo("C09 sans intitulé pratique");
        assertThat(row(page, "C09").select("td").get(1).text()).isEqualTo("F2612 sans intitulé");
        assertThat(page.select(".notice").text()).contains("Un fichier RH n’apporte que des codes");
    }

    @Test
    void the_steps_of_the_training_plan_stand_beside_its_trainings() throws Exception {
        Document page = hr.page("/personnel/formations?annee=2023");

        assertThat(page.select(".steps-of dt").eachText())
                .containsExactly("Avis du CST", "Présenté à l’assemblée", "Transmis au CNFPT");
        assertThat(page.select(".steps-of dd").eachText())
                .containsExactly("1er décembre 2022", "15 décembre 2022", "pas dit");
    }
}
