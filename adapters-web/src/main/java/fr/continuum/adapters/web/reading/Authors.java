package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts;
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

    /// The name of an account; empty where nobody has it.
    public Optional<String> find(String login) {
        return accounts.find(login).map(account -> new SignedIn(account).displayName());
    }
}
