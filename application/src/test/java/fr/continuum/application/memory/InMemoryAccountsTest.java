package fr.continuum.application.memory;

import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.AccountsContract;

class InMemoryAccountsTest extends AccountsContract {

    @Override
    protected Accounts accounts() {
        return new InMemoryAccounts();
    }
}
