package fr.continuum.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void each_finding_is_found_by_its_own_words_and_knows_what_it_is_one_of() {
        List<Findable> all = words.all(List.of(
                found(ContinuumRule.R20, ACCOUNT + " PLAN fonction=515 nature=2313", "aucune règle (1 ligne)"),
                found(
                        ContinuumRule.R20,
                        ACCOUNT + " PLAN fonction=633 nature=6232",
                        "aucune règle (1\u202f200\u00a0lignes)"),
                found(ContinuumRule.R23, ACCOUNT + " PLAN fonction=633 nature=6232", "deux règles")));

        assertThat(all)
                .extracting(Findable::title)
                .containsExactly(
                        "R20 · CA 2025 Budget principal",
                        "R20 · CA 2025 Budget principal",
                        "R23 · CA 2025 Budget principal");
        assertThat(all.getFirst().what())
                .isEqualTo(
                        new Found.OfFinding(ContinuumRule.R20, ACCOUNT + " PLAN fonction=515 nature=2313", ACCOUNT, 2));
        assertThat(all.getFirst().words())
                .contains("fonction=515", "aucune règle")
                .doesNotContain("ligne", "fonction=633");
        assertThat(all.get(1).words()).contains("fonction=633").doesNotContain("ligne", "200");
        assertThat(all.getLast().what()).extracting("among").isEqualTo(1L);
    }

    @Test
    void the_sentence_of_its_rule_is_no_word_of_a_finding() {
        assertThat(words.all(List.of(found(ContinuumRule.R12, "TRAINING F1", "aucun lien"))))
                .singleElement()
                .extracting(Findable::words)
                .asString()
                .doesNotContain(ContinuumRule.R12.wording().french());
    }

    @Test
    void each_other_thing_is_called_by_what_it_is_called() {
        List<Findable> all = words.all(List.of(
                found(ContinuumRule.R25, "plan cap · D1 · 2025", "1 200,00 € à ce qui est abandonné"),
                found(ContinuumRule.R12, "TRAINING F1", "aucun lien"),
                found(ContinuumRule.R33, "posts.csv P4", "fermé")));

        assertThat(all)
                .extracting(Findable::title)
                .containsExactly("R25 · Planter", "R12 · Conduire", "R33 · posts.csv P4");
        assertThat(all.getFirst().words()).doesNotContain("1 200").contains("à ce qui est abandonné");
        assertThat(all.getFirst().what())
                .isEqualTo(new Found.OfFinding(ContinuumRule.R25, "plan cap · D1 · 2025", "plan cap · D1 · 2025", 1));
    }

    /// By its reason, and by what people call it; never by who gave it.
    @Test
    void what_was_set_aside_is_found_as_a_waiver_too() {
        DatedFinding open = found(ContinuumRule.R12, "TRAINING F1", "aucun lien");
        Waiver waiver = new Waiver(
                ContinuumRule.R12,
                "TRAINING F1",
                "décision du comité",
                "marie",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 1),
                Optional.empty());

        List<Findable> all = words.all(List.of(new DatedFinding(open.finding(), open.since(), waiver, null, null)));

        assertThat(all).hasSize(2);
        assertThat(all.getLast().what()).isEqualTo(new Found.OfWaiver(ContinuumRule.R12, "TRAINING F1"));
        assertThat(all.getLast().title()).isEqualTo("R12 · Conduire");
        assertThat(all.getLast().words())
                .contains("dérogation", "décision du comité")
                .doesNotContain("marie");
        assertThat(words.all(List.of(open))).hasSize(1);
    }
}
