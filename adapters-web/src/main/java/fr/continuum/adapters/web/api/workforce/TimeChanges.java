package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.api.workforce.WorkforceAsked.Asked;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.ChangeGainedTime;
import fr.continuum.application.workforce.ChangeGainedTime.Outcome;
import fr.continuum.application.workforce.ChangeGainedTime.Request;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.application.workforce.ChangeGainedTime.Trial;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.GainedTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Time gained and its uses found, said and withdrawn by API, one by one under their codes: the rules rule, and what
/// they refuse is told with all that stands against it.
@Component
final class TimeChanges {

    private final WorkforceAsked asking;
    private final AskGainedTime time;
    private final ChangeGainedTime changing;

    TimeChanges(WorkforceAsked asking, AskGainedTime time, ChangeGainedTime changing) {
        this.asking = asking;
        this.time = time;
        this.changing = changing;
    }

    /// A sort of what is said of time gained.
    ///
    /// @param known all there are, as they are read
    /// @param left all there are, once something changed
    /// @param gone key of the message where no such thing bears a code
    record Sort<T>(
            Function<LedgerSeen, List<T>> known,
            Function<GainedTime, List<T>> left,
            Function<T, String> code,
            Function<T, Sha256> version,
            String gone) {

        private Optional<T> in(List<T> all, String wanted) {
            return all.stream().filter(one -> code.apply(one).equals(wanted)).findFirst();
        }
    }

    /// One thing, as a request names it.
    ///
    /// @param authority SIREN; empty for the one the viewer sees first
    record Named(SignedIn viewer, String authority, String code) {}

    <T> Optional<T> find(Sort<T> sort, Named named) {
        Asked asked = asking.of(named.viewer(), named.authority(), "");
        LedgerSeen seen = time.on(asked.owner(), asked.day(), asked.sight());
        return sort.in(sort.known().apply(seen), named.code());
    }

    /// @throws NotHere where nothing of the sort bears the code
    <T> T one(Sort<T> sort, Named named) {
        return find(sort, named).orElseThrow(() -> new NotHere(sort.gone(), named.code()));
    }

    /// What stands under the code once it is said.
    ///
    /// @param dryRun whether nothing is written
    <T> T put(Sort<T> sort, Named named, Saying saying, boolean dryRun) {
        GainedTime left = change(named, saying, dryRun);
        return sort.in(sort.left().apply(left), named.code()).orElseThrow();
    }

    /// @param ifMatch the version that was read; null where the request says none
    /// @param saying what withdraws a version
    /// @throws NotHere where nothing of the sort bears the code
    <T> void withdraw(
            Sort<T> sort, Named named, @Nullable String ifMatch, Function<Sha256, Saying> saying, boolean dryRun) {
        Sha256 now = sort.version().apply(one(sort, named));
        IfMatch.require(ifMatch, now);
        GainedTime _ = change(named, saying.apply(now), dryRun);
    }

    private GainedTime change(Named named, Saying saying, boolean dryRun) {
        Request request = new Request(
                asking.of(named.viewer(), named.authority(), "").owner(),
                saying,
                named.viewer().getUsername());
        if (dryRun) {
            return switch (changing.tryOut(request)) {
                case Trial.Sound(var step) -> step.after();
                case Trial.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
                case Trial.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
                case Trial.PlanMissing _ -> throw planMissing();
            };
        }
        return switch (changing.change(request)) {
            case Outcome.Changed(GainedTime time) -> time;
            case Outcome.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case Outcome.PlanMissing _ -> throw planMissing();
        };
    }

    /// Time serves a plan: where there is none, none can be said.
    private static RuntimeException planMissing() {
        return new Told(HttpStatus.CONFLICT, "api.plan-missing");
    }
}
