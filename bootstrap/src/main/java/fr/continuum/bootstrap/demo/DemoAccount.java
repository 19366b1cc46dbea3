package fr.continuum.bootstrap.demo;

import fr.continuum.application.port.Accounts.Role;

/// The accounts of the demonstration. Their passwords are no secret: the data are invented.
public enum DemoAccount {
    READER("lecture", "Camille Lecture", "lecture-demo", Role.READER),
    CONTRIBUTOR("contribution", "Maxence Contribution", "contribution-demo", Role.CONTRIBUTOR),
    HR("rh", "Alix Ressources-Humaines", "rh-demo", Role.HR),
    PLAN_OFFICER("mission", "Noa Mission", "mission-demo", Role.PLAN_OFFICER),
    CONTROLLER("controle", "Dominique Contrôle", "controle-demo", Role.CONTROLLER),
    ADMINISTRATOR("admin", "Claude Administration", "administration-demo", Role.ADMINISTRATOR);

    private final String login;
    private final String displayName;
    private final String password;
    private final Role role;

    DemoAccount(String login, String displayName, String password, Role role) {
        this.login = login;
        this.displayName = displayName;
        this.password = password;
        this.role = role;
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

    public Role role() {
        return role;
    }
}
