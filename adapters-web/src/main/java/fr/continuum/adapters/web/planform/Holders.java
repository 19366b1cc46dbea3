package fr.continuum.adapters.web.planform;

import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import java.util.List;
import org.springframework.stereotype.Component;

/// Accounts that may be named as holders of a role of a plan: those that see it. Of others nothing is told.
@Component
final class Holders {

    private final Accounts accounts;

    Holders(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Account> of(Sheet sheet) {
        return accounts.all().stream().filter(account -> sees(account, sheet)).toList();
    }

    boolean mayHold(Sheet sheet, String login) {
        return accounts.find(login).filter(account -> sees(account, sheet)).isPresent();
    }

    private static boolean sees(Account account, Sheet sheet) {
        String authority = sheet.whose().autorite();
        return account.authority().isEmpty()
                || authority.isEmpty()
                || account.authority().equals(authority);
    }
}
