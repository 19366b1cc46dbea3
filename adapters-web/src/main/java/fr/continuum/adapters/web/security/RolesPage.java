package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/// The matrix of rights as a page of the documentation: `docs/roles.md`.
public final class RolesPage {

    private RolesPage() {}

    /// What people call a role.
    public static Wording wording(Role role) {
        return switch (role) {
            case READER -> new Wording("lecture", "reader");
            case PARTNER -> new Wording("partenaire", "partner");
            case CONTRIBUTOR -> new Wording("contribution", "contributor");
            case ELU -> new Wording("élu référent", "elected member");
            case DIRECTOR_GENERAL -> new Wording("direction générale", "director general");
            case HR -> new Wording("ressources humaines", "human resources");
            case IT -> new Wording("informatique", "IT");
            case PLAN_OFFICER -> new Wording("chargé de mission", "plan officer");
            case CONTROLLER -> new Wording("contrôle de gestion", "controller");
            case ADMINISTRATOR -> new Wording("administration", "administrator");
        };
    }

    /// In Markdown.
    public static String markdown() {
        return """
                # Rôles et droits

                Écrit par le programme à partir de sa seule matrice (`RoleMatrix`), que lisent les portes des pages et de l’API, ce que
                les pages offrent, et les tests : un test refuse cette page si elle en diffère. Un compte peut avoir plusieurs rôles : il a
                les droits de chacun. Un compte d’une seule collectivité ne voit et ne change rien d’une autre, quel que soit son rôle.

                ## Qui peut quoi

                | opération | sans compte | %s |
                |---|---|%s
                %s

                « – » : non. Ce qu’un rôle ne peut pas lire n’est ni dans ses listes, ni dans ses comptes, ni dans ses exports.

                ## Les adresses de chaque opération

                La première porte qui convient compte, de haut en bas ; `**` vaut pour toute la suite.

                | adresses | par | opération |
                |---|---|---|
                %s
                """.formatted(
                Arrays.stream(Role.values()).map(role -> wording(role).french()).collect(Collectors.joining(" | ")),
                "---|".repeat(Role.values().length),
                Arrays.stream(Operation.values()).map(RolesPage::row).collect(Collectors.joining("\n")),
                RoleMatrix.DOORS.stream().map(RolesPage::row).collect(Collectors.joining("\n")));
    }

    private static String row(Operation operation) {
        Map<Role, Extent> extents = RoleMatrix.of(operation);
        return Stream.concat(
                        Stream.of(operation.wording().french(), operation == Operation.ENTER ? "oui" : "–"),
                        Arrays.stream(Role.values())
                                .map(role -> extents.containsKey(role)
                                        ? extents.get(role).wording().french()
                                        : "–"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String row(Door door) {
        String addresses = door.patterns().stream()
                .map(pattern -> "`" + pattern.getPatternString() + "`")
                .collect(Collectors.joining(" "));
        return "| " + addresses + " | " + methods(door.methods()) + " | "
                + door.operation().wording().french() + " |";
    }

    private static String methods(Set<HttpMethod> methods) {
        return methods.isEmpty()
                ? "toute méthode"
                : methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    }
}
