package fr.continuum.adapters.web.account;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.port.Accounts.Account;
import java.util.List;
import org.springframework.stereotype.Component;

/// The accounts somebody keeps: an account of one authority keeps those of that authority.
@Component
public final class KeptAccounts {

    private final KeepAccounts accounts;

    KeptAccounts(KeepAccounts accounts) {
        this.accounts = accounts;
    }

    public List<Account> of(SignedIn viewer) {
        return accounts.all().stream().filter(account -> keeps(viewer, account)).toList();
    }

    static boolean keeps(SignedIn viewer, Account account) {
        String only = viewer.account().authority();
        return only.isEmpty() || only.equals(account.authority());
    }
}
