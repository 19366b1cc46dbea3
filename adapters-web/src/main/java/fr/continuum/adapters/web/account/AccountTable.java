package fr.continuum.adapters.web.account;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.security.RolesPage;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The columns of the list of accounts. No password is one.
@Component
final class AccountTable {

    private final Texts texts;

    AccountTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<Account> in(Locale locale) {
        return new ListTable<>(
                "account.title",
                "comptes",
                List.of(
                        Column.<Account>text("nom", "account.name", Account::displayName)
                                .fixed(),
                        Column.<Account>text("identifiant", "account.login", Account::login)
                                .more(),
                        Column.text("roles", "account.roles", account -> roles(account, locale)),
                        Column.text(
                                "collectivite",
                                "account.authority",
                                account ->
                                        account.authority().isEmpty() ? texts.say("account.all") : account.authority()),
                        Column.text("tient", "account.held", AccountTable::held),
                        Column.choice(
                                "etat",
                                "account.state",
                                Stream.of(false, true).map(this::state).toList(),
                                account -> state(account.disabled()))),
                Map.of());
    }

    private Choice state(boolean shut) {
        return shut ? new Choice("ferme", texts.say("account.shut")) : new Choice("ouvert", texts.say("account.open"));
    }

    private static String roles(Account account, Locale locale) {
        return Arrays.stream(Role.values())
                .filter(account.roles()::contains)
                .map(role -> Said.in(locale, RolesPage.wording(role)))
                .collect(Collectors.joining(" ; "));
    }

    private static String held(Account account) {
        return Stream.of(
                        account.held().departments().stream(),
                        account.held().posts().stream(),
                        account.held().territories().stream(),
                        Stream.of(account.held().partner()))
                .flatMap(all -> all)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" ; "));
    }
}
