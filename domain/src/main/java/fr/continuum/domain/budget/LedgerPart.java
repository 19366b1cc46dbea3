package fr.continuum.domain.budget;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What an extract of the ledger may hold. Many finance tools export each by itself: extracts of one budget and year
/// that hold other parts stand beside one another, and only one that holds the same takes a place.
public enum LedgerPart {
    /// Engagements.
    COMMITMENTS("ENG"),
    /// Mandats, and their cancellations.
    PAYMENT_ORDERS("MDT"),
    /// Titres de recette, and their cancellations.
    RECEIPT_ORDERS("TIT");

    /// Of an extract that does not tell, and of those received before parts were told apart.
    public static final Set<LedgerPart> ALL = of(Arrays.asList(values()));

    /// Of what is no ledger.
    public static final Set<LedgerPart> NONE = of(Set.of());

    private final String code;

    LedgerPart(String code) {
        this.code = code;
    }

    /// ENG, MDT or TIT: how our reports and addresses say it.
    public String code() {
        return code;
    }

    public static Optional<LedgerPart> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /// Some of them, in the order they stand here.
    public static Set<LedgerPart> of(Collection<LedgerPart> parts) {
        Set<LedgerPart> some = EnumSet.noneOf(LedgerPart.class);
        some.addAll(parts);
        return Collections.unmodifiableSet(some);
    }
}
