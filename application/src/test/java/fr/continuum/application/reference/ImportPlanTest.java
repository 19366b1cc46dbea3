package fr.continuum.application.reference;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.ImportPlan.Outcome;
import fr.continuum.application.reference.ImportPlan.Request;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.Links;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final TargetTree PLAN =
            new TargetTree(Dimension.PLAN, List.of(new Target("D1", "Défi 1", TargetKind.STRATEGIC_OBJECTIVE, "")));

    private static final PlanFileReader.Outcome PLAN_OF_TWO = new PlanFileReader.Outcome.Read(
            tree(
                    new Target("D1", "Défi 1", TargetKind.STRATEGIC_OBJECTIVE, ""),
                    new Target("D2", "Défi 2", TargetKind.STRATEGIC_OBJECTIVE, "")),
            0);
    private static final InMemoryContent FILE = InMemoryContent.of("plan.csv", "");
    private static final PlanContentReader NO_BOOK = _ -> notAsked();
    private static final ActionPlanReader NO_WORKBOOK = (_, _) -> notAsked();
    private static final PlanFileReader NO_TARGETS = (_, _) -> notAsked();

    private final InMemoryTargetTrees trees = new InMemoryTargetTrees();
    private final InMemoryPlans plans = new InMemoryPlans(trees);
    private final InMemoryContributions contributions = new InMemoryContributions();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final LinkedCodes linked = Links.to(plans, contributions, new InMemoryAllocationTables());

    @Test
    void the_tree_is_put_in_force_in_the_dimension_its_levels_tell() throws IOException {
        Outcome outcome = importing(new PlanFileReader.Outcome.Read(PLAN, 2));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Imported.class,
                        imported -> assertThat(imported.effect().reading())
                                .isEqualTo(new ImportPlan.Reading(new Kind.Targets("plan"), List.of(), 2)));
        assertThat(trees.latest(Owner.HOME, Dimension.PLAN))
                .contains(
                        new Versioned<>(Owner.HOME, PLAN.version(), PLAN, new TimelineEntry("alice", NOW, "plan.csv")));
    }

    @Test
    void one_fault_and_nothing_moves() throws IOException {
        FileFault fault = FileFault.inTable("plan.csv", "", 3, "code", "Le code manque.");

        Outcome outcome = importing(new PlanFileReader.Outcome.Unusable(List.of(fault)));

        assertThat(outcome).isEqualTo(new Outcome.Unusable(new Kind.Targets("plan"), List.of(fault)));
        assertThat(trees.latest(Owner.HOME, Dimension.PLAN)).isEmpty();
    }

    @Test
    void a_plan_is_put_in_force_with_the_tree_that_follows_from_it() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));

        MandatePlan plan = plans.latest(Owner.HOME).orElseThrow().content();
        assertThat(plan.targets()).isEqualTo(PLAN);
        assertThat(plan.content().term()).isEqualTo(MandateTerm.from(LocalDate.parse("2026-11-22")));
        assertThat(plans.history(Owner.HOME, plan.content().code()).entries())
                .extracting(PlanHistory.Entry::author, PlanHistory.Entry::origin)
                .containsExactly(tuple("alice", PlanChange.Origin.FILE));
    }

    @Test
    void what_the_file_cannot_say_of_the_plan_stays() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));
        MandatePlan before = plans.latest(Owner.HOME).orElseThrow().content();
        Pledge pledge = new Pledge(
                new PlanCode("P1"),
                "Promis",
                "programme",
                List.of(new PlanCode("D1")),
                Optional.empty(),
                Optional.empty());
        PlanStep step = allowed(before.become(
                before.content()
                        .with(Objective.Strategic.of("D1", "Défi 1")
                                .heldBy(RoleHolding.of(PlanRole.LEAD_ELECTED, "Présidente")))
                        .with(pledge),
                Changes.on("2026-11-22")));
        plans.replace(Owner.HOME, step, new TimelineEntry("marie", NOW, "écran"));

        importing(new PlanFileReader.Outcome.Read(
                tree(
                        new Target("D1", "Défi un", TargetKind.STRATEGIC_OBJECTIVE, ""),
                        new Target("A1", "Action", TargetKind.ACTION, "D1")),
                0));

        assertThat(plans.latest(Owner.HOME).orElseThrow().content().content().elements())
                .containsExactly(
                        Objective.Strategic.of("D1", "Défi un")
                                .heldBy(RoleHolding.of(PlanRole.LEAD_ELECTED, "Présidente")),
                        Action.of("A1", "Action", "D1"),
                        pledge);
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));

        assertThat(importing(new PlanFileReader.Outcome.Read(PLAN, 0)))
                .isInstanceOfSatisfying(
                        Outcome.Imported.class,
                        same -> assertThat(same.effect().diff().isEmpty()).isTrue());

        assertThat(plans.history(Owner.HOME, new PlanCode("mandat")).entries()).hasSize(1);
    }

    @Test
    void a_file_is_refused_what_no_plan_may_say() throws IOException {
        Outcome outcome =
                importing(new PlanFileReader.Outcome.Read(tree(new Target("A1", "Action", TargetKind.ACTION, "")), 0));

        assertThat(refusals(outcome)).containsExactly("R03 plan mandat · A1: aucun objectif principal");
        assertThat(plans.latest(Owner.HOME)).isEmpty();
        assertThat(trees.latest(Owner.HOME, Dimension.PLAN)).isEmpty();
    }

    @Test
    void a_file_does_not_remove_what_is_linked() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));
        contributions.keep(
                Owner.HOME,
                PlanWords.contributions(List.of("it I1 links=D1")),
                new TimelineEntry("alice", NOW, "sdsi.xlsx"));

        Outcome outcome = importing(new PlanFileReader.Outcome.Read(
                tree(new Target("D2", "Défi 2", TargetKind.STRATEGIC_OBJECTIVE, "")), 0));

        assertThat(refusals(outcome)).containsExactly("R07 plan mandat · D1: « Défi 1 » est relié et serait supprimé");
        assertThat(plans.latest(Owner.HOME).orElseThrow().content().targets()).isEqualTo(PLAN);
    }

    @Test
    void policies_are_no_plan() throws IOException {
        TargetTree policies =
                new TargetTree(Dimension.POLICY, List.of(new Target("EDU", "Éducation", TargetKind.POLICY, "")));

        assertThat(importing(new PlanFileReader.Outcome.Read(policies, 0)))
                .isEqualTo(
                        new Outcome.Policies(new ImportPlan.Reading(new Kind.Targets("plan"), List.of(), 0), policies));

        assertThat(trees.latest(Owner.HOME, Dimension.POLICY).orElseThrow().content())
                .isEqualTo(policies);
        assertThat(plans.latest(Owner.HOME)).isEmpty();
    }

    @Test
    void a_book_says_everything_and_stands_in_the_place_of_what_was_there() throws IOException {
        importing(PLAN_OF_TWO);

        Outcome outcome = importPlan(bookOf(plan("challenge D1 label=Défi_un", "challenge D3")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Imported.class,
                        imported -> assertThat(imported.effect().insteadOf()).contains(new PlanCode("mandat")));
        assertThat(inForce()).isEqualTo(plan("challenge D1 label=Défi_un", "challenge D3"));
    }

    @Test
    void what_is_said_apart_of_a_book_is_told_not_to_be_taken() throws IOException {
        Request request = asked(new PlanFileGuidance(
                Optional.empty(), heading("autre", "Autre"), Optional.empty(), "", ActionPlanWords.NONE, true));

        Outcome outcome = using(bookOf(plan("challenge D1"))).importPlan(request);

        assertThat(plans.latest(Owner.HOME).orElseThrow().entry().source()).isEqualTo("import");
        assertThat(((Outcome.Imported) outcome).effect().changesNothing()).isFalse();
        assertThat(((Outcome.Imported) using(bookOf(plan("challenge D1"))).foresee(request))
                        .effect()
                        .changesNothing())
                .isTrue();
        assertThat(((Outcome.Imported) outcome).effect().next().code()).isEqualTo(new PlanCode("cap"));
        assertThat(((Outcome.Imported) outcome).effect().reading().remarks())
                .extracting(SaidInBoth::remark)
                .containsExactly(
                        "plan.csv : Ce fichier dit son code, son nom et son mandat : ceux que vous donnez à part ne sont"
                                + " pas pris.",
                        "plan.csv : Ce fichier dit tout un plan : il est pris en entier, pas en partie.");
    }

    @Test
    void a_workbook_tells_no_code_nor_name_its_file_does() throws IOException {
        importPlan(workbookOf(plan("challenge 1 label=Habiter", "action 1.A1 principal=1 label=Isoler")));

        assertThat(inForce().code()).isEqualTo(new PlanCode("plan"));
        assertThat(inForce().name()).isEqualTo("Plan");
        assertThat(inForce().term()).isEqualTo(MandateTerm.from(LocalDate.parse("2026-11-22")));
    }

    @Test
    void a_workbook_goes_on_the_plan_in_force_and_begins_another_under_another_code() throws IOException {
        importPlan(bookOf(plan("challenge 1 label=Habiter elected department")));

        importPlan(workbookOf(plan("challenge 1 label=Habiter", "action 1.A1 principal=1 label=Isoler")));
        PlanContent goneOn = inForce();
        using(workbookOf(plan("challenge 1 label=Habiter")))
                .importPlan(asked(new PlanFileGuidance(
                        Optional.empty(),
                        heading("cap-2028", "CAP 2028"),
                        Optional.empty(),
                        "",
                        ActionPlanWords.NONE,
                        false)));

        assertThat(goneOn.code()).isEqualTo(new PlanCode("cap"));
        assertThat(goneOn.find(new PlanCode("1")).orElseThrow().roles()).hasSize(2);
        assertThat(inForce().code()).isEqualTo(new PlanCode("cap-2028"));
        assertThat(inForce().find(new PlanCode("1")).orElseThrow().roles()).isEmpty();
    }

    @Test
    void what_the_first_column_holds_is_found_where_there_is_no_plan_yet_and_told() throws IOException {
        ActionPlanReader bare = (_, frame) -> frame.top() == PlanLevel.AXIS
                ? new ActionPlanReader.Outcome.Unusable(List.of(FileFault.of("plan.csv", "sans objectif")))
                : new ActionPlanReader.Outcome.Read(plan("challenge 1"), Map.of(), List.of(), 0);

        Outcome outcome =
                importPlan(new ImportPlan.Readers((_, _) -> new Kind.ActionPlan(), NO_BOOK, bare, NO_TARGETS));

        assertThat(((Outcome.Imported) outcome).effect().reading().remarks())
                .extracting(SaidInBoth::remark)
                .containsExactly(
                        "plan.csv : La première colonne est lue comme des objectifs stratégiques : des actions y"
                                + " sont directement placées.");
        assertThat(importPlan(new ImportPlan.Readers(
                        (_, _) -> new Kind.ActionPlan(),
                        NO_BOOK,
                        (_, frame) -> new ActionPlanReader.Outcome.Unusable(
                                List.of(FileFault.of("plan.csv", frame.top().name()))),
                        NO_TARGETS)))
                .as("a plan without axes takes none")
                .isEqualTo(new Outcome.Unusable(
                        new Kind.ActionPlan(), List.of(FileFault.of("plan.csv", "STRATEGIC_OBJECTIVE"))));
    }

    @Test
    void of_two_readings_of_the_first_column_the_one_with_fewer_faults_is_told() throws IOException {
        FileFault state = FileFault.of("plan.csv", "statut inconnu");
        ActionPlanReader faulty = (_, frame) -> new ActionPlanReader.Outcome.Unusable(
                frame.top() == PlanLevel.AXIS
                        ? List.of(FileFault.of("plan.csv", "sans objectif"), state)
                        : List.of(state));

        assertThat(importPlan(new ImportPlan.Readers((_, _) -> new Kind.ActionPlan(), NO_BOOK, faulty, NO_TARGETS)))
                .isEqualTo(new Outcome.Unusable(new Kind.ActionPlan(), List.of(state)));
    }

    @Test
    void a_trial_says_the_same_and_writes_nothing() throws IOException {
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));
        PlanContent before = inForce();

        Outcome foreseen = using(targets(PLAN_OF_TWO)).foresee(Request.of(FILE, Owner.HOME, "alice"));

        assertThat(inForce()).isEqualTo(before);
        assertThat(importing(PLAN_OF_TWO)).isEqualTo(foreseen);
        assertThat(inForce()).isNotEqualTo(before);
    }

    @Test
    void what_somebody_else_changed_since_it_was_looked_at_is_not_lost() throws IOException {
        ImportPlan imports = using(targets(PLAN_OF_TWO));
        Request request = Request.of(FILE, Owner.HOME, "alice");
        ImportPlan.Seen seen =
                ((Outcome.Imported) imports.foresee(request)).effect().seen();
        importing(new PlanFileReader.Outcome.Read(PLAN, 0));

        assertThat(imports.importPlan(request.after(seen))).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(inForce().elements()).hasSize(1);
    }

    @Test
    void an_adopted_plan_changes_by_a_file_with_its_decision_only() throws IOException {
        String adopted = "adopted 2022-03-21";
        importPlan(bookOf(plan("challenge D1 elected department", adopted)));
        ImportPlan imports = using(bookOf(plan("challenge D1 label=Autre elected department", adopted)));
        Request request = Request.of(FILE, Owner.HOME, "alice");

        assertThat(refusals(imports.importPlan(request))).containsExactly("R06 plan cap · D1: intitulé : D1 → Autre");
        assertThat(imports.importPlan(decided(new Revision("crise", "CD-2024-07", LocalDate.parse("2024-06-30")))))
                .isInstanceOf(Outcome.Imported.class);
        assertThat(plans.history(Owner.HOME, new PlanCode("cap"))
                        .entries()
                        .getLast()
                        .revision())
                .isPresent();
    }

    @Test
    void a_file_for_one_authority_changes_the_home_s_plan_under_the_same_rules() throws IOException {
        Owner city = new Owner("219300480");
        importPlan(bookOf(plan("challenge D1 elected department", "adopted 2022-03-21")));

        Outcome refused = using(bookOf(plan("challenge D2 elected department", "adopted 2022-03-21")))
                .importPlan(Request.of(FILE, city, "alice"));

        assertThat(refusals(refused)).hasSize(2).allMatch(text -> text.startsWith("R06"));
        assertThat(plans.latest(city)).isEmpty();
    }

    @Test
    void a_file_of_another_code_names_what_is_linked_and_would_not_be_there() throws IOException {
        importPlan(bookOf(plan(
                "challenge D1 elected department",
                "challenge D2 label=Bouger elected department",
                "adopted 2022-03-21")));
        contributions.keep(
                Owner.HOME,
                PlanWords.contributions(List.of("it I1 links=D2")),
                new TimelineEntry("marie", NOW, "sdsi.xlsx"));

        Outcome outcome = importPlan(bookOf(plan("plan cap-2", "challenge D1")));

        assertThat(refusals(outcome))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).startsWith("R06 plan cap: « cap », adopté le 21 mars 2022"))
                .contains("R07 plan cap · D2: « D2 · Bouger » est relié et manquerait à « cap-2 »");
        assertThat(inForce().code()).isEqualTo(new PlanCode("cap"));
    }

    @Test
    void a_plan_that_another_took_the_place_of_does_not_begin_again() throws IOException {
        importPlan(bookOf(plan("challenge D1")));
        importing(PLAN_OF_TWO);
        PlanContent first = plan("challenge D1");
        PlanContent second = PlanContent.empty(new PlanCode("cap-2028"), "CAP 2028", first.term())
                .withElements(first.elements());
        importPlan(bookOf(second));

        Outcome outcome = importPlan(bookOf(first));

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(SaidInBoth::fault)
                .containsExactly(
                        "plan.csv : Le plan « cap » a déjà été en vigueur ici, et un autre l’a remplacé : un plan"
                                + " ne recommence pas. Donnez-lui un autre code.");
    }

    @Test
    void a_document_is_for_a_person_to_read() throws IOException {
        Outcome outcome =
                importPlan(new ImportPlan.Readers((_, _) -> new Kind.Outline(), NO_BOOK, NO_WORKBOOK, NO_TARGETS));

        assertThat(((Outcome.Unusable) outcome).faults())
                .singleElement()
                .extracting(FileFault::reason)
                .asString()
                .contains("/plan/proposer");
    }

    @Test
    void a_named_profile_is_asked_whatever_the_file_looks_like() throws IOException {
        List<String> asked = new ArrayList<>();
        ImportPlan imports =
                using(new ImportPlan.Readers((_, _) -> new Kind.Book(), NO_BOOK, NO_WORKBOOK, (_, profile) -> {
                    asked.add(profile);
                    return new PlanFileReader.Outcome.Read(PLAN, 0);
                }));

        imports.importPlan(asked(new PlanFileGuidance(
                Optional.of("le-notre"), PlanHeading.NONE, Optional.empty(), "", ActionPlanWords.NONE, false)));

        assertThat(asked).containsExactly("le-notre");
    }

    @Test
    void a_term_that_ends_before_it_starts_is_a_fault() throws IOException {
        PlanHeading backwards = new PlanHeading(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse("2028-01-01")),
                Optional.of(LocalDate.parse("2027-01-01")));

        Outcome outcome = using(targets(PLAN_OF_TWO))
                .importPlan(asked(new PlanFileGuidance(
                        Optional.empty(), backwards, Optional.empty(), "", ActionPlanWords.NONE, false)));

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(SaidInBoth::fault)
                .containsExactly("plan.csv : Le mandat finirait avant de commencer. Corrigez le premier ou le dernier"
                        + " jour.");
    }

    @Test
    void a_page_for_plans_takes_no_policies() throws IOException {
        TargetTree policies =
                new TargetTree(Dimension.POLICY, List.of(new Target("EDU", "Éducation", TargetKind.POLICY, "")));

        Outcome outcome = using(targets(new PlanFileReader.Outcome.Read(policies, 0)))
                .importPlan(new Request(
                        FILE,
                        PlanFileGuidance.NONE,
                        true,
                        Owner.HOME,
                        "alice",
                        "import",
                        Optional.empty(),
                        Optional.empty()));

        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        assertThat(trees.latest(Owner.HOME, Dimension.POLICY)).isEmpty();
    }

    private static Request decided(Revision revision) {
        return new Request(
                FILE,
                PlanFileGuidance.NONE,
                false,
                Owner.HOME,
                "alice",
                "import",
                Optional.of(revision),
                Optional.empty());
    }

    private static Request asked(PlanFileGuidance guidance) {
        return new Request(FILE, guidance, false, Owner.HOME, "alice", "import", Optional.empty(), Optional.empty());
    }

    private static <T> T notAsked() {
        throw new AssertionError("Another reader reads this");
    }

    private static TargetTree tree(Target... targets) {
        return new TargetTree(Dimension.PLAN, List.of(targets));
    }

    private static PlanContent plan(String... lines) {
        return PlanWords.plan(List.of(lines));
    }

    private static PlanHeading heading(String code, String name) {
        return new PlanHeading(Optional.of(new PlanCode(code)), Optional.of(name), Optional.empty(), Optional.empty());
    }

    private PlanContent inForce() {
        return plans.latest(Owner.HOME).orElseThrow().content().content();
    }

    @Test
    void a_workbook_is_read_in_the_words_of_the_plan_in_force_and_of_whoever_sends_it() throws IOException {
        PlanContent named = plan("challenge D1 label=Habiter");
        using(bookOf(new PlanContent(
                        named.code(),
                        named.name(),
                        named.term(),
                        LevelNames.USUAL.with(PlanLevel.STRATEGIC_OBJECTIVE, "cap"),
                        named.adoption(),
                        named.elements(),
                        named.links())))
                .importPlan(Request.of(FILE, Owner.HOME, "alice"));
        ActionPlanWords said =
                ActionPlanWords.said(Map.of("Geste", ActionPlanField.TITLE), Map.of("Gelée", ActionPlanState.ON_HOLD));
        List<ActionPlanWords> heard = new ArrayList<>();
        ImportPlan imports = using(new ImportPlan.Readers(
                (_, words) -> {
                    heard.add(words);
                    return new Kind.ActionPlan();
                },
                NO_BOOK,
                (_, frame) -> {
                    heard.add(frame.words());
                    return new ActionPlanReader.Outcome.Unusable(List.of());
                },
                NO_TARGETS));

        Request request =
                asked(new PlanFileGuidance(Optional.empty(), PlanHeading.NONE, Optional.empty(), "", said, false));
        imports.foresee(request);
        new ReadPlanColumns(
                        (_, words, _) -> {
                            heard.add(words);
                            return Optional.empty();
                        },
                        plans)
                .read(request);

        assertThat(heard)
                .as("the file told from others, read one way and the other, and its columns")
                .hasSize(4)
                .containsOnly(new ActionPlanWords(
                        Map.of(PlanLevel.STRATEGIC_OBJECTIVE, "cap"), said.columns(), said.states()));
    }

    private static List<String> refusals(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var _, var refusals)
                ? refusals.stream().map(Object::toString).toList()
                : List.of(outcome.toString());
    }

    private static ImportPlan.Readers bookOf(PlanContent content) {
        return new ImportPlan.Readers(
                (_, _) -> new Kind.Book(),
                _ -> new PlanContentReader.Outcome.Read(content, List.of(), 0),
                NO_WORKBOOK,
                NO_TARGETS);
    }

    /// A workbook framed as it is asked to be.
    private static ImportPlan.Readers workbookOf(PlanContent content) {
        return new ImportPlan.Readers(
                (_, _) -> new Kind.ActionPlan(),
                NO_BOOK,
                (_, frame) -> new ActionPlanReader.Outcome.Read(
                        PlanContent.empty(frame.code(), frame.name(), frame.term())
                                .withElements(content.elements()),
                        Map.of(),
                        List.of(),
                        0),
                NO_TARGETS);
    }

    private static ImportPlan.Readers targets(PlanFileReader.Outcome read) {
        return new ImportPlan.Readers((_, _) -> new Kind.Targets("plan"), NO_BOOK, NO_WORKBOOK, (_, _) -> read);
    }

    private ImportPlan using(ImportPlan.Readers readers) {
        return new ImportPlan(
                readers,
                plans,
                new ChangePlan(plans, linked, new RoleAccounts(accounts), Clock.fixed(NOW, ZoneOffset.UTC)),
                trees,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Outcome importing(PlanFileReader.Outcome read) throws IOException {
        return importPlan(targets(read));
    }

    private Outcome importPlan(ImportPlan.Readers readers) throws IOException {
        return using(readers).importPlan(Request.of(FILE, Owner.HOME, "alice"));
    }
}
