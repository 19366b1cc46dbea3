package fr.continuum.adapters.persistence.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.LinkConfirmationsContract;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class JooqLinkConfirmationsTest extends LinkConfirmationsContract {

    private final JooqPorts ports;

    JooqLinkConfirmationsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected LinkConfirmations confirmations() {
        return new JooqLinkConfirmations(ports.sql());
    }

    @Test
    void what_the_database_refuses_in_the_middle_leaves_nothing_of_what_went_before() {
        LinkConfirmations confirmations = confirmations();
        LinkConfirmation sound = said("B1");

        assertThatThrownBy(() -> confirmations.confirm(Owner.HOME, List.of(sound, said("B\u00002"), said("B3"))))
                .isInstanceOf(DataAccessException.class);

        assertThat(confirmations.all(Owner.HOME)).isEmpty();
        confirmations.confirm(Owner.HOME, List.of(sound));
        assertThat(confirmations.all(Owner.HOME)).containsExactly(sound);
    }

    private static LinkConfirmation said(String name) {
        return new LinkConfirmation(
                StandingLink.Kind.NEED, name, new PlanCode("D1"), "marie", Instant.parse("2026-01-01T00:00:00Z"));
    }
}
