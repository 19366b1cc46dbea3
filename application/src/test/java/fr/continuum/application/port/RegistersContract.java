package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.bareHeader;
import static fr.continuum.application.port.Samples.header;
import static fr.continuum.application.port.Samples.ledger;
import static fr.continuum.application.port.Samples.sha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register.Known;
import org.junit.jupiter.api.Test;

/// What every register of documents does.
public abstract class RegistersContract {

    private static final NightId NIGHT = new NightId("2026-11-22.1");

    /// No authority yet.
    protected abstract Registers registers();

    @Test
    void nothing_is_known_at_first() {
        Registers registers = registers();

        assertThat(registers.authorities()).isEmpty();
        assertThat(registers.of(AUTHORITY).all()).isEmpty();
    }

    @Test
    void a_receipt_brings_the_document_and_the_authority() {
        Registers registers = registers();
        Known first = new Known(sha("A"), header(), 1);
        Known second = new Known(sha("B"), bareHeader(), 2);

        registers.receive(AUTHORITY, first, NIGHT, "a.xml");
        registers.receive(AUTHORITY, second, NIGHT, "b.xml");

        assertThat(registers.of(AUTHORITY).all()).containsExactly(first, second);
        assertThat(registers.authorities()).containsExactly(new KnownAuthority(AUTHORITY, "Département d’Essai"));
        assertThat(registers.of(OTHER_AUTHORITY).all()).isEmpty();
    }

    @Test
    void a_feed_names_no_authority_that_a_budget_document_was_received_of() {
        Registers registers = registers();

        registers.receive(AUTHORITY, new Known(sha("G"), named("Grand livre", true), 1), NIGHT, "g.csv");
        assertThat(registers.authorities()).containsExactly(new KnownAuthority(AUTHORITY, "Grand livre"));
        registers.receive(AUTHORITY, new Known(sha("A"), named("Département d’Essai", false), 2), NIGHT, "a.xml");
        assertThat(registers.authorities()).containsExactly(new KnownAuthority(AUTHORITY, "Département d’Essai"));
        registers.receive(AUTHORITY, new Known(sha("H"), named("Jeanne Dupont", true), 3), NIGHT, "h.csv");

        assertThat(registers.authorities()).containsExactly(new KnownAuthority(AUTHORITY, "Département d’Essai"));
    }

    private static DocumentHeader named(String authority, boolean feed) {
        DocumentHeader of = header();
        return new DocumentHeader(
                of.authority(),
                authority,
                of.budget(),
                of.budgetName(),
                of.annex(),
                of.nomenclature(),
                of.fiscalYear(),
                of.stage(),
                0,
                false,
                of.voteBasis(),
                of.issuedOn(),
                feed ? sha("profile") : null,
                of.parts());
    }

    @Test
    void the_same_receipt_again_changes_nothing() {
        Registers registers = registers();
        Known document = new Known(sha("A"), header(), 1);

        registers.receive(AUTHORITY, document, NIGHT, "a.xml");
        registers.receive(AUTHORITY, document, NIGHT, "a.xml");

        assertThat(registers.of(AUTHORITY).all()).containsExactly(document);
    }

    @Test
    void a_document_sent_again_after_another_is_in_force_by_its_latest_receipt() {
        Registers registers = registers();

        registers.receive(AUTHORITY, new Known(sha("A"), header(), 1), NIGHT, "a.xml");
        registers.receive(AUTHORITY, new Known(sha("B"), header(), 2), NIGHT, "b.xml");
        registers.receive(AUTHORITY, new Known(sha("A"), header(), 3), NIGHT, "a.xml");

        assertThat(registers.of(AUTHORITY).inForce()).containsExactly(new Known(sha("A"), header(), 3));
        assertThat(registers.of(AUTHORITY).all())
                .containsExactly(new Known(sha("B"), header(), 2), new Known(sha("A"), header(), 3));
    }

    @Test
    void a_draft_never_takes_the_place_of_a_voted_document() {
        Registers registers = registers();

        registers.receive(AUTHORITY, new Known(sha("voted"), header(false), 1), NIGHT, "v.xml");
        registers.receive(AUTHORITY, new Known(sha("draft"), header(true), 2), NIGHT, "d.xml");

        assertThat(registers.of(AUTHORITY).inForce()).containsExactly(new Known(sha("voted"), header(false), 1));
    }

    @Test
    void extracts_of_one_ledger_that_hold_other_parts_stand_beside_one_another() {
        Registers registers = registers();
        Known commitments = new Known(sha("C"), ledger(LedgerPart.COMMITMENTS), 1);
        Known orders = new Known(sha("O"), ledger(LedgerPart.PAYMENT_ORDERS, LedgerPart.RECEIPT_ORDERS), 2);

        registers.receive(AUTHORITY, commitments, NIGHT, "engagements.csv");
        registers.receive(AUTHORITY, orders, NIGHT, "mandats.csv");

        assertThat(registers.of(AUTHORITY).inForce()).containsExactly(commitments, orders);
    }

    @Test
    void a_receipt_number_is_given_once() {
        Registers registers = registers();
        registers.receive(AUTHORITY, new Known(sha("A"), header(), 1), NIGHT, "a.xml");

        assertThatThrownBy(() -> registers.receive(AUTHORITY, new Known(sha("B"), header(), 1), NIGHT, "b.xml"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Receipt 1 of " + AUTHORITY + " brought another document: " + sha("A"));
        assertThat(registers.of(AUTHORITY).all()).containsExactly(new Known(sha("A"), header(), 1));
    }

    @Test
    void what_a_newer_reader_says_of_a_document_stands_in_place_of_what_was_said() {
        Registers registers = registers();
        registers.receive(AUTHORITY, new Known(sha("A"), header(), 1), NIGHT, "a.xml");
        registers.receive(AUTHORITY, new Known(sha("B"), header(), 2), NIGHT, "b.xml");
        registers.receive(AUTHORITY, new Known(sha("A"), header(), 3), NIGHT, "a.xml");

        registers.describe(AUTHORITY, sha("A"), bareHeader());

        assertThat(registers.of(AUTHORITY).all())
                .containsExactly(new Known(sha("B"), header(), 2), new Known(sha("A"), bareHeader(), 3));
        assertThatThrownBy(() -> registers.describe(AUTHORITY, sha("C"), header()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> registers.describe(OTHER_AUTHORITY, sha("A"), header()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_authority_keeps_its_name_where_a_document_does_not_write_it() {
        Registers registers = registers();

        registers.receive(AUTHORITY, new Known(sha("A"), header(), 1), NIGHT, "a.xml");
        registers.receive(AUTHORITY, new Known(sha("B"), bareHeader(), 2), NIGHT, "b.xml");

        assertThat(registers.authorities()).containsExactly(new KnownAuthority(AUTHORITY, "Département d’Essai"));
    }
}
