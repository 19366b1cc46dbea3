package fr.continuum.application.memory;

import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.PurchaseAccountBookContract;

class InMemoryPurchaseAccountBookTest extends PurchaseAccountBookContract {

    @Override
    protected PurchaseAccountBook book() {
        return new InMemoryPurchaseAccountBook();
    }
}
