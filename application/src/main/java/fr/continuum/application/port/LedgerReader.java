package fr.continuum.application.port;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.FeedVolume;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads finance feeds (ledger extracts, budget preparations) from CSV files and workbooks as a stream, told by a
/// mapping profile which column is what: memory does not grow with the rows. A row that cannot be understood is
/// rejected alone. No reason quotes a cell: in a row whose cells have moved, any cell may name a person.
///
/// What is kept of a feed is its reduced form: what its rows were read as, and of those that were rejected the
/// reasons. It looks and reads as the file did, and holds nothing else of it.
public interface LedgerReader {

    /// How many rejected rows are told one by one; beyond, they are counted.
    int MOST_TOLD = 200;

    /// How the reason ends for which a row of another budget or fiscal year is rejected.
    Wording ONE_OF_EACH = new Wording(
            "Un fichier est d’un seul budget et d’un seul exercice : filtrez l’export sur chacun, et déposez un fichier"
                    + " pour chaque budget et chaque exercice.",
            "A file is of one budget and one fiscal year: filter the export on each of them, and drop one file for each"
                    + " budget and each fiscal year.");

    /// Whether a row was rejected because it is of another budget or fiscal year than its file.
    static boolean isOfAnother(FileFault fault) {
        return fault.why().french().endsWith(ONE_OF_EACH.french());
    }

    /// The version of this reader. Raised whenever it would read some feed differently.
    String version();

    /// Says whether a file is a feed this profile is for, by its header alone, whatever its name.
    ///
    /// @throws IOException only where the bytes could not be had
    FeedFit fit(Content file, FeedProfile profile) throws IOException;

    /// Reads through the file once, for what most of its rows say they are of.
    ///
    /// @throws IOException only where the bytes could not be had
    Look look(Content file, FeedProfile profile) throws IOException;

    /// Reads the whole file. Entries go to the handler as they come; on [Outcome.Unusable] the caller must throw
    /// away what the handler was given.
    ///
    /// @throws IOException only where the bytes could not be had
    ///
    /// @param seen what a look found
    Outcome read(Content file, FeedProfile profile, Look.Recognised seen, EntryHandler handler) throws IOException;

    /// The reduced form of a file, made anew each time it is opened: memory does not grow with it. What is read of
    /// it is what would be read of the file.
    ///
    /// @param seen what a look found
    Content reduced(Content file, FeedProfile profile, Look.Recognised seen);

    /// Why rows were rejected, every one of them, by line and column, in the order of the file: from its reduced
    /// form, read as they are asked for. Nothing of a file that is not reduced.
    ///
    /// @return to be closed; fails with an [java.io.UncheckedIOException] where what was kept is spoiled
    default Stream<FileFault> rejected(Content reduced) throws IOException {
        return Stream.empty();
    }

    /// Why none of these profiles recognises a file, and what to do, where it is a table or was meant to be one:
    /// which is nearest, and what the file lacks of it. No header of the file is quoted.
    ///
    /// @return empty of a document, which is none of ours
    /// @throws IOException only where the bytes could not be had
    default Optional<FileFault> unknown(Content file, List<FeedProfile> profiles) throws IOException {
        return Optional.empty();
    }

    /// The sheets of a workbook that are not read, in their order, those that say something; none of any other
    /// file.
    ///
    /// @throws IOException only where the bytes could not be had
    default List<UnreadSheet> beside(Content file, FeedProfile profile) throws IOException {
        return List.of();
    }

    /// Looks and reduces in one reading, where that can be done: of a large text, most rows of which say what its
    /// first ones say.
    ///
    /// @return empty where it cannot: [#look] then tells why, or what it is of
    /// @throws IOException only where the bytes could not be had
    default Optional<AtOnce> atOnce(Content file, FeedProfile profile) throws IOException {
        return atOnce(file, profile, (_, rows) -> rows.readInto(_ -> {}));
    }

    /// The same, its entries being taken on the way.
    ///
    /// @param taking asked once, where one reading can be done, and gives what that gives
    /// @throws IOException only where the bytes could not be had
    default Optional<AtOnce> atOnce(Content file, FeedProfile profile, Taking taking) throws IOException {
        return Optional.empty();
    }

    /// Takes the entries of a file while it is read for what it is.
    @FunctionalInterface
    interface Taking {

        /// @param expected what the first rows say the file is of: the others may say something else
        Optional<AtOnce> from(FeedIdentity expected, Rows rows) throws IOException;
    }

    /// The one reading of a file.
    @FunctionalInterface
    interface Rows {

        /// Reads it, once. What the handler was given is to be thrown away where nothing comes of it.
        Optional<AtOnce> readInto(EntryHandler handler) throws IOException;
    }

    /// What one reading gave.
    ///
    /// @param document fingerprint of the bytes that were read
    /// @param kept the reduced form, which may be opened once
    /// @param outcome what reading the file would give
    record AtOnce(Look.Recognised seen, Sha256 document, Content kept, Outcome outcome) {}

    /// Looks, then reads.
    ///
    /// @throws IOException only where the bytes could not be had
    default Outcome read(Content file, FeedProfile profile, EntryHandler handler) throws IOException {
        return switch (look(file, profile)) {
            case Look.Unusable(List<FileFault> faults, boolean drifts) -> new Outcome.Unusable(faults, drifts);
            case Look.Recognised seen -> read(file, profile, seen, handler);
        };
    }

    /// Receives kept entries, in the order of the file.
    @FunctionalInterface
    interface EntryHandler {
        void entry(LedgerEntry entry);

        /// Who receives entries that say what one says, their line, amount, piece and day apart: of a million
        /// entries that say few different things, what each comes to is then found once. They are told in
        /// their order among all others. Asking tells no entry.
        default Alike alike(LedgerEntry one) {
            return (sourceLine, cents, reference, date) ->
                    entry(new LedgerEntry(sourceLine, one.kind(), one.key(), cents, reference, date, one.origin()));
        }
    }

    /// Receives entries that say the same.
    @FunctionalInterface
    interface Alike {

        /// One of them: see [LedgerEntry].
        void entry(int sourceLine, long cents, String reference, @Nullable LocalDate date);
    }

    sealed interface Look {
        /// @param worded columns of codes where words are usual, or that say too little to tell: elsewhere a
        /// word may be somebody's name
        /// @param names codes that may be somebody, and that the others of their column do not say are none:
        /// rows that have one are rejected. Never told, nor kept
        /// @param places labels that places called after people are known by, wherever words are not usual too
        record Recognised(
                FeedIdentity identity,
                Set<FeedField> worded,
                Map<FeedField, Set<String>> names,
                Map<FeedField, Set<String>> places)
                implements Look {

            public Recognised {
                worded = Set.copyOf(worded);
                names = Map.copyOf(names);
                places = Map.copyOf(places);
            }

            /// Without the names: whatever is printed may be kept.
            @Override
            public String toString() {
                return "Recognised[" + identity + ", " + worded + "]";
            }
        }

        /// @param drifts whether no row at all reads: an export that changed
        record Unusable(List<FileFault> faults, boolean drifts) implements Look {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }

    sealed interface Outcome {

        /// @param rejected why rows were rejected, by file, line and column, in the order of the file; no more
        /// than [#MOST_TOLD]
        /// @param leftOut what rejected rows bear
        record Read(
                FeedIdentity identity, LineCounts lines, FeedVolume volume, List<FileFault> rejected, LeftOut leftOut)
                implements Outcome {

            public Read {
                rejected = List.copyOf(rejected);
            }
        }

        /// The file as a whole cannot be used.
        ///
        /// @param drifts whether that is for more rejected rows than its profile admits
        /// @param lines of one that drifts so, how many do read; null of any other
        record Unusable(
                List<FileFault> faults,
                boolean drifts,
                @Nullable LineCounts lines) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }

            /// One none of whose rows was read to its end.
            public Unusable(List<FileFault> faults, boolean drifts) {
                this(faults, drifts, null);
            }
        }
    }
}
