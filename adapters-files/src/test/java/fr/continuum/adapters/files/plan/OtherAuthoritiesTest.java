package fr.continuum.adapters.files.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.exchange.PlanBookReader;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.ImportPlan.Outcome;
import fr.continuum.application.reference.PlanFileGuidance;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/// Plans in the tables of authorities we never met: imported as they are, twice, and with what changes from one to the
/// next.
class OtherAuthoritiesTest {

    private final House house = new House(new ScriptedReader("1"));
    private final Profiles profiles = new Profiles(Path.of("no-such-home"));
    private final ImportPlan imports = new ImportPlan(
            new ImportPlan.Readers(
                    new PlanFilesByContent(profiles),
                    new PlanBookReader(),
                    new WorkbookPlanReader(),
                    new ProfiledPlanReader(profiles)),
            house.plans,
            house.changePlan(),
            house.trees,
            house.clock);

    @Test
    void a_department_says_its_own_codes_its_cantons_and_what_else_actions_serve() throws IOException {
        Outcome.Imported imported = imported(resource("departement.csv", StandardCharsets.UTF_8));

        assertThat(coded())
                .containsExactly(
                        "1 Vivre au pays",
                        "1.1 Garder les médecins",
                        "VIV-01 Ouvrir une maison de santé",
                        "VIV-02 Loger les internes",
                        "2 Se déplacer",
                        "2.1 Rouler moins cher",
                        "DEP-01 Aires de covoiturage",
                        "DEP-02 Bus à la demande");
        Territory bavans = new Territory(Territory.Kind.CANTON, "2504", "Bavans");
        Territory maiche = new Territory(Territory.Kind.CANTON, "2514", "Maîche");
        assertThat(action("VIV-01").territories()).containsExactly(bavans);
        assertThat(action("VIV-02").territories()).containsExactly(bavans, maiche);
        assertThat(action("DEP-01").territories()).isEmpty();
        assertThat(action("DEP-01").description()).isEqualTo("Échéance : fin de mandat\nCanton : Tout le département");
        assertThat(action("VIV-01").others()).containsExactly(new PlanCode("2.1"));
        assertThat(action("VIV-02").others()).containsExactly(new PlanCode("2.1"));
        assertThat(action("DEP-02").others()).containsExactly(new PlanCode("1"), new PlanCode("1.1"));
        assertThat(action("VIV-01").schedule().end()).contains(LocalDate.parse("2027-12-31"));
        assertThat(action("VIV-02").schedule().continuous()).isTrue();
        assertThat(said(imported))
                .contains(
                        "ligne 7, colonne « Canton » : « Tout le département » n'a de code officiel ni dans ce fichier ni"
                                + " dans le plan : repris dans la description. Pour en faire un territoire, écrivez son code une fois"
                                + " dans le fichier (« 35238 Rennes » : code INSEE, et non code postal ; SIREN d'une intercommunalité),"
                                + " ou donnez ce lieu à un élément du plan.");
        assertThat(again(resource("departement.csv", StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void numbers_that_start_again_under_each_objective_number_actions_in_their_places() throws IOException {
        Outcome.Imported imported = imported(resource("ville.csv", Charset.forName("windows-1252")));

        assertThat(coded())
                .containsExactly(
                        "1 Une ville qui respire",
                        "1.A1 Planter des haies",
                        "1.A2 Dépaver les cours",
                        "2 Une ville qui écoute",
                        "2.A1 Budget participatif",
                        "2.A2 Conseil des jeunes");
        assertThat(said(imported))
                .containsOnlyOnce(
                        "ligne 2, colonne « N° » : Ces numéros ne désignent pas chacun une seule chose dans tout"
                                + " le plan : le code d'une action est fait de sa place et de son numéro (« 1.2.A3 »).");
        Territory besancon = new Territory(Territory.Kind.COMMUNE, "25056", "Besançon");
        assertThat(action("1.A1").territories())
                .containsExactly(besancon, new Territory(Territory.Kind.COMMUNE, "25388", "Montbéliard"));
        assertThat(action("2.A1").territories()).containsExactly(besancon);
        assertThat(action("2.A1").others()).containsExactly(new PlanCode("1"));
        assertThat(action("1.A1").others()).isEmpty();
        assertThat(action("1.A1").description()).isEmpty();
        assertThat(action("2.A2").description()).isEqualTo("Communes concernées : Audincourt");
        assertThat(action("2.A2").schedule().continuous()).isTrue();
        assertThat(again(resource("ville.csv", Charset.forName("windows-1252"))))
                .isTrue();
    }

    @Test
    void codes_of_places_stand_in_a_column_of_their_own() throws IOException {
        Content file = WorkbookFixture.made(
                "codes.xlsx",
                workbook -> WorkbookFixture.fill(
                        workbook.createSheet("Plan"),
                        0,
                        List.of(
                                row("Défi", "Action", "Code INSEE", "Commune", "SIREN EPCI", "Intercommunalité"),
                                row("Eau", "Réparer", "1004", "Ambérieu-en-Bugey", "240 100 750", "CC de la Plaine"),
                                row(
                                        "Eau",
                                        "Compter",
                                        "01034;01004",
                                        "Belley ; Ambérieu-en-Bugey",
                                        "",
                                        "CC de la Plaine"),
                                row("Eau", "Boire", "01034", "Belley ; Hauteville", "", ""))));

        Outcome.Imported imported = imported(file);

        Territory amberieu = new Territory(Territory.Kind.COMMUNE, "01004", "Ambérieu-en-Bugey");
        Territory belley = new Territory(Territory.Kind.COMMUNE, "01034", "Belley");
        Territory plain = new Territory(Territory.Kind.EPCI, "240100750", "CC de la Plaine");
        assertThat(titled("Réparer").territories()).containsExactlyInAnyOrder(amberieu, plain);
        assertThat(titled("Compter").territories()).containsExactlyInAnyOrder(belley, amberieu, plain);
        assertThat(titled("Boire").territories()).containsOnly(belley);
        assertThat(titled("Boire").description()).isEqualTo("Commune : Hauteville");
        assertThat(said(imported)).contains("« Hauteville » n'a de code officiel");
    }

    @Test
    void a_rule_that_stands_against_the_file_is_told_of_the_cell_that_names_what_it_concerns() throws IOException {
        Outcome outcome = imports.importPlan(request(csv(
                "Défi;Action;Statut",
                "Habiter;Isoler;",
                "Bouger;" + "Rouler ".repeat(80) + ";",
                "B".repeat(501) + ";Marcher;")));

        Outcome.Refused refused = (Outcome.Refused) outcome;
        assertThat(refused.refusals())
                .extracting(refusal -> refusal.rule() + " "
                        + refused.effect()
                                .where(refusal)
                                .map(cell -> cell.place().french())
                                .orElse(""))
                .containsExactlyInAnyOrder("R43 ligne 3, colonne « Action »", "R43 ligne 4, colonne « Défi »");
    }

    @Test
    void a_name_that_goes_on_after_a_comma_is_one_and_commas_that_part_names_are_told() throws IOException {
        Outcome.Imported imported = imported(csv(
                "Défi;Action;Élu référent;Pilote;Partenaires",
                "Habiter;Isoler;Mme Martin, adjointe aux solidarités;\"Le Gall, Yann ; Petit, Zoé\";\"CCI, Région\"",
                "Habiter;Bâtir;Vice-président, chargé de l'habitat;\"Le Gall, Yann\";"));

        assertThat(titled("Isoler").roles())
                .extracting(holding -> holding.role() + " " + holding.post())
                .containsExactlyInAnyOrder(
                        "LEAD_ELECTED Mme Martin, adjointe aux solidarités",
                        "PROJECT_MANAGER Le Gall, Yann",
                        "PROJECT_MANAGER Petit, Zoé",
                        "PARTNER CCI",
                        "PARTNER Région");
        assertThat(titled("Bâtir").roles())
                .extracting(RoleHolding::post)
                .containsExactlyInAnyOrder("Vice-président, chargé de l'habitat", "Le Gall, Yann");
        assertThat(said(imported)).doesNotContain("est lu comme 2 noms");
        assertThat(said(imported(csv("Défi;Action;Pilote", "Habiter;Bâtir;\"Le Gall, Petit\""))))
                .contains("colonne « Pilote » : « Le Gall, Petit » est lu comme 2 noms, séparés par des virgules");
    }

    @Test
    void who_is_named_in_two_columns_holds_the_role_once() throws IOException {
        imported(csv("Défi;Action;Structure pilote;Partenaires", "Habiter;Isoler;CCI;\"CCI, Région\""));

        assertThat(titled("Isoler").roles())
                .extracting(holding -> holding.role() + " " + holding.post())
                .containsExactly("PARTNER CCI", "PARTNER Région");
    }

    @Test
    void what_stands_among_codes_and_is_none_is_kept_with_its_place() throws IOException {
        Outcome.Imported imported = imported(csv("Défi;Action;Code INSEE;Commune", "Eau;Réparer;ZZ9;Rennes"));

        assertThat(titled("Réparer").territories()).isEmpty();
        assertThat(titled("Réparer").description()).isEqualTo("Commune : Rennes (ZZ9)");
        assertThat(said(imported)).contains("« Rennes (ZZ9) » n'a de code officiel");
    }

    @Test
    void a_formula_in_error_is_a_fault_of_its_cell_and_left_out_of_what_a_plan_has_no_place_for() throws IOException {
        Outcome outcome = imports.importPlan(request(
                csv("Défi;Action;Budget;Observations", "Habiter;Isoler;#DIV/0!;Beau", "Habiter;Bâtir;12000;#REF!")));

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::inFrench)
                .containsExactly(
                        "plan.csv, ligne 2, colonne « Budget » : La formule de cette cellule est en erreur, ou n'a"
                                + " pas été calculée (#DIV/0!). Corrigez-la, ou écrivez la valeur.");

        Outcome.Imported imported = imported(csv("Défi;Action;Budget;Observations", "Habiter;Bâtir;12000;#REF!"));
        assertThat(titled("Bâtir").description()).isEmpty();
        assertThat(said(imported)).contains("ligne 2, colonne « Observations » : La formule de cette cellule");
    }

    @Test
    void a_group_named_on_its_first_row_alone_goes_on_below() throws IOException {
        Outcome.Imported imported = imported(csv(
                "Axe;Objectif;Action",
                "Vivre;Habiter;Isoler",
                ";;Bâtir",
                ";Bouger;Rouler",
                ";;Marcher",
                "Grandir;Apprendre;Lire"));

        assertThat(plan().elements())
                .filteredOn(Action.class::isInstance)
                .extracting(element -> element.label() + " < "
                        + plan().find(((Action) element).principal().orElseThrow())
                                .orElseThrow()
                                .label())
                .containsExactly(
                        "Isoler < Habiter",
                        "Bâtir < Habiter",
                        "Rouler < Bouger",
                        "Marcher < Bouger",
                        "Lire < Apprendre");
        assertThat(said(imported).lines().filter(told -> told.contains("est lue comme celle d'au-dessus")))
                .as("once a column")
                .hasSize(2);
    }

    @Test
    void postal_codes_are_no_official_ones() throws IOException {
        Content file = WorkbookFixture.made(
                "postal.xlsx",
                workbook -> WorkbookFixture.fill(
                        workbook.createSheet("Plan"),
                        0,
                        List.of(
                                row("Défi", "Action", "Commune"),
                                row("Eau", "Réparer", "35000 Rennes"),
                                row("Eau", "Compter", "35170 Bruz"),
                                row("Eau", "Boire", "35170 Chartres"))));

        Outcome.Imported imported = imported(file);

        for (String title : List.of("Réparer", "Compter", "Boire")) {
            assertThat(titled(title).territories()).as(title).isEmpty();
        }
        assertThat(titled("Compter").description()).isEqualTo("Commune : 35170 Bruz");
        assertThat(said(imported).lines().filter(told -> told.contains("et non code postal")))
                .hasSize(3);
    }

    @Test
    void an_agglomeration_merges_the_number_of_an_action_over_its_steps() throws IOException {
        Content file = WorkbookFixture.made("agglo.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("Plan 2026");
            WorkbookFixture.fill(
                    sheet,
                    0,
                    List.of(
                            row("Enjeu", "Code action", "Action", "Étape", "EPCI", "Objectifs secondaires"),
                            row("Eau", "EAU-1", "Réparer les fuites", "Diagnostic", "200 068 070 PMA", ""),
                            row("", "", "", "Travaux", "", ""),
                            row("Eau", "EAU-2", "Compter l'eau", "", "PMA", "Énergie"),
                            row("Énergie", "EN-1", "Chaleur du réseau", "", "Métropole voisine", "Eau\nEau")));
            for (int column = 0; column < 3; column++) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
            }
        });

        imported(file);

        assertThat(coded())
                .containsExactly(
                        "1 Eau",
                        "EAU-1 Réparer les fuites",
                        "EAU-2 Compter l'eau",
                        "2 Énergie",
                        "EN-1 Chaleur du réseau");
        assertThat(action("EAU-1").milestones()).extracting(Milestone::name).containsExactly("Diagnostic", "Travaux");
        assertThat(action("EAU-1").description())
                .as("what a milestone has no place for, and not the number of its action")
                .isEqualTo("Sous-action « Diagnostic »\nEPCI : 200 068 070 PMA");
        assertThat(action("EAU-2").territories())
                .containsExactly(new Territory(Territory.Kind.EPCI, "200068070", "PMA"));
        assertThat(action("EAU-2").others()).containsExactly(new PlanCode("2"));
        assertThat(action("EN-1").others()).containsExactly(new PlanCode("1"));
        assertThat(action("EN-1").description()).isEqualTo("EPCI : Métropole voisine");
        assertThat(again(file)).isTrue();
    }

    @Test
    void a_number_that_is_no_code_is_told_by_its_cell_and_the_code_is_made() throws IOException {
        Outcome.Imported imported = imported(csv(
                "Défi;Réf.;Action;Statut",
                "Habiter;A1;Isoler;",
                "Habiter;A2;Bâtir;",
                "Habiter;a2;Louer;",
                "Habiter;2026-02-01;Vendre;",
                "Habiter;1;Raser;",
                "Habiter;" + "ab".repeat(33) + ";Loger;",
                "Habiter;-;Meubler;"));

        assertThat(coded())
                .containsExactly(
                        "1 Habiter",
                        "A1 Isoler",
                        "1.A2 Bâtir",
                        "1.A3 Louer",
                        "1.A4 Vendre",
                        "1.A1 Raser",
                        "1.A5 Loger",
                        "1.A6 Meubler");
        assertThat(imported.effect().reading().remarks())
                .extracting(
                        remark -> remark.kind(),
                        remark -> remark.about().line(),
                        remark -> remark.about().columnName())
                .containsExactlyInAnyOrder(
                        tuple(FileRemark.Kind.NOT_KEPT, 3, "Réf."),
                        tuple(FileRemark.Kind.NOT_KEPT, 4, "Réf."),
                        tuple(FileRemark.Kind.NOT_KEPT, 5, "Réf."),
                        tuple(FileRemark.Kind.READ_AS, 6, "Réf."),
                        tuple(FileRemark.Kind.NOT_KEPT, 7, "Réf."));
    }

    @Test
    void running_numbers_are_codes_where_nothing_else_bears_them() throws IOException {
        imported(csv("Axe;Défi;N° action;Action", "Vivre;D. Habiter;101;Isoler", "Vivre;D. Habiter;102;Bâtir"));

        assertThat(coded()).containsExactly("X1 Vivre", "X1.D Habiter", "101 Isoler", "102 Bâtir");
    }

    @Test
    void an_action_keeps_its_code_when_its_number_changes_and_a_code_keeps_its_action_when_its_title_does()
            throws IOException {
        imported(csv("Défi;Réf.;Action", "Habiter;H-1;Isoler les écoles", "Habiter;H-2;Bâtir", "Habiter;H-3;Louer"));

        Outcome.Imported next = imported(csv(
                "Défi;Réf.;Action",
                "Habiter;H-1;Isoler les écoles",
                "Habiter;H-2;Planter",
                "Habiter;H-3;Bâtir",
                "Habiter;H-4;Bail mobilité"));

        assertThat(coded())
                .as("Louer went; its code is not given to another")
                .containsExactly(
                        "1 Habiter", "H-1 Isoler les écoles", "1.A1 Planter", "H-2 Bâtir", "H-4 Bail mobilité");
        assertThat(said(next))
                .contains("ligne 3, colonne « Réf. » : « H-2 » est au plan le code de « Bâtir » : cette action reçoit"
                        + " « 1.A1 ». Donnez-lui-en un autre.")
                .contains(
                        "ligne 4, colonne « Réf. » : Cette action est au plan sous le code « H-2 », qui reste : on y a"
                                + " relié ce qui la sert. « H-3 » n'est pas gardé.");

        Outcome.Imported renamed = imported(csv(
                "Défi;Réf.;Action",
                "Habiter;H-1;Rénover tous les bâtiments scolaires",
                "Habiter;1.A1;Planter",
                "Habiter;H-2;Bâtir",
                "Habiter;H-4;Bail mobilité"));

        assertThat(coded()).contains("H-1 Rénover tous les bâtiments scolaires").hasSize(5);
        assertThat(said(renamed))
                .contains(
                        "ligne 2, colonne « Réf. » : « H-1 » est au plan « Isoler les écoles », que ce fichier ne nomme"
                                + " plus : c'est lu comme la même action, renommée « Rénover tous les bâtiments scolaires ». Si c'en"
                                + " est une autre, donnez-lui un autre code.");
    }

    @Test
    void a_plan_numbered_after_it_was_imported_keeps_its_codes_and_says_so_once() throws IOException {
        imported(csv("Défi;Pilote;Action", "Habiter;Ada;Isoler", "Habiter;Ada;Bâtir"));

        Outcome.Imported next = imported(csv("Défi;Réf.;Action", "Habiter;H-1;Isoler", "Habiter;H-2;Bâtir"));

        assertThat(coded()).containsExactly("1 Habiter", "1.A1 Isoler", "1.A2 Bâtir");
        assertThat(next.effect().diff().isEmpty()).isTrue();
        assertThat(said(next))
                .containsOnlyOnce(
                        "Les 2 actions que ce fichier numérote sont au plan sous d'autres codes, qui restent");
    }

    @Test
    void an_objective_nobody_knows_is_a_fault_of_its_cell_that_says_what_to_do() throws IOException {
        Outcome outcome = imports.importPlan(request(csv(
                "Défi;Action;Autres défis;Statut",
                "Habiter;Isoler;Se chauffer, mieux;",
                "Se soigner;Ouvrir un centre;\"Isoler ; Habiter\";",
                "Se soigner;Louer;Défi 1, Défi 2;")));

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::inFrench)
                .containsExactly(
                        "plan.csv, ligne 2, colonne « Autres défis » : « Se chauffer, mieux » n'est aucun objectif du plan."
                                + " Écrivez le code ou l'intitulé d'un objectif (1, 2), plusieurs séparés par « ; », ou"
                                + " dites que cette colonne tient autre chose.",
                        "plan.csv, ligne 3, colonne « Autres défis » : « Isoler » est une action (1.A1) : une action"
                                + " contribue à des objectifs. Écrivez le code ou l'intitulé d'un objectif (1, 2),"
                                + " plusieurs séparés par « ; », ou dites que cette colonne tient autre chose.");
        assertThat(house.plans.latest(Owner.HOME)).isEmpty();
    }

    @Test
    void a_second_column_of_departments_or_pilots_describes_the_action_and_stops_nothing() throws IOException {
        Outcome.Imported imported = imported(csv(
                "Défi;Action;Pilote politique;Direction;Service;Pilote;Référent technique;Statut",
                "Habiter;Isoler;Mme Martin;Bâtiments;Énergie;Ada;Bob;"));

        assertThat(action("1.A1").roles())
                .containsExactly(
                        RoleHolding.of(PlanRole.LEAD_ELECTED, "Mme Martin"),
                        RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Bâtiments"),
                        RoleHolding.of(PlanRole.PROJECT_MANAGER, "Ada"));
        assertThat(action("1.A1").description()).isEqualTo("Service : Énergie\nRéférent technique : Bob");
        assertThat(said(imported)).contains("colonne « Service »", "colonne « Référent technique »");
    }

    @Test
    void an_empty_cell_takes_away_neither_place_nor_objective() throws IOException {
        imported(csv(
                "Défi;Action;Autres défis;Commune;Statut",
                "Habiter;Isoler;2;25056 Besançon;",
                "Se soigner;Ouvrir un centre;;;"));
        imported(csv(
                "Défi;Action;Autres défis;Commune;Statut",
                "Habiter;Isoler;;;En cours",
                "Se soigner;Ouvrir un centre;Habiter;Besançon;"));

        assertThat(action("1.A1").others()).containsExactly(new PlanCode("2"));
        assertThat(action("1.A1").territories()).extracting(Territory::code).containsExactly("25056");
        assertThat(action("2.A1").others()).containsExactly(new PlanCode("1"));
        assertThat(action("2.A1").territories())
                .as("a place the plan knows needs no code any more")
                .extracting(Territory::code)
                .containsExactly("25056");
    }

    @Test
    void what_nobody_would_guess_is_said_by_a_person() throws IOException {
        ActionPlanWords words = ActionPlanWords.said(
                Map.of(
                        "Cap", ActionPlanField.PLACE,
                        "Geste", ActionPlanField.TITLE,
                        "Matricule", ActionPlanField.CODE,
                        "Où", ActionPlanField.TERRITORY,
                        "Chez", ActionPlanField.EPCI,
                        "Sert", ActionPlanField.OTHER_OBJECTIVES),
                Map.of());
        PlanFileGuidance guidance =
                new PlanFileGuidance(Optional.empty(), PlanHeading.NONE, Optional.empty(), "", words, false);

        Outcome outcome = imports.importPlan(new ImportPlan.Request(
                csv(
                        "Cap;Matricule;Geste;Où;Chez;Sert",
                        "Habiter;G7;Isoler;Commune de Dole (39198);200010650 Grand Dole;Bouger",
                        "Bouger;G8;Rouler;Dole | Grand Dole;;"),
                guidance,
                false,
                Owner.HOME,
                "alice",
                "import",
                Optional.empty(),
                Optional.empty()));

        assertThat(outcome).isInstanceOf(Outcome.Imported.class);
        assertThat(coded()).containsExactly("1 Habiter", "G7 Isoler", "2 Bouger", "G8 Rouler");
        assertThat(action("G7").territories())
                .containsExactly(
                        new Territory(Territory.Kind.COMMUNE, "39198", "Dole"),
                        new Territory(Territory.Kind.EPCI, "200010650", "Grand Dole"));
        assertThat(action("G8").territories())
                .as("known by their names from the row above, whatever introduces them")
                .isEqualTo(action("G7").territories());
        assertThat(action("G7").others()).containsExactly(new PlanCode("2"));
    }

    private Outcome.Imported imported(Content file) throws IOException {
        Outcome outcome = imports.importPlan(request(file));
        if (outcome instanceof Outcome.Unusable unusable) {
            assertThat(unusable.faults()).extracting(FileFault::inFrench).isEmpty();
        }
        assertThat(outcome).isInstanceOf(Outcome.Imported.class);
        return (Outcome.Imported) outcome;
    }

    /// Whether importing a file again changes nothing.
    private boolean again(Content file) throws IOException {
        return imported(file).effect().diff().isEmpty();
    }

    private static ImportPlan.Request request(Content file) {
        return ImportPlan.Request.of(file, Owner.HOME, "alice");
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    private static Content csv(String... lines) {
        return InMemoryContent.of("plan.csv", String.join("\n", lines) + "\n");
    }

    private static Content resource(String name, Charset as) throws IOException {
        try (InputStream in = Objects.requireNonNull(OtherAuthoritiesTest.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new InMemoryContent(name, text.getBytes(as));
        }
    }

    private static String said(Outcome.Imported imported) {
        return String.join(
                "\n",
                imported.effect().reading().remarks().stream()
                        .map(FileRemark::inFrench)
                        .toList());
    }

    private PlanContent plan() {
        return house.plans.latest(Owner.HOME).orElseThrow().content().content();
    }

    private List<String> coded() {
        return plan().elements().stream().map(OtherAuthoritiesTest::coded).toList();
    }

    private static String coded(PlanElement element) {
        return element.code() + " " + element.label();
    }

    private Action titled(String title) {
        return plan().elements().stream()
                .filter(element -> element.label().equals(title))
                .map(Action.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Action action(String code) {
        return (Action) plan().find(new PlanCode(code)).orElseThrow();
    }
}
