package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How somebody looks at the authority when they come in: a first screen each.
enum Regard {
    DIRECTION("direction", Role.DIRECTOR_GENERAL),
    ELU("elu", Role.ELU),
    PLAN("mission", Role.PLAN_OFFICER),
    CONTROL("controle", Role.CONTROLLER),
    PEOPLE("rh", Role.HR),
    IT("informatique", Role.IT),
    ADMINISTRATION("administration", Role.ADMINISTRATOR),
    /// What one’s work serves: for all of the house.
    WORK("travail", null),
    /// What the money serves: the morning look, for all of the house.
    MONEY("argent", null);

    private final String address;
    private final @Nullable Role role;

    Regard(String address, @Nullable Role role) {
        this.address = address;
        this.role = role;
    }

    /// As addresses say it: `?regard=mission`.
    String address() {
        return address;
    }

    /// Those of a person, the one they see first at the head: by their roles, then what work serves and what money
    /// serves. Who neither contributes, nor belongs to a department, nor sits at a post but as an élu sees the
    /// money before the work: nothing says whose work theirs is.
    static List<Regard> of(SignedIn viewer) {
        List<Regard> regards = new ArrayList<>(Arrays.stream(values())
                .filter(regard -> regard.role != null && viewer.is(regard.role))
                .toList());
        boolean works = viewer.is(Role.CONTRIBUTOR)
                || !viewer.departments().isEmpty()
                || (!viewer.posts().isEmpty() && !viewer.is(Role.ELU));
        regards.add(works ? WORK : MONEY);
        regards.add(works ? MONEY : WORK);
        return List.copyOf(regards);
    }

    /// The one an address names among some; the first where it names none; empty where it names another.
    static Optional<Regard> among(List<Regard> regards, String address) {
        return regards.stream()
                .filter(regard -> address.isEmpty() || regard.address.equals(address))
                .findFirst();
    }
}
