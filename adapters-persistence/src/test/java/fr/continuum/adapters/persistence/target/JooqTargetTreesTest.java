package fr.continuum.adapters.persistence.target;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TargetTreesContract;

@OnEachPostgres
class JooqTargetTreesTest extends TargetTreesContract {

    private final JooqPorts ports;

    JooqTargetTreesTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected TargetTrees trees() {
        return new JooqTargetTrees(ports.sql());
    }
}
