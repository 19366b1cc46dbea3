package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.Feed;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.Unreduced;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FileFailure;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Inbox;
import fr.continuum.application.port.Inboxes;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Step 1: tells by content what each file of the inbox is, archives the budget documents and what their readers keep
/// of finance feeds, and puts them in receipt order. From here on the night reads the archive: a file replaced in the
/// inbox meanwhile changes nothing.
public final class ReceiveDocuments implements NightWork {

    private final Nights nights;
    private final Inboxes inboxes;
    private final DocumentArchive archive;
    private final PutAside aside;
    private final BudgetDocumentReader reader;
    private final HrDocuments hr;
    private final KnownAuthorities authorities;
    private final ExtractsInForce inForce;
    private final SaidOfFiles said;
    private final BudgetDocumentReader.Ahead ahead;

    /// @param registers which authorities have sent something
    /// @param authorities which are known here, whatever of
    /// @param inForce what comes back where people took an extract back
    /// @param said what people said of files
    /// @param ahead takes the lines of files that are read whole for what they are
    public ReceiveDocuments(
            Nights nights,
            Registers registers,
            Inboxes inboxes,
            DocumentArchive archive,
            QuarantinedContents quarantine,
            BudgetDocumentReader reader,
            HrDocuments hr,
            KnownAuthorities authorities,
            ExtractsInForce inForce,
            SaidOfFiles said,
            BudgetDocumentReader.Ahead ahead) {
        this.nights = nights;
        this.inboxes = inboxes;
        this.archive = archive;
        this.aside = new PutAside(quarantine, registers);
        this.reader = reader;
        this.hr = hr;
        this.authorities = authorities;
        this.inForce = inForce;
        this.said = said;
        this.ahead = ahead;
    }

    @Override
    public Step step() {
        return Step.RECEIVE;
    }

    @Override
    public void run(NightId id) throws IOException {
        Night night = nights.find(id).orElseThrow();
        Inbox inbox = inboxes.at(night.inbox());
        List<Inbox.Dropped> dropped = inbox.list();
        List<FileRecord> files = new ArrayList<>();
        for (Inbox.Dropped file : dropped) {
            nights.progress(id, Step.RECEIVE, files.size(), dropped.size());
            files.add(settled(inbox, file, recognise(file.content(), night.asOf())));
        }
        Set<Siren> tonight = files.stream()
                .map(FileRecord::header)
                .filter(Objects::nonNull)
                .filter(header -> header.profile() == null)
                .map(DocumentHeader::authority)
                .collect(Collectors.toSet());
        files.replaceAll(file -> ofKnown(file, tonight));
        files = new ArrayList<>(ComingBack.tonight(inForce, said).with(files, inForce));
        files.sort(Comparator.comparing((FileRecord f) -> f.status() == DocumentStatus.QUARANTINED)
                .thenComparing(ReceiveDocuments::arrival, Comparator.nullsLast(Register.receiptOrder()))
                .thenComparing(FileRecord::name));
        nights.receive(id, numbered(files));
        nights.progress(id, Step.RECEIVE, files.size(), files.size());
    }

    /// What was found of a file, where it is still the one that was listed. One that was being written may have
    /// been read as far as it went, and what was told of it may be of two contents.
    private static FileRecord settled(Inbox inbox, Inbox.Dropped file, FileRecord found) throws IOException {
        boolean unread = found.status() == DocumentStatus.QUARANTINED && found.sha() == null;
        return unread || inbox.isAsListed(file) ? found : PutAside.moving(file.content());
    }

    /// A feed of an authority nobody knows is put aside: its SIRET is wrong, or its authority must be known first.
    private FileRecord ofKnown(FileRecord file, Set<Siren> tonight) {
        DocumentHeader header = file.header();
        if (header == null || header.profile() == null || authorities.mayBring(header.authority(), tonight)) {
            return file;
        }
        return PutAside.ofStranger(file);
    }

    /// @throws IOException where the archive or the quarantine fails: no fault of the sender, nothing goes on
    private FileRecord recognise(Content content, LocalDate asOf) throws IOException {
        HeaderOutcome outcome;
        try {
            outcome = reader.readHeader(content, ahead);
        } catch (IOException e) {
            return aside.unreadable(content, FileFailure.why(e));
        }
        try {
            return kept(content, outcome, asOf);
        } catch (OutsideContent.Unreadable e) {
            return aside.unreadable(content, e.why());
        } catch (Unreduced e) {
            return aside.file(content, null, kind(outcome), e.fault(), null);
        }
    }

    private static FileKind kind(HeaderOutcome outcome) {
        return switch (outcome) {
            case HeaderOutcome.Recognised(var header, var _) -> FileKind.of(header);
            case HeaderOutcome.Malformed(var _, FileKind kind, var _) -> kind;
            case HeaderOutcome.NotABudgetDocument(var _, FileKind kind, var _) -> kind;
        };
    }

    private FileRecord kept(Content content, HeaderOutcome outcome, LocalDate asOf) throws IOException {
        Content copied = new OutsideContent(content);
        return switch (outcome) {
            case HeaderOutcome.Recognised(var header, Optional<Feed> feed) ->
                new FileRecord(
                        0,
                        content.name(),
                        feed.isPresent() ? KeptFeeds.keep(feed.get(), archive) : archive.put(copied),
                        FileKind.of(header),
                        header,
                        null,
                        null,
                        beside(copied, header),
                        null);
            case HeaderOutcome.Malformed(FileFault fault, FileKind kind, Drift drift) ->
                aside.file(content, aside.kept(copied, kind), kind, fault, drift);
            case HeaderOutcome.NotABudgetDocument(FileFault fault, FileKind kind, Drift drift) ->
                about(copied, fault, kind, drift, asOf);
        };
    }

    private Note beside(Content copied, DocumentHeader header) throws IOException {
        Sha256 profile = header.profile();
        return profile == null ? Note.NONE : UnreadSheets.note(reader.beside(copied, profile));
    }

    /// What is about people, and what is not recognised: nothing is kept but what their reader keeps.
    private FileRecord about(Content content, FileFault fault, FileKind kind, @Nullable Drift drift, LocalDate asOf)
            throws IOException {
        Sha256 sha = Fingerprints.of(content);
        return switch (hr.recognise(
                content, said.admitted(sha).isPresent(), inForce.firstRead(sha).orElse(asOf))) {
            case HrDocuments.Outcome.Reduced(
                    FileKind people,
                    Kept kept,
                    var lines,
                    List<FileFault> rejected,
                    Note beside) ->
                new FileRecord(
                        0,
                        content.name(),
                        sha,
                        people,
                        null,
                        null,
                        null,
                        RejectedRows.note(beside, lines.rejected(), rejected),
                        lines,
                        kept);
            case HrDocuments.Outcome.Unusable(FileKind people, FileFault why, Drift how, LineCounts lines) ->
                kind == FileKind.UNRECOGNISED
                        ? counted(aside.file(content, sha, people, why, how), lines)
                        : aside.file(content, sha, people, fault, drift);
            case HrDocuments.Outcome.Other _ -> aside.file(content, sha, kind, fault, drift);
        };
    }

    /// One too many rows of which do not read says how many do: whoever admits it takes those.
    private static FileRecord counted(FileRecord file, @Nullable LineCounts lines) {
        return file.drift() == null || lines == null
                ? file
                : file.drifting(file.drift(), Objects.requireNonNull(file.fault()), lines);
    }

    private static Register.@Nullable Arrival arrival(FileRecord file) {
        return file.sha() == null || file.header() == null ? null : new Register.Arrival(file.sha(), file.header());
    }

    private static List<FileRecord> numbered(List<FileRecord> files) {
        List<FileRecord> numbered = new ArrayList<>();
        for (FileRecord f : files) {
            numbered.add(new FileRecord(
                    numbered.size() + 1,
                    f.name(),
                    f.sha(),
                    f.kind(),
                    f.header(),
                    f.status(),
                    f.fault(),
                    f.note(),
                    f.lines(),
                    f.kept(),
                    f.drift()));
        }
        return numbered;
    }
}
