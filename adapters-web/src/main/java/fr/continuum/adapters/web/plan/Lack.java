package fr.continuum.adapters.web.plan;

import java.util.Arrays;
import java.util.Optional;

/// What an element that counts today should have and has not: the first questions asked of a plan.
public enum Lack {
    /// A promise no objective keeps (R09).
    OBJECTIVE("objectif"),
    /// An objective nothing is done for.
    ACTION("action"),
    /// An action, or a strategic objective, that nobody steers.
    PILOT("pilote"),
    /// An objective or an action that no training, investment or change serves.
    CONTRIBUTION("contribution");

    private final String address;

    Lack(String address) {
        this.address = address;
    }

    /// How addresses ask for it: `sans=action`.
    public String address() {
        return address;
    }

    static Optional<Lack> of(String address) {
        return Arrays.stream(values())
                .filter(lack -> lack.address.equals(address))
                .findFirst();
    }
}
