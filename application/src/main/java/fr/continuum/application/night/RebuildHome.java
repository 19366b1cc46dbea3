package fr.continuum.application.night;

import fr.continuum.application.night.Replay.Replayed;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Makes everything again in empty stores: receipts, readings, measurements, findings and what each night published,
/// night after night, from archived bytes; and holds each night against what it had published.
public final class RebuildHome {

    private final Nights nights;
    private final Consolidations consolidations;
    private final FiguresOnRecord published;
    private final NightReportWriter writer;
    private final Replay replay;
    private final ArchivedReader archived;
    private final HrExtracts extracts;
    private final HrExtractFormat extractFormat;
    private final DocumentArchive archive;
    private final PlanStores stores;

    public RebuildHome(
            Nights nights,
            Consolidations consolidations,
            FiguresOnRecord published,
            NightReportWriter writer,
            AllocationTables tables,
            TargetTrees trees,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            PlanStores stores,
            HrExtracts extracts,
            HrExtractFormat extractFormat) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.published = published;
        this.writer = writer;
        this.replay = new Replay(tables, trees, charts, archive, reader, stores);
        this.archived = new ArchivedReader(archive, reader);
        this.extracts = extracts;
        this.extractFormat = extractFormat;
        this.archive = archive;
        this.stores = stores;
    }

    /// Empty stores that become those of a home.
    public record Stores(
            Registers registers,
            Nights nights,
            BudgetFacts facts,
            Measurements measurements,
            Consolidations consolidations,
            FindingLog findings,
            HrExtracts extracts) {

        FiguresOnRecord published() {
            return new FiguresOnRecord(
                    consolidations, new ReportNight(nights, consolidations, measurements, facts, findings), findings);
        }
    }

    /// What a night came to.
    public enum Result {
        SAME,
        DIFFERENT,
        /// It had published nothing, and still does not.
        NOTHING_PUBLISHED
    }

    /// @param otherProgram whether the night was made with another version of the reader or of the rules than
    /// today's
    /// @param done how many nights are made again, this one among them
    /// @param total how many there are
    public record Rebuilt(NightId night, Result result, boolean otherProgram, int done, int total) {}

    /// Makes every night that has ended again, earliest first.
    ///
    /// @param told each night as it is done
    /// @throws IOException where the archive could not be read
    /// @throws NotReadAgain where an archived document is missing or no longer read
    public List<Rebuilt> rebuild(Stores into, Consumer<Rebuilt> told) throws IOException {
        List<Night> ended = nights.recent(Integer.MAX_VALUE).reversed().stream()
                .filter(night -> night.endedAt() != null)
                .toList();
        HrReplay hr = new HrReplay(extracts, extractFormat, archive);
        List<Rebuilt> all = new ArrayList<>();
        for (Night night : ended) {
            Rebuilt rebuilt = rebuild(night, into, hr, all.size() + 1, ended.size());
            all.add(rebuilt);
            told.accept(rebuilt);
        }
        return List.copyOf(all);
    }

    private Rebuilt rebuild(Night night, Stores into, HrReplay hr, int done, int total) throws IOException {
        NightId id = into.nights().begin(night.asOf(), night.startedAt(), night.inbox());
        if (!id.equals(night.id())) {
            throw new IllegalStateException("Night " + night.id() + " was made again as " + id);
        }
        Instant endedAt = Objects.requireNonNull(night.endedAt());
        receive(id, into);
        hr.receive(id, into.extracts());
        boolean otherProgram = false;
        boolean samePeople = true;
        for (Consolidation consolidation : consolidations.of(id)) {
            switch (consolidation.state()) {
                case PUBLISHED -> {
                    otherProgram |= replay.isOtherProgram(consolidation.inputs());
                    samePeople &= tellsSame(consolidation, hr);
                    publish(consolidation, night, endedAt, into);
                }
                case REFUSED -> refuse(consolidation, into);
                case PREPARED -> {}
            }
        }
        into.nights().progress(id, night.step(), night.done(), night.total());
        into.nights().end(id, night.status(), endedAt);
        return new Rebuilt(id, samePeople ? compare(id, into) : Result.DIFFERENT, otherProgram, done, total);
    }

    /// Whether the posts, sessions and cycles a night knew are those that the archive tells of.
    private boolean tellsSame(Consolidation consolidation, HrReplay hr) {
        Sha256 workforce = consolidation.inputs().workforce();
        return workforce == null
                || hr.makes(stores.workforce().find(workforce).orElseThrow(), consolidation.authority());
    }

    private void receive(NightId night, Stores into) throws IOException {
        List<FileRecord> files = nights.files(night);
        Set<Sha256> folder =
                files.stream().map(FileRecord::sha).filter(Objects::nonNull).collect(Collectors.toSet());
        for (FileRecord file : files) {
            // Of an HR file the archive holds no document, but what its reader kept: see HrReplay.
            if (file.sha() != null
                    && file.header() != null
                    && (file.status() == DocumentStatus.LOADED || file.status() == DocumentStatus.SUPERSEDING)) {
                receive(file.sha(), file, night, folder, into);
            }
        }
        into.nights().receive(night, files);
    }

    private void receive(Sha256 sha, FileRecord file, NightId night, Set<Sha256> folder, Stores into)
            throws IOException {
        DocumentHeader said = file.header();
        DocumentHeader header = archived.header(sha, said == null ? null : said.profile());
        Register.Reception reception = into.registers().of(header.authority()).receive(sha, header, folder);
        if (reception.receipt() > 0) {
            into.registers()
                    .receive(
                            header.authority(),
                            new Register.Known(sha, header, reception.receipt()),
                            night,
                            file.name());
        }
    }

    private void publish(Consolidation recorded, Night night, Instant at, Stores into) throws IOException {
        Replayed replayed = replay.replay(recorded.authority(), recorded.inputs(), into.facts(), into.measurements());
        into.consolidations()
                .prepare(new Consolidation(
                        recorded.authority(),
                        night.id(),
                        replayed.inputs(),
                        replayed.documents(),
                        replayed.cumulated(),
                        State.PREPARED,
                        ""));
        into.findings().record(recorded.authority(), night.id(), night.asOf(), replayed.findings());
        into.consolidations().publish(recorded.authority(), night.id(), at);
    }

    /// What was refused is not made again: only that it was, and why.
    private static void refuse(Consolidation recorded, Stores into) {
        into.consolidations()
                .prepare(new Consolidation(
                        recorded.authority(),
                        recorded.night(),
                        recorded.inputs(),
                        List.of(),
                        List.of(),
                        State.PREPARED,
                        ""));
        into.consolidations().refuse(recorded.authority(), recorded.night(), recorded.refusal());
    }

    private Result compare(NightId night, Stores into) throws IOException {
        Optional<NightFigures> before = published.of(night);
        Optional<NightFigures> now = into.published().of(night);
        if (before.isEmpty() && now.isEmpty()) {
            return Result.NOTHING_PUBLISHED;
        }
        return before.isPresent() && now.isPresent() && before.get().isWrittenAs(now.get(), writer)
                ? Result.SAME
                : Result.DIFFERENT;
    }
}
