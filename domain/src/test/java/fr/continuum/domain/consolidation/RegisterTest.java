package fr.continuum.domain.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.Register.Arrival;
import fr.continuum.domain.consolidation.Register.Known;
import fr.continuum.domain.consolidation.Register.Reception;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

    private static final DocumentHeader ACCOUNT = Headers.header("CA 2018");
    private static final Sha256 A = Sha256.of("a");
    private static final Sha256 B = Sha256.of("b");
    private static final Sha256 C = Sha256.of("c");

    @Test
    void a_new_document_is_loaded_with_the_first_receipt() {
        Reception reception = Register.EMPTY.receive(A, ACCOUNT, Set.of(A));

        assertThat(reception.status()).isEqualTo(DocumentStatus.LOADED);
        assertThat(reception.receipt()).isEqualTo(1);
        assertThat(reception.replaced()).isEmpty();
        assertThat(reception.after().all()).containsExactly(new Known(A, ACCOUNT, 1));
        assertThat(reception.after().find(A)).contains(new Known(A, ACCOUNT, 1));
        assertThat(Register.EMPTY.find(A)).isEmpty();
    }

    @Test
    void a_document_in_force_sent_again_moves_nothing() {
        Register register = after(Register.EMPTY, A, "CA 2018");

        assertThat(register.receive(A, ACCOUNT, Set.of(A)))
                .isEqualTo(new Reception(DocumentStatus.UNCHANGED, register, 0, List.of()));
    }

    @Test
    void other_content_in_the_same_slot_supersedes_and_the_earlier_stays_known() {
        Register register = after(Register.EMPTY, A, "CA 2018");

        Reception reception = register.receive(B, ACCOUNT, Set.of(B));

        assertThat(reception.status()).isEqualTo(DocumentStatus.SUPERSEDING);
        assertThat(reception.receipt()).isEqualTo(2);
        assertThat(reception.replaced()).extracting(Known::sha).containsExactly(A);
        assertThat(inForce(reception.after())).containsExactly(B);
        assertThat(reception.after().find(A)).contains(new Known(A, ACCOUNT, 1));
    }

    @Test
    void sending_a_then_b_then_a_again_puts_a_in_force() {
        Register register = after(after(Register.EMPTY, A, "CA 2018"), B, "CA 2018");

        Reception reception = register.receive(A, ACCOUNT, Set.of(A));

        assertThat(reception.status()).isEqualTo(DocumentStatus.SUPERSEDING);
        assertThat(reception.receipt()).isEqualTo(3);
        assertThat(reception.replaced()).extracting(Known::sha).containsExactly(B);
        assertThat(inForce(reception.after())).containsExactly(A);
        assertThat(reception.after().all()).extracting(Known::receipt).containsExactlyInAnyOrder(3L, 2L);
    }

    @Test
    void a_superseded_document_beside_the_one_in_force_moves_nothing() {
        Register register = after(after(Register.EMPTY, A, "CA 2018"), B, "CA 2018");

        assertThat(register.receive(A, ACCOUNT, Set.of(A, B)))
                .isEqualTo(new Reception(DocumentStatus.UNCHANGED, register, 0, List.of()));
    }

    @Test
    void a_new_document_beside_the_one_in_force_supersedes_it() {
        Register register = after(Register.EMPTY, A, "CA 2018");

        assertThat(register.receive(B, ACCOUNT, Set.of(A, B)).status()).isEqualTo(DocumentStatus.SUPERSEDING);
    }

    @Test
    void a_draft_never_supersedes_a_voted_document() {
        DocumentHeader draft = Headers.header("projet BP 2019");
        Register register = after(Register.EMPTY, A, "BP 2019");

        Reception reception = register.receive(B, draft, Set.of(B));

        assertThat(reception.status()).isEqualTo(DocumentStatus.LOADED);
        assertThat(reception.receipt()).isEqualTo(2);
        assertThat(reception.replaced()).isEmpty();
        assertThat(inForce(reception.after())).containsExactly(A);
        assertThat(reception.after().receive(B, draft, Set.of(B)))
                .isEqualTo(new Reception(DocumentStatus.UNCHANGED, reception.after(), 0, List.of()));
    }

    @Test
    void a_voted_document_supersedes_its_draft_and_a_draft_an_earlier_draft() {
        Register register = after(Register.EMPTY, A, "projet BP 2019");

        Reception second = register.receive(B, Headers.header("projet BP 2019"), Set.of(B));
        Reception voted = second.after().receive(C, Headers.header("BP 2019"), Set.of(C));

        assertThat(second.status()).isEqualTo(DocumentStatus.SUPERSEDING);
        assertThat(voted.status()).isEqualTo(DocumentStatus.SUPERSEDING);
        assertThat(voted.replaced()).extracting(Known::sha).containsExactly(B);
    }

    @Test
    void the_single_account_replaces_the_administrative_account_whatever_the_order() {
        Reception accountFirst = after(Register.EMPTY, A, "CA 2018").receive(B, Headers.header("CFU 2018"), Set.of(B));
        Reception singleFirst = after(Register.EMPTY, B, "CFU 2018").receive(A, ACCOUNT, Set.of(A));

        assertThat(accountFirst.status()).isEqualTo(DocumentStatus.SUPERSEDING);
        assertThat(accountFirst.replaced()).extracting(Known::sha).containsExactly(A);
        assertThat(inForce(accountFirst.after())).containsExactly(B);
        assertThat(singleFirst.status()).isEqualTo(DocumentStatus.LOADED);
        assertThat(singleFirst.replaced()).isEmpty();
        assertThat(inForce(singleFirst.after())).containsExactly(B);
        assertThat(singleFirst.after().receive(A, ACCOUNT, Set.of(A)).status()).isEqualTo(DocumentStatus.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "CA 2018, CA 2018, true",
        "CA 2018, CFU 2018, false",
        "CFU 2018, CA 2018, true",
        "BP 2019, projet BP 2019, true",
        "projet BP 2019, BP 2019, false",
        "projet BP 2019, projet BP 2019, true",
        "CA 2018, CA 2019, false"
    })
    void a_place_is_taken_by_a_document_of_the_same_rank_or_a_higher_one(String standing, String other, boolean taken) {
        Register register = after(Register.EMPTY, A, standing);

        assertThat(register.isTaken(B, Headers.header(other))).isEqualTo(taken);
        assertThat(register.isTaken(A, Headers.header(standing))).isFalse();
    }

    @Test
    void other_budgets_years_stages_and_numbers_have_slots_of_their_own() {
        Register register = Register.EMPTY;
        List<String> slots = List.of(
                "CA 2018 budget=21930048000023", "CA 2019", "BS 2018", "DM2 2018", "DM1 2018", "CA 2018", "BP 2018");
        for (String slot : slots) {
            Reception reception = register.receive(Sha256.of(slot), Headers.header(slot), Set.of());
            assertThat(reception.status()).as(slot).isEqualTo(DocumentStatus.LOADED);
            register = reception.after();
        }

        assertThat(register.inForce())
                .extracting(
                        k -> k.header().budget().value(),
                        k -> k.header().fiscalYear().value(),
                        k -> k.header().stage().code() + k.header().number())
                .containsExactly(
                        tuple("21930048000015", 2018, "BP0"),
                        tuple("21930048000015", 2018, "DM1"),
                        tuple("21930048000015", 2018, "DM2"),
                        tuple("21930048000015", 2018, "BS0"),
                        tuple("21930048000015", 2018, "CA0"),
                        tuple("21930048000015", 2019, "CA0"),
                        tuple("21930048000023", 2018, "CA0"));
        assertThat(register.standing(Headers.header("DM2 2018").slot()))
                .containsExactly(new Known(Sha256.of("DM2 2018"), Headers.header("DM2 2018"), 4));
        assertThat(register.standing(Headers.header("DM3 2018").slot())).isEmpty();
    }

    @Test
    void an_extract_of_an_earlier_day_dropped_late_beside_the_one_in_force_does_not_keep_its_place() {
        DocumentHeader tuesday = Headers.header("GL 2026 du=2026-11-17");
        DocumentHeader sunday = Headers.header("GL 2026 du=2026-11-15");
        Register register = Register.EMPTY.receive(A, tuesday, Set.of(A)).after();

        Reception late = register.receive(B, sunday, Set.of(A, B));
        Reception again = late.after().receive(A, tuesday, Set.of(A, B));

        assertThat(inForce(late.after())).as("as it comes").containsExactly(B);
        assertThat(again.status()).isEqualTo(DocumentStatus.SUPERSEDING);
        assertThat(inForce(again.after())).containsExactly(A);
        assertThat(again.after().receive(B, sunday, Set.of(A, B)).status()).isEqualTo(DocumentStatus.UNCHANGED);
        assertThat(again.after().receive(A, tuesday, Set.of(A, B)).status()).isEqualTo(DocumentStatus.UNCHANGED);
        assertThat(inForce(again.after().receive(B, sunday, Set.of(B)).after()))
                .as("sent alone, somebody means it")
                .containsExactly(B);
    }

    @Test
    void days_of_budgets_and_extracts_without_a_day_put_nothing_back() {
        for (String[] two : List.of(
                new String[] {"BP 2026 du=2026-03-17", "BP 2026 du=2026-03-15"},
                new String[] {"GL 2026", "GL 2026 du=2026-03-15"},
                new String[] {"GL 2026 du=2026-03-17", "GL 2026"})) {
            Register register = after(after(Register.EMPTY, A, two[0]), B, two[1]);

            assertThat(register.receive(A, Headers.header(two[0]), Set.of(A, B)).status())
                    .as(two[0])
                    .isEqualTo(DocumentStatus.UNCHANGED);
        }
    }

    @Test
    void commitments_and_orders_of_two_extracts_stand_beside_one_another() {
        Register register = after(after(Register.EMPTY, A, "GL 2026 tient=ENG"), B, "GL 2026 tient=MDT,TIT");

        assertThat(inForce(register)).containsExactly(A, B);
        Reception next = register.receive(C, Headers.header("GL 2026 tient=ENG"), Set.of(C));
        assertThat(next.status()).isEqualTo(DocumentStatus.SUPERSEDING);
        assertThat(next.replaced()).extracting(Known::sha).containsExactly(A);
        assertThat(inForce(next.after())).containsExactly(C, B);
    }

    @Test
    void an_extract_of_both_takes_the_place_of_each() {
        Register register = after(after(Register.EMPTY, A, "GL 2026 tient=ENG"), B, "GL 2026 tient=MDT");

        Reception both = register.receive(C, Headers.header("GL 2026 tient=ENG,MDT"), Set.of(C));

        assertThat(both.replaced()).extracting(Known::sha).containsExactly(A, B);
        assertThat(inForce(both.after())).containsExactly(C);
        assertThat(both.after()
                        .receive(A, Headers.header("GL 2026 tient=ENG"), Set.of(A, B, C))
                        .status())
                .as("beside the one that holds both")
                .isEqualTo(DocumentStatus.UNCHANGED);
    }

    @Test
    void an_extract_of_one_part_puts_out_of_force_one_of_both_and_the_other_part_is_told_by_its_own() {
        Register register = after(after(Register.EMPTY, A, "GL 2026 tient=ENG,MDT"), B, "GL 2026 tient=ENG");

        assertThat(inForce(register)).containsExactly(B);
        assertThat(inForce(after(register, C, "GL 2026 tient=MDT"))).containsExactly(B, C);
        assertThat(register.isTaken(C, Headers.header("GL 2026 tient=MDT"))).isFalse();
        assertThat(register.isTaken(C, Headers.header("GL 2026"))).isTrue();
    }

    @Test
    void a_budget_has_one_initial_budget_and_one_account_a_year_whatever_number_they_carry() {
        Register register = Register.EMPTY;
        for (String document : List.of("BP 2018", "BP1 2018", "CA 2018", "CA2 2018", "CFU3 2018")) {
            register = register.receive(Sha256.of(document), Headers.header(document), Set.of())
                    .after();
        }

        assertThat(register.inForce())
                .extracting(k -> k.header().stage().code() + k.header().number())
                .containsExactly("BP1", "CFU3");
    }

    @Test
    void a_register_keeps_the_latest_receipt_of_a_document_whatever_the_order_it_is_given_in() {
        Known first = new Known(A, ACCOUNT, 1);
        Known again = new Known(A, ACCOUNT, 3);
        Known other = new Known(B, ACCOUNT, 2);

        assertThat(new Register(List.of(first, other, again)).all()).containsExactly(again, other);
        assertThat(new Register(List.of(again, other, first)).all()).containsExactly(again, other);
    }

    @Test
    void drafts_are_received_before_voted_then_by_date_of_issue_then_by_fingerprint() {
        List<Sha256> byFingerprint = List.of(A, B, C).stream().sorted().toList();
        Arrival draft = new Arrival(byFingerprint.get(2), Headers.header("projet BP 2019 du=2019-12-31"));
        Arrival undated = new Arrival(byFingerprint.get(2), Headers.header("BP 2019"));
        Arrival early = new Arrival(byFingerprint.get(2), Headers.header("BP 2019 du=2019-01-01"));
        Arrival late = new Arrival(byFingerprint.get(0), Headers.header("BP 2019 du=2019-02-01"));
        Arrival lateToo = new Arrival(byFingerprint.get(1), Headers.header("BP 2019 du=2019-02-01"));
        List<Arrival> arrivals = new ArrayList<>(List.of(lateToo, late, early, undated, draft));

        arrivals.sort(Register.receiptOrder());

        assertThat(arrivals).containsExactly(draft, undated, early, late, lateToo);
    }

    private static Register after(Register register, Sha256 sha, String header) {
        return register.receive(sha, Headers.header(header), Set.of(sha)).after();
    }

    private static List<Sha256> inForce(Register register) {
        return register.inForce().stream().map(Known::sha).toList();
    }
}
