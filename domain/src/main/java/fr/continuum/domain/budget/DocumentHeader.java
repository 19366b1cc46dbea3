package fr.continuum.domain.budget;

import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
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
        @Nullable Sha256 profile) {

    public DocumentHeader {
        if (number < 0) {
            throw new IllegalArgumentException("A document's number is not negative: " + number);
        }
        if (stage == BudgetStage.LEDGER && (profile == null || draft)) {
            throw new IllegalArgumentException("A ledger is read with a profile and is no draft");
        }
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

    /// The measure a reader judges this document on: what was executed, or paid; else what was voted, else what is
    /// proposed.
    public Measure judgedMeasure() {
        if (stage.isAccount()) {
            return Measure.EXECUTED;
        }
        if (stage == BudgetStage.LEDGER) {
            return Measure.PAID;
        }
        return draft ? Measure.PROPOSED : Measure.VOTED;
    }

    /// The place this document takes among those of its authority: at most one document is in force in each.
    public DocumentSlot slot() {
        return DocumentSlot.of(this);
    }
}
