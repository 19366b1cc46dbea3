package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.crossproof.CreatedPosts;
import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.plan.MandatePlan;
import java.util.List;

/// What becomes of asking for the cross-proof.
public sealed interface CrossProofSeen {

    /// No published night has any expense to hold against anything.
    record NoMoney() implements CrossProofSeen {}

    /// The list of the installation cannot be used, and the authority said no other.
    record NoList(List<FileFault> faults) implements CrossProofSeen {

        public NoList {
            faults = List.copyOf(faults);
        }
    }

    /// @param night the one readers see
    /// @param choice the year and measure of what was spent
    /// @param choices what can be asked for, latest year first
    /// @param sources the documents that make it up
    /// @param tolerance beyond which what is spent and what is declared are a gap
    /// @param accounts those of the norms of these documents
    /// @param waiting whether another list is in force, which the next night uses
    /// @param plan today's; one without a word where there is none
    /// @param created the year that posts are told of: the one asked for, whatever was spent in it
    record Told(
            Consolidation night,
            Choice choice,
            List<Choice> choices,
            List<Reading> sources,
            ProofTolerance tolerance,
            PurchaseAccounts accounts,
            boolean waiting,
            MandatePlan plan,
            CrossProof proof,
            FiscalYear created,
            CreatedPosts posts)
            implements CrossProofSeen {

        public Told {
            choices = List.copyOf(choices);
            sources = List.copyOf(sources);
        }

        /// Whether the findings of the night (R44, R45) are of this year under this measure: gaps of another
        /// are told by none.
        public boolean isOfTheNight() {
            return NightProof.asks(choices, choice);
        }
    }
}
