package fr.continuum.application.consultation;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.consultation.MeansFlow.Step;
import fr.continuum.application.consultation.MeansFlow.What;
import fr.continuum.application.workforce.AskGainedTime.AccountSeen;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.AskGainedTime.Totals;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGain;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkCycle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MeansFlowTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final MandatePlan PLAN = allowed(MandatePlan.begin(
                    PlanWords.plan(List.of(
                            "challenge D1 elected department",
                            "challenge D2 elected department",
                            "action A1 principal=D1")),
                    Changes.on("2026-11-22")))
            .plan();

    @Test
    void a_contribution_counts_once_shared_by_its_links_and_the_rest_serves_nothing() {
        ContributionBook book = book(training("F1", Optional.empty(), link("A1", 5_000), link("D2", 2_500)));

        assertThat(MeansFlow.numbers(book, PLAN).flows())
                .containsExactlyInAnyOrder(
                        step(List.of("D1", "A1"), false, "0.5"),
                        step(List.of("D2"), false, "0.25"),
                        step(List.of(), false, "0.25"));
    }

    @Test
    void what_serves_two_things_wholly_is_cut_in_proportion() {
        ContributionBook book =
                book(training("F1", Optional.empty(), link("A1", TraceLink.WHOLE), link("D2", TraceLink.WHOLE)));

        assertThat(MeansFlow.numbers(book, PLAN).flows())
                .containsExactlyInAnyOrder(step(List.of("D1", "A1"), false, "0.5"), step(List.of("D2"), false, "0.5"));
    }

    @Test
    void what_the_law_asks_for_serves_nothing_and_needs_not() {
        ContributionBook book = book(training("F1", Optional.of(StatutoryGround.values()[0])));

        assertThat(MeansFlow.numbers(book, PLAN).flows()).containsExactly(step(List.of(), true, "1"));
    }

    @Test
    void gained_hours_go_where_their_use_says_or_to_life_at_work() {
        TimeGainUse project = use("U1", TimeGainUse.Kind.NEW_PROJECT, link("A1", TraceLink.WHOLE));
        TimeGainUse life = use("U2", TimeGainUse.Kind.WORK_LIFE_QUALITY);

        assertThat(MeansFlow.hours(ledger(List.of(project, life)), YEAR, PLAN).flows())
                .containsExactly(
                        new Step(
                                "DRH",
                                new What.Time(TimeGainUse.Kind.NEW_PROJECT),
                                codes(List.of("D1", "A1")),
                                false,
                                new BigDecimal("120")),
                        new Step(
                                "DRH",
                                new What.Time(TimeGainUse.Kind.WORK_LIFE_QUALITY),
                                List.of(),
                                true,
                                new BigDecimal("120")));
    }

    @Test
    void gained_hours_nobody_said_the_use_of_serve_nothing_and_what_is_used_beyond_them_is_taken_off() {
        TimeGainUse project = use("U1", TimeGainUse.Kind.NEW_PROJECT, link("A1", TraceLink.WHOLE));

        MeansFlow flow = MeansFlow.hours(
                ledger(
                        List.of(project),
                        told("DRH", "100", "120"),
                        told("Voirie", "1000.5", "0"),
                        told("DSI", "30", "30")),
                YEAR,
                PLAN);

        assertThat(flow.flows())
                .containsExactly(
                        new Step(
                                "DRH",
                                new What.Time(TimeGainUse.Kind.NEW_PROJECT),
                                codes(List.of("D1", "A1")),
                                false,
                                new BigDecimal("120")),
                        new Step("DRH", new What.Overdrawn(), List.of(), false, new BigDecimal("-20")),
                        new Step("Voirie", new What.Unsaid(), List.of(), false, new BigDecimal("1000.5")));
        assertThat(flow.isWholeTold()).isTrue();
    }

    @Test
    void what_few_people_left_is_told_with_others_or_not_at_all() {
        AccountSeen hidden = new AccountSeen("Cabinet", YEAR, new Seen.Hidden<>());
        LedgerSeen alone = ledger(List.of(), told("DRH", "100", "0"), hidden);
        LedgerSeen together = new LedgerSeen(
                alone.accounts(),
                new TreeMap<>(Map.of(
                        YEAR,
                        new Seen.Told<>(new Totals(
                                Hours.of("160"), Hours.of("10"), Hours.of("150"), BigDecimal.ONE, Hours.ZERO)))),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of());

        assertThat(MeansFlow.hours(alone, YEAR, PLAN).masked()).containsExactly("Cabinet");
        assertThat(MeansFlow.hours(alone, YEAR, PLAN).pooled()).isEmpty();
        assertThat(MeansFlow.hours(alone, YEAR, PLAN).isWholeTold()).isFalse();
        assertThat(MeansFlow.hours(together, YEAR, PLAN).pooled())
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("50"));
        assertThat(MeansFlow.hours(together, YEAR, PLAN).flows())
                .extracting(Step::department)
                .containsExactly("DRH");
    }

    private static LedgerSeen ledger(List<TimeGainUse> uses, AccountSeen... accounts) {
        return new LedgerSeen(List.of(accounts), new TreeMap<>(), List.of(), uses, new TreeMap<>(), List.of());
    }

    private static AccountSeen told(String department, String gained, String used) {
        return new AccountSeen(
                department,
                YEAR,
                new Seen.Told<>(new GainedTimeAccount(
                        department,
                        YEAR,
                        Map.of(TimeGain.Source.values()[0], Hours.of(gained)),
                        Map.of(TimeGainUse.Kind.NEW_PROJECT, Map.of(Improvement.Answer.NOT_KNOWN_YET, Hours.of(used))),
                        WorkCycle.LEGAL_HOURS)));
    }

    private static TimeGainUse use(String code, TimeGainUse.Kind kind, TraceLink... links) {
        return new TimeGainUse(
                code, "Accueil", "DRH", YEAR, kind, Hours.of("120"), Improvement.NOT_KNOWN_YET, List.of(links));
    }

    private static Step step(List<String> lineage, boolean apart, String quantity) {
        return new Step(
                "DRH", new What.Deed(ContributionKind.TRAINING), codes(lineage), apart, new BigDecimal(quantity));
    }

    private static List<PlanCode> codes(List<String> codes) {
        return codes.stream().map(PlanCode::new).toList();
    }

    private static ContributionBook book(Contribution... contributions) {
        return new ContributionBook(List.of(contributions), Background.UNKNOWN);
    }

    private static Training training(String code, Optional<StatutoryGround> ground, TraceLink... links) {
        return new Training(
                code,
                "Choisir",
                "DRH",
                YEAR,
                TrainingCategory.values()[0],
                ground,
                List.of(),
                Optional.of(new BigDecimal("3")),
                OptionalInt.of(12),
                OptionalLong.empty(),
                List.of(links));
    }

    private static TraceLink link(String target, int share) {
        return new TraceLink(
                new PlanCode(target),
                LinkKind.SERVES,
                share,
                "parce que",
                "marie",
                Instant.EPOCH,
                LinkProvenance.PERSON,
                Optional.empty());
    }
}
