package fr.continuum.adapters.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTitlesTest {

    private static final SubjectTitles TITLES = SubjectTitles.of(
            Optional.of(
                    PlanWords.plan(List.of("challenge D1 label=Respirer", "action D1.A1 principal=D1 label=Planter"))),
            new ContributionBook(
                    PlanWords.contributions(List.of("training F1 label=Jardiner", "training F2 label=F2")),
                    Background.UNKNOWN),
            new IndicatorBook(List.of(Indicator.draft("I1", "Arbres vivants")), List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan cap · D1                     | Respirer",
                "plan cap · D1.A1                  | Planter",
                "plan cap · D1.A1 · 2025           | Planter",
                "plan cap · D1.A1 · 2025 · mandaté | Planter",
                "TRAINING F1                       | Jardiner",
                "INDICATOR I1                      | Arbres vivants",
            })
    void what_a_finding_names_by_its_key_has_a_title(String subject, String title) {
        assertThat(TITLES.of(subject)).isEqualTo(title);
        assertThat(SubjectView.of(subject, TITLES).said()).isEqualTo(subject + " · " + title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan cap",
                "plan cap · D9",
                "plan autre · D1",
                "TRAINING F2",
                "TRAINING F9",
                "21930048000015 2019 CA",
                "''",
            })
    void what_is_not_known_has_none_and_a_title_that_is_the_code_says_nothing_more(String subject) {
        assertThat(TITLES.of(subject)).isEmpty();
        assertThat(SubjectView.of(subject, TITLES).said()).isEqualTo(subject);
    }

    @Test
    void where_nothing_is_known_nothing_has_a_title() {
        assertThat(SubjectTitles.NONE.of("plan cap · D1")).isEmpty();
    }
}
