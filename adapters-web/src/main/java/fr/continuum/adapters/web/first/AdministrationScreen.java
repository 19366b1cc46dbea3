package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.account.KeptAccounts;
import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.security.RolesPage;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whoever administers: how nights went, what was put aside, who may sign in.
@Component
final class AdministrationScreen implements Screen {

    private final NightBlocks nights;
    private final KeptAccounts kept;

    AdministrationScreen(NightBlocks nights, KeptAccounts kept) {
        this.nights = nights;
        this.kept = kept;
    }

    @Override
    public Regard regard() {
        return Regard.ADMINISTRATION;
    }

    @Override
    public List<Block> blocks(Asking asking) {
        return List.of(nights.recent(asking), nights.putAside(asking), accounts(asking));
    }

    private Block accounts(Asking asking) {
        List<Account> all = kept.of(asking.viewer());
        return Block.of(
                        "accounts",
                        "/comptes",
                        Arrays.stream(Role.values())
                                .filter(role -> all.stream()
                                        .anyMatch(account -> account.roles().contains(role)))
                                .map(role -> entry(asking, all, role))
                                .toList())
                .led(asking.voice().say("accounts.lead"))
                .counting(List.of(new Tally(asking.voice().say("accounts.all-of-them"), all.size(), "/comptes")))
                .leading(new More(asking.voice().say("accounts.all"), "/comptes"));
    }

    private static Entry entry(Asking asking, List<Account> all, Role role) {
        List<Account> those =
                all.stream().filter(account -> account.roles().contains(role)).toList();
        long shut = those.stream().filter(Account::disabled).count();
        return Entry.of(
                        Line.of(Said.in(asking.voice().locale(), RolesPage.wording(role))),
                        shut == 0 ? "" : asking.voice().say("accounts.disabled", shut))
                .worth(asking.voice().figures().count(those.size()));
    }
}
