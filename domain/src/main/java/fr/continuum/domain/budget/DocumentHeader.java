package fr.continuum.domain.budget;

import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a budget document says of itself before its first line.
///
/// @param authority SIREN of the collectivity, from the document's own SIRET
/// @param authorityName as the document writes it, possibly empty
/// @param budgetName as the document writes it, possibly empty
/// @param annex whether it is an annex budget
/// @param number as the document gives it (`NumDec`), 0 where it leaves it empty; only that of a DM or a BS tells it
/// from
///     another ([DocumentSlot])
/// @param draft a `ProjetBudget`: not voted yet, amounts are proposals
/// @param issuedOn date of issue (`DteStr`), or of extraction; null where absent or unreadable
/// @param profile version of the mapping profile it is read with; null where it says itself what it holds (TotEM)
/// @param parts what a ledger holds, one at least; none of other documents
public record DocumentHeader(
        Siren authority,
        String authorityName,
        BudgetRef budget,
        String budgetName,
        boolean annex,
        Nomenclature nomenclature,
        FiscalYear fiscalYear,
        BudgetStage stage,
        int number,
        boolean draft,
        VoteBasis voteBasis,
        @Nullable LocalDate issuedOn,
        @Nullable Sha256 profile,
        Set<LedgerPart> parts) {

    public DocumentHeader {
        parts = LedgerPart.of(parts);
        if (number < 0) {
            throw new IllegalArgumentException("A document's number is not negative: " + number);
        }
        if (parts.isEmpty() == (stage == BudgetStage.LEDGER)) {
            throw new IllegalArgumentException("A ledger holds something, and nothing else has parts: " + parts);
        }
        if (stage == BudgetStage.LEDGER && (profile == null || draft)) {
            throw new IllegalArgumentException("A ledger is read with a profile and is no draft");
        }
    }

    /// Of a ledger that holds all a ledger may; of other documents.
    public DocumentHeader(
            Siren authority,
            String authorityName,
            BudgetRef budget,
            String budgetName,
            boolean annex,
            Nomenclature nomenclature,
            FiscalYear fiscalYear,
            BudgetStage stage,
            int number,
            boolean draft,
            VoteBasis voteBasis,
            @Nullable LocalDate issuedOn,
            @Nullable Sha256 profile) {
        this(
                authority,
                authorityName,
                budget,
                budgetName,
                annex,
                nomenclature,
                fiscalYear,
                stage,
                number,
                draft,
                voteBasis,
                issuedOn,
                profile,
                stage == BudgetStage.LEDGER ? LedgerPart.ALL : LedgerPart.NONE);
    }

    /// Of a document that says itself what it holds.
    public DocumentHeader(
            Siren authority,
            String authorityName,
            BudgetRef budget,
            String budgetName,
            boolean annex,
            Nomenclature nomenclature,
            FiscalYear fiscalYear,
            BudgetStage stage,
            int number,
            boolean draft,
            VoteBasis voteBasis,
            @Nullable LocalDate issuedOn) {
        this(
                authority,
                authorityName,
                budget,
                budgetName,
                annex,
                nomenclature,
                fiscalYear,
                stage,
                number,
                draft,
                voteBasis,
                issuedOn,
                null);
    }

    /// The same ledger, holding these parts.
    public DocumentHeader holding(Set<LedgerPart> some) {
        return new DocumentHeader(
                authority,
                authorityName,
                budget,
                budgetName,
                annex,
                nomenclature,
                fiscalYear,
                stage,
                number,
                draft,
                voteBasis,
                issuedOn,
                profile,
                some);
    }

    /// The same document, read with another profile.
    public DocumentHeader readWith(Sha256 other) {
        return new DocumentHeader(
                authority,
                authorityName,
                budget,
                budgetName,
                annex,
                nomenclature,
                fiscalYear,
                stage,
                number,
                draft,
                voteBasis,
                issuedOn,
                other,
                parts);
    }

    /// The measure a reader judges this document on: what was executed, or paid, or committed where a ledger holds
    /// no payment order; else what was voted, else what is proposed.
    public Measure judgedMeasure() {
        if (stage.isAccount()) {
            return Measure.EXECUTED;
        }
        if (stage == BudgetStage.LEDGER) {
            return parts.contains(LedgerPart.COMMITMENTS) && !parts.contains(LedgerPart.PAYMENT_ORDERS)
                    ? Measure.COMMITTED
                    : Measure.PAID;
        }
        return draft ? Measure.PROPOSED : Measure.VOTED;
    }

    /// BP, DM, BS, CA, CFU or GL; of a ledger that holds no payment order GL-ENG or GL-TIT: extracts that stand
    /// beside one another are called otherwise.
    public String code() {
        return stage != BudgetStage.LEDGER || parts.contains(LedgerPart.PAYMENT_ORDERS)
                ? stage.code()
                : stage.code() + "-" + parts.iterator().next().code();
    }

    /// Whether it is a ledger without commitments, or without payment orders: another extract may hold them.
    public boolean isPartialLedger() {
        return stage == BudgetStage.LEDGER
                && !(parts.contains(LedgerPart.COMMITMENTS) && parts.contains(LedgerPart.PAYMENT_ORDERS));
    }

    /// The place this document takes among those of its authority: at most one document is in force in each.
    public DocumentSlot slot() {
        return DocumentSlot.of(this);
    }
}
