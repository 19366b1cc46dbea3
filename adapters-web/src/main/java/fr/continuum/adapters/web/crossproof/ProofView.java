package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.consultation.CrossProofSeen.Told;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.crossproof.CreatedPosts;
import fr.continuum.domain.crossproof.DeclaredItem;
import fr.continuum.domain.crossproof.ProofChecks;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseBalance;
import fr.continuum.domain.crossproof.Standing;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of one cross-proof.
///
/// @param untold purchases that no account of the documents' norms tells
/// @param gaps one page of those wanted
/// @param sum of all those wanted, in cents
/// @param states how many declarations are in each state
/// @param posts created in the year, all or those of the finding that is sought
record ProofView(
        Told told,
        List<BalanceRow> balances,
        List<Purchase> untold,
        List<GapRow> gaps,
        long sum,
        Paging paging,
        Map<DeclaredItem.State, Long> states,
        List<PostRow> posts,
        List<ClaimRow> unknown) {

    /// What can be asked for, latest first.
    public List<FiscalYear> years() {
        return told.choices().stream().map(Choice::year).distinct().toList();
    }

    /// Whether expenses of several budgets are added up.
    public boolean severalBudgets() {
        return told.sources().stream()
                        .map(reading -> reading.header().budget())
                        .distinct()
                        .count()
                > 1;
    }

    public List<Measure> measures() {
        return told.choices().stream().map(Choice::measure).distinct().toList();
    }

    /// @param rate declared over all; null where nothing was bought
    record BalanceRow(
            PurchaseBalance balance, Bar bar, @Nullable BigDecimal rate) {}

    /// A post created in the year.
    ///
    /// @param claims what names it
    /// @param found the finding of its department, where nothing names it; null elsewhere
    record PostRow(
            CreatedPosts.Created created,
            List<Claim> claims,
            @Nullable FoundGap found) {}

    /// @param href its page
    record Claim(String code, String label, String href) {}

    /// A role whose post nobody finds.
    record ClaimRow(Claim element, String post) {}

    /// @param shown one page of the gaps asked for
    /// @param cents what all of them come to
    static ProofView of(
            KnownAuthority authority,
            Told told,
            List<GapRow> shown,
            long cents,
            Paging paging,
            SoughtFinding sought,
            FoundGap.Night found) {
        Map<DeclaredItem.State, Long> states = new TreeMap<>();
        told.proof().items().forEach(item -> states.merge(item.state(), 1L, Long::sum));
        return new ProofView(
                told,
                told.proof().balances().stream().map(ProofView::balance).toList(),
                Arrays.stream(Purchase.values())
                        .filter(purchase ->
                                told.proof().balances().stream().noneMatch(balance -> balance.purchase() == purchase))
                        .toList(),
                shown,
                cents,
                paging,
                states,
                told.posts().created().stream()
                        .flatMap(created -> post(authority, told, created, sought, found))
                        .toList(),
                told.posts().unknown().stream()
                        .map(seat -> new ClaimRow(
                                claim(authority, told, seat.element()),
                                seat.holding().post()))
                        .toList());
    }

    /// Every gap that is wanted, the largest first.
    static List<GapRow> gaps(
            KnownAuthority authority,
            Told told,
            List<ProofGap> wanted,
            UnaryOperator<String> accounts,
            FoundGap.Night found) {
        FiscalYear year = told.choice().year();
        return wanted.stream()
                .map(gap -> GapRow.of(
                        gap,
                        authority.siren(),
                        told.plan(),
                        accounts,
                        found.of(ProofChecks.known(told.plan(), year, gap))))
                .toList();
    }

    private static Stream<PostRow> post(
            KnownAuthority authority,
            Told told,
            CreatedPosts.Created created,
            SoughtFinding sought,
            FoundGap.Night found) {
        if (created.isClaimed()) {
            return sought.letsClaimed()
                    ? Stream.of(new PostRow(
                            created,
                            created.claimedBy().stream()
                                    .map(code -> claim(authority, told, code))
                                    .toList(),
                            null))
                    : Stream.empty();
        }
        ProofChecks.Known known =
                ProofChecks.known(told.created(), created.post().department());
        return sought.lets(known) ? Stream.of(new PostRow(created, List.of(), found.of(known))) : Stream.empty();
    }

    private static BalanceRow balance(PurchaseBalance balance) {
        return new BalanceRow(
                balance,
                Bar.of(Arrays.stream(Standing.values())
                        .map(standing ->
                                new Bar.Amount(style(standing), "proof.standing." + standing, balance.of(standing)))
                        .toList()),
                balance.rate().orElse(null));
    }

    private static String style(Standing standing) {
        return switch (standing) {
            case DECLARED -> "traced";
            case UNPRICED -> "unpriced";
            case BEYOND -> "beyond";
            case UNDECLARED -> "undeclared";
            case SET_ASIDE -> "set-aside";
            case AMBIGUOUS -> "ambiguous";
            case UNTRACED -> "untraced";
        };
    }

    private static Claim claim(KnownAuthority authority, Told told, PlanCode code) {
        return new Claim(
                code.value(),
                told.plan().find(code).map(PlanElement::label).orElse(""),
                Ways.element(authority.siren(), code.value()));
    }
}
