package fr.continuum.application.reference;

import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.PlanCodesEver;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanFileKinds;
import fr.continuum.application.port.PlanFileKinds.Kind;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.ToldCell;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts a mandate plan, or a tree of public policies, in force from a file, whatever the file is: what it holds
/// decides who reads it, unless a profile is named. All of the file or nothing. A plan is changed under its rules like
/// by any other way in. Our own format says everything, and stands in the place of what was there; of any other, what
/// the file cannot say of the plan stays.
public final class ImportPlan {

    private final Readers readers;
    private final Plans plans;
    private final ChangePlan change;
    private final TargetTrees trees;
    private final Clock clock;

    public ImportPlan(Readers readers, Plans plans, ChangePlan change, TargetTrees trees, Clock clock) {
        this.readers = readers;
        this.plans = plans;
        this.change = change;
        this.trees = trees;
        this.clock = clock;
    }

    /// Who tells one kind of file from another, and who reads each.
    public record Readers(
            PlanFileKinds kinds, PlanContentReader books, ActionPlanReader workbooks, PlanFileReader targets) {}

    /// A plan file, and who sends it to whose plan.
    ///
    /// @param guidance what is said beside the file of how to read it
    /// @param onlyPlans whether a tree of policies is refused
    /// @param owner an authority, or the home for all that have no plan of their own
    /// @param author login, or the command that asked for it
    /// @param source what histories say it came from
    /// @param revision the decision behind it, where an adopted plan changes in what was voted (R06)
    /// @param seen the plan the change was looked at from; empty where nobody looked
    public record Request(
            Content file,
            PlanFileGuidance guidance,
            boolean onlyPlans,
            Owner owner,
            String author,
            String source,
            Optional<Revision> revision,
            Optional<Seen> seen) {

        /// A file of which nothing more is known, whole.
        public static Request of(Content file, Owner owner, String author) {
            return new Request(
                    file, PlanFileGuidance.NONE, false, owner, author, file.name(), Optional.empty(), Optional.empty());
        }

        /// The same, made from what somebody looked at.
        public Request after(Seen looked) {
            return new Request(file, guidance, onlyPlans, owner, author, source, revision, Optional.of(looked));
        }
    }

    /// @param version of the plan somebody looked at; empty where there was none
    public record Seen(Optional<Sha256> version) {}

    /// @param kind what the file was recognised as
    /// @param blank rows skipped because every cell is empty
    /// @param stands the cell that first names each element; none where the file is read otherwise than by cells
    public record Reading(Kind kind, List<FileRemark> remarks, int blank, Map<PlanCode, ToldCell> stands) {

        public Reading {
            remarks = List.copyOf(remarks);
            stands = Map.copyOf(stands);
        }

        public Reading(Kind kind, List<FileRemark> remarks, int blank) {
            this(kind, remarks, blank, Map.of());
        }
    }

    /// What the file makes of the plan.
    ///
    /// @param before the plan it changes, or takes the place of; empty where there is none
    /// @param diff everything where it begins a plan
    public record Effect(Reading reading, Optional<PlanContent> before, PlanContent next, PlanDiff diff) {

        /// The plan this one takes the place of, which stays readable.
        public Optional<PlanCode> insteadOf() {
            return before.map(PlanContent::code).filter(code -> !code.equals(next.code()));
        }

        /// Whether the plan in force says it all already.
        public boolean changesNothing() {
            return diff.isEmpty() && before.isPresent() && insteadOf().isEmpty();
        }

        /// The cell of the file that names what a rule stands against; empty where it is the whole plan, or
        /// what the file does not name.
        public Optional<ToldCell> where(Refusal refusal) {
            return PlanSubjects.element(refusal.subject(), next)
                    .map(element -> reading.stands().get(element.code()));
        }

        public Seen seen() {
            return new Seen(before.map(PlanContent::version));
        }
    }

    /// What becomes of a file, or would.
    public sealed interface Outcome {

        /// In force; of a trial, what would be.
        record Imported(Effect effect) implements Outcome {}

        /// A tree of public policies, in force; of a trial, what would be.
        record Policies(Reading reading, TargetTree tree) implements Outcome {}

        /// @param faults by sheet, row and column
        record Unusable(Kind kind, List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }

        /// The file can be read; hard rules stand against what it says.
        record Refused(Effect effect, List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone changed the plan since it was looked at: nothing is written, nothing of theirs is lost.
        record ChangedMeanwhile() implements Outcome {}
    }

    public Outcome importPlan(Request request) throws IOException {
        Optional<Versioned<MandatePlan>> inForce = inForce(request);
        Optional<Sha256> version = inForce.map(Versioned::version);
        if (request.seen().filter(seen -> !seen.version().equals(version)).isPresent()) {
            return new Outcome.ChangedMeanwhile();
        }
        return switch (read(request, inForce)) {
            case PlanReading.Found.Unusable(Kind kind, List<FileFault> faults) -> new Outcome.Unusable(kind, faults);
            case PlanReading.Found.Policies(Reading reading, TargetTree tree) -> {
                trees.put(
                        request.owner(), tree, new TimelineEntry(request.author(), clock.instant(), request.source()));
                yield new Outcome.Policies(reading, tree);
            }
            case PlanReading.Found.Plan(Reading reading, PlanContent next) -> {
                Effect effect = effect(reading, inForce, next);
                yield switch (change.change(changing(request, version, next))) {
                    case ChangePlan.Outcome.Changed _ -> new Outcome.Imported(effect);
                    case ChangePlan.Outcome.Refused(List<Refusal> refusals) -> new Outcome.Refused(effect, refusals);
                    case ChangePlan.Outcome.ChangedMeanwhile _ -> new Outcome.ChangedMeanwhile();
                };
            }
        };
    }

    /// What [#importPlan] would do now; nothing is written.
    public Outcome foresee(Request request) throws IOException {
        Optional<Versioned<MandatePlan>> inForce = inForce(request);
        return switch (read(request, inForce)) {
            case PlanReading.Found.Unusable(Kind kind, List<FileFault> faults) -> new Outcome.Unusable(kind, faults);
            case PlanReading.Found.Policies(Reading reading, TargetTree tree) -> new Outcome.Policies(reading, tree);
            case PlanReading.Found.Plan(Reading reading, PlanContent next) -> {
                Effect effect = effect(reading, inForce, next);
                yield switch (change.foresee(changing(request, inForce.map(Versioned::version), next))) {
                    case ChangePlan.Foreseen.ChangedMeanwhile _ -> new Outcome.ChangedMeanwhile();
                    case ChangePlan.Foreseen.Ruled(var _, List<Refusal> refusals, var _) ->
                        refusals.isEmpty() ? new Outcome.Imported(effect) : new Outcome.Refused(effect, refusals);
                };
            }
        };
    }

    private Optional<Versioned<MandatePlan>> inForce(Request request) {
        return plans.inForce(request.owner());
    }

    private PlanReading.Found read(Request request, Optional<Versioned<MandatePlan>> inForce) throws IOException {
        Optional<PlanContent> before = inForce.map(version -> version.content().content());
        Set<PlanCode> former = before.map(plan -> PlanCodesEver.of(plans.history(request.owner(), plan.code())))
                .orElse(Set.of());
        PlanReading.Found found = new PlanReading(readers, request, before, former, LocalDate.now(clock)).read();
        return found instanceof PlanReading.Found.Plan(Reading reading, PlanContent next)
                        && before.filter(plan -> !plan.code().equals(next.code()))
                                .isPresent()
                        && !plans.history(request.owner(), next.code())
                                .entries()
                                .isEmpty()
                ? new PlanReading.Found.Unusable(
                        reading.kind(),
                        List.of(
                                FileFault.of(
                                        request.file().name(),
                                        new Wording(
                                                "Le plan « " + next.code()
                                                        + " » a déjà été en vigueur ici, et un autre l’a remplacé : un plan ne"
                                                        + " recommence pas. Donnez-lui un autre code.",
                                                "The plan “" + next.code()
                                                        + "” was in force here already, and another took its place: a plan does not begin again. Give it another code."))))
                : found;
    }

    private static Effect effect(Reading reading, Optional<Versioned<MandatePlan>> inForce, PlanContent next) {
        Optional<PlanContent> before = inForce.map(version -> version.content().content());
        PlanContent from = before.filter(plan -> plan.code().equals(next.code()))
                .orElseGet(() -> PlanContent.empty(next.code(), next.name(), next.term()));
        return new Effect(reading, before, next, PlanDiff.between(from, next));
    }

    private static ChangePlan.Request changing(Request request, Optional<Sha256> version, PlanContent next) {
        return new ChangePlan.Request(
                request.owner(), version, next, Origin.FILE, request.revision(), request.author(), request.source());
    }
}
