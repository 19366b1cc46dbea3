package fr.continuum.application.night;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.PurchaseAccountLists.Known;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.rule.WaiveFinding;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostsExtract;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was bought, declared and created, held against each other by nights (R44, R45, R46): found, set aside, told of
/// past days, made again.
class ProofNightTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final LocalDate TONIGHT = House.TONIGHT;
    private static final LocalDate TOMORROW = TONIGHT.plusDays(1);
    private static final Set<ContinuumRule> OF_THE_PROOF =
            Set.of(ContinuumRule.R44, ContinuumRule.R45, ContinuumRule.R46);
    private static final PurchaseAccounts ACCOUNTS = new PurchaseAccounts(List.of(
            new Account("M57", "2051", Purchase.SOFTWARE, "plan de comptes"),
            new Account("M57", "6184", Purchase.TRAINING, "plan de comptes")));

    private static final String NOWHERE =
            "R44 achats 2025 · logiciels · sans lien: achats que rien ne relie au plan" + " (1 clé budgétaire) = 10000";
    private static final String UNDECLARED =
            "R44 plan cap · A1 · 2025 · informatique: rien de déclaré n’y sert : logiciels = 1200000";
    private static final String UNSPENT =
            "R45 IT_INVESTMENT I1: aucune dépense informatique en 2025 là où cela dit servir = 500000";
    private static final String UNCLAIMED = "R46 postes créés 2026 · DRH: 2 sur 2 sans objectif ni action : P1, P2";

    private final House house = new House(new ScriptedReader("1"));

    private static InMemoryContent account(String bought) {
        return ScriptedReader.document(
                "ca.xml",
                "CA 2025",
                "D I nature=2051 analytique=A1 MtReal=" + bought,
                "D I nature=2051 fonction=21 MtReal=100,00",
                "D nature=60 MtReal=1,00");
    }

    private static final InMemoryContent ACCOUNT = account("12000,00");

    @BeforeEach
    void a_plan_what_is_declared_and_the_posts() {
        house.purchases = new Known.Read(ACCOUNTS, false);
        house.plans.replace(
                OWN,
                allowed(MandatePlan.begin(
                        PlanWords.plan(List.of("challenge D1", "action A1 principal=D1", "action A2 principal=D1")),
                        Changes.at(House.NOW))),
                on(TONIGHT));
        declare(TONIGHT, "it I1 links=A2 cost=5000,00");
        posts(TONIGHT, "post P1 opened=2026-02-01", "post P2 opened=2026-03-01");
    }

    @Test
    void a_night_finds_what_was_bought_for_nothing_declared_and_not_bought_and_created_for_nobody() throws IOException {
        NightReport report = house.night(List.of(ACCOUNT));

        assertThat(told(report.findings())).containsExactly(UNDECLARED, NOWHERE, UNSPENT, UNCLAIMED);
        assertThat(ofTheProof(report.findings())).allSatisfy(dated -> {
            assertThat(dated.since()).isEqualTo(TONIGHT);
            assertThat(dated.isWaived()).isFalse();
            assertThat(dated.finding().observation().english())
                    .isNotEqualTo(dated.finding().found());
        });
    }

    @Test
    void a_night_over_the_same_tells_the_same_since_the_first() throws IOException {
        NightReport first = house.night(List.of(ACCOUNT));

        NightReport again = house.night(List.of(ACCOUNT));
        NightReport next = house.night(List.of(), TOMORROW);

        assertThat(again.documents())
                .extracting(NightReport.Document::status)
                .containsExactly(NightReport.Status.UNCHANGED);
        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(next.findings()).isEqualTo(first.findings());
    }

    @Test
    void what_is_declared_bought_or_claimed_since_is_no_finding_any_more() throws IOException {
        house.night(List.of(ACCOUNT));
        declare(TOMORROW, "it I1 links=A1 cost=12000,00");
        posts(TOMORROW, "post P1 opened=2026-02-01", "post P2 opened=2024-03-01");

        NightReport next = house.night(List.of(), TOMORROW);

        assertThat(told(next.findings()))
                .containsExactly(NOWHERE, "R46 postes créés 2026 · DRH: 1 sur 1 sans objectif ni action : P1");
        assertThat(ofTheProof(next.findings()))
                .as("the same finding, which says something else")
                .extracting(DatedFinding::since)
                .containsOnly(TONIGHT);
    }

    @Test
    void of_a_year_without_its_account_what_was_paid_is_asked_and_what_may_still_be_bought_is_not() throws IOException {
        declare(TONIGHT, "it I2 links=A1 cost=50000,00", "training F1 links=A2 year=2026 cost=900,00");
        InMemoryContent ledger = ScriptedReader.document(
                "gl.csv",
                "GL 2026",
                "D I nature=2051 fonction=21 MtMandate=7,00",
                "D nature=6184 analytique=A1 MtMandate=8,00");

        NightReport during = house.night(List.of(ACCOUNT, ledger));
        NightReport over = house.night(
                List.of(ScriptedReader.document(
                        "ca26.xml",
                        "CA 2026",
                        "D I nature=2051 fonction=21 MtReal=9,00",
                        "D nature=6184 analytique=A1 MtReal=8,00")),
                TOMORROW);

        assertThat(subjects(during.findings()))
                .containsExactly(
                        "R44 achats 2025 · logiciels · sans lien",
                        "R44 plan cap · A1 · 2026 · formation",
                        "R44 achats 2026 · logiciels · sans lien",
                        "R45 IT_INVESTMENT I2",
                        "R45 IT_INVESTMENT I1",
                        "R46 postes créés 2026 · DRH");
        assertThat(told(over.findings()))
                .contains(
                        "R44 achats 2026 · logiciels · sans lien: achats que rien ne relie au plan"
                                + " (1 clé budgétaire) = 900",
                        "R45 TRAINING F1: aucune dépense de formation en 2026 là où cela dit servir")
                .noneMatch(found -> found.contains("achats 2025"));
    }

    @Test
    void of_few_people_no_finding_tells_what_their_training_costs() throws IOException {
        declare(
                TONIGHT,
                "training F1 links=A2 year=2025 cost=900,00 trainees=3",
                "training F2 links=A2 year=2025 cost=901,00 trainees=?",
                "training F3 links=A2 year=2025 cost=902,00 trainees=30");

        NightReport report = house.night(List.of(ACCOUNT));

        assertThat(told(report.findings()))
                .filteredOn(found -> found.contains("TRAINING"))
                .containsExactly("R45 TRAINING F3: aucune dépense de formation en 2025 là où cela dit servir");
    }

    @Test
    void without_a_plan_or_a_list_of_accounts_nothing_bought_is_asked_about() throws IOException {
        house.purchases = new Known.Unusable(List.of());

        assertThat(told(house.night(List.of(ACCOUNT)).findings())).containsExactly(UNCLAIMED);
        House bare = new House(new ScriptedReader("1"));
        bare.purchases = new Known.Read(ACCOUNTS, false);
        assertThat(told(bare.night(List.of(ACCOUNT)).findings())).isEmpty();
    }

    @Test
    void a_waiver_sets_each_aside_until_its_last_day() throws IOException {
        house.night(List.of(ACCOUNT));
        waiveAll();

        NightReport aside = house.night(List.of(), TOMORROW);
        NightReport back = house.night(List.of(), TONIGHT.plusDays(11));

        assertThat(told(aside.findings())).containsExactly(UNDECLARED, NOWHERE, UNSPENT, UNCLAIMED);
        assertThat(ofTheProof(aside.findings())).allMatch(DatedFinding::isWaived);
        assertThat(told(back.findings())).containsExactly(UNDECLARED, NOWHERE, UNSPENT, UNCLAIMED);
        assertThat(ofTheProof(back.findings()))
                .allMatch(DatedFinding::isBack)
                .noneMatch(DatedFinding::isWaived)
                .extracting(DatedFinding::since)
                .containsOnly(TONIGHT);
    }

    @Test
    void an_amount_that_moves_by_little_stays_aside_and_one_that_grows_comes_back_saying_why() throws IOException {
        house.night(List.of(ACCOUNT));
        waiveAll();

        NightReport little = house.night(List.of(account("13000,00")), TOMORROW);
        NightReport more = house.night(List.of(account("14000,00")), TOMORROW.plusDays(1));
        NightReport less = house.night(List.of(account("11000,00")), TOMORROW.plusDays(2));

        assertThat(one(little, "A1").isWaived()).isTrue();
        assertThat(one(more, "A1").isWaived()).isFalse();
        assertThat(Objects.requireNonNull(one(more, "A1").outgrown())
                        .change()
                        .wording()
                        .french())
                .isEqualTo("pour 12\u202f000,00\u00a0€, il est de 14\u202f000,00\u00a0€");
        assertThat(ofTheProof(more.findings()))
                .filteredOn(dated -> !dated.isWaived())
                .as("the others are what they were")
                .hasSize(1);
        assertThat(one(less, "A1").isWaived()).isTrue();
    }

    @Test
    void another_post_or_another_kind_of_purchase_is_something_else_than_what_was_set_aside() throws IOException {
        house.night(List.of(ACCOUNT));
        waiveAll();
        posts(TOMORROW, "post P1 opened=2026-02-01", "post P3 opened=2026-03-01");
        declare(TOMORROW, "it I1 links=A1 cost=9000,00");

        NightReport report = house.night(List.of(), TOMORROW);

        assertThat(Objects.requireNonNull(one(report, "DRH").outgrown())
                        .change()
                        .wording()
                        .french())
                .contains("P1, P2", "P1, P3");
        assertThat(one(report, "A1").finding().found()).contains("déclaré 9");
        assertThat(one(report, "A1").isWaived())
                .as("less at stake, of another kind: what is declared does not cover it")
                .isFalse();
        assertThat(one(report, "sans lien").isWaived()).isTrue();
        assertThat(subjects(report.findings())).doesNotContain("R45 IT_INVESTMENT I1");
    }

    @Test
    void a_past_day_tells_what_was_found_then_whatever_came_since() throws IOException {
        house.night(List.of(ACCOUNT));
        waiveAll();
        house.night(List.of(), TOMORROW);
        LocalDate later = TONIGHT.plusDays(5);
        declare(later, "it I1 links=A1 cost=14000,00");
        posts(later);
        say(later, new PurchaseAccounts(List.of(new Account("M57", "60", Purchase.SOFTWARE, ""))));
        NightReport since = house.night(List.of(account("14000,00")), later);

        assertThat(told(since.findings())).isNotEmpty().doesNotContain(UNDECLARED, NOWHERE, UNSPENT, UNCLAIMED);
        assertThat(told(past(TONIGHT))).containsExactly(UNDECLARED, NOWHERE, UNSPENT, UNCLAIMED);
        assertThat(told(past(TOMORROW.plusDays(1))))
                .as("of a day without a night, what the last one found")
                .containsExactly(UNDECLARED, NOWHERE, UNSPENT, UNCLAIMED);
        assertThat(ofTheProof(past(TOMORROW))).allMatch(DatedFinding::isWaived);
        assertThat(told(past(later))).isEqualTo(told(since.findings()));
        assertThat(house.askPastDay().ask(CITY, TONIGHT).orElseThrow().otherwise())
                .as("found by the same rules")
                .isEmpty();
    }

    @Test
    void a_night_is_made_again_with_what_it_knew_of_plan_declarations_posts_accounts_and_waivers() throws IOException {
        NightReport first = house.night(List.of(ACCOUNT));
        waiveAll();
        NightReport aside = house.night(List.of(), TOMORROW);
        declare(TOMORROW, "it I1 links=A1 cost=14000,00");
        posts(TOMORROW);
        say(TOMORROW, new PurchaseAccounts(List.of(new Account("M57", "60", Purchase.SOFTWARE, ""))));
        NightReport last = house.night(List.of(account("14000,00")), TOMORROW.plusDays(1));

        for (NightReport report : List.of(first, aside, last)) {
            House empty = new House(new ScriptedReader("1"));
            RecomputeNight.Recomputed again = house.recomputeNight()
                    .recompute(
                            report.consolidation().id(),
                            new RecomputeNight.EmptyStores(empty.facts, empty.measurements));

            assertThat(again.figures())
                    .isEqualTo(house.figuresOnRecord()
                            .of(report.consolidation().id())
                            .orElseThrow());
            assertThat(again.figures().findings())
                    .filteredOn(finding -> OF_THE_PROOF.contains(finding.rule()))
                    .isNotEmpty()
                    .containsExactlyElementsOf(ofTheProof(report.findings()).stream()
                            .map(DatedFinding::finding)
                            .toList());
        }
        assertThat(house.report(first.consolidation().id())).isEqualTo(first);
    }

    private static TimelineEntry on(LocalDate day) {
        return new TimelineEntry("marie", day.atTime(2, 0).toInstant(ZoneOffset.UTC), "écran");
    }

    private void declare(LocalDate day, String... lines) {
        house.contributions.keep(OWN, PlanWords.contributions(List.of(lines)), on(day));
    }

    private void posts(LocalDate day, String... lines) {
        house.workforce.read(OWN, new PostsExtract(day, WorkforceWords.posts(List.of(lines))), on(day));
    }

    private void say(LocalDate day, PurchaseAccounts accounts) {
        assertThat(house.purchaseBook.say(
                        CITY, new PurchaseAccountBook.Said(Optional.of(accounts), "notre règle", on(day)), 0))
                .isTrue();
    }

    /// Sets aside all that the last night found of the proof, for ten days.
    private void waiveAll() {
        WaiveFinding waive =
                new WaiveFinding(house.consolidations, house.findings, house.waivers, house.clock, ZoneOffset.UTC);
        List<String> refused = new ArrayList<>();
        for (DatedFinding dated : ofTheProof(past(TONIGHT))) {
            WaiveFinding.Outcome outcome = waive.waive(new WaiveFinding.Request(
                    CITY,
                    dated.finding().rule(),
                    dated.finding().subject(),
                    "vu avec la direction",
                    "paul",
                    TONIGHT.plusDays(10),
                    Optional.empty()));
            if (!(outcome instanceof WaiveFinding.Outcome.Waived)) {
                refused.add(dated.finding() + ": " + outcome);
            }
        }
        assertThat(refused).isEmpty();
    }

    private List<DatedFinding> past(LocalDate day) {
        return house.askPastDay().ask(CITY, day).orElseThrow().findings();
    }

    private static List<DatedFinding> ofTheProof(List<DatedFinding> findings) {
        return findings.stream()
                .filter(dated -> OF_THE_PROOF.contains(dated.finding().rule()))
                .toList();
    }

    private static DatedFinding one(NightReport report, String words) {
        return ofTheProof(report.findings()).stream()
                .filter(dated -> dated.finding().subject().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> subjects(List<DatedFinding> findings) {
        return ofTheProof(findings).stream()
                .map(dated -> dated.finding().rule() + " " + dated.finding().subject())
                .toList();
    }

    private static List<String> told(List<DatedFinding> findings) {
        return ofTheProof(findings).stream()
                .map(dated -> dated.finding().rule() + " " + dated.finding().subject() + ": "
                        + dated.finding().found().replace('\u00a0', ' ')
                        + Stream.of(dated.finding().cents())
                                .filter(cents -> cents.isPresent())
                                .map(cents -> " = " + cents.getAsLong())
                                .findFirst()
                                .orElse(""))
                .toList();
    }
}
