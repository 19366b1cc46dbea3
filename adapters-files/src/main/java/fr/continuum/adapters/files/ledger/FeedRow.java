package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedField.Piece;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.PersonalNumbers;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One row as an entry, or as several. Whatever is wrong in it is told, cell by cell; only a sound row makes entries.
final class FeedRow {

    private static final int SIREN_DIGITS = 9;

    private final FeedRules rules;
    private final FeedIdentity identity;
    private final RowCodes codes;
    private final RowAmounts amounts;

    FeedRow(FeedRules rules, Look.Recognised seen) {
        this.rules = rules;
        this.identity = seen.identity();
        this.codes = new RowCodes(rules, seen);
        this.amounts = new RowAmounts(rules.profile(), identity.fiscalYear());
    }

    /// @return what the row makes, which is to be thrown away where faults were told; nothing where it makes
    /// nothing
    List<LedgerEntry> read(int line, FeedCells cells) {
        ofThisFeed(cells);
        return amounts.columns() == AmountColumns.SIDE_BY_SIDE ? beside(line, cells) : one(line, cells);
    }

    /// What a row bears that is rejected, each kind apart; nothing where its amount is in doubt itself.
    LeftOut borne(FeedCells cells) {
        Map<EntryKind, Long> cents = new EnumMap<>(EntryKind.class);
        if (amounts.columns() == AmountColumns.SIDE_BY_SIDE) {
            for (FeedField field : amounts.columns().fields()) {
                EntryKind kind = kind(Optional.of(piece(field)));
                amounts.borneIn(cells, field, flowOf(kind, cells))
                        .ifPresent(amount -> cents.merge(kind, amount, Math::addExact));
            }
        } else {
            Optional<Piece> piece = cells.isFaulty(FeedField.KIND) ? Optional.empty() : piece(cells);
            boolean cancelled = piece.filter(FeedRow::isCancellation).isPresent();
            amounts.borne(cells, cancelled, flowOf(kind(piece), cells))
                    .ifPresent(amount -> cents.put(kind(piece), amount));
        }
        cents.values().removeIf(amount -> amount == 0);
        return cents.isEmpty()
                ? LeftOut.NONE
                : new LeftOut(
                        1,
                        cents.getOrDefault(EntryKind.COMMITMENT, 0L),
                        cents.getOrDefault(EntryKind.PAYMENT_ORDER, 0L),
                        cents.getOrDefault(EntryKind.RECEIPT_ORDER, 0L),
                        cents.getOrDefault(EntryKind.PROPOSAL, 0L));
    }

    /// Of a rejected row: an expense where nothing tells.
    private static Flow flowOf(EntryKind kind, FeedCells cells) {
        return kind.flow()
                .or(() -> cells.isFaulty(FeedField.FLOW)
                        ? Optional.empty()
                        : cells.word(FeedField.FLOW).map(FeedRow::flow))
                .orElse(Flow.EXPENSE);
    }

    private List<LedgerEntry> one(int line, FeedCells cells) {
        Optional<Piece> piece = piece(cells);
        Optional<Flow> flow = flow(cells, piece);
        Said said = said(cells);
        FiscalYear origin = origin(cells, piece);
        OptionalLong cents =
                amounts.signed(cells, piece.filter(FeedRow::isCancellation).isPresent(), flow);
        return flow.isEmpty() || cents.isEmpty()
                ? List.of()
                : List.of(said.entry(line, kind(piece), flow.get(), cents.getAsLong(), origin));
    }

    /// One entry for each amount. One that is nothing makes none, as long as another is something.
    private List<LedgerEntry> beside(int line, FeedCells cells) {
        Optional<Flow> told = cells.word(FeedField.FLOW).map(FeedRow::flow);
        Said said = said(cells);
        List<LedgerEntry> entries = new ArrayList<>();
        boolean empty = true;
        for (FeedField field : amounts.columns().fields()) {
            if (cells.text(field).isEmpty()) {
                empty &= !cells.isFaulty(field);
                continue;
            }
            empty = false;
            Optional<Piece> piece = Optional.of(piece(field));
            Flow flow = kind(piece).flow().or(() -> told).orElse(Flow.EXPENSE);
            OptionalLong cents = amounts.beside(cells, field, flow);
            if (cents.isPresent() && cents.getAsLong() != 0 && told.isPresent() && told.get() != flow) {
                cells.fault(
                        field,
                        new Wording(
                                "Un montant mandaté est une dépense, un montant titré une recette : cette ligne dit le"
                                        + " contraire. Corrigez l'un des deux.",
                                "An amount of payment orders (mandaté) is an expense, one of receipt orders (titré) is"
                                        + " revenue: this row says the contrary. Correct one of the two."));
            }
            if (cents.isPresent()) {
                entries.add(said.entry(line, kind(piece), flow, cents.getAsLong(), origin(cells, piece)));
            }
        }
        if (empty) {
            // A balance leaves empty what did not move: nothing was committed, ordered nor received.
            EntryKind kind = kind(Optional.of(piece(named())));
            entries.add(said.entry(
                    line,
                    kind,
                    kind.flow().or(() -> told).orElse(Flow.EXPENSE),
                    0,
                    origin(cells, Optional.of(piece(named())))));
        }
        List<LedgerEntry> some =
                entries.stream().filter(entry -> entry.cents() != 0).toList();
        return some.isEmpty() ? entries.stream().limit(1).toList() : some;
    }

    /// The first column of amounts the profile names.
    private FeedField named() {
        return amounts.columns().fields().stream()
                .filter(rules.profile().columns()::containsKey)
                .findFirst()
                .orElseThrow();
    }

    private static Piece piece(FeedField field) {
        return switch (field) {
            case ORDERED -> Piece.PAYMENT_ORDER;
            case RECEIVED -> Piece.RECEIPT_ORDER;
            default -> Piece.COMMITMENT;
        };
    }

    /// What a row says apart from what kind it is of, and its amounts.
    private record Said(
            BudgetRef budget,
            Movement movement,
            Section section,
            String nature,
            String function,
            String chapter,
            String operation,
            String authorisation,
            String service,
            String analyticCode,
            String reference,
            @Nullable LocalDate date) {

        LedgerEntry entry(int line, EntryKind kind, Flow flow, long cents, @Nullable FiscalYear origin) {
            BudgetKey key = new BudgetKey(
                    budget,
                    flow,
                    movement,
                    section,
                    nature,
                    function,
                    chapter,
                    operation,
                    authorisation,
                    service,
                    analyticCode);
            return new LedgerEntry(line, kind, key, cents, reference, date, origin);
        }
    }

    private Said said(FeedCells cells) {
        Movement movement =
                cells.word(FeedField.MOVEMENT).filter("1"::equals).isPresent() ? Movement.ORDER : Movement.REAL;
        Section section = Section.ofCode(cells.word(FeedField.SECTION).orElse(""));
        String nature = codes.requiredAccount(cells, FeedField.NATURE);
        String function = codes.account(cells, FeedField.FUNCTION);
        String chapter = codes.account(cells, FeedField.CHAPTER);
        String operation = codes.code(cells, FeedField.OPERATION);
        String authorisation = codes.code(cells, FeedField.AUTHORISATION);
        String service = codes.code(cells, FeedField.SERVICE);
        String analyticCode = codes.code(cells, FeedField.ANALYTIC_CODE);
        String reference = codes.reference(cells);
        return new Said(
                identity.budget(),
                movement,
                section,
                nature,
                function,
                chapter,
                operation,
                authorisation,
                service,
                analyticCode,
                reference,
                date(cells));
    }

    /// Of the piece. On a day so old somebody may have been born: the row is read without it, since no figure
    /// hangs on it.
    private @Nullable LocalDate date(FeedCells cells) {
        return cells.date(FeedField.DATE)
                .filter(date -> !PersonalNumbers.isYearOfBirth(
                        date.getYear(), identity.fiscalYear().value()))
                .orElse(null);
    }

    /// Of a commitment; null where the row does not tell.
    private @Nullable FiscalYear origin(FeedCells cells, Optional<Piece> piece) {
        String text =
                piece.map(FeedRow::kind).filter(EntryKind.COMMITMENT::equals).isPresent()
                        ? cells.code(FeedField.ORIGIN_YEAR)
                        : "";
        if (text.isEmpty()) {
            return null;
        }
        FiscalYear origin = FiscalYear.isValid(text) ? new FiscalYear(Integer.parseInt(text)) : null;
        if (origin == null || origin.compareTo(identity.fiscalYear()) > 0) {
            cells.fault(
                    FeedField.ORIGIN_YEAR,
                    new Wording(
                            "L'exercice d'origine d'un engagement est une année (2024), celle du fichier au plus tard."
                                    + " Laissez la cellule vide si rien ne le dit.",
                            "The year a commitment was made in is a year (2024), that of the file at the latest. Leave"
                                    + " the cell empty where nothing tells."));
        }
        return origin;
    }

    /// Of each other budget and year of the authority a reason tells which: they are then counted apart. A budget
    /// of another authority is not named: where cells have moved, it may be the number of somebody.
    private void ofThisFeed(FeedCells cells) {
        cells.budget()
                .filter(budget -> !budget.equals(identity.budget()))
                .ifPresent(budget ->
                        cells.fault(FeedField.BUDGET, ofBudget(budget).then(" ").then(LedgerReader.ONE_OF_EACH)));
        cells.year()
                .filter(year -> !year.equals(identity.fiscalYear()))
                .ifPresent(year ->
                        cells.fault(FeedField.YEAR, ofYear(year).then(" ").then(LedgerReader.ONE_OF_EACH)));
        if (rules.profile().kind() == FeedKind.BUDGET_PREPARATION) {
            Optional<FeedStage> stage = FeedStage.of(cells);
            if (stage.isPresent() && !stage.get().isOf(identity)) {
                cells.fault(
                        FeedField.STAGE,
                        new Wording(
                                "Cette ligne est d'une autre étape que le fichier. Déposez un fichier par étape.",
                                "This row is of another stage than the file. Drop one file for each stage."));
            }
        }
    }

    /// What a row of a ledger is of, as far as it tells: where amounts stand side by side, each that is something.
    static List<Piece> pieces(FeedCells cells, FiscalYear year) {
        AmountColumns columns = cells.amountColumns();
        return columns == AmountColumns.SIDE_BY_SIDE
                ? columns.fields().stream()
                        .filter(field -> !cells.text(field).isEmpty())
                        .filter(field -> cells.cents(field, year).orElse(0) != 0)
                        .map(FeedRow::piece)
                        .toList()
                : cells.word(FeedField.KIND).map(Piece::valueOf).stream().toList();
    }

    private Wording ofBudget(BudgetRef budget) {
        String file = identity.budget().value();
        boolean ours = budget.value().startsWith(file.substring(0, SIREN_DIGITS));
        return ours
                ? new Wording(
                        "Cette ligne est du budget " + budget + ", le fichier du budget " + file + ".",
                        "This row is of budget " + budget + ", the file of budget " + file + ".")
                : new Wording(
                        "Cette ligne est d’un budget d’une autre collectivité que le fichier (" + file + ").",
                        "This row is of a budget of another authority than the file (" + file + ").");
    }

    private Wording ofYear(FiscalYear year) {
        return new Wording(
                "Cette ligne est de l’exercice " + year + ", le fichier de l’exercice " + identity.fiscalYear() + ".",
                "This row is of fiscal year " + year + ", the file of fiscal year " + identity.fiscalYear() + ".");
    }

    /// Empty in a preparation, and where the row does not tell.
    private Optional<Piece> piece(FeedCells cells) {
        return rules.profile().kind() == FeedKind.LEDGER
                ? cells.requiredWord(FeedField.KIND).map(Piece::valueOf)
                : Optional.empty();
    }

    private static EntryKind kind(Optional<Piece> piece) {
        return piece.map(FeedRow::kind).orElse(EntryKind.PROPOSAL);
    }

    static EntryKind kind(Piece piece) {
        return switch (piece) {
            case COMMITMENT, COMMITMENT_CANCELLED -> EntryKind.COMMITMENT;
            case PAYMENT_ORDER, PAYMENT_ORDER_CANCELLED -> EntryKind.PAYMENT_ORDER;
            case RECEIPT_ORDER, RECEIPT_ORDER_CANCELLED -> EntryKind.RECEIPT_ORDER;
        };
    }

    /// Whether a row of one entry in which nothing is wrong takes back.
    boolean cancels(FeedCells cells) {
        return piece(cells).filter(FeedRow::isCancellation).isPresent();
    }

    private static boolean isCancellation(Piece piece) {
        return switch (piece) {
            case COMMITMENT_CANCELLED, PAYMENT_ORDER_CANCELLED, RECEIPT_ORDER_CANCELLED -> true;
            case COMMITMENT, PAYMENT_ORDER, RECEIPT_ORDER -> false;
        };
    }

    private static Flow flow(String word) {
        return word.equals("R") ? Flow.REVENUE : Flow.EXPENSE;
    }

    /// Empty where it is not known; why is told.
    private Optional<Flow> flow(FeedCells cells, Optional<Piece> piece) {
        boolean ledger = rules.profile().kind() == FeedKind.LEDGER;
        Optional<Flow> told =
                (ledger ? cells.word(FeedField.FLOW) : cells.requiredWord(FeedField.FLOW)).map(FeedRow::flow);
        if (!ledger) {
            return told;
        }
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        Optional<Flow> only = kind(piece).flow();
        if (only.isPresent() && told.isPresent() && !told.equals(only)) {
            cells.fault(
                    FeedField.FLOW,
                    new Wording(
                            "Un mandat est une dépense, un titre une recette : cette ligne dit le contraire. Corrigez"
                                    + " l'un des deux.",
                            "A payment order (mandat) is an expense, a receipt order (titre) is revenue: this row says"
                                    + " the contrary. Correct one of the two."));
            return Optional.empty();
        }
        return Optional.of(only.or(() -> told).orElse(Flow.EXPENSE));
    }
}
