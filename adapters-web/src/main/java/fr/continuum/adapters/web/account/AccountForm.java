package fr.continuum.adapters.web.account;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.account.KeepAccounts.Said;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.shared.Sha256;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// What was typed of an account, as the form shows it again.
///
/// @param departments one a line, as posts and territories
/// @param seen what it was made from; empty for a new account
record AccountForm(
        String login,
        String name,
        Set<Role> roles,
        String authority,
        String departments,
        String posts,
        String territories,
        String partner,
        boolean disabled,
        String seen) {

    /// An account of one authority keeps accounts of that one alone.
    static AccountForm blank(SignedIn viewer) {
        return new AccountForm("", "", Set.of(Role.READER), viewer.account().authority(), "", "", "", "", false, "");
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.login(),
                account.displayName(),
                account.roles(),
                account.authority(),
                lines(account.held().departments()),
                lines(account.held().posts()),
                lines(account.held().territories()),
                account.held().partner(),
                account.disabled(),
                version(account));
    }

    static AccountForm typed(String login, MultiValueMap<String, String> values, SignedIn viewer) {
        String only = viewer.account().authority();
        return new AccountForm(
                login,
                one(values, "nom"),
                roles(values.getOrDefault("role", List.of())),
                only.isEmpty() ? one(values, "autorite").replace(" ", "") : only,
                one(values, "directions"),
                one(values, "postes"),
                one(values, "territoires"),
                one(values, "partenaire"),
                values.containsKey("ferme"),
                one(values, "vu"));
    }

    private static String one(MultiValueMap<String, String> values, String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Set<Role> roles(List<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String lines(Set<String> names) {
        return String.join("\n", new TreeSet<>(names));
    }

    private static Set<String> names(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
    }

    Said said() {
        Held held = new Held(names(departments), names(posts), names(territories), partner);
        return new Said(login, name, roles, authority, held, disabled);
    }

    /// Whether the account is still what the form was made from.
    boolean isOf(Account account) {
        return seen.equals(version(account));
    }

    /// Tells two states of an account apart, password included, without showing any of it.
    static String version(Account account) {
        return Sha256.of(String.join(
                        "\n",
                        account.login(),
                        account.displayName(),
                        account.passwordHash(),
                        new TreeSet<>(account.roles()).toString(),
                        account.authority(),
                        lines(account.held().departments()),
                        lines(account.held().posts()),
                        lines(account.held().territories()),
                        account.held().partner(),
                        Boolean.toString(account.disabled())))
                .value();
    }
}
