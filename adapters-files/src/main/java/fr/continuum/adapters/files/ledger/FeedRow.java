package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedField.Piece;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.domain.budget.BudgetKey;
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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One row as an entry. Whatever is wrong in it is told, cell by cell; only a sound row makes an entry.
final class FeedRow {

    private final FeedRules rules;
    private final FeedIdentity identity;
    private final Set<FeedField> worded;

    FeedRow(FeedRules rules, Look.Recognised seen) {
        this.rules = rules;
        this.identity = seen.identity();
        this.worded = seen.worded();
    }

    /// @return what the row makes, which is to be thrown away where faults were told; empty where it makes nothing
    Optional<LedgerEntry> read(int line, FeedCells cells) {
        ofThisFeed(cells);
        Optional<Piece> piece = piece(cells);
        Optional<Flow> flow = flow(cells, piece);
        Movement movement =
                cells.word(FeedField.MOVEMENT).filter("1"::equals).isPresent() ? Movement.ORDER : Movement.REAL;
        Section section = Section.ofCode(cells.word(FeedField.SECTION).orElse(""));
        String nature = nobodys(cells, FeedField.NATURE, cells.requiredAccount(FeedField.NATURE));
        String function = nobodys(cells, FeedField.FUNCTION, cells.account(FeedField.FUNCTION));
        String chapter = nobodys(cells, FeedField.CHAPTER, cells.account(FeedField.CHAPTER));
        String operation = code(cells, FeedField.OPERATION);
        String authorisation = code(cells, FeedField.AUTHORISATION);
        String service = code(cells, FeedField.SERVICE);
        String analyticCode = code(cells, FeedField.ANALYTIC_CODE);
        String reference = code(cells, FeedField.REFERENCE);
        LocalDate date = date(cells);
        FiscalYear origin = origin(cells, piece);
        OptionalLong cents = cents(cells, piece, flow);
        if (flow.isEmpty() || cents.isEmpty()) {
            return Optional.empty();
        }
        BudgetKey key = new BudgetKey(
                identity.budget(),
                flow.get(),
                movement,
                section,
                nature,
                function,
                chapter,
                operation,
                authorisation,
                service,
                analyticCode);
        return Optional.of(new LedgerEntry(line, kind(piece), key, cents.getAsLong(), reference, date, origin));
    }

    /// A code of the finance tool: a text like any other, but for what tells a person, and for a word where none
    /// stands. Such a row stays out, and nothing of it is quoted.
    private String code(FeedCells cells, FeedField field) {
        String code = nobodys(cells, field, cells.code(field));
        if (WordedColumns.isWorded(code)
                && !worded.contains(field)
                && rules.profile().constant(field).isEmpty()
                && !WordedColumns.isGiven(cells, field, code)) {
            cells.fault(
                    field,
                    new Wording(
                            "Cette cellule porte des mots dans une colonne de codes : ce peut être le nom de quelqu’un."
                                    + " Vérifiez que les cellules de la ligne n’ont pas glissé ; si c’est bien un code,"
                                    + " écrivez-le dans le profil, sous « shapes » pour cette colonne.",
                            "This cell holds words in a column of codes: it may be somebody’s name. Check that the cells"
                                    + " of the row have not moved; if it is a code, write it in the profile, under"
                                    + " “shapes” for this column."));
            return "";
        }
        return code;
    }

    /// @return empty where it is of a person by its shape, which is told
    private String nobodys(FeedCells cells, FeedField field, String code) {
        String written = cells.text(field);
        if (PersonalNumbers.isOne(written)
                || PersonalNumbers.isOne(code)
                || PersonalNumbers.isBirthday(written, identity.fiscalYear().value())) {
            cells.fault(
                    field,
                    new Wording(
                            "Cette cellule a la forme d’un numéro personnel (sécurité sociale, téléphone, compte"
                                    + " bancaire), d’une adresse électronique ou d’une date de naissance : ce n’est pas"
                                    + " un code. Vérifiez que les cellules de la ligne n’ont pas glissé, et que le"
                                    + " profil ne prend pas une colonne pour une autre.",
                            "This cell looks like a personal number (social security, telephone, bank account), an"
                                    + " e-mail address or a day of birth: it is no code. Check that the cells of the row"
                                    + " have not moved, and that the profile does not take one column for another."));
            return "";
        }
        return code;
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

    private void ofThisFeed(FeedCells cells) {
        cells.budget()
                .filter(budget -> !budget.equals(identity.budget()))
                .ifPresent(_ -> cells.fault(
                        FeedField.BUDGET,
                        new Wording(
                                "Cette ligne est d'un autre budget que le fichier (" + identity.budget()
                                        + "). Déposez un fichier par budget.",
                                "This row is of another budget than the file (" + identity.budget()
                                        + "). Drop one file for each budget.")));
        cells.year()
                .filter(year -> !year.equals(identity.fiscalYear()))
                .ifPresent(_ -> cells.fault(
                        FeedField.YEAR,
                        new Wording(
                                "Cette ligne est d'un autre exercice que le fichier (" + identity.fiscalYear()
                                        + "). Déposez un fichier par exercice.",
                                "This row is of another fiscal year than the file (" + identity.fiscalYear()
                                        + "). Drop one file for each fiscal year.")));
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

    /// Whether a row in which nothing is wrong takes back.
    boolean cancels(FeedCells cells) {
        return piece(cells).filter(FeedRow::isCancellation).isPresent();
    }

    private static boolean isCancellation(Piece piece) {
        return switch (piece) {
            case COMMITMENT_CANCELLED, PAYMENT_ORDER_CANCELLED, RECEIPT_ORDER_CANCELLED -> true;
            case COMMITMENT, PAYMENT_ORDER, RECEIPT_ORDER -> false;
        };
    }

    /// Empty where it is not known; why is told.
    private Optional<Flow> flow(FeedCells cells, Optional<Piece> piece) {
        boolean ledger = rules.profile().kind() == FeedKind.LEDGER;
        Optional<Flow> told = (ledger ? cells.word(FeedField.FLOW) : cells.requiredWord(FeedField.FLOW))
                .map(word -> word.equals("R") ? Flow.REVENUE : Flow.EXPENSE);
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

    /// Signed: what a cancellation takes back is negative.
    private OptionalLong cents(FeedCells cells, Optional<Piece> piece, Optional<Flow> flow) {
        OptionalLong written = cells.cents(identity.fiscalYear());
        boolean cancelled = piece.filter(FeedRow::isCancellation).isPresent();
        if (written.isEmpty()) {
            return written;
        }
        long cents = written.getAsLong();
        return switch (rules.profile().signs()) {
            case AS_WRITTEN -> {
                if (cancelled && cents > 0) {
                    cells.fault(
                            FeedField.AMOUNT,
                            new Wording(
                                    "Cette annulation est écrite positive. Écrivez-la négative ; ou dites dans le"
                                            + " profil, sous « Signes des montants », qu’une annulation est écrite"
                                            + " sans signe.",
                                    "This cancellation is written positive. Write it negative; or say in the profile,"
                                            + " under “Signs of amounts”, that a cancellation is written without"
                                            + " sign."));
                }
                yield written;
            }
            case CANCELLATIONS_POSITIVE -> {
                if (cents < 0) {
                    cells.fault(
                            FeedField.AMOUNT,
                            new Wording(
                                    "Ce montant est négatif, alors que le profil dit que les annulations sont écrites"
                                            + " sans signe. Corrigez « Signes des montants » dans le profil.",
                                    "This amount is negative, although the profile says that cancellations are written"
                                            + " without a sign. Correct “Signs of amounts” in the profile."));
                }
                yield OptionalLong.of(cancelled ? -cents : cents);
            }
            case EXPENSES_NEGATIVE ->
                OptionalLong.of(flow.filter(Flow.EXPENSE::equals).isPresent() ? -cents : cents);
        };
    }
}
