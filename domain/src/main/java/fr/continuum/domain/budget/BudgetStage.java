package fr.continuum.domain.budget;

import java.util.Arrays;
import java.util.Optional;

/// The stage of the budget year a document belongs to (*étape budgétaire*, TotEM `NatDec`).
public enum BudgetStage {
    /// Budget primitif: the initial budget.
    INITIAL("BP", "01"),
    /// Décision modificative: numbered changes; amounts are deltas.
    AMENDING("DM", "02"),
    /// Budget supplémentaire: takes over last year's results; amounts are deltas.
    SUPPLEMENTARY("BS", "03"),
    /// Compte administratif: what was executed.
    ADMIN_ACCOUNT("CA", "09"),
    /// Compte financier unique: replaces the compte administratif, compulsory from 2026.
    SINGLE_ACCOUNT("CFU", "10"),
    /// Extract of the ledger (*grand livre*): what is committed and paid as the year goes on. No stage of a vote;
    /// it takes a place of its own among the documents of its budget and year, and moves every day.
    LEDGER("GL", "");

    private final String code;
    private final String totemCode;

    BudgetStage(String code, String totemCode) {
        this.code = code;
        this.totemCode = totemCode;
    }

    /// BP, DM, BS, CA, CFU or GL: how people and our reports say it.
    public String code() {
        return code;
    }

    /// The `NatDec` of a TotEM document; empty where none is of this stage.
    public String totemCode() {
        return totemCode;
    }

    /// Whether the amounts are changes to an earlier budget rather than a budget of their own.
    public boolean isDelta() {
        return this == AMENDING || this == SUPPLEMENTARY;
    }

    /// Whether a rate of a document of this stage means something by itself. Of changes alone it does not: it is
    /// taken on the cumulated budget.
    public boolean isRated() {
        return !isDelta();
    }

    /// Whether the document tells what was executed, not what was voted.
    public boolean isAccount() {
        return this == ADMIN_ACCOUNT || this == SINGLE_ACCOUNT;
    }

    /// Whether the document is a budget, or changes one: what is voted.
    public boolean isBudget() {
        return this == INITIAL || isDelta();
    }

    public static Optional<BudgetStage> ofTotemCode(String totemCode) {
        return Arrays.stream(values())
                .filter(s -> !totemCode.isEmpty() && s.totemCode.equals(totemCode))
                .findFirst();
    }

    public static Optional<BudgetStage> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
