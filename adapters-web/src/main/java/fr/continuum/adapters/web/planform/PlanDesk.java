package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.ChangePlan.Foreseen;
import fr.continuum.application.plan.ChangePlan.Outcome;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Where the plan is written: says what the rules answer, keeps what they allow, and loses nothing that was typed.
@Component
final class PlanDesk {

    private static final String SOURCE = "écran « Plan »";
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{64}");

    private final Owners owners;
    private final ReadPlan plans;
    private final ChangePlan changes;
    private final AnswerWords words;

    PlanDesk(Owners owners, ReadPlan plans, ChangePlan changes, AnswerWords words) {
        this.owners = owners;
        this.plans = plans;
        this.changes = changes;
        this.words = words;
    }

    /// What became of what was typed.
    sealed interface Result {

        /// It is kept.
        record Kept(PlanContent content, boolean again) implements Result {}

        /// It is shown again, nothing kept.
        ///
        /// @param sheet the plan as it stands since
        record Shown(Sheet sheet, FormView form, Because because) implements Result {}
    }

    /// Why a form is shown again.
    enum Because {
        ASKED,
        REFUSED,
        CHANGED_MEANWHILE
    }

    Sheet open(SignedIn viewer, String autorite) {
        var whose = owners.of(viewer, autorite);
        return new Sheet(viewer, whose, plans.today(whose.owner()));
    }

    /// The same, where there is a plan.
    ///
    /// @throws fr.continuum.adapters.web.reading.NotHere where there is none yet
    Sheet begun(SignedIn viewer, String autorite) {
        Sheet sheet = open(viewer, autorite);
        sheet.plan();
        return sheet;
    }

    /// What the rules answer, nothing being kept.
    Answer answer(Sheet sheet, Form form, Typed typed) {
        Attempt attempt = attempt(sheet, form, typed);
        if (!attempt.isRead()) {
            return Answer.unread(words.faults(attempt.reading().faults()), attempt.revises());
        }
        return switch (changes.foresee(request(sheet, attempt))) {
            case Foreseen.Ruled ruled ->
                new Answer(
                        List.of(),
                        words.refusals(sheet, form, ruled.refusals()),
                        words.changes(sheet, attempt.content(), ruled.diff()),
                        ruled.touchesTheVote(),
                        null);
            case Foreseen.ChangedMeanwhile _ ->
                Answer.unread(List.of(), attempt.revises()).after(meanwhile(sheet, typed, List.of()));
        };
    }

    /// What was typed, read.
    ///
    /// @param next empty where it cannot be read
    /// @param revises whether it touches what was voted; as the page shows where it cannot be read
    private record Attempt(Reading reading, Optional<PlanContent> next, boolean revises, Optional<Revision> revision) {

        boolean isRead() {
            return next.isPresent() && reading.faults().isEmpty();
        }

        PlanContent content() {
            return next.orElseThrow();
        }
    }

    private Attempt attempt(Sheet sheet, Form form, Typed typed) {
        Reading reading = new Reading(typed);
        Optional<PlanContent> next = form.next().apply(sheet, reading);
        boolean revises =
                next.map(content -> revises(sheet, content)).orElseGet(() -> typed.has(TypedRevision.SHOWN, "oui"));
        Optional<Revision> revision = revises ? TypedRevision.read(reading) : Optional.empty();
        return new Attempt(reading, next, revises, revision);
    }

    /// Does what the button that was pressed asks.
    Result submit(Sheet sheet, Form form, Typed typed) {
        return switch (Gesture.of(typed.one(Fields.GESTURE))) {
            case Gesture.More(Rows rows) ->
                new Result.Shown(sheet, new FormView(typed, List.of(), null, rows), Because.ASKED);
            case Gesture.Less(Rows rows, int row) -> rearranged(sheet, rows.without(typed, row));
            case Gesture.Raise(Rows rows, int row) -> rearranged(sheet, rows.raised(typed, row));
            case Gesture.Check _ ->
                isSeen(sheet, typed)
                        ? new Result.Shown(sheet, FormView.answered(typed, answer(sheet, form, typed)), Because.ASKED)
                        : overtaken(sheet, form, typed);
            case Gesture.Save(boolean again) ->
                isSeen(sheet, typed) ? save(sheet, form, typed, again) : overtaken(sheet, form, typed);
        };
    }

    private static Result rearranged(Sheet sheet, Typed typed) {
        return new Result.Shown(sheet, FormView.of(typed), Because.ASKED);
    }

    private Result save(Sheet sheet, Form form, Typed typed, boolean again) {
        Attempt attempt = attempt(sheet, form, typed);
        if (!attempt.isRead()) {
            return refused(sheet, form, typed);
        }
        return switch (changes.change(request(sheet, attempt))) {
            case Outcome.Changed _ -> new Result.Kept(attempt.content(), again);
            case Outcome.Refused _ -> refused(sheet, form, typed);
            case Outcome.ChangedMeanwhile _ ->
                overtaken(open(sheet.viewer(), sheet.whose().autorite()), form, typed);
        };
    }

    private Result refused(Sheet sheet, Form form, Typed typed) {
        return new Result.Shown(sheet, FormView.answered(typed, answer(sheet, form, typed)), Because.REFUSED);
    }

    /// The form on the plan as it is now: what only others changed is theirs, all that was typed is kept.
    Result.Shown overtaken(Sheet sheet, Form form, Typed typed) {
        Optional<Typed> base =
                seen(sheet, typed).flatMap(version -> before(sheet, version)).flatMap(form.told());
        Optional<Typed> now =
                sheet.read().map(Versioned::content).map(MandatePlan::content).flatMap(form.told());
        Merge merge = base.flatMap(was -> now.map(is -> Merge.of(was, is, typed, form.together())))
                .orElseGet(() -> new Merge(typed, List.of()));
        Typed shown = merge.typed().with(Fields.SEEN, sheet.seen());
        Answer answer = answer(sheet, form, shown).after(meanwhile(sheet, typed, merge.both()));
        return new Result.Shown(sheet, FormView.answered(shown, answer), Because.CHANGED_MEANWHILE);
    }

    /// The version a form was filled in from, where it is one this authority's plan had.
    Optional<PlanContent> before(Sheet sheet, Sha256 version) {
        return plans.version(sheet.whose().owner(), version).map(MandatePlan::content);
    }

    /// The version a form says it was filled in from; empty where it says none, or there is no plan.
    static Optional<Sha256> seen(Sheet sheet, Typed typed) {
        String seen = typed.one(Fields.SEEN);
        return sheet.isBegun() && VERSION.matcher(seen).matches() ? Optional.of(new Sha256(seen)) : Optional.empty();
    }

    static boolean isSeen(Sheet sheet, Typed typed) {
        return seen(sheet, typed).equals(sheet.version());
    }

    private Meanwhile meanwhile(Sheet sheet, Typed typed, List<String> both) {
        return words.meanwhile(sheet, seen(sheet, typed).flatMap(version -> before(sheet, version)), both);
    }

    private boolean revises(Sheet sheet, PlanContent next) {
        return sheet.read()
                .filter(version -> changes.isRevised(version.content(), next))
                .isPresent();
    }

    private static ChangePlan.Request request(Sheet sheet, Attempt attempt) {
        return new ChangePlan.Request(
                sheet.whose().owner(),
                seen(sheet, attempt.reading().typed()),
                attempt.content(),
                Origin.PERSON,
                attempt.revision(),
                sheet.viewer().getUsername(),
                SOURCE);
    }
}
