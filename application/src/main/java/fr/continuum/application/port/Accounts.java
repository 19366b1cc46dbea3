package fr.continuum.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The people who may sign in.
public interface Accounts {

    /// @return false where the login is taken
    boolean create(Account account);

    Optional<Account> find(String login);

    List<Account> all();

    /// Puts an account in the place of what it was, whole or not at all.
    ///
    /// @param seen the account as it was read
    /// @param next the same login
    Changed change(Account seen, Account next);

    /// What became of changing an account.
    enum Changed {
        CHANGED,
        /// It is no longer what was read, or gone: nothing is changed.
        MEANWHILE,
        /// Nobody would be left who administers the whole installation: nothing is changed.
        LAST_ADMINISTRATOR
    }

    /// @param passwordHash as the security adapter encodes it; never a password
    /// @param roles one at least: it may do what any of them may
    /// @param authority SIREN of the only authority the account sees; empty for all of the installation
    /// @param held what its person holds in the authority, which some roles are limited by
    /// @param disabled whether it may not sign in any more; its name stays in histories
    record Account(
            String login,
            String displayName,
            String passwordHash,
            Set<Role> roles,
            String authority,
            Held held,
            boolean disabled) {

        public Account {
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("An account has a role: " + login);
            }
            roles = Set.copyOf(roles);
        }

        /// An account of one role that holds nothing.
        public Account(String login, String displayName, String passwordHash, Role role, String authority) {
            this(login, displayName, passwordHash, Set.of(role), authority, Held.NOTHING, false);
        }

        /// The same, holding something.
        public Account holding(Held holdings) {
            return new Account(login, displayName, passwordHash, roles, authority, holdings, disabled);
        }

        /// Whether it keeps the installation open: somebody must be able to let others in.
        public boolean administersAll() {
            return !disabled && authority.isEmpty() && roles.contains(Role.ADMINISTRATOR);
        }

        /// Never shows the hash.
        @Override
        public String toString() {
            return login + " " + roles + (authority.isEmpty() ? "" : " of " + authority)
                    + (disabled ? " disabled" : "");
        }
    }

    /// What somebody holds in the authority, in its own words.
    ///
    /// @param departments whose contributions are theirs; none where no department limits them
    /// @param posts as roles of the plan name them
    /// @param territories by their official codes
    /// @param partner by which interventions are theirs; empty for whoever is no partner
    record Held(Set<String> departments, Set<String> posts, Set<String> territories, String partner) {

        public static final Held NOTHING = new Held(Set.of(), Set.of(), Set.of(), "");

        public Held {
            departments = Set.copyOf(departments);
            posts = Set.copyOf(posts);
            territories = Set.copyOf(territories);
        }

        public static Held departments(String... names) {
            return new Held(Set.of(names), Set.of(), Set.of(), "");
        }

        public static Held partner(String name) {
            return new Held(Set.of(), Set.of(), Set.of(), name);
        }
    }

    /// What an account may do. The matrix of rights is the web's.
    enum Role {
        READER,
        /// Somebody outside who does something for the plan: sees its own interventions and nothing else.
        PARTNER,
        /// Says what the trainings, investments and changes of a department serve.
        CONTRIBUTOR,
        /// Élu référent: reads, and finds the challenge and the territory they answer for.
        ELU,
        /// Reads everything, decisions and findings first.
        DIRECTOR_GENERAL,
        /// Looks after people: sees figures of few of them, says what time gained becomes.
        HR,
        /// Says what IT investments serve, looks after nights and feeds.
        IT,
        /// Keeps the plan itself: the chargé de mission.
        PLAN_OFFICER,
        CONTROLLER,
        ADMINISTRATOR
    }
}
