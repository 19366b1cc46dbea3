package fr.continuum.domain.budget;

import java.util.Arrays;
import java.util.Optional;

/// An amount a budget line can carry. The order is the order of every report.
public enum Measure {
    /// Budget of the year before this stage, cumulated (BS, DM) or of the year before (BP).
    PREVIOUS_BUDGET("MtBudgPrec"),
    /// Restes à réaliser carried over from last year.
    PREVIOUS_CARRIED_OVER("MtRARPrec"),
    /// New proposals of the executive: what a draft proposes.
    PROPOSED("MtPropNouv"),
    /// What the assembly voted.
    VOTED("MtPrev"),
    /// Opened credits: voted, plus carried over.
    OPENED_CREDITS("CredOuv"),
    /// What was executed, signed.
    EXECUTED("MtReal"),
    /// Restes à réaliser at 31 December.
    CARRIED_OVER("MtRAR3112"),
    /// Committed (*engagé*), cancellations taken off; of a ledger alone.
    COMMITTED("MtEngage"),
    /// Ordered to be paid (*mandaté*) or collected (*titré*), cancellations taken off; of a ledger alone.
    PAID("MtMandate");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    /// The element that carries it in a TotEM document, and its name in our reports; a ledger's are named alike.
    public String code() {
        return code;
    }

    /// The place of this measure in an array of amounts: arrays keep a line's amounts flat, which a map
    /// would not.
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    public static Optional<Measure> ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
