package fr.continuum.adapters.persistence.account;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.AccountsContract;

@OnEachPostgres
class JooqAccountsTest extends AccountsContract {

    private final JooqPorts ports;

    JooqAccountsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Accounts accounts() {
        return new JooqAccounts(ports.sql());
    }
}
