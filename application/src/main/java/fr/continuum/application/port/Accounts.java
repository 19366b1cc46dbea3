package fr.continuum.application.port;

import java.util.List;
import java.util.Optional;

/// The people who may sign in.
public interface Accounts {

    /// @return false where the login is taken
    boolean create(Account account);

    Optional<Account> find(String login);

    List<Account> all();

    /// @param passwordHash as the security adapter encodes it; never a password
    /// @param authority SIREN of the only authority the account sees; empty for all of the installation
    record Account(String login, String displayName, String passwordHash, Role role, String authority) {}

    /// What an account may do. The matrix of rights is the web's.
    enum Role {
        READER,
        /// Says what the trainings, investments and changes of a department serve.
        CONTRIBUTOR,
        /// Looks after people: sees figures of few of them, says what time gained becomes.
        HR,
        /// Keeps the plan itself: the chargé de mission.
        PLAN_OFFICER,
        CONTROLLER,
        ADMINISTRATOR
    }
}
