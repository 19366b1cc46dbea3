package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /// In Markdown: what is the same for all is said once; what differs is told by feature, with only those roles
    /// that may do more than read.
    public static String markdown() {
        List<Operation> shared =
                Arrays.stream(Operation.values()).filter(RolesPage::isShared).toList();
        List<Operation> special = Arrays.stream(Operation.values())
                .filter(operation -> !isShared(operation) && operation != Operation.READ_OWN_INTERVENTIONS)
                .toList();
        List<Role> more = Arrays.stream(Role.values())
                .filter(role -> special.stream()
                        .anyMatch(operation -> RoleMatrix.of(operation).containsKey(role)))
                .toList();
        return """
                # Rôles et droits

                Écrit par le programme à partir de sa seule matrice (`RoleMatrix`), que lisent les portes des pages et de l’API, ce que
                les pages offrent, et les tests : un test refuse cette page si elle en diffère. Un compte peut avoir plusieurs rôles : il a
                les droits de chacun. Un compte d’une seule collectivité ne voit et ne change rien d’une autre, quel que soit son rôle.

                ## Ce qui est le même pour tous

                - Sans compte : %s.
                - Tout compte : %s.
                - Tout compte de la maison, c’est-à-dire de tout rôle sauf « partenaire » : %s.
                - « partenaire », et lui seul : %s ; il recherche parmi elles.

                Ceux qui n’ont rien de plus que cela : %s.

                ## Ce que certains rôles peuvent de plus

                %s

                « – » : non. Ce qu’un rôle ne peut pas lire n’est ni dans ses listes, ni dans ses comptes, ni dans ses exports.

                ## Les adresses de chaque opération

                La première porte qui convient compte, de haut en bas ; `**` vaut pour toute la suite.

                <details><summary>Les %d portes</summary>

                | adresses | par | opération |
                |---|---|---|
                %s

                </details>
                """.formatted(
                told(List.of(Operation.ENTER)),
                told(shared.stream()
                        .filter(RolesPage::isOfAll)
                        .filter(one -> one != Operation.ENTER)
                        .toList()),
                told(shared.stream().filter(operation -> !isOfAll(operation)).toList()),
                told(List.of(Operation.READ_OWN_INTERVENTIONS)),
                Arrays.stream(Role.values())
                        .filter(role -> !more.contains(role))
                        .map(role -> "« " + wording(role).french() + " »")
                        .collect(Collectors.joining(", ")),
                Arrays.stream(Feature.values())
                        .map(feature -> table(
                                feature,
                                special.stream()
                                        .filter(one -> Feature.of(one) == feature)
                                        .toList(),
                                more))
                        .filter(table -> !table.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                RoleMatrix.DOORS.size(),
                RoleMatrix.DOORS.stream().map(RolesPage::row).collect(Collectors.joining("\n")));
    }

    /// What an operation is about.
    private enum Feature {
        PLAN("Le plan"),
        CONTRIBUTIONS("Ce qui est fait pour le plan"),
        PEOPLE("Le personnel"),
        MONEY("L’argent"),
        FINDINGS("Les constats"),
        PROGRAM("Le programme");

        private final String french;

        Feature(String french) {
            this.french = french;
        }

        static Feature of(Operation operation) {
            return switch (operation) {
                case READ_PLAN, WRITE_PLAN -> PLAN;
                case READ_CONTRIBUTIONS, CONTRIBUTE, READ_OWN_INTERVENTIONS -> CONTRIBUTIONS;
                case READ_PEOPLE, SAY_NEEDS, KEEP_TIME -> PEOPLE;
                case READ_MONEY, LINK, CHECK_DRAFT -> MONEY;
                case READ_FINDINGS, WAIVE -> FINDINGS;
                case ENTER, BE_HERE, SEARCH, READ_NIGHTS, KEEP_FEEDS, WATCH, KEEP_ACCOUNTS -> PROGRAM;
            };
        }
    }

    /// Whether all who are of the house have it, whole.
    private static boolean isShared(Operation operation) {
        Map<Role, Extent> extents = RoleMatrix.of(operation);
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PARTNER)
                .allMatch(role -> extents.get(role) == Extent.ALL);
    }

    private static boolean isOfAll(Operation operation) {
        return RoleMatrix.of(operation).get(Role.PARTNER) == Extent.ALL;
    }

    private static String told(List<Operation> operations) {
        return operations.stream()
                .map(operation -> operation.wording().french())
                .map(said -> said.substring(0, 1).toLowerCase(Locale.FRENCH) + said.substring(1))
                .collect(Collectors.joining(" ; "));
    }

    /// Of the roles that have any of them, in the order of all.
    private static String table(Feature feature, List<Operation> operations, List<Role> more) {
        if (operations.isEmpty()) {
            return "";
        }
        List<Role> roles = more.stream()
                .filter(role -> operations.stream()
                        .anyMatch(operation -> RoleMatrix.of(operation).containsKey(role)))
                .toList();
        return "### " + feature.french + "\n\n"
                + "| opération | "
                + roles.stream().map(role -> wording(role).french()).collect(Collectors.joining(" | ")) + " |\n"
                + "|---|" + "---|".repeat(roles.size()) + "\n"
                + operations.stream().map(operation -> row(operation, roles)).collect(Collectors.joining("\n"));
    }

    private static String row(Operation operation, List<Role> roles) {
        Map<Role, Extent> extents = RoleMatrix.of(operation);
        return Stream.concat(
                        Stream.of(operation.wording().french()),
                        roles.stream()
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
