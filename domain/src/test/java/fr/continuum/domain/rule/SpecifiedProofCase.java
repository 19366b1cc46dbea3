package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.crossproof.CreatedPosts;
import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.crossproof.Declarations;
import fr.continuum.domain.crossproof.ProofChecks;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseAccounts.Account;
import fr.continuum.domain.crossproof.Spent;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.testing.Specification;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.KeyTotals;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostsToReassign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Runs one case of a specification file in which what is bought, what is declared and the posts created are held
/// against one another. Software is bought under 2051, equipment under 2183, training under 6184.
///
/// Given: `elements` of the plan, `declared` (trainings and investments), `document` and what it says was `bought`,
/// line by line, a code of the plan saying where money goes; `tolerance`, `usual` or none; `posts created`, those of
/// the table of posts.
///
/// Expected: `findings`, all there are, each with its amount.
final class SpecifiedProofCase {

    private static final String BOUGHT = "bought";
    private static final String POSTS = "posts created";

    private static final PurchaseAccounts ACCOUNTS = new PurchaseAccounts(List.of(
            new Account("M57", "2051", Purchase.SOFTWARE, "essai"),
            new Account("M57", "2183", Purchase.IT_EQUIPMENT, "essai"),
            new Account("M57", "6184", Purchase.TRAINING, "essai")));

    private final Specification.Case given;

    SpecifiedProofCase(Specification.Case given) {
        this.given = given;
    }

    static boolean isToldBy(Specification.Case one) {
        return one.has(BOUGHT) || one.has(POSTS);
    }

    void run() {
        given.understands(
                Set.of("why", "elements", "declared", "document", BOUGHT, "tolerance", POSTS), Set.of("findings"));
        assertThat(findings().all().stream()
                        .peek(Found::isSaidInEnglish)
                        .filter(finding -> finding.rule().id().equals(given.rule()))
                        .map(SpecifiedProofCase::text))
                .isEqualTo(given.texts("findings"));
    }

    private static String text(Finding finding) {
        String amount = finding.cents().isPresent()
                ? " = "
                        + new Tally(finding.cents().getAsLong(), 0)
                                .euros()
                                .toPlainString()
                                .replace('.', ',')
                : "";
        return (finding.subject() + ": " + finding.found())
                        .replace('\u202f', ' ')
                        .replace('\u00a0', ' ')
                + amount;
    }

    private Findings findings() {
        MandatePlan plan = Rulings.allowed(MandatePlan.of(PlanWords.plan(given.texts("elements"))));
        if (given.has(POSTS)) {
            LocalDate day = LocalDate.of(2026, 11, 29);
            PostRegister register = new PostRegister(Optional.of(day), WorkforceWords.posts(given.texts(POSTS)));
            FiscalYear year = new FiscalYear(2026);
            return ProofChecks.posts(CreatedPosts.of(register, PostsToReassign.of(plan, register, day), year), year);
        }
        DocumentHeader document = Headers.header(given.text("document", "CA 2026"));
        List<Spent> spent = given.texts(BOUGHT).stream()
                .map(line -> spent(plan, document, Words.totals(line)))
                .toList();
        ContributionBook book = new ContributionBook(
                PlanWords.contributions(given.texts("declared")),
                new Background(List.of(), List.of(), OptionalInt.empty()));
        CrossProof proof = CrossProof.of(
                document.fiscalYear(),
                Set.of("M57"),
                new Declarations(plan, book),
                ACCOUNTS,
                given.text("tolerance", "none").equals("usual") ? ProofTolerance.DEFAULT : ProofTolerance.NONE,
                spent);
        return ProofChecks.check(plan, proof, document.stage().isAccount());
    }

    private static Spent spent(MandatePlan plan, DocumentHeader document, KeyTotals line) {
        Attributor attributor = new Attributor(
                new Attributor.Tables(
                        null, TargetTree.empty(Dimension.POLICY), Words.table(Dimension.PLAN), plan.targets()),
                document.fiscalYear(),
                null,
                List.of(line.key()));
        return new Spent(
                document,
                line.key(),
                line.of(document.judgedMeasure()).cents(),
                attributor.attribute(line.key()).plan());
    }
}
