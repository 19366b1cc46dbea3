package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.ledger.FeedIdentity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what a feed is of: each row says its budget and year, and most win. A stray row is then rejected alone. Not
/// for use by several threads.
final class IdentityVote {

    /// A feed whose rows name more budgets and years than this is none; what comes first is kept.
    private static final int MOST_CANDIDATES = 1_000;

    private final FeedKind kind;
    private final Map<Candidate, Votes> votes = new LinkedHashMap<>();

    IdentityVote(FeedKind kind) {
        this.kind = kind;
    }

    private record Candidate(BudgetRef budget, FiscalYear year, Optional<FeedStage> stage) {}

    private static final class Votes {
        private long rows;
        private String authorityName = "";
        private String budgetName = "";
        private String nomenclature = "";
        private @Nullable LocalDate extracted;
        private @Nullable LocalDate latest;
    }

    void add(FeedCells cells) {
        Optional<BudgetRef> budget = cells.budget();
        Optional<FiscalYear> year = cells.year();
        Optional<FeedStage> stage = kind == FeedKind.BUDGET_PREPARATION ? FeedStage.of(cells) : Optional.empty();
        if (budget.isEmpty() || year.isEmpty() || (kind == FeedKind.BUDGET_PREPARATION && stage.isEmpty())) {
            return;
        }
        Candidate candidate = new Candidate(budget.get(), year.get(), stage);
        if (!votes.containsKey(candidate) && votes.size() >= MOST_CANDIDATES) {
            return;
        }
        Votes of = votes.computeIfAbsent(candidate, _ -> new Votes());
        of.rows++;
        of.authorityName = first(of.authorityName, cells, FeedField.AUTHORITY_NAME);
        of.budgetName = first(of.budgetName, cells, FeedField.BUDGET_NAME);
        of.nomenclature = first(of.nomenclature, cells, FeedField.NOMENCLATURE);
        of.extracted = later(of.extracted, cells.date(FeedField.EXTRACTED));
        if (kind == FeedKind.LEDGER) {
            of.latest = later(of.latest, cells.date(FeedField.DATE).filter(date -> isOf(date, year.get())));
        }
    }

    private static String first(String known, FeedCells cells, FeedField field) {
        return known.isEmpty() ? cells.text(field) : known;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate known, Optional<LocalDate> date) {
        return date.filter(found -> known == null || found.isAfter(known)).orElse(known);
    }

    /// A year is kept open until the end of the January that follows it; another date is a slip of the pen, and
    /// would put the extract after all others for ever.
    private static boolean isOf(LocalDate date, FiscalYear year) {
        return !date.isBefore(LocalDate.of(year.value(), 1, 1)) && !date.isAfter(LocalDate.of(year.value() + 1, 1, 31));
    }

    /// What most rows say, the first among equals; empty where none says anything.
    Optional<FeedIdentity> winner() {
        return votes.entrySet().stream()
                .max(Comparator.<Map.Entry<Candidate, Votes>>comparingLong(vote -> vote.getValue().rows)
                        .thenComparing(Comparator.comparing((Map.Entry<Candidate, Votes> vote) ->
                                        vote.getKey().budget())
                                .reversed())
                        .thenComparing(Comparator.comparing((Map.Entry<Candidate, Votes> vote) ->
                                        vote.getKey().year())
                                .reversed()))
                .map(vote -> identity(vote.getKey(), vote.getValue()));
    }

    private static FeedIdentity identity(Candidate of, Votes votes) {
        return new FeedIdentity(
                votes.authorityName,
                of.budget(),
                votes.budgetName,
                Nomenclature.parse(votes.nomenclature),
                of.year(),
                of.stage().map(FeedStage::stage).orElse(null),
                of.stage().map(FeedStage::number).orElse(0),
                votes.extracted == null ? votes.latest : votes.extracted);
    }
}
