package fr.continuum.domain.budget;

import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// What a document says beside the amounts of its lines, which these, and other sources, can be held against. Nothing
/// about a natural person is kept.
///
/// @param consolidation rows of the CONSOLIDATION annex; empty where the document has none
/// @param authorisations rows of the APCP annex; empty where the document has none
/// @param staff sums of the PERSONNEL annex, each category and employment once; empty where the document has none
/// @param attached what of the amounts executed is attached to the year, each place once; empty where nothing is
/// @param origins of a ledger, commitments under an authorisation by the year they were first made in; empty where no
///     row tells that year
/// @param leftOut of an extract, what its rejected rows bear
public record ControlTotals(
        List<BudgetTotal> consolidation,
        List<Authorisation> authorisations,
        List<Staff> staff,
        List<Attached> attached,
        List<CommittedSince> origins,
        LeftOut leftOut) {

    public static final ControlTotals NONE = new ControlTotals(List.of(), List.of());

    public ControlTotals {
        consolidation = List.copyOf(consolidation);
        authorisations = List.copyOf(authorisations);
        staff = List.copyOf(staff);
        attached = List.copyOf(attached);
        origins = List.copyOf(origins);
    }

    /// Of a document none of whose rows was rejected.
    public ControlTotals(
            List<BudgetTotal> consolidation,
            List<Authorisation> authorisations,
            List<Staff> staff,
            List<Attached> attached,
            List<CommittedSince> origins) {
        this(consolidation, authorisations, staff, attached, origins, LeftOut.NONE);
    }

    /// Of a document that counts nobody.
    public ControlTotals(List<BudgetTotal> consolidation, List<Authorisation> authorisations) {
        this(consolidation, authorisations, List.of());
    }

    /// Of annexes alone.
    public ControlTotals(List<BudgetTotal> consolidation, List<Authorisation> authorisations, List<Staff> staff) {
        this(consolidation, authorisations, staff, List.of(), List.of());
    }

    /// The same, with what an account attaches to its year.
    public ControlTotals attaching(List<Attached> amounts) {
        return new ControlTotals(consolidation, authorisations, staff, amounts, origins, leftOut);
    }

    /// Of a ledger that tells when commitments were first made.
    public static ControlTotals committedSince(List<CommittedSince> origins) {
        return new ControlTotals(List.of(), List.of(), List.of(), List.of(), origins);
    }

    /// The same, of an extract some of whose rows were rejected.
    public ControlTotals leavingOut(LeftOut rows) {
        return new ControlTotals(consolidation, authorisations, staff, attached, origins, rows);
    }

    /// Rows of an extract that were rejected although an amount reads in them: what the extract adds up to lacks
    /// them.
    ///
    /// Each kind adds up by itself: what was committed and is then paid is the same money. What rows take back is
    /// taken off: an order and its cancellation that are both rejected leave nothing missing.
    ///
    /// @param rows how many
    /// @param committedCents what of it is committed; negative, like the others, where more is taken back
    /// @param orderedCents what of it is paid by orders
    /// @param receivedCents what of it is of receipt orders
    /// @param otherCents of rows that do not tell which of these they are of, and of preparations
    public record LeftOut(long rows, long committedCents, long orderedCents, long receivedCents, long otherCents) {

        public static final LeftOut NONE = new LeftOut(0, 0);

        /// Of rows that do not tell what kind they are of.
        public LeftOut(long rows, long cents) {
            this(rows, 0, 0, 0, cents);
        }

        public LeftOut {
            boolean nothing = committedCents == 0 && orderedCents == 0 && receivedCents == 0 && otherCents == 0;
            if (rows < 0 || (rows == 0 && !nothing)) {
                throw new IllegalArgumentException("Rows left out are counted, and so is what they bear: " + rows);
            }
        }

        public LeftOut and(LeftOut more) {
            return new LeftOut(
                    rows + more.rows,
                    Math.addExact(committedCents, more.committedCents),
                    Math.addExact(orderedCents, more.orderedCents),
                    Math.addExact(receivedCents, more.receivedCents),
                    Math.addExact(otherCents, more.otherCents));
        }

        /// `100,00 € d’engagé, 120,00 € de mandaté`: each kind by itself, what rows bear that do not tell
        /// their kind last; `0,00 €` where rows take back as much as others bear.
        public Wording missing() {
            List<Wording> kinds = new ArrayList<>();
            kind(committedCents, new Wording(" d’engagé", " committed"), kinds);
            kind(orderedCents, new Wording(" de mandaté", " paid"), kinds);
            kind(receivedCents, new Wording(" de titré", " received"), kinds);
            if (otherCents != 0 || kinds.isEmpty()) {
                kinds.add(Euros.wording(otherCents));
            }
            return Wording.joined(", ", kinds);
        }

        private static void kind(long cents, Wording kind, List<Wording> kinds) {
            if (cents != 0) {
                kinds.add(Euros.wording(cents).then(kind));
            }
        }

        /// The largest of its sums, whichever way it goes.
        public long most() {
            return LongStream.of(committedCents, orderedCents, receivedCents, otherCents)
                    .reduce(0, (one, other) -> Math.abs(other) > Math.abs(one) ? other : one);
        }

        public boolean isNone() {
            return rows == 0;
        }
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
    /// @param openedCents payment credits opened in the year (`MtCPOuv`); empty where the annex does not say
    public record Authorisation(
            String number, String label, long ceilingCents, long paymentCreditsCents, OptionalLong openedCents) {

        /// One whose annex does not say what was opened in the year.
        public Authorisation(String number, String label, long ceilingCents, long paymentCreditsCents) {
            this(number, label, ceilingCents, paymentCreditsCents, OptionalLong.empty());
        }
    }

    /// The posts the PERSONNEL annex counts under one level of grades and one way to be employed, added up: the
    /// grades themselves, pay and grounds of contracts are dropped by the reader.
    ///
    /// @param category `CodCatAgent`: `A`, `B`, `C`, or empty where a row says none of these
    /// @param employment by `CodTypAgent`
    /// @param budgetedHundredths `EffectifBud`: posts the budget pays for, in hundredths of a full-time equivalent
    /// @param filledHundredths `EffectifPourvu`: those somebody sits in, likewise
    public record Staff(String category, Employment employment, long budgetedHundredths, long filledHundredths) {}

    /// Charges or revenue attached to the year (*charges et produits rattachés*, TotEM `ProdChaRat`), where
    /// credits are voted: owed for the year, and neither invoiced nor ordered when it closed. Part of what the
    /// account says was executed, never beside it; the year after takes as much off again.
    ///
    /// @param chapter or article; the account of lines that name neither chapter nor operation
    /// @param operation where they name no chapter; empty elsewhere
    /// @param cents of real operations
    public record Attached(Flow flow, String chapter, String operation, long cents) {}

    /// What a ledger says is committed under one authorisation, by the year the commitments were first made in: a
    /// ledger may say again those of earlier years that are still open.
    ///
    /// @param madeCents commitments
    /// @param cancelledCents what cancellations take off them; never positive
    public record CommittedSince(String authorisation, FiscalYear origin, long madeCents, long cancelledCents) {

        public CommittedSince {
            if (cancelledCents > 0) {
                throw new IllegalArgumentException("A cancellation takes off: " + cancelledCents);
            }
        }
    }

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
