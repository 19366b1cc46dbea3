package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Tolerances.Said;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Owner;
import org.junit.jupiter.api.Test;

/// What every store of tolerances does.
public abstract class TolerancesContract {

    private static final Owner OWN = Owner.of(AUTHORITY);

    /// Nothing said yet.
    protected abstract Tolerances tolerances();

    @Test
    void nothing_is_tolerated_until_somebody_says_more() {
        assertThat(tolerances().inForce(AUTHORITY)).isEqualTo(Tolerance.NONE);
        assertThat(tolerances().timeline(OWN)).isEmpty();
    }

    @Test
    void the_last_one_said_counts_and_all_stay_readable() {
        Tolerances tolerances = tolerances();
        Said first = said(1_000_000_00, 1);
        Said second = said(0, 2);

        tolerances.say(OWN, first);
        assertThat(tolerances.inForce(AUTHORITY)).isEqualTo(first.tolerance());
        tolerances.say(OWN, second);

        assertThat(tolerances.inForce(AUTHORITY)).isEqualTo(Tolerance.NONE);
        assertThat(tolerances.timeline(OWN)).containsExactly(second, first);
    }

    @Test
    void an_authority_that_says_none_has_the_homes() {
        Tolerances tolerances = tolerances();
        tolerances.say(Owner.HOME, said(500_00, 1));
        tolerances.say(OWN, said(0, 2));

        assertThat(tolerances.inForce(OTHER_AUTHORITY)).isEqualTo(new Tolerance(500_00));
        assertThat(tolerances.inForce(AUTHORITY)).as("its own, though nothing").isEqualTo(Tolerance.NONE);
        assertThat(tolerances.timeline(Owner.of(OTHER_AUTHORITY))).isEmpty();
    }

    private static Said said(long cents, int minute) {
        return new Said(new Tolerance(cents), "retenues de garantie, « règlement financier »", entry(minute));
    }
}
