package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.Ahead;
import fr.continuum.application.port.BudgetDocumentReader.Feed;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.application.port.BudgetDocumentReader.LinesAhead;
import fr.continuum.application.port.BudgetDocumentReader.ReadAhead;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Seen;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.VoteBasis;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Knows a finance feed by its columns, whatever its name: the profile that fits it most closely reads it. Knows
/// again, by its version, the profile that read a feed.
final class FeedRecognition {

    private final LedgerReader feeds;
    private final FeedProfiles profiles;
    private final FeedProfileFormat format;
    private final DocumentArchive archive;

    FeedRecognition(LedgerReader feeds, FeedProfiles profiles, FeedProfileFormat format, DocumentArchive archive) {
        this.feeds = feeds;
        this.profiles = profiles;
        this.format = format;
        this.archive = archive;
    }

    /// @param other what it is not, where it is no feed either
    HeaderOutcome recognise(Content content, FileFault other, Ahead ahead) throws IOException {
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
                case FeedFit.Partial(List<FileFault> faults, var changed, var authority) ->
                    near = near.or(() -> Optional.of(new HeaderOutcome.NotABudgetDocument(
                            faults.getFirst(),
                            kind(profile),
                            changed.map(layout -> drift(profile, content, layout.why(profile.name()), authority))
                                    .orElse(null))));
                case FeedFit.None _ -> {}
            }
        }
        if (best.isPresent()) {
            return header(content, best.get(), ahead);
        }
        if (near.isPresent()) {
            return near.get();
        }
        List<FeedProfile> all = Stream.concat(atHand.ofMoney().stream(), atHand.ofPeople().stream())
                .toList();
        FileFault why = feeds.unknown(content, all).orElse(other);
        return new HeaderOutcome.NotABudgetDocument(
                atHand.broken().isEmpty() ? why : orBroken(why, atHand.broken().getFirst()));
    }

    /// A profile that does not read might have recognised the file: whoever wonders why it is not is told.
    private static FileFault orBroken(FileFault other, FileFault broken) {
        return other.then(new Wording(
                " Un profil du dossier « profiles » ne se lit pas, et l'aurait peut-être reconnu : "
                        + broken.inFrench(),
                " A profile of the folder “profiles” cannot be read, and might have recognised it: "
                        + broken.inEnglish()));
    }

    static FileKind kind(FeedProfile profile) {
        return FileKind.of(profile.kind());
    }

    private HeaderOutcome header(Content content, FeedProfile profile, Ahead ahead) throws IOException {
        KeptProfile kept = new KeptProfile(format.write(profile));
        Optional<HeaderOutcome> before = asBefore(content, profile, kept, ahead);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<LedgerReader.AtOnce> read = feeds.atOnce(
                content, profile, (expected, rows) -> taken(header(expected, kept.version()), rows, ahead));
        if (read.isPresent()) {
            // What is kept is of the very bytes that were looked at.
            content.readAs(read.get().document());
            return recognised(
                    kept,
                    read.get().seen(),
                    read.get().document(),
                    Optional.of(read.get().kept()));
        }
        Sha256 document = Fingerprints.of(content);
        return switch (feeds.look(content, profile)) {
            case LedgerReader.Look.Recognised seen ->
                recognised(kept, seen, document, Optional.of(reduced(content, document, profile, seen)));
            case LedgerReader.Look.Unusable(List<FileFault> faults, boolean drifts) ->
                new HeaderOutcome.Malformed(
                        faults.getFirst(),
                        kind(profile),
                        drifts ? drift(profile, content, faults.getFirst().why(), Optional.empty()) : null);
        };
    }

    /// A file that was read before by the same reader with the same profile, and lies in the archive as it was
    /// kept then: a night whose folder has not changed reads no row of it again. A profile nothing was read with
    /// yet is not in the archive, and a new file is then not read through for this, nor is one that was never
    /// seen: read whole, it is told to be here already where it is.
    private Optional<HeaderOutcome> asBefore(Content content, FeedProfile profile, KeptProfile kept, Ahead ahead)
            throws IOException {
        if (!archive.contains(kept.version()) || content.seen() instanceof Seen.Never) {
            return Optional.empty();
        }
        Sha256 document = Fingerprints.of(content);
        Reduction of = new Reduction(document, kept.version());
        if (!archive.contains(of)) {
            return Optional.empty();
        }
        try {
            return feeds.look(archive.open(of), profile) instanceof LedgerReader.Look.Recognised seen
                            && ahead.knows(document, header(seen.identity(), kept.version()))
                            && archive.isSound(of)
                    ? Optional.of(recognised(kept, seen, document, Optional.empty()))
                    : Optional.empty();
        } catch (IOException _) {
            // What lies there is spoiled: reading the file anew mends it.
            return Optional.empty();
        }
    }

    private static Optional<LedgerReader.AtOnce> taken(DocumentHeader expected, LedgerReader.Rows rows, Ahead ahead)
            throws IOException {
        OnWay way = new OnWay(expected, rows);
        ahead.take(expected, way);
        return way.read;
    }

    /// A file whose entries go ahead while it is read for what it is.
    private static final class OnWay implements LinesAhead {

        private final DocumentHeader expected;
        private final LedgerReader.Rows rows;
        private Optional<LedgerReader.AtOnce> read = Optional.empty();

        OnWay(DocumentHeader expected, LedgerReader.Rows rows) {
            this.expected = expected;
            this.rows = rows;
        }

        @Override
        public Optional<ReadAhead> readInto(Charts charts, LineHandler handler) throws IOException {
            FeedLoading loading = new FeedLoading(expected, charts, handler);
            read = rows.readInto(loading);
            return read.flatMap(once -> {
                DocumentHeader header =
                        header(once.seen().identity(), Objects.requireNonNull(expected.profile(), "A feed has one"));
                return loading.outcome(header, once.outcome()) instanceof ReadOutcome.Read told
                        ? Optional.of(new ReadAhead(once.document(), told))
                        : Optional.empty();
            });
        }
    }

    private HeaderOutcome recognised(
            KeptProfile kept, LedgerReader.Look.Recognised seen, Sha256 document, Optional<Content> reduced) {
        return new HeaderOutcome.Recognised(
                header(seen.identity(), kept.version()), Optional.of(new Feed(kept, document, reduced)));
    }

    /// @param document its fingerprint before it was looked at
    Content reduced(Content content, Sha256 document, FeedProfile profile, LedgerReader.Look.Recognised seen) {
        return new ReducedContent(content, document, feeds.reduced(new OutsideContent(content), profile, seen));
    }

    /// A profile to be kept as it is.
    Content kept(FeedProfile profile) {
        return new KeptProfile(format.write(profile));
    }

    private static Drift drift(FeedProfile profile, Content content, Wording why, Optional<Siren> authority) {
        String subject = profile.kind() == FeedKind.BUDGET_PREPARATION
                ? "Finances · préparation budgétaire"
                : "Finances · extrait de la comptabilité";
        return new Drift(
                authority.map(Owner::of).orElse(Owner.HOME), DriftedExtract.unread(subject, content.name(), why));
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
        public Seen seen() {
            return new Seen.Before(version());
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The document that a feed is.
    ///
    /// @param profile version of what reads it
    static DocumentHeader header(FeedIdentity identity, Sha256 profile) {
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
                profile,
                identity.parts());
    }

    /// How people call a profile of the archive: by its name where it is still at hand.
    private String name(Sha256 version) throws IOException {
        return profiles.atHand().profiles().stream()
                .filter(profile -> Sha256.of(format.write(profile)).equals(version))
                .map(FeedProfile::name)
                .findFirst()
                .orElse("profil archivé");
    }

    /// A profile that has read something, by its version: from the archive, or from those at hand for a document
    /// that is only being checked.
    FeedProfileFormat.Outcome find(Sha256 version) throws IOException {
        if (archive.contains(version)) {
            try (InputStream in = archive.open(version).open()) {
                return format.read(name(version), new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
}
