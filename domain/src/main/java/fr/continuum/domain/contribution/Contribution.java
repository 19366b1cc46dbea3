package fr.continuum.domain.contribution;

import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.OptionalLong;

/// Something done for the plan, as somebody declares it or a file brings it: it may say what it serves, or fail to.
/// Whether it *may be planned* is for [PlannedContribution] to say; whether it *is sound* for [ContributionChecks].
public sealed interface Contribution extends Aggregate
        permits Training, ItInvestment, ProcessChange, OrganisationalAdjustment, PartnerIntervention {

    /// The code its own tool gave it.
    String code();

    String title();

    /// Whether nobody gave it a title here: a file brought its code alone, which stands for it.
    default boolean isUntitled() {
        return title().equals(code());
    }

    /// The department that holds it, as the authority writes it.
    String department();

    List<TraceLink> links();

    /// What it costs, in euro cents, where that is known.
    OptionalLong costCents();

    /// The same, linked otherwise.
    Contribution linked(List<TraceLink> links);

    ContributionKind kind();

    default ContributionId id() {
        return new ContributionId(kind(), code());
    }

    /// The fingerprint of all it says: equal contributions are the same version.
    default Sha256 version() {
        return ContributionMeaning.of(this);
    }

    /// Refuses what is no contribution of any kind: without a code, a title or a cost that makes sense.
    static void shaped(ContributionKind kind, String code, String title, OptionalLong costCents) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A contribution has a title: " + new ContributionId(kind, code));
        }
        costCents.ifPresent(cents -> {
            if (cents < 0 || !Euros.isAmount(cents)) {
                throw new IllegalArgumentException("A contribution costs neither less than nothing nor more than "
                        + Euros.english(Euros.MOST) + ": " + new ContributionId(kind, code) + " " + cents);
            }
        });
    }
}
