package fr.continuum.application.workforce;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTimeStep;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Somebody declares time gained, or what became of it: never more than there is, and never for nothing (R32).
public final class ChangeGainedTime {

    /// Where what is declared here says it comes from.
    public static final String SOURCE = "écran « Temps dégagé »";

    private final Plans plans;
    private final Workforce workforce;
    private final Clock clock;

    public ChangeGainedTime(Plans plans, Workforce workforce, Clock clock) {
        this.plans = plans;
        this.workforce = workforce;
        this.clock = clock;
    }

    /// What somebody says.
    public sealed interface Saying {

        /// @param seen the version of the gain that was changed; empty for a new one
        record Gain(DeclaredGain gain, Optional<Sha256> seen) implements Saying {}

        /// @param use its own links are not looked at
        /// @param links what it serves
        /// @param seen the version of the use that was changed; empty for a new one
        record Use(TimeGainUse use, List<LinkSaid> links, Optional<Sha256> seen) implements Saying {

            public Use {
                links = List.copyOf(links);
            }
        }

        /// @param seen the version of the gain that was read
        record WithdrawGain(String code, Sha256 seen) implements Saying {}

        /// @param seen the version of the use that was read
        record GiveUpUse(String code, Sha256 seen) implements Saying {}
    }

    /// @param author login
    public record Request(Owner owner, Saying saying, String author) {}

    public sealed interface Outcome {

        /// @param time all there is, from now on
        record Changed(GainedTime time) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone changed it since it was read, used the same hours, or gave another one its code.
        record ChangedMeanwhile() implements Outcome {}

        /// There is no plan to serve yet.
        record PlanMissing() implements Outcome {}
    }

    /// What it would come to.
    public sealed interface Trial {

        /// Nothing stands against it.
        record Sound(GainedTimeStep step) implements Trial {}

        record Refused(List<Refusal> refusals) implements Trial {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        record ChangedMeanwhile() implements Trial {}

        record PlanMissing() implements Trial {}
    }

    /// Puts it where nothing stands against it.
    public Outcome change(Request request) {
        return switch (tryOut(request)) {
            case Trial.Sound(GainedTimeStep step) -> put(request, step);
            case Trial.Refused(List<Refusal> refusals) -> new Outcome.Refused(refusals);
            case Trial.ChangedMeanwhile _ -> new Outcome.ChangedMeanwhile();
            case Trial.PlanMissing _ -> new Outcome.PlanMissing();
        };
    }

    /// Rules on it and stores nothing: what a form asks while somebody types.
    public Trial tryOut(Request request) {
        Optional<MandatePlan> plan = plans.inForce(request.owner()).map(Versioned::content);
        if (plan.isEmpty()) {
            return new Trial.PlanMissing();
        }
        GainedTime time = workforce
                .inForce(request.owner())
                .map(Versioned::content)
                .orElse(WorkforceBook.EMPTY)
                .time();
        if (!isAsSeen(request.saying(), time)) {
            return new Trial.ChangedMeanwhile();
        }
        return switch (time.become(next(request, time), plan.get())) {
            case Ruling.Refused<GainedTimeStep>(List<Refusal> refusals) -> new Trial.Refused(refusals);
            case Ruling.Allowed<GainedTimeStep>(GainedTimeStep step) -> new Trial.Sound(step);
        };
    }

    private static boolean isAsSeen(Saying saying, GainedTime time) {
        return switch (saying) {
            case Saying.Gain(DeclaredGain gain, Optional<Sha256> seen) ->
                gain(time, gain.code()).map(DeclaredGain::version).equals(seen);
            case Saying.Use(TimeGainUse use, var _, Optional<Sha256> seen) ->
                use(time, use.code()).map(TimeGainUse::version).equals(seen);
            case Saying.WithdrawGain(String code, Sha256 seen) ->
                gain(time, code).map(DeclaredGain::version).equals(Optional.of(seen));
            case Saying.GiveUpUse(String code, Sha256 seen) ->
                use(time, code).map(TimeGainUse::version).equals(Optional.of(seen));
        };
    }

    private GainedTime next(Request request, GainedTime time) {
        return switch (request.saying()) {
            case Saying.Gain(DeclaredGain gain, var _) -> time.with(gain);
            case Saying.Use(TimeGainUse use, List<LinkSaid> links, var _) -> {
                List<TraceLink> known =
                        use(time, use.code()).map(TimeGainUse::links).orElse(List.of());
                yield time.with(use.linked(LinkSaid.noted(links, known, request.author(), clock.instant())));
            }
            case Saying.WithdrawGain(String code, var _) -> time.withoutGain(code);
            case Saying.GiveUpUse(String code, var _) -> time.withoutUse(code);
        };
    }

    private static Optional<DeclaredGain> gain(GainedTime time, String code) {
        return time.declared().stream().filter(gain -> gain.code().equals(code)).findFirst();
    }

    private static Optional<TimeGainUse> use(GainedTime time, String code) {
        return time.uses().stream().filter(use -> use.code().equals(code)).findFirst();
    }

    private Outcome put(Request request, GainedTimeStep step) {
        TimelineEntry entry = new TimelineEntry(request.author(), clock.instant(), SOURCE);
        return workforce.change(request.owner(), step, entry)
                ? new Outcome.Changed(step.after())
                : new Outcome.ChangedMeanwhile();
    }
}
