package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.crossproof.Purchase.Family;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The gaps of a cross-proof as findings: R44 of what was bought, R45 of what is declared, R46 of posts that were
/// created. Lines that go nowhere are one finding for each kind of purchase, since each of them is one of R20 already.
///
/// Everybody who reads findings reads these: of trainings no cost is told, nor what is spent beyond it. Who may know
/// reads them on the page.
public final class ProofChecks {

    private static final int MOST_NAMED = 10;

    /// Of codes that people write.
    private static final int LONGEST_CODE = 30;

    private ProofChecks() {}

    /// @param proof of what everybody may see: trainings of few people without their figures
    /// @param over whether the accounts of the year are there: before, what is declared may still be bought
    public static Findings check(MandatePlan plan, CrossProof proof, boolean over) {
        List<Finding> findings = new ArrayList<>(withoutPurpose(proof));
        for (ProofGap gap : proof.gaps()) {
            switch (gap) {
                case ProofGap.WithoutPurpose _ -> {}
                case ProofGap.WithoutDeclaration one -> findings.add(undeclared(plan, proof.year(), one));
                case ProofGap.BeyondDeclaration one ->
                    beyond(plan, proof.year(), one).ifPresent(findings::add);
                case ProofGap.WithoutSpending one when over -> findings.add(unspent(proof.year(), one));
                case ProofGap.BeyondSpending one
                when over -> less(proof.year(), one).ifPresent(findings::add);
                case ProofGap.WithoutSpending _, ProofGap.BeyondSpending _ -> {}
            }
        }
        return Findings.of(findings);
    }

    private static List<Finding> withoutPurpose(CrossProof proof) {
        Map<Purchase, List<ProofGap.WithoutPurpose>> nowhere = new EnumMap<>(Purchase.class);
        for (ProofGap gap : proof.gaps()) {
            if (gap instanceof ProofGap.WithoutPurpose one) {
                nowhere.computeIfAbsent(one.purchase(), _ -> new ArrayList<>()).add(one);
            }
        }
        List<Finding> findings = new ArrayList<>();
        nowhere.forEach((purchase, gaps) -> findings.add(Finding.of(
                ContinuumRule.R44,
                nowhere(proof.year(), purchase),
                ContinuumRule.R44.wording(),
                new Wording("achats que rien ne relie au plan", "purchases that nothing links to the plan")
                        .then(counted(gaps.size())),
                gaps.stream().mapToLong(ProofGap.WithoutPurpose::cents).reduce(0, Math::addExact))));
        return findings;
    }

    private static String nowhere(FiscalYear year, Purchase purchase) {
        return "achats " + year + " · " + purchase.wording().french() + " · sans lien";
    }

    /// What a finding of a gap is known by, where a night finds one.
    public record Known(ContinuumRule rule, String subject) {}

    public static Known known(MandatePlan plan, FiscalYear year, ProofGap gap) {
        return switch (gap) {
            case ProofGap.WithoutPurpose one -> new Known(ContinuumRule.R44, nowhere(year, one.purchase()));
            case ProofGap.WithoutDeclaration one ->
                new Known(ContinuumRule.R44, subject(plan, year, one.family(), one.element()));
            case ProofGap.BeyondDeclaration one ->
                new Known(ContinuumRule.R44, subject(plan, year, one.family(), one.element()));
            case ProofGap.WithoutSpending _, ProofGap.BeyondSpending _ -> new Known(ContinuumRule.R45, gap.subject());
        };
    }

    /// Of a declaration that is not found in what is spent.
    public static Known known(Contribution declared) {
        return new Known(ContinuumRule.R45, declared.id().toString());
    }

    /// Of the posts a department created in a year.
    public static Known known(FiscalYear year, String department) {
        return new Known(ContinuumRule.R46, "postes créés " + year + " · " + department);
    }

    /// In brackets, so that a waiver does not hang on it.
    private static Wording counted(int keys) {
        return new Wording(
                " (" + keys + (keys > 1 ? " clés budgétaires)" : " clé budgétaire)"),
                " (" + keys + (keys > 1 ? " budget keys)" : " budget key)"));
    }

    private static Finding undeclared(MandatePlan plan, FiscalYear year, ProofGap.WithoutDeclaration gap) {
        return Finding.of(
                ContinuumRule.R44,
                subject(plan, year, gap.family(), gap.element()),
                ContinuumRule.R44.wording(),
                new Wording("rien de déclaré n’y sert : ", "nothing declared serves it: ")
                        .then(bought(gap.purchases())),
                gap.cents());
    }

    private static Optional<Finding> beyond(MandatePlan plan, FiscalYear year, ProofGap.BeyondDeclaration gap) {
        return gap.family() == Family.TRAINING
                ? Optional.empty()
                : Optional.of(Finding.of(
                        ContinuumRule.R44,
                        subject(plan, year, gap.family(), gap.element()),
                        ContinuumRule.R44.wording(),
                        bought(gap.purchases()).then(amounts(gap.declaredCents(), gap.spentCents())),
                        gap.cents()));
    }

    private static Wording bought(List<Purchase> purchases) {
        return Wording.joined(", ", purchases.stream().map(Purchase::wording).toList());
    }

    private static Wording amounts(long declared, long spent) {
        return new Wording(" ; déclaré ", "; declared ")
                .then(Euros.wording(declared))
                .then(new Wording(", dépensé ", ", spent "))
                .then(Euros.wording(spent));
    }

    private static String subject(MandatePlan plan, FiscalYear year, Family family, PlanCode element) {
        return PlanSubjects.of(plan.content(), element) + " · " + year + " · "
                + family(family).french();
    }

    private static Wording family(Family family) {
        return switch (family) {
            case IT -> new Wording("informatique", "IT");
            case TRAINING -> new Wording("formation", "training");
        };
    }

    private static Finding unspent(FiscalYear year, ProofGap.WithoutSpending gap) {
        Wording none = expense(gap.family())
                .then(new Wording(
                        " en " + year + " là où cela dit servir", " in " + year + " where it says it serves"));
        return gap.family() == Family.TRAINING
                ? Finding.of(ContinuumRule.R45, gap.subject(), ContinuumRule.R45.wording(), none)
                : Finding.of(ContinuumRule.R45, gap.subject(), ContinuumRule.R45.wording(), none, gap.cents());
    }

    private static Wording expense(Family family) {
        return switch (family) {
            case IT -> new Wording("aucune dépense informatique", "no expense of IT");
            case TRAINING -> new Wording("aucune dépense de formation", "no expense of training");
        };
    }

    private static Optional<Finding> less(FiscalYear year, ProofGap.BeyondSpending gap) {
        return gap.family() == Family.TRAINING
                ? Optional.empty()
                : Optional.of(Finding.of(
                        ContinuumRule.R45,
                        gap.subject(),
                        ContinuumRule.R45.wording(),
                        new Wording("moins dépensé à fin " + year, "less spent by the end of " + year)
                                .then(amounts(gap.declaredCents(), gap.spentCents())),
                        gap.cents()));
    }

    /// Posts created in a year that no open objective nor action names, department by department.
    public static Findings posts(CreatedPosts posts, FiscalYear year) {
        Map<String, List<CreatedPosts.Created>> byDepartment = new TreeMap<>();
        posts.created()
                .forEach(created -> byDepartment
                        .computeIfAbsent(created.post().department(), _ -> new ArrayList<>())
                        .add(created));
        List<Finding> findings = new ArrayList<>();
        byDepartment.forEach((department, created) -> {
            List<Post> unclaimed = created.stream()
                    .filter(one -> !one.isClaimed())
                    .map(CreatedPosts.Created::post)
                    .sorted(Comparator.comparing(Post::code))
                    .toList();
            if (!unclaimed.isEmpty()) {
                findings.add(Finding.of(
                        ContinuumRule.R46,
                        known(year, department).subject(),
                        ContinuumRule.R46.wording(),
                        new Wording(
                                        unclaimed.size() + " sur " + created.size() + " sans objectif ni action : ",
                                        unclaimed.size() + " of " + created.size()
                                                + " without an objective or action: ")
                                .then(named(unclaimed))));
            }
        });
        return Findings.of(findings);
    }

    /// A keyed hash stands for a post without a code: enough of it to tell it from others.
    private static String name(Post post) {
        return post.code().length() > LONGEST_CODE ? post.code().substring(0, 8) : post.code();
    }

    private static Wording named(List<Post> posts) {
        String first = String.join(
                ", ", posts.stream().limit(MOST_NAMED).map(ProofChecks::name).toList());
        int more = posts.size() - MOST_NAMED;
        return more <= 0
                ? Wording.same(first)
                : new Wording(first + " et " + more + " de plus", first + " and " + more + " more");
    }
}
