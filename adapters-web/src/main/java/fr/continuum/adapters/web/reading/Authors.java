package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts;
import org.springframework.stereotype.Component;

/// Who did something, as people call them: the name of an account, or whatever else signed, as it did.
@Component
public final class Authors {

    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    public String name(String author) {
        return accounts.find(author)
                .map(account -> new SignedIn(account).displayName())
                .orElse(author);
    }
}
