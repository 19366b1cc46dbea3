package fr.continuum.application.memory;

import fr.continuum.application.port.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Accounts, by login.
public final class InMemoryAccounts implements Accounts {

    private final Map<String, Account> byLogin = new ConcurrentSkipListMap<>();

    @Override
    public boolean create(Account account) {
        return byLogin.putIfAbsent(account.login(), account) == null;
    }

    @Override
    public Optional<Account> find(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public List<Account> all() {
        return List.copyOf(byLogin.values());
    }
}
