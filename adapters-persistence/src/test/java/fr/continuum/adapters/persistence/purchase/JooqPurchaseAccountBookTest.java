package fr.continuum.adapters.persistence.purchase;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.PurchaseAccountBookContract;

@OnEachPostgres
class JooqPurchaseAccountBookTest extends PurchaseAccountBookContract {

    private final JooqPorts ports;

    JooqPurchaseAccountBookTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected PurchaseAccountBook book() {
        return new JooqPurchaseAccountBook(ports.sql());
    }
}
