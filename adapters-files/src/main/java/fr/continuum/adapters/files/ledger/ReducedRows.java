package fr.continuum.adapters.files.ledger;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The reduced form of a feed, line by line: what the file is of, then each of its rows as it was read. A line is an
/// array of texts; what is empty was not said. Rows that were read are shorter since version 3 ([ReducedWriter]).
/// Source: `docs/formats.md` §11.
final class ReducedRows {

    /// What a reduced form begins with, whatever is in it.
    static final String MARK = "[\"continuum-feed\",\"";

    private static final String NAME = "continuum-feed";
    private static final String VERSION = "3";
    /// Before parts of ledgers and origins of commitments were told.
    private static final String FIRST_VERSION = "1";
    private static final String CODES = "*";
    private static final String ENTRY = "+";
    private static final String TOTAL = "=";
    private static final String REJECTED = "-";
    private static final int IDENTITY_CELLS = 11;
    private static final int ENTRY_CELLS = 17;
    private static final int CODES_CELLS = 13;
    private static final int FAULT_CELLS = 3;

    private ReducedRows() {}

    static String identity(FeedIdentity of) {
        BudgetStage stage = of.stage();
        return line(
                NAME,
                VERSION,
                of.authorityName(),
                of.budget().value(),
                of.budgetName(),
                of.nomenclature().toString(),
                Integer.toString(of.fiscalYear().value()),
                stage == null ? "" : stage.name(),
                Integer.toString(of.number()),
                day(of.extractedOn()),
                of.parts().stream().map(LedgerPart::code).collect(Collectors.joining(",")));
    }

    /// Whether a reduced form says which parts of a ledger it holds.
    static boolean tellsParts(String line) {
        return !cells(line).get(1).equals(FIRST_VERSION);
    }

    /// @return holding all a ledger may, where it does not tell
    static FeedIdentity identity(String line) {
        List<String> cells = cells(line);
        if (cells.size() != (cells.get(1).equals(FIRST_VERSION) ? IDENTITY_CELLS - 1 : IDENTITY_CELLS)) {
            throw new IllegalArgumentException("Not what a reduced form begins with");
        }
        BudgetStage stage = cells.get(7).isEmpty() ? null : BudgetStage.valueOf(cells.get(7));
        return new FeedIdentity(
                cells.get(2),
                new BudgetRef(cells.get(3)),
                cells.get(4),
                Nomenclature.parse(cells.get(5)),
                new FiscalYear(Integer.parseInt(cells.get(6))),
                stage,
                Integer.parseInt(cells.get(8)),
                stage == null ? parts(cells) : LedgerPart.NONE,
                day(cells.get(9)));
    }

    private static Set<LedgerPart> parts(List<String> cells) {
        return cells.size() < IDENTITY_CELLS
                ? LedgerPart.ALL
                : LedgerPart.of(Arrays.stream(cells.get(10).split(",", -1))
                        .map(code -> LedgerPart.ofCode(code).orElseThrow())
                        .toList());
    }

    static String row(FeedLine row) {
        return switch (row) {
            case FeedLine.Entry(LedgerEntry entry) -> {
                BudgetKey key = entry.key();
                yield line(
                        ENTRY,
                        Integer.toString(entry.sourceLine()),
                        entry.kind().name(),
                        key.flow().name(),
                        key.movement().name(),
                        key.section().name(),
                        key.nature(),
                        key.function(),
                        key.chapter(),
                        key.operation(),
                        key.authorisation(),
                        key.service(),
                        key.analyticCode(),
                        Long.toString(entry.cents()),
                        entry.reference(),
                        day(entry.date()),
                        entry.origin() == null ? "" : entry.origin().toString());
            }
            case FeedLine.Total(int at) -> line(TOTAL, Integer.toString(at));
            case FeedLine.Rejected(int at, LeftOut bears, List<FileFault> why) -> {
                List<String> cells = new ArrayList<>(List.of(REJECTED, Integer.toString(at)));
                why.forEach(fault -> cells.addAll(List.of(fault.columnName(), fault.reason(), fault.english())));
                if (!bears.isNone()) {
                    cells.add(String.join(
                            " ",
                            Long.toString(bears.committedCents()),
                            Long.toString(bears.orderedCents()),
                            Long.toString(bears.receivedCents()),
                            Long.toString(bears.otherCents())));
                }
                yield line(cells.toArray(String[]::new));
            }
        };
    }

    /// What a row says apart from its amount, its piece and its day: rows that say the same name it by its place
    /// among those above them.
    record Codes(EntryKind kind, BudgetKey key, @Nullable FiscalYear origin) {}

    static String codes(Codes codes) {
        BudgetKey key = codes.key();
        return line(
                CODES,
                codes.kind().name(),
                key.flow().name(),
                key.movement().name(),
                key.section().name(),
                key.nature(),
                key.function(),
                key.chapter(),
                key.operation(),
                key.authorisation(),
                key.service(),
                key.analyticCode(),
                codes.origin() == null ? "" : codes.origin().toString());
    }

    /// Empty where the line tells of a row.
    static Optional<Codes> codes(List<String> cells, FeedIdentity identity) {
        if (!cells.getFirst().equals(CODES)) {
            return Optional.empty();
        }
        if (cells.size() != CODES_CELLS) {
            throw new IllegalArgumentException("Codes of a reduced form have other cells: " + cells.size());
        }
        return Optional.of(new Codes(
                EntryKind.valueOf(cells.get(1)),
                key(cells.subList(2, 12), identity.budget()),
                cells.get(12).isEmpty() ? null : new FiscalYear(Integer.parseInt(cells.get(12)))));
    }

    private static BudgetKey key(List<String> cells, BudgetRef budget) {
        return new BudgetKey(
                budget,
                Flow.valueOf(cells.get(0)),
                Movement.valueOf(cells.get(1)),
                Section.valueOf(cells.get(2)),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9));
    }

    /// The cells of a line that is an array.
    static List<String> cells(String line) {
        return Arrays.asList(JsonMapper.shared().readValue(line, String[].class));
    }

    /// @param file how faults name it
    static FeedLine row(List<String> cells, FeedIdentity identity, String file) {
        int at = Integer.parseInt(cells.get(1));
        return switch (cells.getFirst()) {
            case ENTRY -> new FeedLine.Entry(entry(cells, at, identity.budget()));
            case TOTAL -> new FeedLine.Total(at);
            case REJECTED -> {
                List<FileFault> why = new ArrayList<>();
                for (int i = 2; i + 2 < cells.size(); i += FAULT_CELLS) {
                    why.add(FileFault.inTable(
                            file, "", at, cells.get(i), new Wording(cells.get(i + 1), cells.get(i + 2))));
                }
                // Earlier versions told no amount.
                LeftOut bears = (cells.size() - 2) % FAULT_CELLS == 0 ? LeftOut.NONE : bears(cells.getLast());
                yield new FeedLine.Rejected(at, bears, why);
            }
            default -> throw new IllegalArgumentException("No line of a reduced form: " + cells.getFirst());
        };
    }

    /// Versions before this one told one amount, of any kind.
    private static LeftOut bears(String cell) {
        long[] cents =
                Arrays.stream(cell.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        return cents.length == 1 ? new LeftOut(1, cents[0]) : new LeftOut(1, cents[0], cents[1], cents[2], cents[3]);
    }

    private static LedgerEntry entry(List<String> cells, int at, BudgetRef budget) {
        if (cells.size() != ENTRY_CELLS && cells.size() != ENTRY_CELLS - 1) {
            throw new IllegalArgumentException("An entry of a reduced form has other cells: " + cells.size());
        }
        return new LedgerEntry(
                at,
                EntryKind.valueOf(cells.get(2)),
                key(cells.subList(3, 13), budget),
                Long.parseLong(cells.get(13)),
                cells.get(14),
                day(cells.get(15)),
                cells.size() < ENTRY_CELLS || cells.get(16).isEmpty()
                        ? null
                        : new FiscalYear(Integer.parseInt(cells.get(16))));
    }

    private static String line(String... cells) {
        StringBuilder line = new StringBuilder("[");
        for (String cell : cells) {
            if (!isPlain(cell)) {
                return JsonMapper.shared().writeValueAsString(cells) + "\n";
            }
            line.append(line.length() == 1 ? "\"" : ",\"").append(cell).append('"');
        }
        return line.append("]\n").toString();
    }

    /// Whether JSON writes it as it is, as it does nearly all codes: thousands are written.
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign < ' ' || sign > '~' || sign == '"' || sign == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
