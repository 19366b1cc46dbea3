package fr.continuum.adapters.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.finding.SubjectView.Code;
import fr.continuum.domain.budget.KeyField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectViewTest {

    @Test
    void a_key_is_its_document_its_question_and_its_codes() {
        String subject = "21930048000015 2019 CA POLICY fonction=212 nature=6161 budget=21930048000015 section=F sens=D"
                + " mouvement=0";

        assertThat(SubjectView.of(subject))
                .isEqualTo(new SubjectView(
                        "CA 2019",
                        "",
                        "POLICY",
                        "",
                        List.of(
                                new Code(KeyField.FUNCTION, "212"),
                                new Code(KeyField.NATURE, "6161"),
                                new Code(KeyField.SECTION, "F")),
                        "",
                        subject,
                        ""));
    }

    @Test
    void what_is_said_in_words_stays_in_words() {
        String subject = "21930048000015 2019 DM2 dépenses chapitre 011 crédits ouverts";

        assertThat(SubjectView.of(subject))
                .isEqualTo(new SubjectView(
                        "DM 2019", "2", "", "", List.of(), "dépenses chapitre 011 crédits ouverts", subject, ""));
        assertThat(SubjectView.of("document CA 2024"))
                .isEqualTo(new SubjectView("", "", "", "", List.of(), "document CA 2024", "document CA 2024", ""));
        assertThat(SubjectView.of("21930048000015 2019 CA"))
                .isEqualTo(new SubjectView("CA 2019", "", "", "", List.of(), "", "21930048000015 2019 CA", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRAINING F2602 | kind.TRAINING | F2602",
                "PARTNER_INTERVENTION P 1 · 2023 | kind.PARTNER_INTERVENTION | P 1 · 2023",
                "NEED C03 | subject.NEED | C03",
                "plan cap · D1.A2 | subject.ELEMENT | D1.A2",
                "plan cap · D1 · 2023 | subject.ELEMENT | D1 · 2023"
            })
    void what_is_done_and_what_is_planned_are_called_by_their_names(String subject, String what, String rest) {
        assertThat(SubjectView.of(subject)).isEqualTo(new SubjectView("", "", "", what, List.of(), rest, subject, ""));
    }
}
