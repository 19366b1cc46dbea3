package fr.continuum.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Attached;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.Reconciliation.AtPlace;
import fr.continuum.domain.check.Reconciliation.KeptOut;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// R24 between a ledger and an account that attaches charges and revenue to its year.
class AttachedToYearTest {

    private static DocumentInForce document(String header, String... lines) {
        return document(header, List.of(), lines);
    }

    private static DocumentInForce document(String header, List<Attached> attached, String... lines) {
        return new DocumentInForce(
                Headers.header(header),
                ControlTotals.NONE.attaching(attached),
                () -> Arrays.stream(lines).map(Words::totals).toList());
    }

    private static Attached at(String chapter, long cents) {
        return new Attached(Flow.EXPENSE, chapter, "", cents);
    }

    private static Reconciliation of(DocumentInForce ledger, DocumentInForce... others) {
        List<DocumentInForce> documents = new ArrayList<>(List.of(others));
        documents.add(ledger);
        return Reconciliation.of(ledger, documents);
    }

    @Test
    void a_ledger_that_orders_what_is_attached_agrees_as_it_is() {
        Reconciliation seen = of(
                document("GL 2026", "chapitre=011 MtMandate=100,00"),
                document("CA 2026", List.of(at("011", 5_00)), "chapitre=011 MtReal=100,00"));

        assertThat(seen.gaps()).isEmpty();
        assertThat(seen.places())
                .extracting(AtPlace::attached, AtPlace::keptOut)
                .containsExactly(tuple(OptionalLong.of(5_00), Optional.of(KeptOut.NOTHING)));
    }

    @Test
    void what_an_account_attaches_without_naming_a_chapter_is_of_the_chapter_of_its_account() {
        Reconciliation seen = of(
                document("GL 2026", "chapitre=011 nature=6184 MtMandate=95,00"),
                document("CA 2026", List.of(at("6184", 5_00)), "nature=6184 MtReal=100,00"));

        assertThat(seen.gaps()).isEmpty();
        assertThat(seen.places())
                .extracting(AtPlace::chapter, AtPlace::keptOut)
                .containsExactly(tuple("011", Optional.of(KeptOut.ATTACHED)));
    }

    @Test
    void a_ledger_without_orders_for_what_is_attached_leaves_no_gap_and_says_so() {
        Reconciliation seen = of(
                document("GL 2026", "chapitre=011 MtMandate=95,00", "chapitre=012 MtMandate=7,00"),
                document(
                        "CA 2026", List.of(at("011", 5_00)), "chapitre=011 MtReal=100,00", "chapitre=012 MtReal=7,00"));

        assertThat(seen.gaps()).isEmpty();
        assertThat(seen.places())
                .extracting(AtPlace::chapter, AtPlace::keptOut)
                .containsExactly(tuple("011", Optional.of(KeptOut.ATTACHED)), tuple("012", Optional.empty()));
    }

    @Test
    void what_a_year_takes_back_of_the_one_before_may_be_kept_out_too() {
        Reconciliation seen = of(
                document("GL 2026", "chapitre=011 MtMandate=98,00", "chapitre=65 MtMandate=12,00"),
                document("CA 2025", List.of(at("011", 3_00), at("65", 2_00)), "chapitre=011 MtReal=1,00"),
                document(
                        "CA 2026", List.of(at("011", 5_00)), "chapitre=011 MtReal=100,00", "chapitre=65 MtReal=10,00"));

        assertThat(seen.gaps()).isEmpty();
        assertThat(seen.places()).extracting(AtPlace::keptOut).containsOnly(Optional.of(KeptOut.ATTACHED_AND_REVERSED));
    }

    @Test
    void a_place_all_of_which_is_attached_needs_no_order() {
        assertThat(of(
                                document("GL 2026", "chapitre=012 MtMandate=7,00"),
                                document(
                                        "CA 2026",
                                        List.of(at("011", 12_974_40)),
                                        "chapitre=011 MtReal=12974,40",
                                        "chapitre=012 MtReal=7,00"))
                        .gaps())
                .isEmpty();
    }

    @Test
    void what_is_left_of_a_gap_is_counted_as_the_ledger_keeps_its_other_chapters() {
        List<Finding> findings = LedgerChecks.check(List.of(
                        document("GL 2026", "chapitre=011 MtMandate=95,00", "chapitre=65 MtMandate=17,00"),
                        document(
                                "CA 2026",
                                List.of(at("011", 5_00), at("65", 2_00)),
                                "chapitre=011 MtReal=100,00",
                                "chapitre=65 MtReal=20,00")))
                .all();

        assertThat(findings)
                .extracting(
                        Finding::subject,
                        Finding::expected,
                        Finding::found,
                        f -> f.cents().orElseThrow())
                .containsExactly(tuple(
                        "21930048000015 2026 GL dépenses chapitre 65 mandaté et compte",
                        "mandaté égal au réalisé du compte : 18,00\u00a0€ ; sans ce que le compte rattache à"
                                + " l’exercice : 2,00\u00a0€",
                        "mandaté au grand livre : 17,00\u00a0€",
                        -1_00L));
        assertThat(findings.getFirst().expectation().english())
                .isEqualTo("paid, equal to what the account executed: €18.00; without what the account attaches to the"
                        + " year: €2.00");
    }

    @Test
    void a_gap_that_nothing_attached_explains_is_told_whole_with_what_is_attached() {
        assertThat(LedgerChecks.check(List.of(
                                document("GL 2026", "chapitre=011 MtMandate=90,00"),
                                document("CA 2026", List.of(at("011", 5_00)), "chapitre=011 MtReal=100,00")))
                        .all())
                .extracting(Finding::expected, f -> f.cents().orElseThrow())
                .containsExactly(tuple(
                        "mandaté égal au réalisé du compte : 100,00\u00a0€ ; dont rattachés à l’exercice :"
                                + " 5,00\u00a0€",
                        -10_00L));
    }

    @Test
    void revenue_is_told_apart_from_expenses() {
        Reconciliation seen = of(
                document("GL 2026", "chapitre=011 MtMandate=100,00", "R chapitre=70 MtMandate=40,00"),
                document(
                        "CA 2026",
                        List.of(at("011", 5_00), new Attached(Flow.REVENUE, "70", "", 8_00)),
                        "chapitre=011 MtReal=100,00",
                        "R chapitre=70 MtReal=48,00"));

        assertThat(seen.gaps()).isEmpty();
        assertThat(seen.places())
                .extracting(AtPlace::flow, AtPlace::keptOut)
                .containsExactly(
                        tuple(Flow.EXPENSE, Optional.of(KeptOut.NOTHING)),
                        tuple(Flow.REVENUE, Optional.of(KeptOut.ATTACHED)));
    }
}
