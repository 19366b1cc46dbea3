package fr.continuum.adapters.web.security;

import static fr.continuum.adapters.web.security.Operation.BE_HERE;
import static fr.continuum.adapters.web.security.Operation.CHECK_DRAFT;
import static fr.continuum.adapters.web.security.Operation.CONTRIBUTE;
import static fr.continuum.adapters.web.security.Operation.ENTER;
import static fr.continuum.adapters.web.security.Operation.KEEP_ACCOUNTS;
import static fr.continuum.adapters.web.security.Operation.KEEP_FEEDS;
import static fr.continuum.adapters.web.security.Operation.KEEP_TIME;
import static fr.continuum.adapters.web.security.Operation.LINK;
import static fr.continuum.adapters.web.security.Operation.READ_CONTRIBUTIONS;
import static fr.continuum.adapters.web.security.Operation.READ_FINDINGS;
import static fr.continuum.adapters.web.security.Operation.READ_MONEY;
import static fr.continuum.adapters.web.security.Operation.READ_NIGHTS;
import static fr.continuum.adapters.web.security.Operation.READ_OWN_INTERVENTIONS;
import static fr.continuum.adapters.web.security.Operation.READ_PEOPLE;
import static fr.continuum.adapters.web.security.Operation.READ_PLAN;
import static fr.continuum.adapters.web.security.Operation.SAY_NEEDS;
import static fr.continuum.adapters.web.security.Operation.SEARCH;
import static fr.continuum.adapters.web.security.Operation.WAIVE;
import static fr.continuum.adapters.web.security.Operation.WATCH;
import static fr.continuum.adapters.web.security.Operation.WRITE_PLAN;

import fr.continuum.application.port.Accounts.Role;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/// Who may do what, said once: addresses ask for operations ([#DOORS]), roles have operations ([#of]). The doors of
/// the program, what its pages offer, `docs/roles.md` and the tests all read it here. What no door names is shut.
public final class RoleMatrix {

    /// The first that fits counts.
    static final List<Door> DOORS = List.of(
            Door.any(ENTER, "/connexion", "/connexion/**", "/langue/**", "/style/**", "/webjars/**", "/error"),
            Door.any(ENTER, "/favicon.svg", "/favicon.ico"),
            // Whether the program lives, for what starts it again; who may look further is told why.
            Door.looking(ENTER, "/actuator/health", "/actuator/health/**"),
            Door.looking(WATCH, "/actuator/metrics", "/actuator/metrics/**", "/actuator/prometheus"),
            Door.looking(BE_HERE, "/", "/charte", "/ce-que-sert-mon-travail"),
            Door.looking(SEARCH, "/recherche", "/api/v1/search"),
            Door.writing(BE_HERE, "/deconnexion"),
            Door.looking(READ_OWN_INTERVENTIONS, "/partenaire", "/partenaire/**", "/api/v1/partner/**"),
            Door.any(KEEP_ACCOUNTS, "/comptes", "/comptes/**", "/api/v1/accounts", "/api/v1/accounts/**"),
            // Forms by which something is written: nobody opens one to be refused at its end.
            Door.any(
                    WRITE_PLAN,
                    "/plan/commencer",
                    "/plan/modifier",
                    "/plan/ajouter",
                    "/plan/ordre",
                    "/plan/adopter",
                    "/plan/element/modifier",
                    "/plan/element/abandonner",
                    "/plan/element/retirer"),
            Door.writing(WRITE_PLAN, "/plan", "/plan/**", "/api/v1/plan", "/api/v1/plan/**"),
            // Sheets are the plan officer’s; measures are entered by whoever contributes.
            Door.any(CONTRIBUTE, "/indicateurs/mesurer"),
            Door.writing(CONTRIBUTE, "/api/v1/indicators/measure"),
            Door.any(
                    WRITE_PLAN,
                    "/indicateurs/ecrire",
                    "/indicateurs/ecrire/**",
                    "/indicateurs/retirer",
                    "/indicateurs/importer",
                    "/indicateurs/importer/**"),
            Door.writing(WRITE_PLAN, "/indicateurs/**", "/api/v1/indicators/**"),
            Door.any(SAY_NEEDS, "/contributions/besoins/importer", "/contributions/besoins/importer/**"),
            Door.writing(
                    SAY_NEEDS,
                    "/contributions/besoins",
                    "/contributions/a-confirmer/besoin",
                    "/api/v1/contributions/background",
                    "/api/v1/contributions/background/**",
                    "/api/v1/contributions/needs/**"),
            Door.any(
                    CONTRIBUTE,
                    "/contributions/nouvelle",
                    "/contributions/fiche/modifier",
                    "/contributions/fiche/retirer",
                    "/contributions/importer",
                    "/contributions/importer/**",
                    "/contributions/profils",
                    "/contributions/profils/**",
                    "/api/v1/contributions/profiles",
                    "/api/v1/contributions/profiles/**",
                    "/api/v1/contributions/profile"),
            Door.writing(CONTRIBUTE, "/contributions", "/contributions/**", "/api/v1/contributions/**"),
            Door.any(KEEP_TIME, "/personnel/temps/dire"),
            Door.writing(KEEP_TIME, "/personnel", "/personnel/**", "/api/v1/workforce/**"),
            Door.writing(WAIVE, "/constats/**", "/api/v1/waivers", "/api/v1/waivers/**", "/api/v1/tolerance"),
            Door.writing(
                    LINK,
                    "/lier",
                    "/lier/**",
                    "/recoupement/**",
                    "/api/v1/allocation/**",
                    "/api/v1/purchase-accounts",
                    "/api/v1/purchase-accounts/**"),
            Door.any(KEEP_FEEDS, "/flux/nouveau", "/flux/colonnes"),
            Door.writing(KEEP_FEEDS, "/flux/**", "/api/v1/feed-profiles/**", "/api/v1/feed-files/**"),
            Door.any(CHECK_DRAFT, "/verifier", "/api/v1/checks"),
            Door.looking(
                    READ_PLAN,
                    "/plan",
                    "/plan/**",
                    "/continuum/**",
                    "/indicateurs",
                    "/indicateurs/**",
                    "/api/v1/indicators",
                    "/api/v1/indicators/**",
                    "/api/v1/plan",
                    "/api/v1/plan/**",
                    "/api/v1/continuum/**",
                    "/api/v1/openapi",
                    "/api/v1/openapi/**",
                    "/api/v1/openapi.yaml"),
            Door.looking(
                    READ_CONTRIBUTIONS,
                    "/contributions",
                    "/contributions/**",
                    "/api/v1/contributions",
                    "/api/v1/contributions/**"),
            Door.looking(
                    READ_MONEY,
                    "/vue-d-ensemble",
                    "/api/v1/flow",
                    "/api/v1/flow/**",
                    "/documents",
                    "/documents/**",
                    "/budgets/**",
                    "/lier",
                    "/lier/**",
                    "/force-des-liens",
                    "/axe-analytique",
                    "/axe-analytique/**",
                    "/rapprochement",
                    "/recoupement",
                    "/recoupement/**",
                    "/referentiels",
                    "/api/v1/documents",
                    "/api/v1/documents/**",
                    "/api/v1/allocation/**",
                    "/api/v1/reconciliation",
                    "/api/v1/cross-proof",
                    "/api/v1/cross-proof/**",
                    "/api/v1/purchase-accounts",
                    "/api/v1/link-strength"),
            Door.looking(READ_PEOPLE, "/personnel", "/personnel/**", "/api/v1/workforce/**"),
            Door.looking(
                    READ_FINDINGS,
                    "/constats",
                    "/constats/**",
                    "/jour",
                    "/ce-qui-a-change",
                    "/api/v1/findings",
                    "/api/v1/waivers",
                    "/api/v1/rules",
                    "/api/v1/tolerance",
                    "/api/v1/days/**"),
            Door.looking(
                    READ_NIGHTS,
                    "/nuits",
                    "/nuits/**",
                    "/flux",
                    "/flux/**",
                    "/api/v1/nights",
                    "/api/v1/nights/**",
                    "/api/v1/feed-profiles",
                    "/api/v1/feed-profiles/**",
                    "/api/v1/feed-files",
                    "/api/v1/authorities"));

    /// All who are of the house.
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.PARTNER));

    private RoleMatrix() {}

    /// The roles that have an operation, and how far. Whoever administers the program may do what plan officer and
    /// controller may; he does not look after people.
    public static Map<Role, Extent> of(Operation operation) {
        return switch (operation) {
            case ENTER, BE_HERE -> all(EnumSet.allOf(Role.class));
            case READ_OWN_INTERVENTIONS -> Map.of(Role.PARTNER, Extent.OWN_INTERVENTIONS);
            case SEARCH -> searching();
            case READ_PLAN, READ_CONTRIBUTIONS, READ_MONEY, READ_PEOPLE, READ_FINDINGS, READ_NIGHTS, CHECK_DRAFT ->
                all(READERS);
            case WRITE_PLAN -> all(Set.of(Role.PLAN_OFFICER, Role.ADMINISTRATOR));
            case CONTRIBUTE ->
                Map.of(
                        Role.CONTRIBUTOR, Extent.OWN_DEPARTMENTS,
                        Role.IT, Extent.IT_INVESTMENTS,
                        Role.HR, Extent.ALL,
                        Role.PLAN_OFFICER, Extent.ALL,
                        Role.ADMINISTRATOR, Extent.ALL);
            case SAY_NEEDS ->
                Map.of(
                        Role.CONTRIBUTOR, Extent.WITHOUT_DEPARTMENT,
                        Role.HR, Extent.ALL,
                        Role.PLAN_OFFICER, Extent.ALL,
                        Role.ADMINISTRATOR, Extent.ALL);
            case KEEP_TIME -> all(Set.of(Role.HR));
            case WAIVE -> all(Set.of(Role.PLAN_OFFICER, Role.CONTROLLER, Role.ADMINISTRATOR));
            case LINK -> all(Set.of(Role.CONTROLLER, Role.ADMINISTRATOR));
            case KEEP_FEEDS ->
                Map.of(
                        Role.CONTROLLER, Extent.MONEY_FEEDS,
                        Role.HR, Extent.PEOPLE_FEEDS,
                        Role.ADMINISTRATOR, Extent.EVERY_FEED);
            case WATCH -> all(Set.of(Role.IT, Role.ADMINISTRATOR));
            case KEEP_ACCOUNTS -> all(Set.of(Role.ADMINISTRATOR));
        };
    }

    private static Map<Role, Extent> searching() {
        Map<Role, Extent> extents = all(READERS);
        extents.put(Role.PARTNER, Extent.OWN_INTERVENTIONS);
        return extents;
    }

    private static Map<Role, Extent> all(Set<Role> roles) {
        Map<Role, Extent> extents = new EnumMap<>(Role.class);
        roles.forEach(role -> extents.put(role, Extent.ALL));
        return extents;
    }

    /// Whether any of the roles has the operation.
    public static boolean allows(Collection<Role> roles, Operation operation) {
        return roles.stream().anyMatch(of(operation)::containsKey);
    }

    /// What an address asks for; empty where no door names it.
    ///
    /// @param path decoded or not, without the context's own
    public static Optional<Operation> asked(HttpMethod method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return DOORS.stream()
                .filter(door -> door.isAsked(method, parsed))
                .map(Door::operation)
                .findFirst();
    }

    /// Whether somebody of these roles may open a page.
    static boolean opens(Collection<Role> roles, String path) {
        return asked(HttpMethod.GET, path)
                .filter(operation -> allows(roles, operation))
                .isPresent();
    }
}
