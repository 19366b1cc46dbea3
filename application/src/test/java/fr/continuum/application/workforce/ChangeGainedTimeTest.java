package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.testing.House;
import fr.continuum.application.workforce.ChangeGainedTime.Outcome;
import fr.continuum.application.workforce.ChangeGainedTime.Request;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.application.workforce.ChangeGainedTime.Trial;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.TimeGainUse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeGainedTimeTest {

    private static final List<LinkSaid> SERVES =
            List.of(new LinkSaid(new PlanCode("A1"), LinkKind.SERVES, TraceLink.WHOLE, "le guichet ouvre le samedi"));
    private static final DeclaredGain GAIN = gain("gain G1 hours=100");

    private final Authority authority = new Authority();

    @BeforeEach
    void plan() {
        authority.plan("challenge D1", "action A1 principal=D1");
    }

    @Test
    void hours_gained_are_put_to_use_by_whoever_says_so() {
        assertThat(say(new Saying.Gain(GAIN, Optional.empty()))).isInstanceOf(Outcome.Changed.class);

        assertThat(say(new Saying.Use(use("use U1 hours=60"), SERVES, Optional.empty())))
                .isInstanceOf(Outcome.Changed.class);

        TimeGainUse used = now().uses().getFirst();
        assertThat(used.links()).singleElement().satisfies(link -> {
            assertThat(link.author()).isEqualTo("marie");
            assertThat(link.at()).isEqualTo(House.NOW);
        });
        assertThat(now().ledger().accounts().getFirst().remainder()).isEqualTo(Hours.of("40"));
    }

    @Test
    void more_than_was_gained_is_never_used() {
        say(new Saying.Gain(GAIN, Optional.empty()));
        say(new Saying.Use(use("use U1 hours=60"), SERVES, Optional.empty()));

        assertThat(rules(say(new Saying.Use(use("use U2 hours=41"), SERVES, Optional.empty()))))
                .containsExactly("R32");
        assertThat(rules(say(new Saying.Gain(gain("gain G1 hours=59"), Optional.of(GAIN.version())))))
                .as("nor taken back from under a use")
                .containsExactly("R32");
        assertThat(rules(say(new Saying.WithdrawGain("G1", GAIN.version())))).containsExactly("R32");
        assertThat(say(new Saying.Use(use("use U2 hours=40"), SERVES, Optional.empty())))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(now().uses()).hasSize(2);
    }

    @Test
    void a_use_serves_the_plan_or_quality_of_life() {
        say(new Saying.Gain(GAIN, Optional.empty()));

        assertThat(rules(say(new Saying.Use(use("use U1 hours=10"), List.of(), Optional.empty()))))
                .containsExactly("R32");
        assertThat(say(new Saying.Use(use("use U1 hours=10 kind=WORK_LIFE_QUALITY"), List.of(), Optional.empty())))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void what_a_form_tries_out_is_not_kept() {
        assertThat(authority.gainedTime.tryOut(request(new Saying.Gain(GAIN, Optional.empty()))))
                .isInstanceOf(Trial.Sound.class);

        assertThat(authority.house.workforce.latest(OWNER)).isEmpty();
    }

    @Test
    void what_somebody_changed_since_it_was_read_stays() {
        say(new Saying.Gain(GAIN, Optional.empty()));
        Sha256 old = gain("gain G1 hours=1").version();

        assertThat(say(new Saying.Gain(gain("gain G1 hours=50"), Optional.empty())))
                .as("its code is taken")
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(say(new Saying.Gain(gain("gain G1 hours=50"), Optional.of(old))))
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(say(new Saying.WithdrawGain("G1", old))).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(say(new Saying.GiveUpUse("U9", old))).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(now().declared()).containsExactly(GAIN);
    }

    @Test
    void a_use_is_given_up_and_then_its_gain_can_go() {
        say(new Saying.Gain(GAIN, Optional.empty()));
        say(new Saying.Use(use("use U1 hours=60"), SERVES, Optional.empty()));

        assertThat(say(new Saying.GiveUpUse("U1", now().uses().getFirst().version())))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(say(new Saying.WithdrawGain("G1", GAIN.version()))).isInstanceOf(Outcome.Changed.class);

        assertThat(now()).isEqualTo(GainedTime.NONE);
    }

    @Test
    void a_link_that_says_what_it_said_stays_its_author_s() {
        say(new Saying.Gain(GAIN, Optional.empty()));
        say(new Saying.Use(use("use U1 hours=60"), SERVES, Optional.empty()));
        Sha256 seen = now().uses().getFirst().version();

        authority.gainedTime.change(
                new Request(OWNER, new Saying.Use(use("use U1 hours=70"), SERVES, Optional.of(seen)), "paul"));

        assertThat(now().uses().getFirst().hours()).isEqualTo(Hours.of("70"));
        assertThat(now().uses().getFirst().links().getFirst().author()).isEqualTo("marie");
    }

    @Test
    void cycles_a_file_brings_are_kept_though_they_overdraw_and_the_excess_may_be_lessened() {
        authority.cycles("cycle C1 fte=10 former=1597 annual=1607");
        say(new Saying.Use(use("use U1 hours=100"), SERVES, Optional.empty()));

        var findings = authority.cycles.count(new CountWorkCycles.Request(
                OWNER,
                WorkforceWords.cycles(List.of("cycle C1 fte=5 former=1597 annual=1607")),
                "cycles.csv",
                "alice"));

        assertThat(findings.all()).extracting(found -> found.rule().id()).containsExactly("R32");
        Sha256 seen = now().uses().getFirst().version();
        assertThat(say(new Saying.Use(use("use U1 hours=80"), SERVES, Optional.of(seen))))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void without_a_plan_there_is_nothing_to_serve() {
        Authority young = new Authority();

        assertThat(young.gainedTime.change(request(new Saying.Gain(GAIN, Optional.empty()))))
                .isEqualTo(new Outcome.PlanMissing());
    }

    private Outcome say(Saying saying) {
        return authority.gainedTime.change(request(saying));
    }

    private static Request request(Saying saying) {
        return new Request(OWNER, saying, "marie");
    }

    private GainedTime now() {
        return authority.house.workforce.latest(OWNER).orElseThrow().content().time();
    }

    private static List<String> rules(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .refusals().stream().map(Refusal::rule).map(rule -> rule.id()).toList();
    }

    private static DeclaredGain gain(String line) {
        return WorkforceWords.gains(List.of(line)).getFirst();
    }

    private static TimeGainUse use(String line) {
        return WorkforceWords.uses(List.of(line)).getFirst();
    }
}
