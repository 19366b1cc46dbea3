package fr.continuum.adapters.cli.account;

import fr.continuum.application.port.Accounts.Role;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Roles as a person types them, and as they are called.
final class RoleNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .iterator();
    }

    static String french(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleNames::french).collect(Collectors.joining(", "));
    }

    private static String french(Role role) {
        return switch (role) {
            case READER -> "lecture";
            case PARTNER -> "partenaire";
            case CONTRIBUTOR -> "contribution";
            case ELU -> "élu référent";
            case DIRECTOR_GENERAL -> "direction générale";
            case HR -> "ressources humaines";
            case IT -> "informatique";
            case PLAN_OFFICER -> "plan";
            case CONTROLLER -> "contrôle";
            case ADMINISTRATOR -> "administration";
        };
    }
}
