package fr.continuum.domain.crossproof;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.plan.PlanCode;
import java.util.List;

/// A training or an IT investment, beside what is spent of its kind where it says it serves.
///
/// @param serves objectives and actions, directly or through competency needs; none where it is untraced
/// @param spentCents on purchases of its family, at what it serves and at what is above and below; other items there
///     share it
/// @param coveredCents what of it is counted for this item and for no other: never more than it is declared to cost
/// @param state what follows
public record DeclaredItem(Contribution item, List<PlanCode> serves, long spentCents, long coveredCents, State state) {

    public DeclaredItem {
        serves = List.copyOf(serves);
    }

    /// What facts say of a declaration.
    public enum State {
        /// As much money of its kind goes to what it serves as it is declared to cost, or nearly.
        SPENT,
        /// More money of its kind goes to what it serves than all that is declared there costs.
        SPENT_MORE,
        /// Money of its kind goes to what it serves, and less than it is declared to cost.
        SPENT_LESS,
        /// It costs something, and no money of its kind goes to what it serves.
        WITHOUT_SPENDING,
        /// It says nothing of what it serves: money cannot be looked for.
        UNTRACED,
        /// The law asks for it; it serves no objective and need not.
        STATUTORY,
        /// It costs nothing, or nobody says: most trainings are paid by the levy to the CNFPT.
        WITHOUT_COST,
        /// It is to be in use after that year.
        TO_COME,
        /// The norm of the accounts received has no account of its own for it.
        NOT_TOLD
    }
}
