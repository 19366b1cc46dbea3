package fr.continuum.domain.crossproof;

import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A purchase, cut where its money goes.
record Bought(Purchase purchase, Spent spent, List<Part> parts) {

    /// @param target where it goes; empty where it goes to no element of the plan
    /// @param otherwise what is known of it where it has no target
    record Part(Optional<PlanCode> target, Standing otherwise, long cents) {}

    /// Empty where it is none: revenue, and what is out of scope.
    static Optional<Bought> of(Purchase purchase, Spent spent) {
        if (spent.key().flow() != Flow.EXPENSE || spent.attribution() instanceof Attribution.OutOfScope) {
            return Optional.empty();
        }
        return Optional.of(new Bought(purchase, spent, parts(spent)));
    }

    boolean isOf(FiscalYear year) {
        return spent.document().fiscalYear().equals(year);
    }

    private static List<Part> parts(Spent spent) {
        return switch (spent.attribution()) {
            case Attribution.OutOfScope _ -> List.of();
            case Attribution.Untraced _ -> List.of(new Part(Optional.empty(), Standing.UNTRACED, spent.cents()));
            case Attribution.Ambiguous _ -> List.of(new Part(Optional.empty(), Standing.AMBIGUOUS, spent.cents()));
            case Attribution.SetAside(SetAsideReason _, var _) ->
                List.of(new Part(Optional.empty(), Standing.SET_ASIDE, spent.cents()));
            case Attribution.Traced(List<Share> shares, var _, var _) -> split(spent.cents(), shares);
        };
    }

    private static List<Part> split(long whole, List<Share> shares) {
        long[] cents = Split.of(whole, shares);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            String target = shares.get(i).target();
            parts.add(new Part(
                    PlanCode.isValid(target) ? Optional.of(new PlanCode(target)) : Optional.empty(),
                    Standing.UNTRACED,
                    cents[i]));
        }
        if (cents[shares.size()] != 0) {
            parts.add(new Part(Optional.empty(), Standing.UNTRACED, cents[shares.size()]));
        }
        return parts;
    }

    /// What of it has no purpose that anybody knows.
    Optional<ProofGap> withoutPurpose() {
        List<Part> nowhere = parts.stream()
                .filter(part -> part.target().isEmpty() && part.otherwise() != Standing.SET_ASIDE)
                .toList();
        long cents = nowhere.stream().mapToLong(Part::cents).reduce(0, Math::addExact);
        return nowhere.isEmpty() || cents == 0
                ? Optional.empty()
                : Optional.of(new ProofGap.WithoutPurpose(
                        purchase,
                        spent.document(),
                        spent.key(),
                        nowhere.getFirst().otherwise(),
                        cents));
    }
}
