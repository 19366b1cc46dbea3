package fr.continuum.domain.ledger;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.shared.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one row of a finance feed is. A commitment and the order that pays it are two entries: each has its own
/// measure, and the two are never added up.
public enum EntryKind {
    /// *Engagement*: credits set apart for a debt to come. Of an expense, unless its row says otherwise.
    COMMITMENT(LedgerPart.COMMITMENTS, null, "engagements", "commitments"),
    /// *Mandat*: the order to pay.
    PAYMENT_ORDER(LedgerPart.PAYMENT_ORDERS, Flow.EXPENSE, "mandats", "payment orders"),
    /// *Titre de recette*: the order to collect.
    RECEIPT_ORDER(LedgerPart.RECEIPT_ORDERS, Flow.REVENUE, "titres", "receipt orders"),
    /// A credit asked for while the budget is prepared.
    PROPOSAL(null, null, "propositions", "proposals");

    private final Optional<LedgerPart> part;
    private final Optional<Flow> flow;
    private final String french;
    private final String english;

    EntryKind(@Nullable LedgerPart part, @Nullable Flow flow, String french, String english) {
        this.part = Optional.ofNullable(part);
        this.flow = Optional.ofNullable(flow);
        this.french = french;
        this.english = english;
    }

    /// The part of a ledger it belongs to; empty of what no ledger holds.
    public Optional<LedgerPart> part() {
        return part;
    }

    /// The only way money can go in an entry of this kind; empty where either is possible.
    public Optional<Flow> flow() {
        return flow;
    }

    /// Several of them, as people say it.
    public Wording words() {
        return new Wording(french, english);
    }
}
