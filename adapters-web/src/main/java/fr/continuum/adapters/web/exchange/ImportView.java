package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.finding.ByRule;
import fr.continuum.adapters.web.page.Folded;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.reference.ImportPlan.Effect;
import fr.continuum.application.reference.ImportPlan.Outcome;
import fr.continuum.application.reference.ImportPlan.Reading;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Locale;

/// What was read of a file and what it would make of the plan, ready for its page.
///
/// @param kind name of what the file is: `book`, `action-plan`, `targets`, `outline`, `unknown`
/// @param profile that reads it; empty where none does
/// @param remarks what was read otherwise, kept elsewhere or left out
/// @param blank rows skipped because every cell is empty
/// @param faults why it cannot be read; there is then nothing else
/// @param refusals rules that stand against it, each with all it concerns
/// @param changes what it would change
/// @param elements of the plan as it would be
/// @param insteadOf code of the plan it takes the place of; empty where it goes on, or begins the first
/// @param plan code of the plan it makes
/// @param revised whether it changes what the assembly voted: it then takes a decision
/// @param seen version of the plan it was held against; empty where there is none
public record ImportView(
        String file,
        String kind,
        String profile,
        List<RemarkRow> remarks,
        int blank,
        List<FileFault> faults,
        List<ByRule> refusals,
        Folded<ChangeRow> changes,
        long added,
        long changed,
        long removed,
        boolean same,
        int elements,
        String insteadOf,
        String plan,
        boolean revised,
        String seen) {

    /// How many changes stand open on the page; others unfold under them.
    private static final int SHOWN = 20;

    static ImportView of(String file, Outcome outcome, Locale locale) {
        return switch (outcome) {
            case Outcome.Unusable(Kind kind, List<FileFault> faults) -> unusable(file, kind, faults);
            case Outcome.Imported(Effect effect) -> of(file, effect, List.of(), locale);
            case Outcome.Refused(Effect effect, List<Refusal> refusals) -> of(file, effect, refusals, locale);
            case Outcome.Policies _, Outcome.ChangedMeanwhile _ ->
                throw new IllegalArgumentException("No effect on a plan: " + outcome);
        };
    }

    private static ImportView unusable(String file, Kind kind, List<FileFault> faults) {
        return new ImportView(
                file,
                name(kind),
                profile(kind),
                List.of(),
                0,
                faults,
                List.of(),
                Folded.of(List.of(), 0),
                0,
                0,
                0,
                false,
                0,
                "",
                "",
                false,
                "");
    }

    private static ImportView of(String file, Effect effect, List<Refusal> refusals, Locale locale) {
        Reading reading = effect.reading();
        PlanDiff diff = effect.diff();
        boolean goesOn = effect.before().isPresent() && effect.insteadOf().isEmpty();
        boolean revised = effect.before().flatMap(plan -> plan.adoption()).isPresent()
                && ((goesOn && diff.touchesWhatWasVoted())
                        || refusals.stream().anyMatch(refusal -> refusal.rule() == ContinuumRule.R06));
        return new ImportView(
                file,
                name(reading.kind()),
                profile(reading.kind()),
                RemarkRow.of(reading.remarks()),
                reading.blank(),
                List.of(),
                ByRule.of(refusals, effect, locale),
                Folded.of(ChangeRow.of(diff, locale), SHOWN),
                count(diff, PlanDiff.Kind.ADDED),
                count(diff, PlanDiff.Kind.CHANGED),
                count(diff, PlanDiff.Kind.REMOVED),
                effect.changesNothing(),
                effect.next().elements().size(),
                effect.insteadOf().map(Object::toString).orElse(""),
                effect.next().code().value(),
                revised,
                effect.seen().version().map(Sha256::value).orElse(""));
    }

    private static long count(PlanDiff diff, PlanDiff.Kind kind) {
        return diff.elements().stream().filter(change -> change.kind() == kind).count();
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case Kind.Book _ -> "book";
            case Kind.ActionPlan _ -> "action-plan";
            case Kind.Targets _ -> "targets";
            case Kind.Outline _ -> "outline";
            case Kind.Unknown _ -> "unknown";
        };
    }

    private static String profile(Kind kind) {
        return kind instanceof Kind.Targets(String name) ? name : "";
    }

    /// Whether the file could be read as a plan.
    public boolean isRead() {
        return faults.isEmpty();
    }

    /// Whether somebody may say what its columns are.
    public boolean isOfColumns() {
        return kind.equals("action-plan") || kind.equals("unknown");
    }

    /// Whether it may be imported as it stands.
    public boolean isSound() {
        return isRead() && refusals.isEmpty();
    }
}
