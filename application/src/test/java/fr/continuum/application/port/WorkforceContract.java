package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.Workforce.Change;
import fr.continuum.application.port.Workforce.Counting;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.CyclesTold.Counted;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTimeStep;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.WorkforcePart;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store of posts, gained time and sessions does.
public abstract class WorkforceContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);
    private static final int ROUNDS = 12;

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final MandatePlan PLAN =
            allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1", "action A1 principal=D1"))));
    private static final TimeGainUse RICH = new TimeGainUse(
            "U 1",
            "Guichet « le samedi »",
            "Direction « Œuvres »",
            new FiscalYear(2024),
            TimeGainUse.Kind.SERVICE_IMPROVEMENT,
            Hours.of("12.5"),
            new Improvement(Improvement.Answer.YES, "enquête\nde 2024"),
            List.of(
                    new TraceLink(
                            new PlanCode("A1"),
                            LinkKind.ENABLES,
                            2_500,
                            "le samedi « compte »",
                            "paul",
                            Instant.parse("2026-01-02T03:04:05.123456Z"),
                            LinkProvenance.PROFILE,
                            Optional.of(
                                    new TraceLink.Confirmation("marie", Instant.parse("2026-02-02T03:04:05.654321Z")))),
                    new TraceLink(
                            new PlanCode("D1"),
                            LinkKind.SERVES,
                            1,
                            "de même",
                            "paul",
                            Instant.parse("2026-01-02T03:04:05Z"),
                            LinkProvenance.PERSON,
                            Optional.empty())));

    /// No plan and no book yet.
    protected abstract Stores stores();

    /// @param plans what uses of gained time serve
    public record Stores(Plans plans, Workforce workforce) {}

    /// Where the plan the steps of this contract are ruled on is in force.
    private Workforce workforce() {
        return begun(stores(), Owner.HOME).workforce();
    }

    private static Stores begun(Stores stores, Owner owner) {
        PlanStep first = allowed(MandatePlan.begin(PLAN.content(), Changes.on("2026-11-22")));
        assertThat(stores.plans().replace(owner, first, entry(0))).isTrue();
        return stores;
    }

    @Test
    void what_a_use_of_gained_time_serves_is_not_taken_out_of_the_plan() {
        Stores stores = begun(stores(), Owner.HOME);
        GainedTime used = GainedTime.NONE
                .with(WorkforceWords.gains(List.of("gain G1 hours=100")).getFirst())
                .with(use("use U1 hours=60 links=A1"));
        PlanStep removal = allowed(PLAN.become(PLAN.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));
        assertThat(stores.workforce().authorities()).isEmpty();

        assertThat(stores.workforce().change(OWNER, step(GainedTime.NONE, used), entry(1)))
                .isTrue();

        assertThat(stores.workforce().authorities()).containsExactly(AUTHORITY);
        assertThat(stores.plans().replace(Owner.HOME, removal, entry(2)))
                .as("the authority's use serves the home's plan")
                .isFalse();
        assertThat(stores.workforce().change(OWNER, step(used, used.withoutUse("U1")), entry(3)))
                .isTrue();
        assertThat(stores.plans().replace(Owner.HOME, removal, entry(4))).isTrue();
    }

    @Test
    void a_use_ruled_on_for_another_plan_than_the_one_in_force_is_not_put() {
        Stores stores = begun(stores(), OWNER);
        GainedTime used = GainedTime.NONE
                .with(WorkforceWords.gains(List.of("gain G1 hours=100")).getFirst())
                .with(use("use U1 hours=60 links=A1"));
        GainedTimeStep made = step(GainedTime.NONE, used);
        PlanStep removal = allowed(PLAN.become(PLAN.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));

        assertThat(stores.plans().replace(OWNER, removal, entry(1))).isTrue();

        assertThat(stores.workforce().change(OWNER, made, entry(2))).isFalse();
        assertThat(stores.workforce().latest(OWNER)).isEmpty();
    }

    /// Each round is another chance for the two to meet.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_a_removal_and_a_use_at_once_one_is_done_and_the_other_told(boolean home) throws Exception {
        Stores stores = stores();
        Owner owner = home ? Owner.HOME : OWNER;
        begun(stores, owner);
        MandatePlan now = stores.plans().latest(owner).orElseThrow().content();
        GainedTime time = GainedTime.NONE.with(
                WorkforceWords.gains(List.of("gain G1 hours=1000")).getFirst());
        assertThat(stores.workforce().change(OWNER, step(GainedTime.NONE, time), entry(1)))
                .isTrue();
        for (int round = 0; round < ROUNDS; round++) {
            PlanCode code = new PlanCode("R" + round);
            PlanStep added =
                    allowed(now.become(now.content().with(Action.of(code.value(), "Passagère", "D1")), today()));
            assertThat(stores.plans().replace(owner, added, entry(1))).isTrue();
            PlanStep removal =
                    allowed(added.plan().become(added.plan().content().without(code), today()));
            GainedTime used = time.with(use("use U" + round + " hours=1 links=" + code));
            GainedTimeStep use = allowed(time.become(used, added.plan()));
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<Boolean> removed = two.submit(() -> {
                    together.await();
                    return stores.plans().replace(owner, removal, entry(2));
                });
                Future<Boolean> said = two.submit(() -> {
                    together.await();
                    return stores.workforce().change(OWNER, use, entry(2));
                });
                assertThat(removed.get()).as("round " + round).isNotEqualTo(said.get());
            }
            now = stores.plans().latest(owner).orElseThrow().content();
            time = now(stores.workforce()).time();
            assertThat(now.find(code).isPresent())
                    .isEqualTo(time.uses().stream()
                            .anyMatch(one -> one.links().stream()
                                    .anyMatch(link -> link.target().equals(code))));
        }
    }

    private static PlanChange today() {
        return Changes.on("2026-11-22");
    }

    @Test
    void posts_come_back_with_all_they_say() {
        Workforce workforce = workforce();
        List<Post> posts = WorkforceWords.posts(List.of(
                "post P1",
                "post P2 title=Chef_«_Œuvres_» department=Direction_des_«_routes_» category=A fte=0.80"
                        + " opened=2020-01-01 closed=2030-01-01 vacant=2024-05-06",
                "post P3 category=B fte=100 filled=",
                "post P4 category=C vacant=",
                "post P5 fte=0.8 filled=2"));

        PostUpdate update = workforce.read(OWNER, new PostsExtract(DAY, posts), entry(1));

        PostRegister register = ((PostUpdate.Read) update).register();
        WorkforceBook book = WorkforceBook.EMPTY.with(register);
        assertThat(workforce.latest(OWNER)).contains(new Versioned<>(OWNER, book.version(), book, entry(1)));
        assertThat(register.posts())
                .extracting(Post::occupancy)
                .containsExactly(
                        new Occupancy.Unsaid(),
                        Occupancy.vacantSince(LocalDate.parse("2024-05-06")),
                        new Occupancy.Filled(),
                        Occupancy.vacantSince(DAY),
                        new Occupancy.Filled(2));
        assertThat(workforce.find(book.version())).contains(book);
    }

    @Test
    void what_disappears_is_closed_and_stays() {
        Workforce workforce = workforce();
        workforce.read(OWNER, extract(DAY, "post P1", "post P2"), entry(1));

        PostUpdate update = workforce.read(OWNER, extract(DAY.plusDays(1), "post P1"), entry(2));

        assertThat(((PostUpdate.Read) update).changes()).hasSize(1);
        assertThat(now(workforce).posts().find("P2").orElseThrow().closed()).contains(DAY.plusDays(1));
        assertThat(workforce.history(OWNER, "POST P2"))
                .extracting(Change::origin, Change::entry)
                .containsExactly(tuple(Origin.FILE, entry(1)), tuple(Origin.FILE, entry(2)));
        assertThat(workforce.history(OWNER, "POST P1")).hasSize(1);
    }

    @Test
    void an_older_extract_changes_nothing() {
        Workforce workforce = workforce();
        workforce.read(OWNER, extract(DAY, "post P1", "post P2"), entry(1));

        assertThat(workforce.read(OWNER, extract(DAY.minusDays(1), "post P1"), entry(2)))
                .isEqualTo(new PostUpdate.Outdated(DAY.minusDays(1), DAY));

        assertThat(workforce.latest(OWNER).orElseThrow().entry()).isEqualTo(entry(1));
    }

    @Test
    void the_same_extract_read_twice_is_one_entry() {
        Workforce workforce = workforce();
        workforce.read(OWNER, extract(DAY, "post P1"), entry(1));
        workforce.read(OWNER, extract(DAY, "post P1"), entry(2));

        assertThat(workforce.latest(OWNER).orElseThrow().entry()).isEqualTo(entry(1));
    }

    @Test
    void cycles_and_sessions_come_back_and_are_replaced_by_year() {
        Workforce workforce = workforce();
        WorkforceBook book = WorkforceBook.EMPTY
                .counting(WorkforceWords.cycles(List.of(
                        "cycle C1 fte=10.25 former=1547 annual=1607",
                        "cycle C1 fte=3 former=1500.5 annual=1607 department=Voirie")))
                .holding(WorkforceWords.sessions(List.of(
                        "session F1 start=2023-02-01 end=2023-02-03 days=1.50 trainees=12",
                        "session F1 start=2023-02-01 end=2023-02-03 days=1.50 trainees=12",
                        "session F2 start=2023-05-01")));

        workforce.count(OWNER, book.time().cycles(), entry(1));
        workforce.hold(OWNER, book.sessions(), entry(2));

        assertThat(workforce.latest(OWNER)).contains(new Versioned<>(OWNER, book.version(), book, entry(2)));

        workforce.hold(OWNER, WorkforceWords.sessions(List.of("session F2 start=2023-06-01")), entry(3));

        assertThat(now(workforce).sessions())
                .isEqualTo(WorkforceWords.sessions(List.of("session F2 start=2023-06-01")));
        assertThat(workforce.history(OWNER, "SESSIONS F1").getLast().after()).isEmpty();
    }

    @Test
    void what_people_declare_comes_back_with_all_it_says_and_goes() {
        Workforce workforce = workforce();
        GainedTime declared = GainedTime.NONE
                .with(WorkforceWords.gains(List.of("gain G1 hours=100.25 from=P1 department=Direction_«_Œuvres_»"))
                        .getFirst())
                .with(RICH);

        assertThat(workforce.change(OWNER, step(GainedTime.NONE, declared), entry(1)))
                .isTrue();

        assertThat(now(workforce).time()).isEqualTo(declared);
        assertThat(workforce.change(OWNER, step(declared, declared.withoutUse("U 1")), entry(2)))
                .isTrue();
        assertThat(now(workforce).time().uses()).isEmpty();
        assertThat(workforce.history(OWNER, WorkforcePart.useNamed("U 1")))
                .containsExactly(
                        new Change(Origin.PERSON, entry(1), Optional.of(new WorkforcePart.OfUse(RICH))),
                        new Change(Origin.PERSON, entry(2), Optional.empty()));
    }

    @Test
    void of_two_who_use_the_same_hours_at_once_the_second_is_told() {
        Workforce workforce = workforce();
        GainedTime gained = GainedTime.NONE.with(
                WorkforceWords.gains(List.of("gain G1 hours=100")).getFirst());
        workforce.change(OWNER, step(GainedTime.NONE, gained), entry(1));
        GainedTime mine = gained.with(use("use U1 hours=60 links=A1"));
        GainedTime yours = gained.with(use("use U2 hours=60 links=A1"));

        assertThat(workforce.change(OWNER, step(gained, mine), entry(2))).isTrue();
        assertThat(workforce.change(OWNER, step(gained, yours), entry(3))).isFalse();

        assertThat(now(workforce).time()).isEqualTo(mine);
    }

    @Test
    void an_authority_begins_from_what_it_read_until_then_and_leaves_the_home_s_alone() {
        Workforce workforce = workforce();
        workforce.read(Owner.HOME, extract(DAY, "post P1"), entry(1));
        workforce.count(
                Owner.HOME, WorkforceWords.cycles(List.of("cycle C1 fte=10 former=1547 annual=1607")), entry(2));
        WorkforceBook home = workforce.inForce(AUTHORITY).orElseThrow().content();
        assertThat(workforce.latest(OWNER)).isEmpty();

        workforce.hideUnder(OWNER, new SmallCells(11), entry(3));

        assertThat(now(workforce)).isEqualTo(home.hiding(new SmallCells(11)));
        assertThat(workforce.inForce(OTHER_AUTHORITY).orElseThrow().content()).isEqualTo(home);
        assertThat(workforce.latest(Owner.HOME).orElseThrow().entry()).isEqualTo(entry(2));
    }

    @Test
    void all_that_was_counted_of_cycles_comes_back_in_order() {
        Workforce workforce = workforce();
        assertThat(workforce.countings(OWNER)).isEmpty();
        List<WorkCycle> home = WorkforceWords.cycles(List.of("cycle C1 fte=10 former=1547 annual=1607"));
        List<WorkCycle> two = WorkforceWords.cycles(List.of(
                "cycle C1 fte=12 former=1547 annual=1607",
                "cycle C2 fte=3.5 former=1500.25 annual=1580 department=Direction_«_Œuvres_»"));
        List<WorkCycle> other = WorkforceWords.cycles(List.of("cycle C1 fte=7 former=1547 annual=1607 year=2023"));
        workforce.count(Owner.HOME, home, entry(1));
        workforce.hideUnder(OWNER, new SmallCells(7), entry(2));
        workforce.read(OWNER, extract(DAY, "post P1"), entry(3));
        workforce.count(OWNER, two, entry(4));
        workforce.count(OWNER, two, entry(5));
        workforce.count(OWNER, other, entry(6));
        workforce.count(OWNER, home, entry(7));
        workforce.hideUnder(OWNER, SmallCells.USUAL, entry(8));

        assertThat(workforce.countings(Owner.HOME))
                .containsExactly(new Counting(entry(1).at(), new Counted(home, SmallCells.USUAL)));
        assertThat(workforce.countings(OWNER))
                .extracting(Counting::at)
                .containsExactly(entry(2).at(), entry(4).at(), entry(6).at(), entry(7).at(), entry(8).at());
        assertThat(workforce.countings(OWNER))
                .extracting(Counting::counted)
                .containsExactly(
                        counted(7, home),
                        counted(7, two),
                        counted(7, two, other),
                        counted(7, home, other),
                        counted(SmallCells.DEFAULT_THRESHOLD, home, other));
        assertThat(workforce.countings(OWNER).getLast().counted().cycles())
                .as("as the book says them")
                .isEqualTo(now(workforce).time().cycles());
    }

    @SafeVarargs
    private static Counted counted(int threshold, List<WorkCycle>... cycles) {
        List<WorkCycle> all = Stream.of(cycles).flatMap(List::stream).toList();
        return new Counted(new GainedTime(all, List.of(), List.of()).cycles(), new SmallCells(threshold));
    }

    @Test
    void the_same_book_put_again_after_another_is_the_same_version() {
        Workforce workforce = workforce();
        workforce.hideUnder(OWNER, new SmallCells(7), entry(1));
        Versioned<WorkforceBook> first = workforce.latest(OWNER).orElseThrow();
        workforce.hideUnder(OWNER, new SmallCells(9), entry(2));
        workforce.hideUnder(OWNER, new SmallCells(7), entry(3));

        assertThat(workforce.latest(OWNER).orElseThrow().version()).isEqualTo(first.version());
        assertThat(workforce.find(first.version())).contains(first.content());
        assertThat(workforce.history(OWNER, WorkforcePart.OfThreshold.NAME)).hasSize(3);
    }

    @Test
    void a_threshold_set_back_to_the_usual_leaves_a_book_without_a_word() {
        Workforce workforce = workforce();
        workforce.hideUnder(OWNER, new SmallCells(7), entry(1));
        workforce.hideUnder(OWNER, SmallCells.USUAL, entry(2));

        assertThat(workforce.latest(OWNER))
                .contains(new Versioned<>(OWNER, WorkforceBook.EMPTY.version(), WorkforceBook.EMPTY, entry(2)));
    }

    @Test
    void any_past_moment_can_be_asked_for() {
        Workforce workforce = workforce();
        workforce.read(OWNER, extract(DAY, "post P1"), entry(1));
        workforce.read(OWNER, extract(DAY.plusDays(1), "post P2"), entry(5));

        assertThat(workforce.before(OWNER, entry(1).at())).isEmpty();
        assertThat(workforce
                        .before(OWNER, entry(5).at())
                        .orElseThrow()
                        .content()
                        .posts()
                        .last())
                .contains(DAY);
        assertThat(workforce
                        .before(OWNER, entry(6).at())
                        .orElseThrow()
                        .content()
                        .posts()
                        .last())
                .contains(DAY.plusDays(1));
    }

    @Test
    void a_clock_set_back_does_not_turn_history_round() {
        Workforce workforce = workforce();
        workforce.read(OWNER, extract(DAY, "post P1"), entry(5));
        workforce.read(OWNER, extract(DAY.plusDays(1), "post P2"), entry(1));

        assertThat(workforce.latest(OWNER).orElseThrow().entry().at()).isEqualTo(entry(5).at());
    }

    private static WorkforceBook now(Workforce workforce) {
        return workforce.latest(OWNER).orElseThrow().content();
    }

    private static PostsExtract extract(LocalDate day, String... posts) {
        return new PostsExtract(day, WorkforceWords.posts(List.of(posts)));
    }

    private static TimeGainUse use(String line) {
        return WorkforceWords.uses(List.of(line)).getFirst();
    }

    private static GainedTimeStep step(GainedTime before, GainedTime after) {
        return allowed(before.become(after, PLAN));
    }
}
