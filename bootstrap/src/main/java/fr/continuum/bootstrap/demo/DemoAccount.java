package fr.continuum.bootstrap.demo;

import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.util.Set;

/// The accounts of the demonstration. Their passwords are no secret: the data are invented.
public enum DemoAccount {
    READER("lecture", "Camille Lecture", "lecture-demo", Role.READER, Held.NOTHING),
    CONTRIBUTOR(
            "contribution",
            "Maxence Contribution",
            "contribution-demo",
            Role.CONTRIBUTOR,
            Held.departments("Direction de l’insertion")),
    DIRECTOR_GENERAL("direction", "Andréa Direction", "direction-demo", Role.DIRECTOR_GENERAL, Held.NOTHING),
    ELU(
            "elue",
            "Élodie Élue",
            "elue-demo",
            Role.ELU,
            new Held(Set.of(), Set.of("Vice-présidente chargée des mobilités"), Set.of("200000461"), "")),
    PARTNER(
            "partenaire",
            "Sasha Partenaire",
            "partenaire-demo",
            Role.PARTNER,
            Held.partner("Association Les Mains d’Or")),
    HR("rh", "Alix Ressources-Humaines", "rh-demo", Role.HR, Held.NOTHING),
    IT("informatique", "Lou Informatique", "informatique-demo", Role.IT, Held.NOTHING),
    PLAN_OFFICER("mission", "Noa Mission", "mission-demo", Role.PLAN_OFFICER, Held.NOTHING),
    CONTROLLER("controle", "Dominique Contrôle", "controle-demo", Role.CONTROLLER, Held.NOTHING),
    ADMINISTRATOR("admin", "Claude Administration", "administration-demo", Role.ADMINISTRATOR, Held.NOTHING);

    private final String login;
    private final String displayName;
    private final String password;
    private final Role role;
    /// Copied, and never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Held held;

    DemoAccount(String login, String displayName, String password, Role role, Held held) {
        this.login = login;
        this.displayName = displayName;
        this.password = password;
        this.role = role;
        this.held = held;
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public String password() {
        return password;
    }

    /// As it is kept.
    ///
    /// @param passwordHash of its password
    public Account account(String passwordHash) {
        return new Account(login, displayName, passwordHash, role, "").holding(held);
    }
}
