package fr.continuum.adapters.web.api.crossproof;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.application.consultation.CrossProofSeen.Told;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.crossproof.CreatedPosts;
import fr.continuum.domain.crossproof.DeclaredItem;
import fr.continuum.domain.crossproof.ProofChecks;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseBalance;
import fr.continuum.domain.crossproof.Standing;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param measure of what was spent, as reports name it
/// @param documents fingerprints of those it is taken from
/// @param untold purchases that no account of their norms tells
@Schema(name = "CrossProof", description = "Ce qui a été acheté, face à ce qui est déclaré et aux postes créés")
record CrossProofJson(
        int year,
        String measure,
        List<String> documents,
        List<Balance> purchases,
        List<Purchase> untold,
        List<Gap> gaps,
        List<Item> declared,
        @Nullable Posts posts,
        List<Account> accounts) {

    /// @param total = declared + unpriced + beyond + undeclared + setAside + ambiguous + untraced
    /// @param rate declared over total, four decimals; absent where nothing was bought
    @Schema(name = "PurchaseBalance", description = "Un genre d’achat, selon ce qu’on sait de son but")
    record Balance(
            Purchase purchase,
            BigDecimal total,
            BigDecimal declared,
            BigDecimal unpriced,
            BigDecimal beyond,
            BigDecimal undeclared,
            BigDecimal setAside,
            BigDecimal ambiguous,
            BigDecimal untraced,
            @Nullable BigDecimal rate) {

        private static Balance of(PurchaseBalance balance) {
            return new Balance(
                    balance.purchase(),
                    Money.euros(balance.totalCents()),
                    Money.euros(balance.of(Standing.DECLARED)),
                    Money.euros(balance.of(Standing.UNPRICED)),
                    Money.euros(balance.of(Standing.BEYOND)),
                    Money.euros(balance.of(Standing.UNDECLARED)),
                    Money.euros(balance.of(Standing.SET_ASIDE)),
                    Money.euros(balance.of(Standing.AMBIGUOUS)),
                    Money.euros(balance.of(Standing.UNTRACED)),
                    balance.rate().orElse(null));
        }
    }

    /// @param subject key of the plan, element or contribution, as findings name it
    /// @param rule of the finding that tells it (R44, R45), where the night found one
    /// @param finding its subject
    /// @param declared where amounts do not meet; absent elsewhere, like what was spent
    @Schema(name = "ProofGap", description = "Deux sources ne disent pas la même chose ; le plus grand écart d’abord")
    record Gap(
            ProofGap.Question question,
            Purchase.Family family,
            String subject,
            BigDecimal amount,
            @Nullable BigDecimal declared,
            @Nullable BigDecimal spent,
            @Nullable String rule,
            @Nullable String finding) {

        private static Gap of(ProofGap gap) {
            return switch (gap) {
                case ProofGap.BeyondDeclaration one -> of(one, one.declaredCents(), one.spentCents());
                case ProofGap.BeyondSpending one -> of(one, one.declaredCents(), one.spentCents());
                case ProofGap.WithoutPurpose _, ProofGap.WithoutDeclaration _, ProofGap.WithoutSpending _ ->
                    new Gap(
                            gap.question(),
                            gap.family(),
                            gap.subject(),
                            Money.euros(gap.cents()),
                            null,
                            null,
                            null,
                            null);
            };
        }

        private static Gap of(ProofGap gap, long declared, long spent) {
            return new Gap(
                    gap.question(),
                    gap.family(),
                    gap.subject(),
                    Money.euros(gap.cents()),
                    Money.euros(declared),
                    Money.euros(spent),
                    null,
                    null);
        }

        private Gap found(ProofChecks.Known known) {
            return new Gap(
                    question,
                    family,
                    subject,
                    amount,
                    declared,
                    spent,
                    known.rule().id(),
                    known.subject());
        }
    }

    /// @param spent of its kind, where it says it serves; other items there share it
    /// @param covered what of it is counted for this item and for no other
    @Schema(name = "DeclaredItem", description = "Une formation ou un investissement, et ce que disent les comptes")
    record Item(
            ContributionKind kind,
            String code,
            List<String> serves,
            @Nullable BigDecimal cost,
            BigDecimal spent,
            BigDecimal covered,
            DeclaredItem.State state) {

        private static Item of(DeclaredItem declared) {
            return new Item(
                    declared.item().kind(),
                    declared.item().code(),
                    declared.serves().stream().map(PlanCode::value).toList(),
                    Money.euros(declared.item().costCents()),
                    Money.euros(declared.spentCents()),
                    Money.euros(declared.coveredCents()),
                    declared.state());
        }
    }

    /// @param created in the year
    /// @param claimed of these, those that a role of the plan names
    /// @param unknown roles whose post the table of posts does not know
    @Schema(name = "CreatedPosts", description = "Les postes créés dans l’exercice, et ce qui les nomme dans le plan")
    record Posts(int created, long claimed, List<CreatedPost> posts, List<UnknownPost> unknown) {

        private static @Nullable Posts of(CreatedPosts posts, FiscalYear year, Set<ProofChecks.Known> found) {
            return posts.known()
                    ? new Posts(
                            posts.created().size(),
                            posts.claimed().orElse(0),
                            posts.created().stream()
                                    .map(created -> CreatedPost.of(created, year, found))
                                    .toList(),
                            posts.unknown().stream()
                                    .map(seat -> new UnknownPost(
                                            seat.element().value(),
                                            seat.holding().post()))
                                    .toList())
                    : null;
        }
    }

    /// @param finding subject of the finding (R46) that tells it, where nothing names it and the night found one
    @Schema(name = "CreatedPost", description = "Un poste, jamais une personne")
    record CreatedPost(
            String code,
            String title,
            String department,
            LocalDate opened,
            List<String> claimedBy,
            @Nullable String finding) {

        private static CreatedPost of(CreatedPosts.Created created, FiscalYear year, Set<ProofChecks.Known> found) {
            ProofChecks.Known known = ProofChecks.known(year, created.post().department());
            return new CreatedPost(
                    created.post().code(),
                    created.post().title(),
                    created.post().department(),
                    created.post().opened().orElseThrow(),
                    created.claimedBy().stream().map(PlanCode::value).toList(),
                    !created.isClaimed() && found.contains(known) ? known.subject() : null);
        }
    }

    @Schema(name = "UnknownPost", description = "Un poste que le plan nomme et que le tableau ne connaît pas")
    record UnknownPost(String element, String post) {}

    /// @param number what begins so is meant
    @Schema(name = "PurchaseAccount", description = "Un compte d’achat d’une norme")
    record Account(String norm, String number, Purchase purchase, String source) {

        private static Account of(PurchaseAccounts.Account account) {
            return new Account(account.norm(), account.number(), account.purchase(), account.source());
        }
    }

    /// @param found what findings of the night are known by
    static CrossProofJson of(Told told, Set<ProofChecks.Known> found) {
        FiscalYear year = told.choice().year();
        return new CrossProofJson(
                year.value(),
                told.choice().measure().code(),
                told.sources().stream()
                        .map(reading -> reading.id().document().value())
                        .toList(),
                told.proof().balances().stream().map(Balance::of).toList(),
                Arrays.stream(Purchase.values())
                        .filter(purchase ->
                                told.proof().balances().stream().noneMatch(balance -> balance.purchase() == purchase))
                        .toList(),
                told.proof().gaps().stream()
                        .map(gap -> {
                            ProofChecks.Known known = ProofChecks.known(told.plan(), year, gap);
                            return found.contains(known) ? Gap.of(gap).found(known) : Gap.of(gap);
                        })
                        .toList(),
                told.proof().items().stream().map(Item::of).toList(),
                Posts.of(told.posts(), told.created(), found),
                told.accounts().accounts().stream().map(Account::of).toList());
    }
}
