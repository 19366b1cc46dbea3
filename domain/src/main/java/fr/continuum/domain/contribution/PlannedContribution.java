package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.Ruling;

/// A contribution that says what it serves, as its kind must prove it. A person's contribution is stored as nothing
/// else, and there is no other way to one: nothing can be planned without saying what it serves.
public final class PlannedContribution {

    private final Contribution contribution;

    private PlannedContribution(Contribution contribution) {
        this.contribution = contribution;
    }

    /// Planned, or every reason why it is not.
    public static Ruling<PlannedContribution> plan(Contribution contribution, ContributionContext context) {
        return Ruling.of(new PlannedContribution(contribution), ContributionRules.broken(contribution, context));
    }

    public Contribution contribution() {
        return contribution;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedContribution that && contribution.equals(that.contribution);
    }

    @Override
    public int hashCode() {
        return contribution.hashCode();
    }

    @Override
    public String toString() {
        return "Planned[" + contribution.id() + "]";
    }
}
