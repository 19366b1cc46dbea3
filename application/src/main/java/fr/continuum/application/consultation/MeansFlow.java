package fr.continuum.application.consultation;

import fr.continuum.application.workforce.AskGainedTime.AccountSeen;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Path;
import fr.continuum.domain.trace.Continuum.Tie;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.TimeGainUse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is done for the plan that is not money, from the departments that do it through its kind to what it serves;
/// trainee-days, some of which are hidden, have a flow of their own (`AskTrainingFlow`).
/// Each contribution is told once, whatever it serves: one that serves several things is shared out between them.
///
/// @param flows in no order, without what is hidden
/// @param masked departments of too few people to tell how many hours nobody said the use of
/// @param pooled what these have left together; empty where there are none, or where it would tell one of them
public record MeansFlow(List<Step> flows, List<String> masked, Optional<BigDecimal> pooled) {

    static final MeansFlow NONE = told(List.of());

    /// Enough for a share of a share of a day.
    private static final int DECIMALS = 8;

    public MeansFlow {
        flows = List.copyOf(flows);
        masked = List.copyOf(masked);
    }

    private static MeansFlow told(List<Step> flows) {
        return new MeansFlow(flows, List.of(), Optional.empty());
    }

    /// Whether what all of it comes to may be told.
    public boolean isWholeTold() {
        return masked.isEmpty() || pooled.isPresent();
    }

    /// What is counted.
    public enum Unit {
        /// Contributions of every kind.
        NUMBER,
        /// Hours of gained time: as they are put to use, and what nobody said the use of.
        HOURS
    }

    /// What is done.
    public sealed interface What {

        record Deed(ContributionKind kind) implements What {}

        record Time(TimeGainUse.Kind use) implements What {}

        /// Hours that were gained, and that nobody said the use of.
        record Unsaid() implements What {}

        /// Hours that are used beyond what was gained: taken off.
        record Overdrawn() implements What {}
    }

    /// @param department as the authority writes it; empty where nobody says
    /// @param lineage from the root of the plan down to what it serves; empty where it serves nothing of it
    /// @param apart whether it serves nothing of the plan and needs not: the law asks for it, or it is for quality
    /// of
    ///     life at work
    public record Step(String department, What what, List<PlanCode> lineage, boolean apart, BigDecimal quantity) {

        public Step {
            lineage = List.copyOf(lineage);
            quantity = Decimals.plain(quantity);
        }
    }

    /// Contributions, each for one.
    static MeansFlow numbers(ContributionBook book, MandatePlan plan) {
        Continuum continuum = continuum(book, plan);
        List<Step> steps = new ArrayList<>();
        book.contributions().forEach(one -> share(one, BigDecimal.ONE, continuum, steps));
        return told(steps);
    }

    /// Of a year, all hours that were gained: what is done with them, and what nobody said the use of, which
    /// serves nothing. They come to what the ledger says was gained.
    static MeansFlow hours(LedgerSeen ledger, FiscalYear year, MandatePlan plan) {
        List<Step> steps = used(
                ledger.uses().stream().filter(use -> use.year().equals(year)).toList(), plan);
        List<String> masked = new ArrayList<>();
        BigDecimal told = BigDecimal.ZERO;
        for (AccountSeen seen : ledger.accounts()) {
            if (!seen.year().equals(year)) {
                continue;
            }
            Optional<GainedTimeAccount> account = seen.account().figure();
            if (account.isEmpty()) {
                masked.add(seen.department());
                continue;
            }
            BigDecimal left = account.get().remainder().value();
            told = told.add(left);
            if (left.signum() != 0) {
                steps.add(new Step(seen.department(), left(left), List.of(), false, left));
            }
        }
        BigDecimal toldApart = told;
        Optional<BigDecimal> pooled = masked.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(ledger.years().get(year))
                        .flatMap(Seen::figure)
                        .map(sum -> sum.gained().minus(sum.used()).value().subtract(toldApart));
        return new MeansFlow(steps, masked, pooled);
    }

    /// What an account leaves, or what it uses too much.
    public static What left(BigDecimal hours) {
        return hours.signum() < 0 ? new What.Overdrawn() : new What.Unsaid();
    }

    private static List<Step> used(List<TimeGainUse> uses, MandatePlan plan) {
        List<Step> steps = new ArrayList<>();
        for (TimeGainUse use : uses) {
            Map<List<PlanCode>, Integer> shares = new LinkedHashMap<>();
            use.links().forEach(link -> {
                List<PlanCode> lineage = plan.lineage(link.target()).stream()
                        .map(PlanElement::code)
                        .toList();
                if (!lineage.isEmpty()) {
                    shares.merge(lineage, link.share(), Integer::sum);
                }
            });
            share(
                    new Source(
                            use.department(),
                            new What.Time(use.kind()),
                            !use.kind().mustServe()),
                    use.hours().value(),
                    shares,
                    steps);
        }
        return steps;
    }

    private static Continuum continuum(ContributionBook book, MandatePlan plan) {
        return new Continuum(plan, book.contributions(), book.background().needs(), List.of());
    }

    private record Source(String department, What what, boolean apart) {}

    private static void share(Contribution one, BigDecimal quantity, Continuum continuum, List<Step> steps) {
        Map<List<PlanCode>, Integer> shares = new LinkedHashMap<>();
        for (Path path : continuum.up(one.id())) {
            List<PlanCode> lineage =
                    path.climb().reversed().stream().map(PlanElement::code).toList();
            shares.merge(lineage, path.tie().map(MeansFlow::share).orElse(0), Integer::sum);
        }
        share(
                new Source(
                        one.department(),
                        new What.Deed(one.kind()),
                        one instanceof Training training && training.ground().isPresent()),
                quantity,
                shares,
                steps);
    }

    private static int share(Tie tie) {
        return switch (tie) {
            case Tie.Direct(var link) -> link.share();
            case Tie.ThroughNeed _ -> TraceLink.WHOLE;
        };
    }

    /// What its shares leave under the whole serves nothing; where they are more than the whole, they are cut in
    /// proportion.
    private static void share(
            Source source, BigDecimal quantity, Map<List<PlanCode>, Integer> shares, List<Step> steps) {
        int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
        BigDecimal whole = BigDecimal.valueOf(Math.max(sum, TraceLink.WHOLE));
        BigDecimal left = quantity;
        for (Map.Entry<List<PlanCode>, Integer> share : shares.entrySet()) {
            BigDecimal part = quantity.multiply(BigDecimal.valueOf(share.getValue()))
                    .divide(whole, DECIMALS, RoundingMode.HALF_UP);
            left = left.subtract(part);
            if (part.signum() != 0) {
                steps.add(new Step(source.department(), source.what(), share.getKey(), false, part));
            }
        }
        // Less than what rounding leaves is nothing.
        if (left.setScale(DECIMALS - 2, RoundingMode.HALF_UP).signum() != 0) {
            steps.add(new Step(source.department(), source.what(), List.of(), source.apart(), left));
        }
    }
}
