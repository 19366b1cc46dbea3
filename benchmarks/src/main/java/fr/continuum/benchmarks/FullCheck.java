package fr.continuum.benchmarks;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionChecks;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.plan.FundingChecks;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanChecks;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Funding;
import fr.continuum.domain.trace.Continuum.Means;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/// The full check of a plan and of all that is done and paid for it, the links it leaves to confirm, and the ways up
/// and down of the continuum: of a [Sample], then of up to ten times as much of everything. Writes ratios: of each
/// work to the fingerprint of the same book, which reads everything once, and of the larger to the smaller; and beside
/// them the milliseconds of that machine on that day.
public final class FullCheck {

    private static final List<Integer> TIMES = List.of(1, 3, 10);
    private static final int ROUNDS = 15;
    private static final double NANOS_A_MILLISECOND = 1_000_000;

    private static final List<Work> WORKS = List.of(
            new Work(
                    "fingerprint of the book",
                    sample -> sample.book().version().value().length()),
            new Work("full check", sample -> check(sample).all().size()),
            new Work("links to confirm", FullCheck::toConfirm),
            new Work("needs and rows to confirm", FullCheck::standing),
            new Work("ways up of all contributions and keys", FullCheck::up),
            new Work("ways down of all promises", FullCheck::down));

    /// What is measured.
    ///
    /// @param done how much it found in a sample, so that nothing is left undone
    private record Work(String label, ToLongFunction<Sample> done) {}

    private FullCheck() {}

    /// @param arguments the page the results are written to
    public static void main(String[] arguments) throws IOException {
        List<Sample> samples = TIMES.stream().map(Sample::of).toList();
        double[][] medians = medians(samples);
        List<String> lines = new ArrayList<>(head(samples.getFirst()));
        lines.add("| work | × the fingerprint | finds | growth at ×3 | at ×10 | ms | ms at ×10 |");
        lines.add("|---|---|---|---|---|---|---|");
        for (int work = 0; work < WORKS.size(); work++) {
            double[] of = medians[work];
            lines.add("| %s | %.2f | %,d | %.1f | %.1f | %,.1f | %,.0f |"
                    .formatted(
                            WORKS.get(work).label(),
                            of[0] / medians[0][0],
                            WORKS.get(work).done().applyAsLong(samples.getFirst()),
                            of[1] / of[0],
                            of[2] / of[0],
                            of[0] / NANOS_A_MILLISECOND,
                            of[2] / NANOS_A_MILLISECOND));
        }
        new ResultsPage(Path.of(arguments[0])).say("The full check of a plan", lines);
    }

    private static List<String> head(Sample sample) {
        return List.of(
                "%d objectives, %d operational ones, %d actions, %,d contributions, %d competency needs, %,d links of needs and rows with %,d confirmations, %,d shares of budget"
                        .formatted(
                                sample.plan().strategicObjectives().size(),
                                sample.plan().objectives().size()
                                        - sample.plan().strategicObjectives().size(),
                                sample.plan().actions().size(),
                                sample.book().contributions().size(),
                                sample.needs().size(),
                                sample.standing().links().size(),
                                sample.standing().confirmations().size(),
                                sample.fundings().size()),
                "keys; then everything ×3 and ×10. Each work against the fingerprint of the same book, which reads it once;",
                "growth: against itself on the smallest. Ways are asked of a continuum that is built anew each time.",
                "");
    }

    private static Findings check(Sample sample) {
        return PlanChecks.check(sample.plan(), Sample.DAY)
                .and(ContributionChecks.check(
                        sample.book().contributions(),
                        sample.book().background().trainingPlans(),
                        sample.book().against(Mandates.of(sample.plan()), Sample.DAY)))
                .and(FundingChecks.check(sample.plan(), new FiscalYear(Sample.DAY.getYear()), sample.paid(), 0));
    }

    private static long toConfirm(Sample sample) {
        return LinksToConfirm.among(sample.book().contributions(), sample.plan(), sample.history())
                .size();
    }

    private static long standing(Sample sample) {
        return LinksToConfirm.standing(
                        sample.standing().links(),
                        sample.standing().confirmations(),
                        Mandates.of(sample.plan()),
                        sample.history())
                .size();
    }

    private static Continuum continuum(Sample sample) {
        return new Continuum(sample.plan(), sample.book().contributions(), sample.needs(), sample.fundings());
    }

    private static long up(Sample sample) {
        Continuum continuum = continuum(sample);
        long ways = 0;
        for (Contribution contribution : sample.book().contributions()) {
            ways += continuum.up(contribution.id()).size();
        }
        for (String key :
                sample.fundings().stream().map(Funding::key).distinct().toList()) {
            ways += continuum.up(key).size();
        }
        return ways;
    }

    /// All that is done for each promise, and that money is given to it.
    private static long down(Sample sample) {
        Continuum continuum = continuum(sample);
        long served = 0;
        for (Pledge pledge : sample.plan().pledges()) {
            Means means = continuum.down(pledge.code()).orElseThrow();
            if (means.cents(Strength.STRONG) <= 0) {
                throw new IllegalStateException("No money for " + pledge.code());
            }
            served += means.allContributions().size();
        }
        return served;
    }

    /// The median of each work on each sample over several rounds in turn, after as many that are not counted:
    /// what else runs on the machine, and what is still being compiled, weighs on all alike.
    private static double[][] medians(List<Sample> samples) {
        long[][][] spent = new long[WORKS.size()][samples.size()][ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (int work = 0; work < WORKS.size(); work++) {
                for (int size = 0; size < samples.size(); size++) {
                    long before = System.nanoTime();
                    if (WORKS.get(work).done().applyAsLong(samples.get(size)) == 0) {
                        throw new IllegalStateException(
                                "The work found nothing: " + WORKS.get(work).label());
                    }
                    if (round >= 0) {
                        spent[work][size][round] = System.nanoTime() - before;
                    }
                }
            }
        }
        return Arrays.stream(spent)
                .map(sizes ->
                        Arrays.stream(sizes).mapToDouble(FullCheck::median).toArray())
                .toArray(double[][]::new);
    }

    private static double median(long[] rounds) {
        return Arrays.stream(rounds).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }
}
