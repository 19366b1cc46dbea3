package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.crossproof.Purchase.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// The continuum checked on facts: what accounts say was bought of software, IT equipment, cloud services and
/// training, against what departments declare, through the plan that both lead to. A purchase and a declaration meet
/// where one leads to an element of the plan, and the other to the same, or to one above or below it.
///
/// What is spent is asked of one year; a training is one of its year; an IT investment has no year, and is held
/// against all years at hand.
///
/// @param year whose purchases they are
/// @param balances by purchase, in the order of [Purchase]; those no account of the norm tells are left out
/// @param items trainings of the year and IT investments, in the order of the book
/// @param gaps the largest first
public record CrossProof(
        FiscalYear year, List<PurchaseBalance> balances, List<DeclaredItem> items, List<ProofGap> gaps) {

    private static final Comparator<ProofGap> LARGEST_FIRST = Comparator.comparingLong(
                    (ProofGap gap) -> Math.abs(gap.cents()))
            .reversed()
            .thenComparing(ProofGap::question)
            .thenComparing(ProofGap::subject);

    public CrossProof {
        balances = List.copyOf(balances);
        items = List.copyOf(items);
        gaps = gaps.stream().sorted(LARGEST_FIRST).toList();
    }

    /// @param norms of the documents the year's expenses come from: what none of them has an account for is not
    /// told
    /// @param spent expenses of the year under one measure, and of other years under that which tells what was
    ///     executed or paid in them; those of other accounts than purchases may be left out
    public static CrossProof of(
            FiscalYear year, Set<String> norms, Declarations declared, PurchaseAccounts accounts, List<Spent> spent) {
        List<Bought> bought = spent.stream()
                .flatMap(one -> accounts
                        .of(one.document().nomenclature(), one.key().nature())
                        .flatMap(purchase -> Bought.of(purchase, one))
                        .stream())
                .toList();
        List<Bought> ofYear = bought.stream().filter(one -> one.isOf(year)).toList();
        List<Purchase> told = Arrays.stream(Purchase.values())
                .filter(purchase -> norms.stream().anyMatch(norm -> accounts.tells(norm, purchase)))
                .toList();
        List<ProofGap> gaps = new ArrayList<>();
        List<PurchaseBalance> balances = told.stream()
                .map(purchase -> new PurchaseBalance(purchase, standings(purchase, ofYear, declared)))
                .toList();
        ofYear.forEach(one -> one.withoutPurpose().ifPresent(gaps::add));
        gaps.addAll(undeclared(ofYear, declared));
        List<DeclaredItem> items = Arrays.stream(Family.values())
                .flatMap(family -> declared.of(family, year).stream()
                        .map(item -> item(
                                item,
                                family,
                                declared,
                                family == Family.TRAINING ? ofYear : bought,
                                told.stream().anyMatch(purchase -> purchase.family() == family),
                                year)))
                .toList();
        items.forEach(item -> withoutSpending(item).forEach(gaps::add));
        return new CrossProof(year, balances, items, gaps);
    }

    private static Map<Standing, Long> standings(Purchase purchase, List<Bought> bought, Declarations declared) {
        Map<Standing, Long> cents = new LinkedHashMap<>();
        bought.stream()
                .filter(one -> one.purchase() == purchase)
                .forEach(one -> one.parts()
                        .forEach(part -> cents.merge(
                                part.standing(declared, one.purchase().family()), part.cents(), Math::addExact)));
        return cents;
    }

    private static List<ProofGap> undeclared(List<Bought> bought, Declarations declared) {
        Map<String, List<ProofGap.WithoutDeclaration>> byPlace = new LinkedHashMap<>();
        for (Bought one : bought) {
            Family family = one.purchase().family();
            one.parts().stream()
                    .filter(part -> part.standing(declared, family) == Standing.UNDECLARED)
                    .flatMap(part -> part.target().stream()
                            .map(target -> new ProofGap.WithoutDeclaration(
                                    family, target, List.of(one.purchase()), part.cents())))
                    .forEach(gap -> byPlace.computeIfAbsent(gap.subject(), _ -> new ArrayList<>())
                            .add(gap));
        }
        return byPlace.values().stream()
                .map(gaps -> new ProofGap.WithoutDeclaration(
                        gaps.getFirst().family(),
                        gaps.getFirst().element(),
                        gaps.stream().flatMap(gap -> gap.purchases().stream()).toList(),
                        gaps.stream().mapToLong(ProofGap::cents).reduce(0, Math::addExact)))
                .map(ProofGap.class::cast)
                .toList();
    }

    private static DeclaredItem item(
            Contribution item,
            Family family,
            Declarations declared,
            List<Bought> bought,
            boolean told,
            FiscalYear year) {
        var serves = declared.serves(item);
        List<Long> spent = bought.stream()
                .filter(one -> one.purchase().family() == family)
                .flatMap(one -> one.parts().stream())
                .filter(part -> part.target()
                        .filter(target -> serves.stream().anyMatch(served -> declared.meet(served, target)))
                        .isPresent())
                .map(Bought.Part::cents)
                .toList();
        long cents = spent.stream().reduce(0L, Math::addExact);
        return new DeclaredItem(
                item,
                serves,
                cents,
                state(item, serves.isEmpty(), !spent.isEmpty(), told, declared.isToCome(item, year)));
    }

    private static DeclaredItem.State state(
            Contribution item, boolean untraced, boolean spent, boolean told, boolean toCome) {
        if (spent) {
            return DeclaredItem.State.SPENT;
        }
        OptionalLong cost = item.costCents();
        if (cost.isEmpty() || cost.getAsLong() == 0) {
            return DeclaredItem.State.WITHOUT_COST;
        }
        if (!told) {
            return DeclaredItem.State.NOT_TOLD;
        }
        if (toCome) {
            return DeclaredItem.State.TO_COME;
        }
        if (untraced) {
            return item instanceof Training training && training.ground().isPresent()
                    ? DeclaredItem.State.STATUTORY
                    : DeclaredItem.State.UNTRACED;
        }
        return DeclaredItem.State.WITHOUT_SPENDING;
    }

    private static Stream<ProofGap> withoutSpending(DeclaredItem declared) {
        return switch (declared.state()) {
            case WITHOUT_SPENDING, UNTRACED ->
                Stream.of(new ProofGap.WithoutSpending(
                        Arrays.stream(Family.values())
                                .filter(family -> family.isDeclaredBy(declared.item()))
                                .findFirst()
                                .orElseThrow(),
                        declared.item().id(),
                        declared.item().title(),
                        declared.item().costCents().orElse(0)));
            case SPENT, STATUTORY, WITHOUT_COST, TO_COME, NOT_TOLD -> Stream.empty();
        };
    }
}
