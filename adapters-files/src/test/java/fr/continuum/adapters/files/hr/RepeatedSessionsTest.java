package fr.continuum.adapters.files.hr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.UnreadRows;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RepeatedSessionsTest {

    private static final FeedProfile LENIENT = HrFiles.profile("""
            reads: training-sessions
            columns: {training: Formation, session: Session, start: Début, trainees: Stagiaires}
            optional-columns: [Session]
            limits: {rejected-percent: 100}
            """);

    private static HrReader.Outcome.Read read(String... rows) throws IOException {
        String header =
                rows[0].split(";", -1).length > 3 ? "Formation;Début;Stagiaires;Session" : "Formation;Début;Stagiaires";
        return HrFiles.sound(InMemoryContent.of("s.csv", header + "\n" + String.join("\n", rows) + "\n"), LENIENT);
    }

    private static int kept(HrReader.Outcome.Read read) {
        return ((HrFacts.Sessions) read.extract().facts()).sessions().size();
    }

    private static final String F1 = "F1;01/02/2026;8";
    private static final String F2 = "F2;01/02/2026;8";
    private static final String F3 = "F3;01/02/2026;8";

    @Test
    void a_row_that_says_again_what_one_further_up_says_is_rejected_and_holds_nothing_back() throws IOException {
        HrReader.Outcome.Read read = read(F1, F2, F1);

        assertThat(kept(read)).isEqualTo(2);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(fault -> assertThat(fault.inFrench())
                        .contains("ligne 4", "« Formation »", "La ligne 2 dit déjà cette session"))
                .satisfies(fault -> assertThat(fault.inEnglish()).contains("Row 2 already tells this session"));
        assertThat(read.extract().unread()).isEqualTo(UnreadRows.NONE);
    }

    @Test
    void two_groups_held_at_once_stand_beside_one_another() throws IOException {
        assertThat(kept(read(F1, F1))).as("of one training alone").isEqualTo(2);
        assertThat(kept(read(F1, F1, F2))).isEqualTo(3);
        assertThat(kept(read(F1, F1, F1, F2, F3, "F4;02/02/2026;8", "F5;02/02/2026;8")))
                .isEqualTo(7);
    }

    @Test
    void a_doubled_file_that_was_sorted_is_told_by_how_many_are_beside_one_another() throws IOException {
        assertThat(kept(read(F1, F1, F2, F2))).isEqualTo(2);
        assertThat(read(F1, F1, F2, F2, F3, F3).rejected()).hasSize(3);
    }

    @Test
    void another_number_of_trainees_or_another_day_is_another_session() throws IOException {
        assertThat(kept(read(F1, F2, "F1;01/02/2026;9", "F1;02/02/2026;8"))).isEqualTo(4);
    }

    @Test
    void a_file_that_numbers_its_sessions_is_believed() throws IOException {
        HrReader.Outcome.Read read = read(F1 + ";S1", F2 + ";S1", F1 + ";S2", F1 + ";s1");

        assertThat(kept(read)).isEqualTo(3);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(5));
        assertThat(new HrExtractJson().write(read.extract())).doesNotContain("S1", "S2");
    }
}
