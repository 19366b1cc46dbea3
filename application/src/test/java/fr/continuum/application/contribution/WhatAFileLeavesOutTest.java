package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.continuum.application.contribution.ImportEffect.Staying;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.mapping.ToldFields.ToldLink;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Body;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Consultation;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Opinion;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a file cannot say it does not deny; what a person typed is not wiped by a file brought again.
class WhatAFileLeavesOutTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final TimelineEntry BY_HAND = new TimelineEntry("paul", House.NOW, "écran");
    private static final Set<ContributionField> LINKS =
            EnumSet.of(ContributionField.TARGETS, ContributionField.RATIONALE, ContributionField.LINK);
    /// Parts of others: what is given of them alone says nothing.
    private static final Set<ContributionField> PARTS = EnumSet.of(
            ContributionField.IMPROVEMENT_KIND,
            ContributionField.INDICATOR,
            ContributionField.CST_OPINION,
            ContributionField.F3SCT_OPINION,
            ContributionField.GRANT_YEAR);

    private final House house = new House(new ScriptedReader("1"));
    private final ImportContributions imports = new ImportContributions(house.plans, house.contributions, house.clock);
    private final PlanStep plan = allowed(MandatePlan.begin(
            PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")), Changes.on("2026-11-22")));

    @BeforeEach
    void begin() {
        assertThat(house.plans.replace(OWN, plan, BY_HAND)).isTrue();
    }

    /// As a file that says the least has it.
    private static Contribution bare(ContributionKind kind) {
        return switch (kind) {
            case TRAINING ->
                new Training(
                        "X1",
                        "Titre",
                        "",
                        YEAR,
                        TrainingCategory.EXAM_PREPARATION,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        List.of());
            case IT_INVESTMENT ->
                new ItInvestment("X1", "Titre", "", "", List.of(), Optional.empty(), OptionalLong.empty(), List.of());
            case PROCESS_CHANGE ->
                new ProcessChange(
                        "X1",
                        "Titre",
                        "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        OptionalLong.empty(),
                        List.of());
            case ORGANISATIONAL_ADJUSTMENT ->
                new OrganisationalAdjustment(
                        "X1", "Titre", "", false, List.of(), Optional.empty(), "", OptionalLong.empty(), List.of());
            case PARTNER_INTERVENTION ->
                new PartnerIntervention(
                        "X1",
                        "Titre",
                        "",
                        "L’association",
                        PartnerIntervention.PartnerKind.PRIVATE_BODY,
                        "",
                        Map.of(),
                        List.of());
        };
    }

    /// The same with every proof there is.
    private static Contribution proven(ContributionKind kind) {
        List<TraceLink> links = List.of(TraceLink.by("paul", House.NOW, new PlanCode("A1"), "parce que"));
        return switch (kind) {
            case TRAINING ->
                new Training(
                        "X1",
                        "Titre",
                        "DRH",
                        YEAR,
                        TrainingCategory.EXAM_PREPARATION,
                        Optional.of(StatutoryGround.EXAM),
                        List.of("B1", "B2"),
                        Optional.of(new BigDecimal("2.5")),
                        OptionalInt.of(12),
                        OptionalLong.of(1_200),
                        links);
            case IT_INVESTMENT ->
                new ItInvestment(
                        "X1",
                        "Titre",
                        "DSI",
                        "SDSI 4.2",
                        List.of(new ExpectedImprovement(
                                ExpectedImprovement.Kind.QUANTITATIVE, "Moins d’attente", Optional.of("I4"))),
                        Optional.of(DAY),
                        OptionalLong.of(1_200),
                        links);
            case PROCESS_CHANGE ->
                new ProcessChange(
                        "X1",
                        "Titre",
                        "DGA",
                        "aller vite",
                        Optional.of(ProcessChange.Beneficiary.USER),
                        "papier",
                        "écran",
                        Optional.of(DAY),
                        OptionalLong.of(1_200),
                        links);
            case ORGANISATIONAL_ADJUSTMENT ->
                new OrganisationalAdjustment(
                        "X1",
                        "Titre",
                        "DGS",
                        true,
                        List.of(
                                new Consultation(Body.F3SCT, DAY.minusDays(9), Opinion.UNFAVOURABLE),
                                new Consultation(Body.CST, DAY.minusDays(8), Opinion.FAVOURABLE)),
                        Optional.of(DAY),
                        "urgence",
                        OptionalLong.of(1_200),
                        links);
            case PARTNER_INTERVENTION ->
                new PartnerIntervention(
                        "X1",
                        "Titre",
                        "DGA",
                        "L’association",
                        PartnerIntervention.PartnerKind.PRIVATE_BODY,
                        "C-2026-1",
                        Map.of(YEAR, 2_400_000L),
                        links);
        };
    }

    private static Set<ContributionField> optional(ContributionKind kind) {
        EnumSet<ContributionField> fields = EnumSet.noneOf(ContributionField.class);
        ContributionField.of(kind).stream()
                .filter(field -> !field.isRequired() && !LINKS.contains(field) && !PARTS.contains(field))
                .forEach(fields::add);
        return fields;
    }

    private static Set<ContributionField> required(ContributionKind kind) {
        EnumSet<ContributionField> fields = EnumSet.noneOf(ContributionField.class);
        ContributionField.of(kind).stream()
                .filter(ContributionField::isRequired)
                .forEach(fields::add);
        return fields;
    }

    private static ToldFields given(ContributionKind kind, Set<ContributionField> others) {
        EnumSet<ContributionField> given = EnumSet.copyOf(required(kind));
        given.addAll(others);
        return new ToldFields(false, given, required(kind), List.of());
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void what_no_column_gives_stays_whoever_said_it(ContributionKind kind) {
        saidByFile(proven(kind));

        ImportEffect effect = bring(bare(kind), given(kind, Set.of()));

        assertThat(now()).isEqualTo(proven(kind));
        assertThat(effect.unchanged()).isEqualTo(1);
        assertThat(effect.staying()).extracting(Staying::fields).singleElement().isEqualTo(optional(kind));
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void an_empty_cell_wipes_nothing_that_a_person_typed(ContributionKind kind) {
        saidByFile(bare(kind));
        typed(bare(kind), proven(kind));

        for (String time : List.of("first", "second")) {
            ImportEffect effect = bring(bare(kind), given(kind, optional(kind)));

            assertThat(now()).as(time).isEqualTo(proven(kind));
            assertThat(effect.changed()).as(time).isEmpty();
            assertThat(house.contributions.history(OWN, now().id())).as(time).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void what_a_person_typed_survives_files_that_change_the_rest(ContributionKind kind) {
        saidByFile(bare(kind));
        typed(bare(kind), proven(kind));
        ToldFields titleAlone = given(kind, optional(kind));

        bring(called(bare(kind), "Autre titre"), titleAlone);
        bring(called(bare(kind), "Encore un"), titleAlone);

        assertThat(now()).isEqualTo(called(proven(kind), "Encore un"));
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void an_empty_cell_takes_back_what_a_file_had_said(ContributionKind kind) {
        saidByFile(proven(kind));

        ImportEffect effect = bring(bare(kind), given(kind, optional(kind)));

        assertThat(now().linked(List.of()))
                .isEqualTo(proven(kind) instanceof PartnerIntervention before ? granted(before) : bare(kind));
        assertThat(effect.staying().stream().flatMap(one -> one.fields().stream()))
                .as("years a file does not name are not taken back")
                .allMatch(ContributionField.GRANT::equals);
    }

    private static PartnerIntervention granted(PartnerIntervention before) {
        PartnerIntervention bare = (PartnerIntervention) bare(ContributionKind.PARTNER_INTERVENTION);
        return new PartnerIntervention(
                bare.code(),
                bare.title(),
                bare.department(),
                bare.partner(),
                bare.partnerKind(),
                bare.agreement(),
                before.grants(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void our_own_format_says_everything_and_clears_what_it_leaves_empty(ContributionKind kind) {
        saidByFile(bare(kind));
        typed(bare(kind), proven(kind));

        ImportEffect effect = bring(bare(kind), ToldFields.EVERYTHING);

        assertThat(now())
                .as("links people made apart")
                .isEqualTo(bare(kind).linked(proven(kind).links()));
        assertThat(effect.staying()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void a_file_of_ours_that_lacks_a_column_says_nothing_of_it(ContributionKind kind) {
        saidByFile(bare(kind));
        typed(bare(kind), proven(kind));

        bring(bare(kind), new ToldFields(true, required(kind), required(kind), List.of()));

        assertThat(now()).isEqualTo(proven(kind));
    }

    static Stream<Arguments> each() {
        return Stream.of(ContributionKind.values())
                .flatMap(kind -> optional(kind).stream().map(field -> arguments(kind, field)));
    }

    @ParameterizedTest
    @MethodSource("each")
    void each_field_stays_by_itself(ContributionKind kind, ContributionField field) {
        saidByFile(proven(kind));
        EnumSet<ContributionField> others = EnumSet.copyOf(optional(kind));
        others.remove(field);

        ImportEffect effect = bring(bare(kind), given(kind, others));

        assertThat(effect.staying().stream()
                        .flatMap(one -> one.fields().stream())
                        .filter(one -> one != ContributionField.GRANT || field == ContributionField.GRANT))
                .containsExactly(field);
        assertThat(now()).as("it says " + field).isNotEqualTo(bare(kind));
    }

    @ParameterizedTest
    @MethodSource("each")
    void each_field_a_file_fills_is_as_the_file_has_it(ContributionKind kind, ContributionField field) {
        saidByFile(bare(kind));
        typed(bare(kind), proven(kind));
        EnumSet<ContributionField> filled = EnumSet.copyOf(required(kind));
        filled.add(field);

        bring(bare(kind), new ToldFields(false, filled, filled, List.of()));

        boolean several = List.of(
                        ContributionField.NEEDS,
                        ContributionField.IMPROVEMENT,
                        ContributionField.CST_ON,
                        ContributionField.F3SCT_ON,
                        ContributionField.GRANT)
                .contains(field);
        assertThat(now().equals(proven(kind)))
                .as("what may be there several times stays beside what the file says")
                .isEqualTo(several);
    }

    @Test
    void how_an_improvement_is_measured_stays_where_the_file_says_the_improvement_alone() {
        ItInvestment bare = (ItInvestment) bare(ContributionKind.IT_INVESTMENT);
        ItInvestment file = improving(
                bare,
                new ExpectedImprovement(ExpectedImprovement.Kind.QUALITATIVE, "Moins d’attente", Optional.empty()));
        ItInvestment hand = improving(
                (ItInvestment) proven(ContributionKind.IT_INVESTMENT),
                new ExpectedImprovement(ExpectedImprovement.Kind.QUANTITATIVE, "Moins d’attente", Optional.of("I4")),
                new ExpectedImprovement(ExpectedImprovement.Kind.QUALITATIVE, "Plus clair", Optional.empty()));
        saidByFile(file);
        typed(file, hand);
        EnumSet<ContributionField> filled = EnumSet.copyOf(required(ContributionKind.IT_INVESTMENT));
        filled.add(ContributionField.IMPROVEMENT);

        assertThat(bring(file, new ToldFields(false, filled, filled, List.of())).unchanged())
                .isEqualTo(1);
        assertThat(now()).isEqualTo(hand);

        ItInvestment otherwise = improving(
                bare,
                new ExpectedImprovement(ExpectedImprovement.Kind.QUANTITATIVE, "Moins d’attente", Optional.of("I9")));
        filled.add(ContributionField.INDICATOR);
        bring(otherwise, new ToldFields(false, filled, filled, List.of()));
        assertThat(((ItInvestment) now()).improvements())
                .containsExactly(
                        otherwise.improvements().getFirst(), hand.improvements().getLast());
    }

    private static ItInvestment improving(ItInvestment one, ExpectedImprovement... all) {
        return new ItInvestment(
                one.code(),
                one.title(),
                one.department(),
                one.masterPlan(),
                List.of(all),
                one.goLive(),
                one.costCents(),
                one.links());
    }

    @Test
    void what_the_committee_said_stays_where_the_file_says_the_day_alone() {
        OrganisationalAdjustment bare = (OrganisationalAdjustment) bare(ContributionKind.ORGANISATIONAL_ADJUSTMENT);
        OrganisationalAdjustment file = consulting(bare, new Consultation(Body.CST, DAY, Opinion.NOT_GIVEN));
        OrganisationalAdjustment hand = consulting(
                (OrganisationalAdjustment) bare.linked(
                        proven(ContributionKind.ORGANISATIONAL_ADJUSTMENT).links()),
                new Consultation(Body.CST, DAY, Opinion.UNFAVOURABLE),
                new Consultation(Body.F3SCT, DAY, Opinion.FAVOURABLE));
        saidByFile(file);
        typed(file, hand);
        EnumSet<ContributionField> filled = EnumSet.copyOf(required(ContributionKind.ORGANISATIONAL_ADJUSTMENT));
        filled.add(ContributionField.CST_ON);

        bring(file, new ToldFields(false, filled, filled, List.of()));

        assertThat(now()).isEqualTo(hand);
    }

    private static OrganisationalAdjustment consulting(OrganisationalAdjustment one, Consultation... all) {
        return new OrganisationalAdjustment(
                one.code(),
                one.title(),
                one.department(),
                one.concernsHealth(),
                List.of(all),
                one.decided(),
                one.override(),
                one.costCents(),
                one.links());
    }

    @Test
    void a_file_of_one_year_leaves_what_other_years_were_granted() {
        PartnerIntervention first = (PartnerIntervention) proven(ContributionKind.PARTNER_INTERVENTION);
        saidByFile(first);
        Set<ContributionField> filled = EnumSet.of(
                ContributionField.CODE,
                ContributionField.TITLE,
                ContributionField.PARTNER,
                ContributionField.PARTNER_KIND,
                ContributionField.GRANT,
                ContributionField.GRANT_YEAR);

        bring(
                new PartnerIntervention(
                        "X1",
                        "Titre",
                        "",
                        "L’association",
                        PartnerIntervention.PartnerKind.PRIVATE_BODY,
                        "",
                        Map.of(YEAR.next(), 5L),
                        List.of()),
                new ToldFields(false, filled, filled, List.of()));

        assertThat(((PartnerIntervention) now()).grants()).isEqualTo(Map.of(YEAR, 2_400_000L, YEAR.next(), 5L));
        assertThat(((PartnerIntervention) now()).agreement()).isEqualTo("C-2026-1");
    }

    @Test
    void why_and_how_much_of_a_link_stay_where_the_file_names_the_target_alone() {
        Contribution bare = bare(ContributionKind.PROCESS_CHANGE);
        Contribution file = bare.linked(List.of(code("A1", 10_000)));
        saidByFile(file);
        TraceLink hand = new TraceLink(
                new PlanCode("A1"),
                LinkKind.ENABLES,
                6_000,
                "il rend possible",
                "paul",
                House.NOW,
                LinkProvenance.PERSON,
                Optional.empty());
        typed(file, proven(ContributionKind.PROCESS_CHANGE).linked(List.of(hand)));

        bring(file, targets(new ToldLink(false, false, false)));
        assertThat(now().links()).containsExactly(hand);

        bring(bare.linked(List.of(code("A1", 3_000))), targets(new ToldLink(false, true, false)));
        assertThat(now().links())
                .extracting(link -> link.target() + " " + link.kind() + " " + link.share() + " " + link.rationale()
                        + " " + link.provenance())
                .as("the share is the file's, the rest is not")
                .containsExactly("A1 ENABLES 3000 il rend possible CODE_AT_SOURCE");
    }

    @Test
    void a_target_without_share_takes_what_links_made_here_leave() {
        Contribution bare = bare(ContributionKind.PROCESS_CHANGE);
        saidByFile(bare);
        typed(bare, proven(ContributionKind.PROCESS_CHANGE).linked(List.of(hand("A1", 7_000))));
        Contribution file = bare.linked(List.of(code("D1", 10_000)));

        for (String time : List.of("first", "second")) {
            ImportEffect effect = bring(file, targets(new ToldLink(false, false, false)));

            assertThat(now().links())
                    .as(time)
                    .extracting(link -> link.target() + " " + link.share())
                    .containsExactly("D1 3000", "A1 7000");
            assertThat(effect.broken()).as(time).isEmpty();
            assertThat(effect.leftOut()).as(time).isEmpty();
        }
        assertThat(house.contributions.history(OWN, now().id())).hasSize(3);
    }

    @Test
    void a_target_without_share_that_links_made_here_leave_nothing_is_left_out_and_told() {
        Contribution bare = bare(ContributionKind.PROCESS_CHANGE);
        saidByFile(bare);
        typed(bare, proven(ContributionKind.PROCESS_CHANGE));

        ImportEffect effect = bring(
                bare.linked(List.of(code("D1", 5_000), code("D2", 5_000))),
                targets(new ToldLink(false, false, false), new ToldLink(false, false, false)));

        assertThat(now()).isEqualTo(proven(ContributionKind.PROCESS_CHANGE));
        assertThat(effect.leftOut())
                .extracting(one -> one.id() + " " + one.target())
                .containsExactly("PROCESS_CHANGE X1 D1", "PROCESS_CHANGE X1 D2");
        assertThat(effect.broken()).as("a sound contribution stays sound").isEmpty();
    }

    @Test
    void a_share_the_file_says_is_taken_at_its_word_and_what_it_breaks_is_told() {
        Contribution bare = bare(ContributionKind.PROCESS_CHANGE);
        saidByFile(bare);
        typed(bare, proven(ContributionKind.PROCESS_CHANGE));

        ImportEffect effect =
                bring(bare.linked(List.of(code("D1", 10_000))), targets(new ToldLink(false, true, false)));

        assertThat(effect.leftOut()).isEmpty();
        assertThat(effect.broken())
                .flatExtracting(one -> one.broken())
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("R38");
    }

    @Test
    void what_was_taken_over_from_the_home_is_nobody_s_to_take_back() {
        house.contributions.keep(Owner.HOME, List.of(proven(ContributionKind.PARTNER_INTERVENTION)), BY_HAND);

        ImportContributions.Request request = request(
                bare(ContributionKind.PARTNER_INTERVENTION),
                given(ContributionKind.PARTNER_INTERVENTION, optional(ContributionKind.PARTNER_INTERVENTION)));
        ImportEffect foreseen = imports.effect(request);
        imports.importAll(request);

        assertThat(foreseen.unchanged()).isEqualTo(1);
        assertThat(now()).isEqualTo(proven(ContributionKind.PARTNER_INTERVENTION));
    }

    private static ToldFields targets(ToldLink... links) {
        EnumSet<ContributionField> filled = EnumSet.copyOf(required(ContributionKind.PROCESS_CHANGE));
        filled.add(ContributionField.TARGETS);
        return new ToldFields(false, filled, filled, List.of(links));
    }

    private static TraceLink hand(String target, int share) {
        return TraceLink.by("paul", House.NOW, new PlanCode(target), "parce que")
                .sharing(share);
    }

    private static TraceLink code(String target, int share) {
        return new TraceLink(
                new PlanCode(target),
                LinkKind.SERVES,
                share,
                "Code porté par le fichier",
                "alice",
                House.NOW,
                LinkProvenance.CODE_AT_SOURCE,
                Optional.empty());
    }

    private static Contribution called(Contribution one, String title) {
        return switch (one) {
            case Training t ->
                new Training(
                        t.code(),
                        title,
                        t.department(),
                        t.year(),
                        t.category(),
                        t.ground(),
                        t.needs(),
                        t.days(),
                        t.trainees(),
                        t.costCents(),
                        t.links());
            case ItInvestment i ->
                new ItInvestment(
                        i.code(),
                        title,
                        i.department(),
                        i.masterPlan(),
                        i.improvements(),
                        i.goLive(),
                        i.costCents(),
                        i.links());
            case ProcessChange p ->
                new ProcessChange(
                        p.code(),
                        title,
                        p.department(),
                        p.need(),
                        p.beneficiary(),
                        p.before(),
                        p.after(),
                        p.effective(),
                        p.costCents(),
                        p.links());
            case OrganisationalAdjustment o ->
                new OrganisationalAdjustment(
                        o.code(),
                        title,
                        o.department(),
                        o.concernsHealth(),
                        o.consultations(),
                        o.decided(),
                        o.override(),
                        o.costCents(),
                        o.links());
            case PartnerIntervention q ->
                new PartnerIntervention(
                        q.code(),
                        title,
                        q.department(),
                        q.partner(),
                        q.partnerKind(),
                        q.agreement(),
                        q.grants(),
                        q.links());
        };
    }

    private void saidByFile(Contribution fact) {
        house.contributions.keep(OWN, List.of(fact), new TimelineEntry("alice", House.NOW, "sirh.csv"));
    }

    private void typed(Contribution before, Contribution after) {
        ContributionContext context = new ContributionContext(
                        plan.plan(), PlanWords.needs(List.of("need B1 objectives=D1", "need B2 objectives=D1")), 0)
                .on(House.TONIGHT);
        house.contributions.keep(
                OWN,
                new Background(
                        PlanWords.needs(List.of("need B1 objectives=D1", "need B2 objectives=D1")),
                        List.of(),
                        OptionalInt.empty()),
                BY_HAND);
        assertThat(house.contributions.plan(OWN, allowed(PlannedContribution.amend(before, after, context)), BY_HAND))
                .isTrue();
    }

    private Contribution now() {
        return house.contributions.latest(OWN).orElseThrow().content().contributions().stream()
                .filter(one -> one.code().equals("X1"))
                .findFirst()
                .orElseThrow();
    }

    private ImportEffect bring(Contribution fact, ToldFields told) {
        ImportEffect foreseen = imports.effect(request(fact, told));
        ImportContributions.Imported done = imports.importAll(request(fact, told));
        assertThat(done.effect()).isEqualTo(foreseen);
        assertThat(done.changed())
                .hasSize(foreseen.added().size() + foreseen.changed().size());
        return foreseen;
    }

    private static ImportContributions.Request request(Contribution fact, ToldFields told) {
        return new ImportContributions.Request(
                OWN, List.of(fact), Map.of(fact.id(), told), Background.UNKNOWN, "sirh.csv", "alice");
    }
}
