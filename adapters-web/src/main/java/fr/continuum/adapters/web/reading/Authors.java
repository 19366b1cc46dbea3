package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who did something, as people call them: the name of an account, or whatever else signed, as it did.
@Component
public final class Authors {

    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    public String name(String author) {
        return find(author).orElse(author);
    }

    /// The same of several at once.
    ///
    /// @return by what signed
    public Map<String, String> names(Collection<String> authors) {
        Map<String, String> names = new HashMap<>();
        authors.forEach(author -> names.put(author, author));
        accounts.all().stream()
                .filter(account -> names.containsKey(account.login()))
                .forEach(account -> names.put(account.login(), new SignedIn(account).displayName()));
        return Map.copyOf(names);
    }

    /// The name of an account; empty where nobody has it.
    public Optional<String> find(String login) {
        return accounts.find(login).map(account -> new SignedIn(account).displayName());
    }
}
