package fr.continuum.domain.budget;

import java.util.List;
import java.util.OptionalLong;

/// What the annexes of a document say that its lines, and other sources, can be held against. Nothing about a natural
/// person is kept.
///
/// @param consolidation rows of the CONSOLIDATION annex; empty where the document has none
/// @param authorisations rows of the APCP annex; empty where the document has none
/// @param staff sums of the PERSONNEL annex, each category and employment once; empty where the document has none
public record ControlTotals(List<BudgetTotal> consolidation, List<Authorisation> authorisations, List<Staff> staff) {

    public static final ControlTotals NONE = new ControlTotals(List.of(), List.of());

    public ControlTotals {
        consolidation = List.copyOf(consolidation);
        authorisations = List.copyOf(authorisations);
        staff = List.copyOf(staff);
    }

    /// Of a document that counts nobody.
    public ControlTotals(List<BudgetTotal> consolidation, List<Authorisation> authorisations) {
        this(consolidation, authorisations, List.of());
    }

    /// One row of the CONSOLIDATION annex: what one budget opened and executed in one section and one direction,
    /// order operations included, results carried over (001, 002) in or out, as the editor has it. Texts are as
    /// written, possibly empty.
    ///
    /// @param kind `CodTypBudAgreg`: `01` for the main budget
    /// @param code `CodBudAnnex`
    /// @param siret `SiretBudAnnexe`
    /// @param openedCents `MtCredOuv`: read, never held against lines, as some editors take `RAR` off it and
    /// others not
    /// @param executedCents `MtRealMandatTitre`
    /// @param carriedOverCents `RAR`
    public record BudgetTotal(
            String kind,
            String code,
            String label,
            String siret,
            Section section,
            Flow flow,
            OptionalLong openedCents,
            OptionalLong executedCents,
            OptionalLong carriedOverCents) {}

    /// A multiannual authorisation (AP or AE).
    ///
    /// @param number as the document's lines name it (`ProgAutoNum`)
    /// @param ceilingCents cumulated amount of the authorisation
    /// @param paymentCreditsCents cumulated payment credits, executed and planned
    public record Authorisation(String number, String label, long ceilingCents, long paymentCreditsCents) {}

    /// The posts the PERSONNEL annex counts under one level of grades and one way to be employed, added up: the
    /// grades themselves, pay and grounds of contracts are dropped by the reader.
    ///
    /// @param category `CodCatAgent`: `A`, `B`, `C`, or empty where a row says none of these
    /// @param employment by `CodTypAgent`
    /// @param budgetedHundredths `EffectifBud`: posts the budget pays for, in hundredths of a full-time equivalent
    /// @param filledHundredths `EffectifPourvu`: those somebody sits in, likewise
    public record Staff(String category, Employment employment, long budgetedHundredths, long filledHundredths) {}

    /// How the annex says people are employed.
    public enum Employment {
        /// `I`: a civil servant, *titulaire*.
        TENURED,
        /// `N`: by contract, *contractuel*.
        CONTRACT,
        /// Neither.
        UNSAID
    }
}
