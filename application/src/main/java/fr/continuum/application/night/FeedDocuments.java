package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.UnknownCodes;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.FeedVolume;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads finance feeds as the documents they are, beside those that say themselves what they hold: a night, a check
/// and a recomputation then treat a ledger like any other. A feed is told by its columns, whatever its name; the
/// profile that fits it most closely reads it, and is kept with it, so that it is read the same for ever.
public final class FeedDocuments implements BudgetDocumentReader {

    private final BudgetDocumentReader documents;
    private final LedgerReader feeds;
    private final FeedProfiles profiles;
    private final FeedProfileFormat format;
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
        this.profiles = profiles;
        this.format = format;
        this.archive = archive;
    }

    @Override
    public String version() {
        return documents.version() + ", " + feeds.version();
    }

    @Override
    public HeaderOutcome readHeader(Content content) throws IOException {
        HeaderOutcome outcome = documents.readHeader(content);
        return outcome instanceof HeaderOutcome.NotABudgetDocument(FileFault fault, var _)
                ? recognise(content, fault)
                : outcome;
    }

    /// @param other what it is not, where it is no feed either
    private HeaderOutcome recognise(Content content, FileFault other) throws IOException {
        FeedProfiles.AtHand atHand = profiles.atHand();
        Optional<FeedProfile> best = Optional.empty();
        int columns = 0;
        Optional<HeaderOutcome> near = Optional.empty();
        for (FeedProfile profile : atHand.ofMoney()) {
            switch (feeds.fit(content, profile)) {
                case FeedFit.Whole(int met) -> {
                    if (met > columns) {
                        best = Optional.of(profile);
                        columns = met;
                    }
                }
                // What it is was not made sure of: like all that is not known for certain, it is not kept.
                case FeedFit.Partial(List<FileFault> faults) ->
                    near = near.or(() -> Optional.of(
                            new HeaderOutcome.NotABudgetDocument(faults.getFirst(), FeedDocuments.kind(profile))));
                case FeedFit.None _ -> {}
            }
        }
        if (best.isPresent()) {
            return header(content, best.get());
        }
        return near.orElseGet(() -> new HeaderOutcome.NotABudgetDocument(
                atHand.broken().isEmpty()
                        ? other
                        : orBroken(other, atHand.broken().getFirst())));
    }

    /// A profile that does not read might have recognised the file: whoever wonders why it is not is told.
    private static FileFault orBroken(FileFault other, FileFault broken) {
        return other.then(new Wording(
                " Un profil du dossier « profiles » ne se lit pas, et l'aurait peut-être reconnu : "
                        + broken.inFrench(),
                " A profile of the folder “profiles” cannot be read, and might have recognised it: "
                        + broken.inEnglish()));
    }

    private static FileKind kind(FeedProfile profile) {
        return FileKind.of(profile.kind());
    }

    private HeaderOutcome header(Content content, FeedProfile profile) throws IOException {
        return switch (feeds.look(content, profile)) {
            case LedgerReader.Look.Recognised(FeedIdentity identity) -> {
                KeptProfile kept = new KeptProfile(format.write(profile));
                yield new HeaderOutcome.Recognised(header(identity, kept.version()), Optional.of(kept));
            }
            case LedgerReader.Look.Unusable(List<FileFault> faults) ->
                new HeaderOutcome.Malformed(faults.getFirst(), kind(profile));
        };
    }

    /// A profile on its way to the archive, or already there.
    private record KeptProfile(String text) implements Content {

        Sha256 version() {
            return Sha256.of(text);
        }

        @Override
        public String name() {
            return "profil " + version();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static DocumentHeader header(FeedIdentity identity, Sha256 profile) {
        BudgetStage stage = identity.stage();
        return new DocumentHeader(
                new Siren(identity.budget().value().substring(0, 9)),
                identity.authorityName(),
                identity.budget(),
                identity.budgetName(),
                identity.budget().value().contains("-"),
                identity.nomenclature(),
                identity.fiscalYear(),
                stage == null ? BudgetStage.LEDGER : stage,
                identity.number(),
                stage != null,
                VoteBasis.UNKNOWN,
                identity.extractedOn(),
                profile);
    }

    @Override
    public HeaderOutcome readHeader(Content content, @Nullable Sha256 profile) throws IOException {
        if (profile == null) {
            return documents.readHeader(content);
        }
        return switch (find(profile)) {
            case FeedProfileFormat.Outcome.Read(FeedProfile found) ->
                switch (feeds.look(content, found)) {
                    case LedgerReader.Look.Recognised(FeedIdentity identity) ->
                        new HeaderOutcome.Recognised(header(identity, profile));
                    case LedgerReader.Look.Unusable(List<FileFault> faults) ->
                        new HeaderOutcome.Malformed(faults.getFirst(), kind(found));
                };
            case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) ->
                new HeaderOutcome.Malformed(faults.getFirst(), FileKind.LEDGER);
        };
    }

    /// A profile that has read something, by its version: from the archive, or from those at hand for a document
    /// that is only being checked.
    private FeedProfileFormat.Outcome find(Sha256 version) throws IOException {
        if (archive.contains(version)) {
            try (InputStream in = archive.open(version).open()) {
                return format.read("profil archivé", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return profiles.atHand().profiles().stream()
                .filter(profile -> Sha256.of(format.write(profile)).equals(version))
                .findFirst()
                .<FeedProfileFormat.Outcome>map(FeedProfileFormat.Outcome.Read::new)
                .orElseGet(() -> new FeedProfileFormat.Outcome.Unusable(List.of(FileFault.of(
                        "profil " + version,
                        new Wording(
                                "Le profil qui lisait ce document n'est plus dans l'archive. Remettez-l'y depuis une"
                                        + " sauvegarde.",
                                "The profile that read this document is no longer in the archive. Put it back from a"
                                        + " backup.")))));
    }

    @Override
    public ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException {
        return switch (readHeader(content)) {
            case HeaderOutcome.Recognised(DocumentHeader header, var _) ->
                read(content, header.profile(), charts, handler);
            case HeaderOutcome.Malformed(FileFault fault, var _) -> new ReadOutcome.Malformed(fault);
            case HeaderOutcome.NotABudgetDocument(FileFault fault, var _) -> new ReadOutcome.NotABudgetDocument(fault);
        };
    }

    @Override
    public ReadOutcome read(Content content, @Nullable Sha256 profile, Charts charts, LineHandler handler)
            throws IOException {
        if (profile == null) {
            return documents.read(content, charts, handler);
        }
        return switch (find(profile)) {
            case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) ->
                new ReadOutcome.Malformed(faults.getFirst());
            case FeedProfileFormat.Outcome.Read(FeedProfile found) ->
                switch (feeds.look(content, found)) {
                    case LedgerReader.Look.Unusable(List<FileFault> faults) ->
                        new ReadOutcome.Malformed(faults.getFirst());
                    case LedgerReader.Look.Recognised(FeedIdentity identity) ->
                        read(content, found, identity, profile, charts, handler);
                };
        };
    }

    private ReadOutcome read(
            Content content,
            FeedProfile profile,
            FeedIdentity identity,
            Sha256 version,
            Charts charts,
            LineHandler handler)
            throws IOException {
        DocumentHeader header = header(identity, version);
        ChartOfAccounts chart =
                charts.standingFor(header.nomenclature(), header.fiscalYear()).orElse(null);
        UnknownCodes unknown = new UnknownCodes(chart);
        Sums.Builder sums = new Sums.Builder();
        EntryLines lines = new EntryLines(chart, line -> {
            unknown.see(line.key());
            sums.add(line.key().flow(), line.amounts());
            handler.line(line);
        });
        return switch (feeds.read(content, profile, identity, lines)) {
            case LedgerReader.Outcome.Unusable(List<FileFault> faults) -> new ReadOutcome.Malformed(faults.getFirst());
            case LedgerReader.Outcome.Read(var _, var counts, var _, List<FileFault> rejected) ->
                new ReadOutcome.Read(header, chart, counts, sums.build(), ControlTotals.NONE, unknown.list(), rejected);
        };
    }

    @Override
    public List<Wording> drift(Reading before, Reading now) throws IOException {
        Sha256 profile = now.header().profile();
        if (profile == null || before.header().profile() == null) {
            return List.of();
        }
        return switch (find(profile)) {
            case FeedProfileFormat.Outcome.Read(FeedProfile found)
            when found.kind() == FeedKind.LEDGER -> found.limits().exceeded(volume(before), volume(now));
            case FeedProfileFormat.Outcome.Read _, FeedProfileFormat.Outcome.Unusable _ -> List.of();
        };
    }

    private static FeedVolume volume(Reading reading) {
        Map<EntryKind, Tally> kept = new EnumMap<>(EntryKind.class);
        Sums sums = reading.sums();
        kept.put(
                EntryKind.COMMITMENT,
                sums.of(Flow.EXPENSE, Measure.COMMITTED).plus(sums.of(Flow.REVENUE, Measure.COMMITTED)));
        kept.put(EntryKind.PAYMENT_ORDER, sums.of(Flow.EXPENSE, Measure.PAID));
        kept.put(EntryKind.RECEIPT_ORDER, sums.of(Flow.REVENUE, Measure.PAID));
        return new FeedVolume(kept);
    }
}
