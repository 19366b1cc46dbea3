package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.shared.Wording;
import org.junit.jupiter.api.Test;

/// Reasons that name another row.
class RejectionTallyOfRowsTest {

    private static FileFault repeats(int line, int before) {
        return FileFault.inTable(
                "p.csv",
                "",
                line,
                "Poste",
                new Wording(
                        "La ligne " + before + " dit déjà ce que vaut ce code. Gardez l'une des deux.",
                        "Row " + before + " says already what this code is worth. Keep one of the two."));
    }

    @Test
    void reasons_that_name_another_row_are_one() {
        RejectionTally tally = new RejectionTally();
        for (int i = 1; i <= 30; i++) {
            tally.add(repeats(100 + i, i));
        }

        Wording told = tally.after(new Wording("30 lignes rejetées.", "30 rows rejected."));

        assertThat(told.french())
                .contains("lignes 101, 102, 103… (30 en tout)", "Une autre ligne dit déjà ce que vaut ce code")
                .doesNotContain("La ligne 1", "autres fautes");
        assertThat(told.english()).contains("Another row says already").doesNotContain("Row 1 ");
    }

    @Test
    void one_row_alone_says_which_it_repeats() {
        RejectionTally tally = new RejectionTally();
        tally.add(repeats(7, 2));

        assertThat(tally.after(new Wording("Une.", "One.")).french()).contains("La ligne 2 dit déjà");
    }

    @Test
    void a_reason_that_names_no_row_stays_as_it_is() {
        Wording reason = new Wording("Ce n'est pas une date.", "This is no date.");

        assertThat(MergedReason.of(reason)).isSameAs(reason);
    }
}
