package fr.continuum.application.port;

import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Why rows of a file were rejected, reason by reason: how many rows for each, and the first of them. No reason quotes
/// a cell. Not for use by several threads.
public final class RejectionTally {

    /// Reasons told one by one; beyond, they are counted together.
    private static final int MOST_TOLD = 5;

    /// Reasons told apart at all: a reason may name a row.
    private static final int MOST_REASONS = 1_000;

    private static final int MOST_LINES = 3;

    private final Map<Why, Rows> reasons = new LinkedHashMap<>();
    private long others;

    private record Why(String column, Wording reason) {}

    private static final class Rows {

        private final Wording said;
        private long count;
        private final List<Integer> first = new ArrayList<>();

        Rows(Wording said) {
            this.said = said;
        }
    }

    public void add(List<FileFault> faults) {
        faults.forEach(this::add);
    }

    public void add(FileFault fault) {
        Why why = new Why(fault.columnName(), MergedReason.of(fault.why()));
        if (!reasons.containsKey(why) && reasons.size() >= MOST_REASONS) {
            others++;
            return;
        }
        Rows rows = reasons.computeIfAbsent(why, _ -> new Rows(fault.why()));
        rows.count++;
        if (rows.first.size() < MOST_LINES) {
            rows.first.add(fault.line());
        }
    }

    /// What is said of the whole, and after it the most frequent reasons, with their rows.
    public Wording after(Wording whole) {
        List<Map.Entry<Why, Rows>> frequent = reasons.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Why, Rows> reason) -> reason.getValue().count)
                        .reversed())
                .toList();
        Wording said = whole;
        for (Map.Entry<Why, Rows> reason : frequent.stream().limit(MOST_TOLD).toList()) {
            said = said.then(said(reason.getKey(), reason.getValue()));
        }
        long untold = others
                + frequent.stream()
                        .skip(MOST_TOLD)
                        .mapToLong(reason -> reason.getValue().count)
                        .sum();
        return untold == 0
                ? said
                : said.then(new Wording(
                        " Et " + untold + (untold > 1 ? " autres fautes." : " autre faute."),
                        " And " + untold + (untold > 1 ? " other faults." : " other fault.")));
    }

    private static Wording said(Why why, Rows rows) {
        String lines = rows.first.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (rows.count > rows.first.size() ? "…" : "");
        boolean one = rows.count == 1;
        Wording place = why.column().isEmpty()
                ? new Wording(" Ligne", " Row")
                : new Wording(" Colonne « " + why.column() + " », ligne", " Column “" + why.column() + "”, row");
        Wording where = one
                ? place.then(" " + lines)
                : place.then(new Wording(
                        "s " + lines + " (" + rows.count + " en tout)", "s " + lines + " (" + rows.count + " in all)"));
        return where.then(new Wording(" : ", ": ")).then(one ? rows.said : why.reason());
    }
}
