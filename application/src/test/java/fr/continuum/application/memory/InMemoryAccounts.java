package fr.continuum.application.memory;

import fr.continuum.application.port.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Accounts, by login.
public final class InMemoryAccounts implements Accounts {

    private final Map<String, Account> byLogin = new TreeMap<>();

    @Override
    public synchronized boolean create(Account account) {
        return byLogin.putIfAbsent(account.login(), account) == null;
    }

    @Override
    public synchronized Optional<Account> find(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public synchronized List<Account> all() {
        return List.copyOf(byLogin.values());
    }

    @Override
    public synchronized Changed change(Account seen, Account next) {
        if (!seen.equals(byLogin.get(seen.login()))) {
            return Changed.MEANWHILE;
        }
        boolean othersAdminister = byLogin.values().stream()
                .anyMatch(one -> one.administersAll() && !one.login().equals(next.login()));
        if (seen.administersAll() && !next.administersAll() && !othersAdminister) {
            return Changed.LAST_ADMINISTRATOR;
        }
        byLogin.put(next.login(), next);
        return Changed.CHANGED;
    }
}
