package fr.continuum.application.account;

import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.TextKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Lets people in, says what they may do, and shuts them out: from a command or from the page of accounts. An account
/// is never removed: histories name it.
public final class KeepAccounts {

    /// Passwords are at least this long, in characters.
    public static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final UnaryOperator<String> hash;

    /// @param hash makes of a password what is kept
    public KeepAccounts(Accounts accounts, UnaryOperator<String> hash) {
        this.accounts = accounts;
        this.hash = hash;
    }

    /// What is said of an account, all but its password.
    ///
    /// @param authority SIREN of the only authority it sees; empty for all
    public record Said(
            String login, String displayName, Set<Role> roles, String authority, Held held, boolean disabled) {

        public Said {
            roles = Set.copyOf(roles);
        }

        public static Said of(Account account) {
            return new Said(
                    account.login(),
                    account.displayName(),
                    account.roles(),
                    account.authority(),
                    account.held(),
                    account.disabled());
        }
    }

    /// Why an account cannot be so.
    public enum Fault {
        LOGIN_MISSING,
        LOGIN_TOO_LONG,
        /// White space or a sign nobody sees.
        LOGIN_UNREADABLE,
        LOGIN_TAKEN,
        NAME_TOO_LONG,
        ROLE_MISSING,
        /// No number of nine digits with its key.
        AUTHORITY_UNREADABLE,
        /// A partner sees its own interventions: whose they are must be said.
        PARTNER_UNNAMED,
        /// An intervention is a partner's by its name: only the role makes use of it.
        PARTNER_WITHOUT_ROLE,
        PASSWORD_TOO_SHORT,
        /// Somebody goes on administering the whole installation.
        LAST_ADMINISTRATOR
    }

    /// What became of it.
    public sealed interface Outcome {

        record Kept(Account account) implements Outcome {}

        record Refused(Set<Fault> faults) implements Outcome {

            public Refused {
                faults = Set.copyOf(faults);
            }
        }

        /// No account of this name.
        record Unknown() implements Outcome {}

        /// Somebody changed it since it was read: nothing is changed.
        record ChangedMeanwhile() implements Outcome {}
    }

    public Outcome create(Said said, String password) {
        Set<Fault> faults = faults(said);
        if (password.length() < SHORTEST_PASSWORD) {
            faults.add(Fault.PASSWORD_TOO_SHORT);
        }
        if (accounts.find(said.login()).isPresent()) {
            faults.add(Fault.LOGIN_TAKEN);
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        Account account = account(said, hash.apply(password));
        return accounts.create(account) ? new Outcome.Kept(account) : new Outcome.Refused(Set.of(Fault.LOGIN_TAKEN));
    }

    /// @param seen the account as it was read
    public Outcome change(Account seen, Said said) {
        Set<Fault> faults = faults(said);
        return faults.isEmpty() ? put(seen, account(said, seen.passwordHash())) : new Outcome.Refused(faults);
    }

    /// @param seen the account as it was read
    public Outcome changePassword(Account seen, String password) {
        return password.length() < SHORTEST_PASSWORD
                ? new Outcome.Refused(Set.of(Fault.PASSWORD_TOO_SHORT))
                : put(seen, account(Said.of(seen), hash.apply(password)));
    }

    private Outcome put(Account seen, Account next) {
        return switch (accounts.change(seen, next)) {
            case CHANGED -> new Outcome.Kept(next);
            case MEANWHILE ->
                accounts.find(seen.login()).isEmpty() ? new Outcome.Unknown() : new Outcome.ChangedMeanwhile();
            case LAST_ADMINISTRATOR -> new Outcome.Refused(Set.of(Fault.LAST_ADMINISTRATOR));
        };
    }

    public Optional<Account> find(String login) {
        return accounts.find(login);
    }

    /// By login.
    public List<Account> all() {
        return accounts.all();
    }

    private static Account account(Said said, String passwordHash) {
        return new Account(
                said.login(),
                said.displayName().isBlank() ? said.login() : said.displayName().strip(),
                passwordHash,
                said.roles(),
                said.authority(),
                said.held(),
                said.disabled());
    }

    private static Set<Fault> faults(Said said) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (said.login().isBlank()) {
            faults.add(Fault.LOGIN_MISSING);
        } else if (said.login().codePoints().anyMatch(KeepAccounts::isUnseen)) {
            faults.add(Fault.LOGIN_UNREADABLE);
        }
        if (TextKind.CODE.isTooLong(said.login())) {
            faults.add(Fault.LOGIN_TOO_LONG);
        }
        boolean isLong = Stream.of(
                        Stream.of(said.displayName(), said.held().partner()),
                        said.held().departments().stream(),
                        said.held().posts().stream(),
                        said.held().territories().stream())
                .flatMap(names -> names)
                .anyMatch(TextKind.NAME::isTooLong);
        if (isLong) {
            faults.add(Fault.NAME_TOO_LONG);
        }
        if (said.roles().isEmpty()) {
            faults.add(Fault.ROLE_MISSING);
        }
        if (!said.authority().isEmpty() && !Siren.isValid(said.authority())) {
            faults.add(Fault.AUTHORITY_UNREADABLE);
        }
        boolean isPartner = said.roles().contains(Role.PARTNER);
        boolean isNamed = !said.held().partner().isBlank();
        if (isPartner && !isNamed) {
            faults.add(Fault.PARTNER_UNNAMED);
        }
        if (isNamed && !isPartner) {
            faults.add(Fault.PARTNER_WITHOUT_ROLE);
        }
        return faults;
    }

    private static boolean isUnseen(int sign) {
        return Character.isWhitespace(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.isSpaceChar(sign);
    }
}
