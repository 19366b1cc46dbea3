package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FeedNeighbours;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads finance feeds as the documents they are, beside those that say themselves what they hold: a night, a check
/// and a recomputation then treat a ledger like any other. A feed is told by its columns, whatever its name; the
/// profile that fits it most closely reads it, and is kept with it, so that it is read the same for ever. The file
/// itself never is: it names whom is paid, in columns nobody mapped.
public final class FeedDocuments implements BudgetDocumentReader {

    private final BudgetDocumentReader documents;
    private final LedgerReader feeds;
    private final FeedRecognition known;
    private final DocumentArchive archive;

    /// @param documents reads those that say themselves what they hold
    public FeedDocuments(
            BudgetDocumentReader documents,
            LedgerReader feeds,
            FeedProfiles profiles,
            FeedProfileFormat format,
            DocumentArchive archive) {
        this.documents = documents;
        this.feeds = feeds;
        this.known = new FeedRecognition(feeds, profiles, format, archive);
        this.archive = archive;
    }

    @Override
    public String version() {
        return documents.version() + ", " + feeds.version();
    }

    @Override
    public HeaderOutcome readHeader(Content content) throws IOException {
        return readHeader(content, Ahead.NONE);
    }

    @Override
    public HeaderOutcome readHeader(Content content, Ahead ahead) throws IOException {
        HeaderOutcome outcome = documents.readHeader(content);
        return outcome instanceof HeaderOutcome.NotABudgetDocument(FileFault fault, var _, var _)
                ? known.recognise(content, fault, ahead)
                : outcome;
    }

    @Override
    public HeaderOutcome readHeader(Content content, @Nullable Sha256 profile) throws IOException {
        if (profile == null) {
            return documents.readHeader(content);
        }
        return switch (known.find(profile)) {
            case FeedProfileFormat.Outcome.Read(FeedProfile found) ->
                switch (feeds.look(content, found)) {
                    case LedgerReader.Look.Recognised(FeedIdentity identity, var _, var _, var _) ->
                        new HeaderOutcome.Recognised(FeedRecognition.header(identity, profile));
                    case LedgerReader.Look.Unusable(List<FileFault> faults, var _) ->
                        new HeaderOutcome.Malformed(faults.getFirst(), FeedRecognition.kind(found));
                };
            case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) ->
                new HeaderOutcome.Malformed(faults.getFirst(), FileKind.LEDGER);
        };
    }

    @Override
    public ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException {
        return switch (readHeader(content)) {
            case HeaderOutcome.Recognised(DocumentHeader header, var _) ->
                read(content, header.profile(), charts, handler);
            case HeaderOutcome.Malformed(FileFault fault, var _, var _) -> new ReadOutcome.Malformed(fault);
            case HeaderOutcome.NotABudgetDocument(FileFault fault, var _, var _) ->
                new ReadOutcome.NotABudgetDocument(fault);
        };
    }

    @Override
    public ReadOutcome read(Content content, @Nullable Sha256 profile, Charts charts, LineHandler handler)
            throws IOException {
        if (profile == null) {
            return documents.read(content, charts, handler);
        }
        return switch (known.find(profile)) {
            case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) ->
                new ReadOutcome.Malformed(faults.getFirst());
            case FeedProfileFormat.Outcome.Read(FeedProfile found) ->
                switch (feeds.look(content, found)) {
                    case LedgerReader.Look.Unusable(List<FileFault> faults, boolean drifts) ->
                        new ReadOutcome.Malformed(faults.getFirst(), drifts, null);
                    case LedgerReader.Look.Recognised seen -> read(content, found, seen, profile, charts, handler);
                };
        };
    }

    private ReadOutcome read(
            Content content,
            FeedProfile profile,
            LedgerReader.Look.Recognised seen,
            Sha256 version,
            Charts charts,
            LineHandler handler)
            throws IOException {
        DocumentHeader header = FeedRecognition.header(seen.identity(), version);
        FeedLoading loading = new FeedLoading(header, charts, handler);
        return loading.outcome(header, feeds.read(content, profile, seen, loading));
    }

    @Override
    public Optional<Content> reduced(Content content, Sha256 profile) throws IOException {
        return known.find(profile) instanceof FeedProfileFormat.Outcome.Read(FeedProfile found)
                        && feeds.look(content, found) instanceof LedgerReader.Look.Recognised seen
                ? Optional.of(known.reduced(content, Fingerprints.of(content), found, seen))
                : Optional.empty();
    }

    @Override
    public Stream<FileFault> rejected(Content kept) throws IOException {
        return feeds.rejected(kept);
    }

    @Override
    public Optional<Content> admitting(Sha256 profile) throws IOException {
        return known.find(profile) instanceof FeedProfileFormat.Outcome.Read(FeedProfile found)
                ? Optional.of(known.kept(found.within(found.limits().rejectingAny())))
                : Optional.empty();
    }

    @Override
    public List<UnreadSheet> beside(Content content, Sha256 profile) throws IOException {
        return known.find(profile) instanceof FeedProfileFormat.Outcome.Read(FeedProfile found)
                ? feeds.beside(content, found)
                : List.of();
    }

    @Override
    public List<Wording> drift(Reading now, FeedNeighbours neighbours) throws IOException {
        Sha256 profile = now.header().profile();
        if (profile == null) {
            return List.of();
        }
        return switch (known.find(profile)) {
            case FeedProfileFormat.Outcome.Read(FeedProfile found) -> {
                FeedDrift drift = new FeedDrift(found.limits());
                List<Wording> exceeded = new ArrayList<>(
                        found.kind() == FeedKind.LEDGER
                                ? drift.ledger(now, neighbours)
                                : drift.preparation(now, neighbours));
                for (Reading standing : neighbours.standing()) {
                    exceeded.addAll(pieces(standing, now, found.limits()));
                }
                yield List.copyOf(exceeded);
            }
            case FeedProfileFormat.Outcome.Unusable _ -> List.of();
        };
    }

    /// What of the pieces of the extract in force the new one tells no more, of the parts both hold; and the
    /// columns that say nothing in it any more.
    private List<Wording> pieces(Reading standing, Reading now, DriftLimits limits) throws IOException {
        Set<LedgerPart> both = EnumSet.copyOf(LedgerPart.ALL);
        both.retainAll(standing.header().parts());
        both.retainAll(now.header().parts());
        Optional<FeedPieces> before = pieces(standing, both);
        Optional<FeedPieces> here = before.isEmpty() ? Optional.empty() : pieces(now, both);
        if (here.isEmpty()) {
            return List.of();
        }
        List<Wording> exceeded =
                new ArrayList<>(before.get().columns().silentIn(here.get().columns(), limits));
        // Pieces under no reference are gone from sight, and are told by their column.
        exceeded.addAll(limits.pieces(
                before.get().count(),
                before.get().goneFrom(here.get()),
                before.get().first(),
                here.get().first()));
        return List.copyOf(exceeded);
    }

    /// Empty where it is not kept, or does not read any more.
    private Optional<FeedPieces> pieces(Reading reading, Set<LedgerPart> parts) throws IOException {
        Sha256 document = reading.id().document();
        Sha256 profile = reading.header().profile();
        if (profile == null
                || !archive.holds(document, profile)
                || !(known.find(profile) instanceof FeedProfileFormat.Outcome.Read(FeedProfile found))) {
            return Optional.empty();
        }
        FeedPieces pieces = new FeedPieces(parts, reading.header().fiscalYear());
        return feeds.read(archive.source(document, profile), found, pieces) instanceof LedgerReader.Outcome.Read
                ? Optional.of(pieces)
                : Optional.empty();
    }
}
