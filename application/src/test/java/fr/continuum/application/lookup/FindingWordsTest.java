package fr.continuum.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What findings say to who looks for them.
class FindingWordsTest {

    private static final String ACCOUNT = "21930048000015 2025 CA";

    private final FindingWords words = new FindingWords(
            Map.of(ACCOUNT, "CA 2025 Budget principal"), Map.of("plan cap · D1", "Planter", "TRAINING F1", "Conduire"));

    private static DatedFinding found(ContinuumRule rule, String subject, String said) {
        return new DatedFinding(
                Finding.of(rule, subject, new Wording("reliée au plan", "linked to the plan"), new Wording(said, said)),
                LocalDate.of(2026, 11, 20));
    }

    @Test
    void all_that_a_rule_finds_in_a_document_is_one_line_which_counts_them_and_knows_their_codes() {
        List<Findable> all = words.all(List.of(
                found(ContinuumRule.R20, ACCOUNT + " PLAN fonction=515 nature=2313", "aucune règle (1 ligne)"),
                found(ContinuumRule.R20, ACCOUNT + " PLAN fonction=633 nature=6232", "aucune règle (12 lignes)"),
                found(ContinuumRule.R23, ACCOUNT + " PLAN fonction=633 nature=6232", "deux règles")));

        assertThat(all)
                .extracting(Findable::title)
                .containsExactly("R20 · CA 2025 Budget principal", "R23 · CA 2025 Budget principal");
        assertThat(all.getFirst().what()).isEqualTo(new Found.OfFinding(ContinuumRule.R20, ACCOUNT, 2));
        assertThat(all.getFirst().words())
                .contains("fonction=515", "fonction=633", "aucune règle")
                .doesNotContain("ligne");
    }

    @Test
    void each_other_thing_is_a_line_of_its_own_by_what_it_is_called() {
        List<Findable> all = words.all(List.of(
                found(ContinuumRule.R25, "plan cap · D1 · 2025", "1 200,00 € à ce qui est abandonné"),
                found(ContinuumRule.R12, "TRAINING F1", "aucun lien"),
                found(ContinuumRule.R33, "posts.csv P4", "fermé")));

        assertThat(all)
                .extracting(Findable::title)
                .containsExactly("R25 · Planter", "R12 · Conduire", "R33 · posts.csv P4");
        assertThat(all.getFirst().words()).doesNotContain("1 200").contains("à ce qui est abandonné");
    }
}
