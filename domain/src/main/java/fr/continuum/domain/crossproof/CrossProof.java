package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.crossproof.Purchase.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The continuum checked on facts: what accounts say was bought of software, IT equipment, cloud services and
/// training, against what departments declare, through the plan that both lead to. A purchase and a declaration meet
/// where one leads to an element of the plan, and the other to the same, or to one above or below it. There, amounts
/// are held against one another: what was spent is declared for as much as declarations cost, each euro once.
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
    /// @param tolerance beyond which what is spent and what is declared do not say the same
    public static CrossProof of(
            FiscalYear year,
            Set<String> norms,
            Declarations declared,
            PurchaseAccounts accounts,
            ProofTolerance tolerance,
            List<Spent> spent) {
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
        Map<Family, FamilyProof> families = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            families.put(
                    family,
                    new FamilyProof(
                            family, year, declared, tolerance, (family == Family.TRAINING ? ofYear : bought).stream()));
        }
        List<ProofGap> gaps = new ArrayList<>();
        List<PurchaseBalance> balances = told.stream()
                .map(purchase -> new PurchaseBalance(
                        purchase, standings(purchase, ofYear, Objects.requireNonNull(families.get(purchase.family())))))
                .toList();
        ofYear.forEach(one -> one.withoutPurpose().ifPresent(gaps::add));
        families.values().forEach(family -> gaps.addAll(family.gaps()));
        List<DeclaredItem> items = families.entrySet().stream()
                .flatMap(family ->
                        family
                                .getValue()
                                .items(told.stream().anyMatch(purchase -> purchase.family() == family.getKey()))
                                .stream())
                .toList();
        items.forEach(item -> ofDeclaration(item).forEach(gaps::add));
        return new CrossProof(year, balances, items, gaps);
    }

    private static Map<Standing, Long> standings(Purchase purchase, List<Bought> bought, FamilyProof family) {
        Map<Standing, Long> cents =
                new EnumMap<>(family.standings().getOrDefault(purchase, new EnumMap<>(Standing.class)));
        bought.stream()
                .filter(one -> one.purchase() == purchase)
                .flatMap(one -> one.parts().stream())
                .filter(part -> part.target().isEmpty())
                .forEach(part -> cents.merge(part.otherwise(), part.cents(), Math::addExact));
        return cents;
    }

    private static Stream<ProofGap> ofDeclaration(DeclaredItem declared) {
        long cost = declared.item().costCents().orElse(0);
        return switch (declared.state()) {
            case WITHOUT_SPENDING, UNTRACED ->
                Stream.of(new ProofGap.WithoutSpending(
                        family(declared), declared.item().id(), declared.item().title(), cost));
            case SPENT_LESS ->
                Stream.of(new ProofGap.BeyondSpending(
                        family(declared),
                        declared.item().id(),
                        declared.item().title(),
                        cost,
                        declared.coveredCents()));
            case SPENT, SPENT_MORE, STATUTORY, WITHOUT_COST, TO_COME, NOT_TOLD -> Stream.empty();
        };
    }

    private static Family family(DeclaredItem declared) {
        return Arrays.stream(Family.values())
                .filter(family -> family.isDeclaredBy(declared.item()))
                .findFirst()
                .orElseThrow();
    }
}
