package fr.continuum.application.night;

import fr.continuum.application.night.DocumentLoading.Loaded;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Step 2: reads the documents of the night in receipt order and registers them; a malformed one is quarantined whole.
/// Then tries again what the quarantine keeps, and reads again from the archive what a newer reader or another chart
/// of accounts concerns. A document in force that a newer reader refuses stays in force as it was read before: step 3
/// refuses its authority alone.
public final class ReadDocuments implements NightWork {

    private final Nights nights;
    private final Registers registers;
    private final QuarantinedContents quarantine;
    private final DocumentArchive archive;
    private final BudgetDocumentReader reader;
    private final DocumentLoading loading;
    private final QuarantineRetry retry;
    private final ReadHrExtracts hr;
    private final OldFeeds oldFeeds;
    private final ExtractsInForce inForce;
    private final SaidOfFiles said;

    public ReadDocuments(
            Nights nights,
            Registers registers,
            BudgetFacts facts,
            ChartStore charts,
            DocumentArchive archive,
            QuarantinedContents quarantine,
            BudgetDocumentReader reader,
            ReadHrExtracts hr,
            ExtractsInForce inForce,
            SaidOfFiles said) {
        this.nights = nights;
        this.registers = registers;
        this.quarantine = quarantine;
        this.archive = archive;
        this.reader = reader;
        this.loading = new DocumentLoading(facts, charts, archive, reader);
        this.retry = new QuarantineRetry(nights, registers, archive, quarantine, reader, loading);
        this.hr = hr;
        this.oldFeeds = new OldFeeds(nights, archive, reader);
        this.inForce = inForce;
        this.said = said;
    }

    @Override
    public Step step() {
        return Step.READ;
    }

    @Override
    public void run(NightId night) throws IOException {
        List<FileRecord> files = nights.files(night);
        for (Registers.KnownAuthority authority : registers.authorities()) {
            describeAgain(authority.siren());
        }
        ComingBack coming = ComingBack.tonight(inForce, said);
        // What was taken back keeps nothing from coming back.
        Set<Sha256> folder = files.stream()
                .map(FileRecord::sha)
                .filter(Objects::nonNull)
                .filter(sha -> coming.aside(sha).isEmpty())
                .collect(Collectors.toSet());
        LocalDate day = nights.find(night).orElseThrow().asOf();
        // What became of those before is known to those after.
        List<FileRecord> told = new ArrayList<>(files);
        for (int done = 0; done < files.size(); done++) {
            FileRecord file = files.get(done);
            nights.progress(night, Step.READ, done, files.size());
            if (file.status() == null && file.sha() != null && file.header() != null) {
                told.set(
                        done,
                        read(
                                night,
                                file,
                                file.sha(),
                                file.header(),
                                folder,
                                coming,
                                new ExtractNeighbours(loading, told, day)));
                nights.record(night, told.get(done));
            }
        }
        hr.run(night, folder, coming);
        retry.run(night, folder);
        for (Registers.KnownAuthority authority : registers.authorities()) {
            for (Register.Known document : registers.of(authority.siren()).inForce()) {
                loading.load(document.sha(), document.header(), document.sha().value());
            }
        }
        oldFeeds.reduce();
        nights.progress(night, Step.READ, files.size(), files.size());
    }

    private FileRecord read(
            NightId night,
            FileRecord file,
            Sha256 sha,
            DocumentHeader header,
            Set<Sha256> folder,
            ComingBack coming,
            ExtractNeighbours neighbours)
            throws IOException {
        return switch (loading.load(sha, header, file.name())) {
            case Loaded.Malformed(FileFault unread, boolean drifts, LineCounts lines) -> {
                boolean reads = drifts && lines != null && lines.kept() > 0;
                Optional<DocumentHeader> admitted = reads ? admitted(sha, header) : Optional.empty();
                if (admitted.isPresent()) {
                    FileRecord taken = readWith(file, admitted.get());
                    FileRecord became = read(night, taken, sha, admitted.get(), folder, coming, neighbours);
                    yield became.noting(HrArrival.knowingly(said.admitted(sha).orElseThrow()));
                }
                FileFault fault = reads ? unread.then(HrDocuments.OR_ADMIT) : unread;
                if (header.profile() == null) {
                    quarantine.put(archive.open(sha));
                } else {
                    // A feed stays where its sender dropped it; earlier versions of the program put it here too.
                    quarantine.remove(sha);
                }
                FileFault told = stands(sha, header) ? staying(fault) : fault;
                if (drifts) {
                    DriftedExtract drifted = DriftedExtract.unread(Subjects.document(header), file.name(), fault.why());
                    yield file.drifting(new Drift(Owner.of(header.authority()), drifted), told, lines);
                }
                yield became(file, DocumentStatus.QUARANTINED, told, told.note(), null);
            }
            case Loaded.Ready(var reading, var fresh) -> {
                Optional<Wording> takenBack = coming.aside(sha);
                if (takenBack.isPresent()) {
                    yield drifting(file, header, reading, takenBack.get());
                }
                RejectedRows.Told rejected = rejected(file.name(), sha, header, reading);
                Optional<ComingBack.Return> back = coming.of(sha);
                Register before = registers.of(header.authority());
                Register.Reception reception = before.receive(sha, header, folder);
                Optional<LocalDate> newer =
                        back.isPresent() ? Optional.empty() : newer(reception, header, neighbours.night());
                if (newer.isPresent()) {
                    yield became(
                            file,
                            DocumentStatus.UNCHANGED,
                            null,
                            rejected.after(older(newer.get()).and(file.note())),
                            reading.lines());
                }
                Optional<Wording> drifted = drifted(before, sha, reading, neighbours);
                Optional<Admitted> knowingly = drifted.isEmpty() ? Optional.empty() : said.admitted(sha);
                if (drifted.isPresent() && knowingly.isEmpty()) {
                    yield drifting(
                            file, reading.header(), reading, drifted.get().then(HrArrival.OR_ADMIT));
                }
                if (reception.receipt() > 0) {
                    registers.receive(
                            header.authority(),
                            new Register.Known(sha, header, reception.receipt()),
                            night,
                            file.name());
                }
                if (!before.find(sha)
                        .map(Register.Known::header)
                        .filter(known -> !known.equals(header))
                        .isEmpty()) {
                    registers.describe(header.authority(), sha, header);
                }
                quarantine.remove(sha);
                Note note = back.map(ComingBack.Return::because)
                        .map(ComingBack::note)
                        .or(() -> knowingly.map(HrArrival::knowingly))
                        .orElse(Note.NONE)
                        .and(ReceptionNotes.of(reception, header, sha, fresh))
                        .and(ReceptionNotes.key(before, header))
                        .and(file.note());
                FileRecord became = became(file, reception.status(), null, rejected.after(note), reading.lines());
                long ofAnother = rejected.ofAnother();
                yield ofAnother == 0 ? became : became.telling(ofAnother(file, header, ofAnother));
            }
        };
    }

    private static FileRecord readWith(FileRecord file, DocumentHeader header) {
        return new FileRecord(
                file.ordinal(),
                file.name(),
                file.sha(),
                file.kind(),
                header,
                file.status(),
                file.fault(),
                file.note(),
                file.lines());
    }

    /// The same document under a profile that rejects any number of its rows, kept beside the other, where
    /// somebody took it in for those that read; empty where nobody did.
    private Optional<DocumentHeader> admitted(Sha256 sha, DocumentHeader header) throws IOException {
        Sha256 profile = header.profile();
        if (profile == null || said.admitted(sha).isEmpty() || !archive.contains(new Reduction(sha, profile))) {
            return Optional.empty();
        }
        Optional<Content> admitting = reader.admitting(profile);
        if (admitting.isEmpty()) {
            return Optional.empty();
        }
        Sha256 any = archive.put(admitting.get());
        if (any.equals(profile)) {
            return Optional.empty();
        }
        if (!archive.contains(new Reduction(sha, any))) {
            archive.keep(new Reduction(sha, any), archive.open(new Reduction(sha, profile)));
        }
        return Optional.of(header.readWith(any));
    }

    /// Why rows were rejected, all of them: a reading tells the first, what was kept of the file the others.
    private RejectedRows.Told rejected(String name, Sha256 sha, DocumentHeader header, Reading reading)
            throws IOException {
        long rows = reading.lines().rejected();
        Sha256 profile = header.profile();
        if (profile == null
                || reading.rejected().size() < LedgerReader.MOST_TOLD
                || !archive.contains(new Reduction(sha, profile))) {
            return RejectedRows.Told.of(rows, reading.rejected().stream());
        }
        try (Stream<FileFault> why =
                reader.rejected(new NamedContent(name, archive.open(new Reduction(sha, profile))))) {
            return RejectedRows.Told.of(rows, why);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Rows of another budget or year, too few to put the file aside: no figure of theirs is anywhere, unless they
    /// come in a file of their own.
    private static Drift ofAnother(FileRecord file, DocumentHeader header, long rows) {
        return new Drift(
                Owner.of(header.authority()),
                DriftedExtract.of(
                        Subjects.document(header),
                        file.name(),
                        new Wording(
                                        (rows > 1 ? rows + " lignes sont" : "1 ligne est")
                                                + " d’un autre budget ou d’un autre exercice, et "
                                                + (rows > 1 ? "ne sont lues" : "n’est lue")
                                                + " nulle part. ",
                                        (rows > 1 ? rows + " rows are" : "1 row is")
                                                + " of another budget or fiscal year, and read nowhere. ")
                                .then(LedgerReader.ONE_OF_EACH)));
    }

    private static FileRecord drifting(FileRecord file, DocumentHeader header, Reading reading, Wording why) {
        return file.drifting(
                new Drift(Owner.of(header.authority()), DriftedExtract.of(Subjects.document(header), file.name(), why)),
                FileFault.of(file.name(), why),
                reading.lines());
    }

    /// The day of a later extract whose place this one would take; empty where there is none. An extract dated
    /// after tonight holds nobody up: its day is a slip of the pen.
    private static Optional<LocalDate> newer(Register.Reception reception, DocumentHeader header, LocalDate tonight) {
        LocalDate day = header.issuedOn();
        if (header.profile() == null || day == null) {
            return Optional.empty();
        }
        return reception.replaced().stream()
                .map(Register.Known::header)
                .filter(replaced -> replaced.profile() != null)
                .map(DocumentHeader::issuedOn)
                .filter(Objects::nonNull)
                .filter(standing -> standing.isAfter(day) && !standing.isAfter(tonight))
                .max(Comparator.naturalOrder());
    }

    private static Note older(LocalDate last) {
        return Note.of(new Wording("plus ancien que l’extrait en vigueur, du ", "older than the extract in force, of ")
                .then(Days.wording(last))
                .then(new Wording(" : rien ne change", ": nothing changes")));
    }

    /// Why a new extract may not take the place of those in force; empty where it may.
    private Optional<Wording> drifted(Register before, Sha256 sha, Reading now, ExtractNeighbours neighbours)
            throws IOException {
        return now.header().profile() == null || before.find(sha).isPresent()
                ? Optional.empty()
                : DriftedExtract.fromTheOneInForce(reader.drift(now, neighbours.of(before, sha, now.header())));
    }

    /// Tells the register what tonight's reader says of the documents in force. One may move to another slot, and
    /// another then come in force: until all that are have been seen.
    private void describeAgain(Siren authority) throws IOException {
        Set<Sha256> seen = new HashSet<>();
        List<Register.Known> documents = registers.of(authority).inForce();
        while (!documents.isEmpty()) {
            for (Register.Known document : documents) {
                seen.add(document.sha());
                DocumentHeader header = headerOf(document);
                if (!header.equals(document.header())) {
                    registers.describe(authority, document.sha(), header);
                }
            }
            documents = registers.of(authority).inForce().stream()
                    .filter(document -> !seen.contains(document.sha()))
                    .toList();
        }
    }

    /// As tonight's reader reads it; as it stands where that reader refuses it, or gives it to another authority.
    private DocumentHeader headerOf(Register.Known document) throws IOException {
        Optional<Reading> read = loading.find(document.sha(), document.header());
        DocumentHeader header = document.header();
        if (read.isPresent()) {
            header = read.get().header();
        } else if (reader.readHeader(archive.source(document.sha(), header.profile()), header.profile())
                instanceof HeaderOutcome.Recognised(var newer, var _)) {
            header = newer;
        }
        return header.authority().equals(document.header().authority()) ? header : document.header();
    }

    private boolean stands(Sha256 sha, DocumentHeader header) {
        return registers.of(header.authority()).isInForce(sha);
    }

    private static FileFault staying(FileFault fault) {
        return fault.then(new Wording(
                " ; lu auparavant, ce document reste en vigueur tel qu’il avait été lu",
                "; read before, this document stays in force as it had been read"));
    }

    private static FileRecord became(
            FileRecord file, DocumentStatus status, @Nullable FileFault fault, Note note, @Nullable LineCounts lines) {
        return new FileRecord(
                file.ordinal(), file.name(), file.sha(), file.kind(), file.header(), status, fault, note, lines);
    }
}
