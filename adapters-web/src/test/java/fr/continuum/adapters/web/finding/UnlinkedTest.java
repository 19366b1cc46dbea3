package fr.continuum.adapters.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What several documents of a year leave without a link is one gap.
class UnlinkedTest {

    private static final String ROADS = "EXPENSE F function=621 nature=6152";
    private static final String ALLOWANCES = "EXPENSE F function=447 nature=65171";

    @Test
    void the_account_is_told_whatever_other_documents_of_the_year_say_of_the_same_keys() {
        assertThat(Unlinked.of(List.of(
                        found("22930008200018 2025 BP PLAN " + ROADS, 12_000),
                        found("22930008200018 2025 BP PLAN " + ALLOWANCES, 90_000),
                        found("22930008200018 2025 CA PLAN " + ROADS, 15_000),
                        found("22930008200018 2025 CA PLAN " + ALLOWANCES, 38_000),
                        found("22930008200018 2025 GL PLAN " + ALLOWANCES + " service=DINS", 60_000))))
                .contains(new Unlinked(2, "22930008200018 2025 CA", Dimension.PLAN, 53_000));
    }

    @Test
    void before_an_account_the_ledger_is_told_then_the_document_that_leaves_the_most() {
        Finding budget = found("22930008200018 2026 BP PLAN " + ROADS, 12_000);
        Finding amended = found("22930008200018 2026 DM1 PLAN " + ROADS, 2_000);

        assertThat(Unlinked.of(List.of(budget, amended, found("22930008200018 2026 GL PLAN " + ROADS, 1_000))))
                .contains(new Unlinked(1, "22930008200018 2026 GL", Dimension.PLAN, 1_000));
        assertThat(Unlinked.of(List.of(amended, budget)))
                .contains(new Unlinked(1, "22930008200018 2026 BP", Dimension.PLAN, 12_000));
    }

    @Test
    void the_latest_year_is_told_and_of_one_budget() {
        assertThat(Unlinked.of(List.of(
                        found("22930008200018 2024 CA PLAN " + ALLOWANCES, 90_000),
                        found("22930008200018 2025 CA PLAN " + ROADS, 15_000),
                        found("22930008200026 2025 CA PLAN " + ROADS, 4_000))))
                .contains(new Unlinked(1, "22930008200018 2025 CA", Dimension.PLAN, 15_000));
    }

    @Test
    void what_is_unlinked_in_both_dimensions_is_counted_in_one() {
        assertThat(Unlinked.of(List.of(
                        found("22930008200018 2025 DM2 PLAN " + ROADS, 15_000),
                        found("22930008200018 2025 DM2 POLICY " + ROADS, 14_000))))
                .contains(new Unlinked(1, "22930008200018 2025 DM2", Dimension.PLAN, 15_000));
    }

    @Test
    void other_rules_are_not_of_it() {
        assertThat(Unlinked.of(List.of(Finding.of(
                        ContinuumRule.R23,
                        "22930008200018 2025 CA PLAN " + ROADS,
                        new Wording("une", "one"),
                        new Wording("deux", "two"),
                        15_000))))
                .isEmpty();
    }

    private static Finding found(String subject, long cents) {
        return Finding.of(
                ContinuumRule.R20, subject, new Wording("reliée", "linked"), new Wording("rien", "nothing"), cents);
    }
}
