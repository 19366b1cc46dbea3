package fr.continuum.adapters.cli.account;

import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What both commands say of an account. What is not given stays as it was.
final class AccountOptions {

    @Option(names = "--name", paramLabel = "NOM", description = "Le nom affiché ; par défaut, l'identifiant.")
    private @Nullable String name;

    @Option(
            names = "--role",
            paramLabel = "RÔLE",
            split = ",",
            completionCandidates = RoleNames.class,
            description = "Ce qu'il peut faire, un ou plusieurs rôles : ${COMPLETION-CANDIDATES}.")
    private @Nullable List<Role> roles;

    @Option(
            names = "--authority",
            paramLabel = "SIREN",
            description = "La seule collectivité qu'il voit ; vide : toutes.")
    private @Nullable String authority;

    @Option(
            names = "--department",
            paramLabel = "DIRECTION",
            description =
                    "Une direction dont il écrit les contributions, telle que la collectivité l'écrit ; à répéter."
                            + " Sans direction, un contributeur écrit celles de toutes. Vide : aucune.")
    private @Nullable List<String> departments;

    @Option(
            names = "--post",
            paramLabel = "POSTE",
            description = "Un poste qu'il occupe, tel que le plan le nomme ; à répéter. Vide : aucun.")
    private @Nullable List<String> posts;

    @Option(
            names = "--territory",
            paramLabel = "CODE",
            description = "Un territoire dont il répond, par son code officiel ; à répéter. Vide : aucun.")
    private @Nullable List<String> territories;

    @Option(
            names = "--partner",
            paramLabel = "PARTENAIRE",
            description = "Le partenaire pour qui il parle : il ne voit que ses interventions. Vide : aucun.")
    private @Nullable String partner;

    String name(String before) {
        return name == null ? before : name;
    }

    Set<Role> roles(Set<Role> before) {
        return roles == null ? before : EnumSet.copyOf(roles);
    }

    String authority(String before) {
        return authority == null ? before : authority;
    }

    Held held(Held before) {
        return new Held(
                said(departments, before.departments()),
                said(posts, before.posts()),
                said(territories, before.territories()),
                partner == null ? before.partner() : partner.strip());
    }

    private static Set<String> said(@Nullable List<String> names, Set<String> before) {
        return names == null
                ? before
                : names.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
    }
}
