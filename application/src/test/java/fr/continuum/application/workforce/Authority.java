package fr.continuum.application.workforce;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostsExtract;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;

/// An authority whose night is [House#TONIGHT], and all that can be asked of its workforce.
final class Authority {

    static final Owner OWNER = Owner.of(new Siren("219300480"));
    static final LocalDate TODAY = House.TONIGHT;
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    final House house = new House(new ScriptedReader("1"));
    private LocalDate today = TODAY;
    final TrainingsTold told = afterAStart();
    final PastDays days = new PastDays(house.plans, house.contributions, house.workforce, told, FRANCE);
    final PublishHeadcount headcount = new PublishHeadcount(house.workforce, house.releases, house.clock);
    final ReadPosts readPosts = new ReadPosts(house.plans, house.workforce, headcount, house.clock);
    final ChangeGainedTime gainedTime = new ChangeGainedTime(house.plans, house.workforce, house.clock);
    final CountWorkCycles cycles = new CountWorkCycles(house.plans, house.workforce, house.clock);
    final HoldSessions sessions = new HoldSessions(house.workforce, house.clock);
    final HideSmallFigures hiding = new HideSmallFigures(house.workforce, headcount, house.clock, FRANCE);

    /// From now on it is that day.
    void today(LocalDate day) {
        today = day;
    }

    /// Remembers no answer, and all that was told.
    TrainingsTold afterAStart() {
        InstantSource source = () -> entry(today).at();
        return new TrainingsTold(house.disclosures, source.withZone(FRANCE));
    }

    void plan(String... lines) {
        house.plans.replace(
                OWNER, allowed(MandatePlan.begin(PlanWords.plan(List.of(lines)), Changes.on("2026-11-22"))), entry());
    }

    void contributions(String... lines) {
        house.contributions.keep(OWNER, PlanWords.contributions(List.of(lines)), entry());
    }

    void plan(LocalDate day, String... lines) {
        assertThat(house.plans.replace(
                        OWNER,
                        allowed(MandatePlan.begin(PlanWords.plan(List.of(lines)), Changes.on(day.toString()))),
                        entry(day)))
                .isTrue();
    }

    void contributions(LocalDate day, String... lines) {
        house.contributions.keep(OWNER, PlanWords.contributions(List.of(lines)), entry(day));
    }

    void cycles(LocalDate day, String... lines) {
        cycles.dated(Clock.fixed(entry(day).at(), FRANCE))
                .count(new CountWorkCycles.Request(
                        OWNER, WorkforceWords.cycles(List.of(lines)), "cycles.csv", "alice"));
    }

    void sessions(LocalDate day, String... lines) {
        sessions.dated(Clock.fixed(entry(day).at(), FRANCE))
                .hold(new HoldSessions.Request(
                        OWNER, WorkforceWords.sessions(List.of(lines)), "sessions.csv", "alice"));
    }

    void needs(String... lines) {
        house.contributions.keep(
                OWNER, new Background(PlanWords.needs(List.of(lines)), List.of(), OptionalInt.empty()), entry());
    }

    ReadPosts.Outcome posts(LocalDate day, String... lines) {
        return readPosts.read(new ReadPosts.Request(
                OWNER, new PostsExtract(day, WorkforceWords.posts(List.of(lines))), "postes.csv", "alice"));
    }

    void cycles(String... lines) {
        cycles.count(new CountWorkCycles.Request(OWNER, WorkforceWords.cycles(List.of(lines)), "cycles.csv", "alice"));
    }

    void sessions(String... lines) {
        sessions.hold(
                new HoldSessions.Request(OWNER, WorkforceWords.sessions(List.of(lines)), "sessions.csv", "alice"));
    }

    private static TimelineEntry entry(LocalDate day) {
        return new TimelineEntry(
                "alice", day.atTime(LocalTime.NOON).atZone(FRANCE).toInstant(), "essai");
    }

    static TimelineEntry entry() {
        return new TimelineEntry("alice", House.NOW, "essai");
    }
}
