package fr.continuum.application.port;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.FileNames;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.watch.Arrival;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The nights: when each ran, what it was given, how far it is.
public interface Nights {

    /// Begins a night; its number is the next free one of that date.
    NightId begin(LocalDate asOf, Instant at, String inbox);

    Optional<Night> find(NightId night);

    /// Latest first.
    List<Night> recent(int most);

    /// The night published last, by when it ended; empty where none ever was.
    Optional<Night> lastPublished();

    /// For each kind and name that files of nights went by, when one of another content came last.
    List<Arrival> arrivals();

    /// Nights begun and not ended, earliest first: a killed process leaves one.
    List<Night> unfinished();

    void progress(NightId night, Step step, long done, long total);

    void end(NightId night, NightStatus status, Instant at);

    /// Writes the files a night was given, all at once, in place of what was written before.
    void receive(NightId night, List<FileRecord> files);

    /// Writes what became of one file of the night; writing it again replaces it.
    void record(NightId night, FileRecord file);

    /// The files of a night, in the order they were received.
    List<FileRecord> files(NightId night);

    /// Every finance feed that nights were given, with each profile that read it.
    Set<Reduction> feeds();

    enum Step {
        RECEIVE,
        READ,
        ATTRIBUTE,
        CHECK,
        MEASURE,
        PUBLISH,
        REPORT
    }

    enum NightStatus {
        RUNNING,
        /// Every authority published.
        PUBLISHED,
        /// At least one authority kept its earlier figures.
        NOT_PUBLISHED,
        /// Stopped by a fault of the machine or of the program.
        FAILED
    }

    /// @param endedAt null while it runs
    /// @param done of `total` units of the current step, for a progress bar; 0 of 0 where unknown
    record Night(
            NightId id,
            LocalDate asOf,
            String inbox,
            Instant startedAt,
            @Nullable Instant endedAt,
            NightStatus status,
            Step step,
            long done,
            long total) {}

    /// What a file is, told by its content.
    enum FileKind {
        TOTEM,
        LEDGER,
        BUDGET_PREPARATION,
        POSTS,
        TRAINING_PLAN,
        TRAINING_SESSIONS,
        WORK_CYCLES,
        COMPETENCY_NEEDS,
        UNRECOGNISED;

        /// What a feed is.
        public static FileKind of(FeedKind kind) {
            return switch (kind) {
                case LEDGER -> LEDGER;
                case BUDGET_PREPARATION -> BUDGET_PREPARATION;
                case POSTS -> POSTS;
                case TRAINING_PLAN -> TRAINING_PLAN;
                case TRAINING_SESSIONS -> TRAINING_SESSIONS;
                case WORK_CYCLES -> WORK_CYCLES;
                case COMPETENCY_NEEDS -> COMPETENCY_NEEDS;
            };
        }

        /// Whether it is about people.
        public boolean isOfPeople() {
            return switch (this) {
                case POSTS, TRAINING_PLAN, TRAINING_SESSIONS, WORK_CYCLES, COMPETENCY_NEEDS -> true;
                case TOTEM, LEDGER, BUDGET_PREPARATION, UNRECOGNISED -> false;
            };
        }

        /// What a document is that was recognised.
        public static FileKind of(DocumentHeader header) {
            if (header.profile() == null) {
                return TOTEM;
            }
            return header.stage() == BudgetStage.LEDGER ? LEDGER : BUDGET_PREPARATION;
        }
    }

    /// One file of the night.
    ///
    /// @param name as [FileNames] tells it; so are those that earlier versions of the program wrote down whole
    /// @param ordinal receipt order within the night, from 1
    /// @param sha null where the file could not be read at all
    /// @param header null where it could not be read
    /// @param status null while it waits to be read
    /// @param fault why it was quarantined; null elsewhere
    /// @param note to be shown beside the status
    /// @param lines null where the file was not read
    /// @param kept where what was kept of an HR file lies; null of any other
    /// @param drift of an extract that was put aside for it, or part of which waits; null of any other
    record FileRecord(
            int ordinal,
            String name,
            @Nullable Sha256 sha,
            FileKind kind,
            @Nullable DocumentHeader header,
            @Nullable DocumentStatus status,
            @Nullable FileFault fault,
            Note note,
            @Nullable LineCounts lines,
            @Nullable Kept kept,
            @Nullable Drift drift) {

        public FileRecord {
            name = FileNames.told(name);
        }

        /// One that does not drift.
        public FileRecord(
                int ordinal,
                String name,
                @Nullable Sha256 sha,
                FileKind kind,
                @Nullable DocumentHeader header,
                @Nullable DocumentStatus status,
                @Nullable FileFault fault,
                Note note,
                @Nullable LineCounts lines,
                @Nullable Kept kept) {
            this(ordinal, name, sha, kind, header, status, fault, note, lines, kept, null);
        }

        /// Of a file that is no HR file.
        public FileRecord(
                int ordinal,
                String name,
                @Nullable Sha256 sha,
                FileKind kind,
                @Nullable DocumentHeader header,
                @Nullable DocumentStatus status,
                @Nullable FileFault fault,
                Note note,
                @Nullable LineCounts lines) {
            this(ordinal, name, sha, kind, header, status, fault, note, lines, null, null);
        }

        /// What became of it.
        public FileRecord became(DocumentStatus then, @Nullable FileFault because, Note said) {
            return new FileRecord(ordinal, name, sha, kind, header, then, because, said, lines, kept, null);
        }

        /// Read, though part of what it leaves out waits: everybody is told as of one that drifts.
        public FileRecord telling(Drift how) {
            return new FileRecord(ordinal, name, sha, kind, header, status, fault, note, lines, kept, how);
        }

        /// The same, with something said before the rest; once.
        public FileRecord noting(Note first) {
            return note.french().startsWith(first.french())
                    ? this
                    : new FileRecord(
                            ordinal, name, sha, kind, header, status, fault, first.and(note), lines, kept, drift);
        }

        /// Put aside for how far it drifts.
        public FileRecord drifting(Drift how, FileFault why, @Nullable LineCounts counted) {
            return new FileRecord(
                    ordinal, name, sha, kind, header, DocumentStatus.QUARANTINED, why, why.note(), counted, kept, how);
        }
    }

    /// How an extract drifts, and whose it is.
    record Drift(Owner owner, DriftedExtract extract) {}

    /// Where what was kept of an HR file lies in the archive.
    ///
    /// @param content its reduced form
    /// @param profile it was read with
    record Kept(Sha256 content, Sha256 profile) {}
}
