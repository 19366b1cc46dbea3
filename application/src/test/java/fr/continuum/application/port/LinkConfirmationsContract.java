package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.StandingLink.Kind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every store of confirmations does.
public abstract class LinkConfirmationsContract {

    private static final Owner OWN = Owner.of(AUTHORITY);

    /// Nothing confirmed yet.
    protected abstract LinkConfirmations confirmations();

    @Test
    void what_was_confirmed_stays_in_its_order_each_owner_s_own() {
        LinkConfirmations confirmations = confirmations();
        LinkConfirmation need = said(Kind.NEED, "B1", "2026-01-02T03:04:05.123456Z");
        LinkConfirmation row = said(Kind.ROW, "lien fonction=21* « école » 2023..", "2026-01-01T00:00:00Z");
        assertThat(confirmations.all(OWN)).isEmpty();

        confirmations.confirm(OWN, need);
        confirmations.confirm(OWN, row);
        confirmations.confirm(OWN, need);
        confirmations.confirm(Owner.HOME, row);

        assertThat(confirmations.all(OWN)).containsExactly(need, row, need);
        assertThat(confirmations.all(Owner.HOME)).containsExactly(row);
    }

    @Test
    void several_are_said_at_once_in_their_order_or_none_where_one_cannot_be() {
        LinkConfirmations confirmations = confirmations();
        LinkConfirmation first = said(Kind.NEED, "B1", "2026-01-02T03:04:05Z");
        LinkConfirmation second = said(Kind.NEED, "B2", "2026-01-02T03:04:05Z");

        confirmations.confirm(OWN, List.of());
        assertThat(confirmations.all(OWN)).isEmpty();
        confirmations.confirm(OWN, List.of(second, first));

        assertThatThrownBy(() -> confirmations.confirm(OWN, Arrays.asList(first, null, second)))
                .isInstanceOf(RuntimeException.class);
        assertThat(confirmations.all(OWN))
                .as("nothing of what failed in the middle")
                .containsExactly(second, first);
        confirmations.confirm(OWN, first);
        assertThat(confirmations.all(OWN)).containsExactly(second, first, first);
    }

    private static LinkConfirmation said(Kind kind, String name, String at) {
        return new LinkConfirmation(kind, name, new PlanCode("D1.A2"), "marie", Instant.parse(at));
    }
}
