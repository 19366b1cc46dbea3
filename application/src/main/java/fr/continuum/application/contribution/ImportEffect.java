package fr.continuum.application.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionChecks;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the facts of a file do to the book they come into.
///
/// @param added those the book does not know
/// @param changed those it knows otherwise
/// @param same those it knows so
/// @param staying what the file does not say and stays as it was said before
/// @param leftOut links of the file that people's links leave no share
/// @param servingNothing those of the file that nothing ties to the plan and no statutory ground explains
/// @param broken those it concerns that a person could not have planned so, each with how to mend it
/// @param findings what the facts break; none where there is no plan to hold them against
/// @param needs competency needs the file says otherwise, or that are new, in the order of the file
/// @param judged whether there is a plan
/// @param figures trainings the file says figures of
/// @param book the version the facts were held against
public record ImportEffect(
        List<Contribution> added,
        List<Change> changed,
        List<Contribution> same,
        List<Staying> staying,
        List<LeftOut> leftOut,
        List<Contribution> servingNothing,
        List<JudgedContribution> broken,
        Findings findings,
        List<NeedChange> needs,
        boolean judged,
        Set<ContributionId> figures,
        Sha256 book) {

    /// One contribution before and after.
    public record Change(Contribution before, Contribution after) {}

    /// A competency need before and after.
    ///
    /// @param before empty where it is new
    public record NeedChange(Optional<CompetencyNeed> before, CompetencyNeed after) {}

    /// What stays of one contribution.
    public record Staying(ContributionId id, Set<ContributionField> fields) {

        public Staying {
            fields = Set.copyOf(fields);
        }
    }

    /// A target a file names without a share, where links people made share out the whole already.
    public record LeftOut(ContributionId id, PlanCode target) {}

    public ImportEffect {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        figures = Set.copyOf(figures);
        staying = List.copyOf(staying);
        leftOut = List.copyOf(leftOut);
        servingNothing = List.copyOf(servingNothing);
        broken = List.copyOf(broken);
        needs = List.copyOf(needs);
    }

    /// How many the book knows so.
    public int unchanged() {
        return same.size();
    }

    /// Whether it brings what the book does not know.
    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty();
    }

    /// The same, as somebody may see it. Trainings whose figures are hidden are told without any; those of them
    /// the file says figures of are told as changed, whether they are or not: nobody finds a figure by trying.
    ///
    /// @param hidden those whose figures are
    /// @param before what was said until then, as it may be seen
    public ImportEffect told(Predicate<Contribution> hidden, UnaryOperator<Contribution> before) {
        Set<ContributionId> masked = Stream.concat(changed.stream().map(Change::before), same.stream())
                .filter(hidden)
                .map(Contribution::id)
                .collect(Collectors.toSet());
        UnaryOperator<Contribution> as =
                one -> one instanceof Training training && (masked.contains(one.id()) || hidden.test(one))
                        ? training.withoutFigures()
                        : one;
        Predicate<Contribution> tried = one -> masked.contains(one.id()) && figures.contains(one.id());
        List<Change> toldChanged = new ArrayList<>();
        changed.forEach(
                one -> toldChanged.add(new Change(as.apply(before.apply(one.before())), as.apply(one.after()))));
        same.stream().filter(tried).map(as).forEach(one -> toldChanged.add(new Change(one, one)));
        if (!masked.isEmpty()) {
            // Nor by where they stand.
            toldChanged.sort(Comparator.comparing(one -> one.after().id()));
        }
        return new ImportEffect(
                added.stream().map(as).toList(),
                toldChanged,
                same.stream().filter(tried.negate()).map(as).toList(),
                staying,
                leftOut,
                servingNothing.stream().map(as).toList(),
                broken.stream().map(one -> one.told(as)).toList(),
                findings,
                needs,
                judged,
                figures,
                book);
    }

    /// @param day on which the facts are judged
    static ImportEffect of(
            ContributionBook known,
            MergedFacts merged,
            Background brought,
            Set<ContributionId> figures,
            Optional<Mandates> mandates,
            LocalDate day) {
        List<Contribution> facts = merged.facts();
        List<Contribution> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        List<Contribution> same = new ArrayList<>();
        for (Contribution fact : facts) {
            Optional<Contribution> before = known.find(fact.id());
            if (before.isEmpty()) {
                added.add(fact);
            } else if (before.get().equals(fact)) {
                same.add(fact);
            } else {
                changed.add(new Change(before.get(), fact));
            }
        }
        ContributionBook then = known.with(facts, brought);
        Predicate<Contribution> servesNothing = mandates.<Predicate<Contribution>>map(
                        target -> servesNothing(then.against(target, day)))
                .orElse(ImportEffect::saysNothing);
        return new ImportEffect(
                added,
                changed,
                same,
                merged.staying(),
                merged.leftOut(),
                facts.stream().filter(servesNothing).toList(),
                mandates.map(target ->
                                broken(ImportContributions.concerned(facts, brought, then), then.against(target, day)))
                        .orElse(List.of()),
                mandates.map(target -> ContributionChecks.check(
                                ImportContributions.concerned(facts, brought, then),
                                then.background().trainingPlans(),
                                then.against(target, day)))
                        .orElse(Findings.NONE),
                needs(known.background(), brought),
                mandates.isPresent(),
                figures,
                known.version());
    }

    private static List<NeedChange> needs(Background known, Background brought) {
        return brought.needs().stream()
                .map(need -> new NeedChange(known.need(need.code()), need))
                .filter(change -> !change.before().equals(Optional.of(change.after())))
                .toList();
    }

    private static List<JudgedContribution> broken(List<Contribution> concerned, ContributionContext context) {
        return concerned.stream()
                .map(one -> JudgedContribution.of(one, context, List.of()))
                .filter(judged -> !judged.broken().isEmpty())
                .toList();
    }

    private static Predicate<Contribution> servesNothing(ContributionContext context) {
        return fact -> JudgedContribution.of(fact, context, List.of()).state() == ContributionState.UNTRACED;
    }

    /// Where there is no plan to look in: neither what it serves, nor why the law asks for it.
    private static boolean saysNothing(Contribution fact) {
        return fact.links().isEmpty()
                && !(fact instanceof Training training
                        && (!training.needs().isEmpty() || training.ground().isPresent()));
    }
}
