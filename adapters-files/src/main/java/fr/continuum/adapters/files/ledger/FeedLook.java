package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedPlaces;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.application.port.RejectionTally;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a feed is of, as its rows say it one after the other. What a row says apart from its piece and its day is made
/// out once, and counted as often as it comes. Not for use by several threads.
final class FeedLook {

    /// What tells of the feed as a whole, and does not change with each row.
    static final List<FeedField> TELLING = Stream.concat(
                    Stream.of(
                            FeedField.BUDGET,
                            FeedField.YEAR,
                            FeedField.STAGE,
                            FeedField.NUMBER,
                            FeedField.KIND,
                            FeedField.AUTHORITY_NAME,
                            FeedField.BUDGET_NAME,
                            FeedField.NOMENCLATURE,
                            FeedField.EXTRACTED),
                    WordedColumns.ASKED.stream().filter(field -> field != FeedField.REFERENCE))
            .toList();

    /// What says of which feed a row is.
    private static final List<FeedField> IDENTITY =
            List.of(FeedField.BUDGET, FeedField.YEAR, FeedField.STAGE, FeedField.NUMBER);

    private static final List<FeedField> PIECE = List.of(FeedField.REFERENCE);

    /// Of [#TELLING], all but columns of codes.
    private static final List<FeedField> OF_FEED = TELLING.stream()
            .filter(field -> !WordedColumns.ASKED.contains(field))
            .toList();

    private final String file;
    private final FeedRules rules;
    private final Columns columns;
    private final int[] telling;
    private final int reference;
    private final int date;
    /// Whether pieces may be told for codes at first sight.
    private final boolean plainPieces;
    /// Whether what a row tells of the feed hangs on its codes alone.
    private final boolean knowsAgain;

    private final KnownRows<Same> known;
    private final List<Same> all = new ArrayList<>();

    /// Rows that say the same but for their codes: nearly all are of one feed.
    private final KnownRows<Same> knownFeeds;
    private final List<Same> feeds = new ArrayList<>();
    private final IdentityVote vote;
    private final WordedColumns worded = new WordedColumns();
    /// Columns of codes, but for those the profile says for every row.
    private final List<FeedField> asked;
    private final Set<String> identity;
    private final RejectionTally untold = new RejectionTally();
    private long plainCodes;

    FeedLook(String file, FeedRules rules, Columns columns) {
        this.file = file;
        this.rules = rules;
        this.columns = columns;
        FeedPlaces places = new FeedPlaces(rules, columns);
        this.telling = places.of(TELLING);
        this.reference = places.of(FeedField.REFERENCE);
        this.date = places.of(FeedField.DATE);
        this.plainPieces = reference != FeedPlaces.NONE
                && rules.profile().hints().shapes(FeedField.REFERENCE).isEmpty();
        this.knowsAgain = rules.profile().amountColumns() != AmountColumns.SIDE_BY_SIDE;
        this.known = new KnownRows<>(telling);
        this.knownFeeds = new KnownRows<>(places.of(OF_FEED));
        this.vote = new IdentityVote(rules.profile().kind());
        this.asked = WordedColumns.ASKED.stream()
                .filter(field -> rules.profile().constant(field).isEmpty())
                .toList();
        this.identity = IDENTITY.stream().map(rules::column).collect(Collectors.toUnmodifiableSet());
    }

    /// Rows that say the same.
    static final class Same {

        /// What they say in the columns that tell of the feed; nothing more is kept of them.
        private final String[] told;

        private final IdentityVote.@Nullable Votes votes;
        private long others;

        private Same(String[] told, IdentityVote.@Nullable Votes votes) {
            this.told = told;
            this.votes = votes;
        }

        /// What they say of the feed counts for; null where it counts for nothing. It asks the day of each.
        IdentityVote.@Nullable Votes votes() {
            return votes;
        }
    }

    /// What is wrong in a row is told when it is read.
    void add(Table.Row row) {
        if (row.isBlank()) {
            return;
        }
        Same same = row.cells().size() == columns.width() ? known.find(row) : null;
        if (same != null) {
            again(same, row);
            return;
        }
        Same first = first(row);
        // As long as no row says what the feed is of, each is asked why.
        if (first != null && knowsAgain && !vote.isEmpty() && known.add(row, first)) {
            all.add(first);
        }
    }

    /// Rows that say what this one says are counted as well from now on: [#again].
    void hold(Same same) {
        all.add(same);
    }

    /// A row that is not blank and says what another says.
    void again(Same same, Table.Row row) {
        if (rules.isTotal(row)) {
            return;
        }
        again(
                same,
                row,
                date == FeedPlaces.NONE
                        ? null
                        : rules.day(row.cell(date), columns.areOfWorkbook()).orElse(null));
    }

    /// The same of one that is no total, whose day was read already.
    ///
    /// @param day null where it has none, or one so old that it tells nothing
    void again(Same same, Table.Row row, @Nullable LocalDate day) {
        count(same, day);
        addPiece(row);
    }

    /// Whether [#again] asks nothing more of a row whose piece is plain than what was read of it.
    boolean knowsPieces() {
        return plainPieces;
    }

    /// The same of rows that were read, whose pieces are plain ([PlainCode]) or lacking; where [#knowsPieces].
    /// Their days were told to [Same#votes].
    ///
    /// @param pieces how many of them have one
    void again(Same same, long rows, long pieces) {
        same.others += rows;
        plainCodes += pieces;
    }

    private static void count(Same same, @Nullable LocalDate day) {
        same.others++;
        if (day != null && same.votes != null) {
            same.votes.dated(day);
        }
    }

    /// One that is not blank, and says what no other says that is held.
    ///
    /// @return null where others that say the same must be looked at each by itself
    @Nullable
    Same first(Table.Row row) {
        FaultList faults = new FaultList(file, "");
        if (rules.isTotal(row) || !columns.fits(row, faults)) {
            return null;
        }
        FeedCells cells = new FeedCells(rules, columns, row, faults);
        IdentityVote.Votes votes = voted(row, cells, 1);
        if (vote.isEmpty()) {
            untold.add(faults.all().stream()
                    .filter(fault -> identity.contains(fault.columnName()))
                    .toList());
        }
        worded.rows(1);
        worded.add(cells, asked, 1);
        return row.cells().size() == columns.width() ? new Same(told(row), votes) : null;
    }

    /// What a row says of the feed counts for; null where it counts for nothing.
    ///
    /// @param times how many rows say so
    private IdentityVote.@Nullable Votes voted(Table.Row row, FeedCells cells, long times) {
        boolean whole = knowsAgain && row.cells().size() == columns.width();
        Same same = whole ? knownFeeds.find(row) : null;
        IdentityVote.Votes known = same == null ? null : same.votes;
        if (same != null && known != null) {
            same.others += times;
            if (rules.profile().kind() == FeedKind.LEDGER) {
                cells.date(FeedField.DATE).ifPresent(known::dated);
            }
            return known;
        }
        IdentityVote.Votes votes = vote.add(cells, times);
        if (whole && votes != null) {
            Same first = new Same(told(row), votes);
            if (knownFeeds.add(row, first)) {
                feeds.add(first);
            }
        }
        return votes;
    }

    private void addPiece(Table.Row row) {
        if (plainPieces) {
            String text = row.cell(reference);
            if (text.isEmpty()) {
                return;
            }
            if (PlainCode.is(text)) {
                plainCodes++;
                return;
            }
        }
        worded.add(cells(row), PIECE, 1);
    }

    private String[] told(Table.Row row) {
        return Arrays.stream(telling).mapToObj(row::cell).toArray(String[]::new);
    }

    /// A row that says this much and nothing else: no line of the file.
    private Table.Row row(String[] told) {
        String[] cells = new String[columns.width()];
        Arrays.fill(cells, "");
        for (int i = 0; i < told.length; i++) {
            cells[telling[i]] = told[i];
        }
        return new Table.Row(0, Arrays.asList(cells));
    }

    private FeedCells cells(Table.Row row) {
        return new FeedCells(rules, columns, row, new FaultList(file, ""));
    }

    /// What is said of a feed none of whose rows says what it is of, and after it what is wrong in them.
    Wording unsaid(Wording whole) {
        return untold.after(whole);
    }

    /// Asked once, after the last row: empty where none says what it is of.
    Optional<Look.Recognised> seen() {
        List<FeedField> codes =
                asked.stream().filter(field -> !PIECE.contains(field)).toList();
        for (Same same : all) {
            if (same.others > 0) {
                Table.Row row = row(same.told);
                FeedCells cells = cells(row);
                IdentityVote.Votes _ = voted(row, cells, same.others);
                worded.rows(same.others);
                worded.add(cells, codes, same.others);
            }
        }
        for (Same feed : feeds) {
            if (feed.others > 0) {
                IdentityVote.Votes _ = vote.add(cells(row(feed.told)), feed.others);
            }
        }
        worded.addCodes(FeedField.REFERENCE, plainCodes);
        return vote.winner()
                .map(identity -> new Look.Recognised(
                        identity,
                        worded.usual(),
                        worded.names(identity.fiscalYear().value()),
                        worded.places()));
    }

    /// Columns that tell people where codes are asked for: such a feed is not read. After [#seen].
    Set<FeedField> ofPeople(Look.Recognised seen) {
        return worded.ofPeople(seen.identity().fiscalYear().value());
    }
}
