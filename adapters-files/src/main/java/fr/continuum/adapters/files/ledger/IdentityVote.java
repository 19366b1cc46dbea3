package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.ledger.FeedIdentity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what a feed is of: each row says its budget and year, and most win. A stray row is then rejected alone. What
/// it is called is what more than half of its rows say, under columns the profile names: a row whose cells have moved
/// may hold somebody's name there, and names that change from row to row are none of a budget. Not for use by several
/// threads.
final class IdentityVote {

    /// A feed whose rows name more budgets and years than this is none; what comes first is kept.
    private static final int MOST_CANDIDATES = 1_000;

    /// `M57-M57_D`; nothing else is a norm.
    private static final Pattern NORM = Pattern.compile("[Mm]\\d{1,3}[\\p{Alnum}_. -]*");

    private final FeedKind kind;
    private final Map<Candidate, Votes> votes = new LinkedHashMap<>();

    IdentityVote(FeedKind kind) {
        this.kind = kind;
    }

    private record Candidate(BudgetRef budget, FiscalYear year, Optional<FeedStage> stage) {}

    /// What rows say that are of one budget, year and stage.
    static final class Votes {
        private final FiscalYear year;
        private long rows;
        private final CommonText authorityName = new CommonText();
        private final CommonText budgetName = new CommonText();
        private final CommonText nomenclature = new CommonText();
        private final Set<LedgerPart> parts = EnumSet.noneOf(LedgerPart.class);
        private @Nullable LocalDate extracted;
        private @Nullable LocalDate latest;

        private Votes(FiscalYear year) {
            this.year = year;
        }

        /// The day of one more piece.
        void dated(LocalDate date) {
            if ((latest == null || date.isAfter(latest)) && isOf(date, year)) {
                latest = date;
            }
        }
    }

    /// @param times how many rows say so; those that were counted before may be told again in any order
    /// @return what it counts for; null where it counts for nothing
    @Nullable
    Votes add(FeedCells cells, long times) {
        Optional<BudgetRef> budget = cells.budget();
        Optional<FiscalYear> year = cells.year();
        Optional<FeedStage> stage = kind == FeedKind.BUDGET_PREPARATION ? FeedStage.of(cells) : Optional.empty();
        if (budget.isEmpty() || year.isEmpty() || (kind == FeedKind.BUDGET_PREPARATION && stage.isEmpty())) {
            return null;
        }
        Candidate candidate = new Candidate(budget.get(), year.get(), stage);
        if (!votes.containsKey(candidate) && votes.size() >= MOST_CANDIDATES) {
            return null;
        }
        Votes of = votes.computeIfAbsent(candidate, _ -> new Votes(year.get()));
        of.rows += times;
        of.authorityName.add(cells.text(FeedField.AUTHORITY_NAME), times);
        of.budgetName.add(cells.text(FeedField.BUDGET_NAME), times);
        of.nomenclature.add(cells.text(FeedField.NOMENCLATURE), times);
        of.extracted = later(of.extracted, cells.date(FeedField.EXTRACTED));
        if (kind == FeedKind.LEDGER) {
            FeedRow.pieces(cells, year.get())
                    .forEach(piece -> FeedRow.kind(piece).part().ifPresent(of.parts::add));
            cells.date(FeedField.DATE).ifPresent(of::dated);
        }
        return of;
    }

    /// Whether no row says yet what the feed is of.
    boolean isEmpty() {
        return votes.isEmpty();
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

    /// A ledger none of whose rows says what it is has no row that reads: it is put aside for that.
    private static Set<LedgerPart> parts(Candidate of, Votes votes) {
        if (of.stage().isPresent()) {
            return LedgerPart.NONE;
        }
        return votes.parts.isEmpty() ? LedgerPart.ALL : votes.parts;
    }

    private static FeedIdentity identity(Candidate of, Votes votes) {
        String norm = votes.nomenclature.text();
        return new FeedIdentity(
                votes.authorityName.text(),
                of.budget(),
                votes.budgetName.text(),
                Nomenclature.parse(NORM.matcher(norm).matches() ? norm : ""),
                of.year(),
                of.stage().map(FeedStage::stage).orElse(null),
                of.stage().map(FeedStage::number).orElse(0),
                parts(of, votes),
                votes.extracted == null ? votes.latest : votes.extracted);
    }
}
