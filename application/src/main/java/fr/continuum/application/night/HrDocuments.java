package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Note;
import fr.continuum.application.workforce.AskKnownNames;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HrFeed;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells HR files by their columns, and archives what their reader keeps of them: never the files themselves. The
/// profile that fits one most closely reads it, the home's own first.
public final class HrDocuments {

    private static final Logger LOG = System.getLogger(HrDocuments.class.getName());

    static final Wording OR_ADMIT = new Wording(
            " Si les lignes qui se lisent suffisent, admettez ce fichier, lui seul, à la page « Profils des flux » : les"
                    + " autres resteront rejetées.",
            " If the rows that read are enough, take this file in, it alone, on the page “Profiles of feeds”: the others"
                    + " will stay rejected.");

    private final HrFeeds feeds;
    private final AskKnownNames names;
    private final DocumentArchive archive;

    public HrDocuments(HrFeeds feeds, AskKnownNames names, DocumentArchive archive) {
        this.feeds = feeds;
        this.names = names;
        this.archive = archive;
    }

    /// What a file proves to be.
    sealed interface Outcome {

        /// @param kept where what was kept of it lies
        /// @param rejected why rows were rejected, all of them
        /// @param beside what is said of sheets that were not read
        record Reduced(FileKind kind, Kept kept, LineCounts lines, List<FileFault> rejected, Note beside)
                implements Outcome {

            public Reduced {
                rejected = List.copyOf(rejected);
            }
        }

        /// An HR file that cannot be used.
        ///
        /// @param drift of one whose layout changed, or too much of which does not read; null of any other
        /// @param lines of one too much of which does not read, some of which does; null of any other
        record Unusable(
                FileKind kind,
                FileFault fault,
                @Nullable Drift drift,
                @Nullable LineCounts lines) implements Outcome {}

        /// No HR file.
        record Other() implements Outcome {}
    }

    /// @param admitted whether somebody takes it in, however few of its rows read
    /// @param night the day of the night that first reads it
    /// @throws IOException where the content or the archive fails
    Outcome recognise(Content content, boolean admitted, LocalDate night) throws IOException {
        try {
            return read(content, admitted, night);
        } catch (RuntimeException mistake) {
            return new Outcome.Unusable(FileKind.UNRECOGNISED, told(content, mistake), null, null);
        }
    }

    private Outcome read(Content content, boolean admitted, LocalDate night) throws IOException {
        Optional<FeedProfile> best = Optional.empty();
        int columns = 0;
        Optional<Outcome> near = Optional.empty();
        for (FeedProfile profile : feeds.profiles().atHand().ofPeople()) {
            switch (feeds.reader().fit(content, profile)) {
                case FeedFit.Whole(int met) -> {
                    if (met > columns) {
                        best = Optional.of(profile);
                        columns = met;
                    }
                }
                case FeedFit.Partial(List<FileFault> faults, var changed, var authority) ->
                    near = near.or(() -> Optional.of(new Outcome.Unusable(
                            FileKind.of(profile.kind()),
                            faults.getFirst(),
                            changed.map(layout -> drift(profile, content, layout.why(profile.name()), authority))
                                    .orElse(null),
                            null)));
                case FeedFit.None _ -> {}
            }
        }
        return best.isPresent() ? read(content, best.get(), admitted, night) : near.orElseGet(Outcome.Other::new);
    }

    private Outcome read(Content content, FeedProfile profile, boolean admitted, LocalDate night) throws IOException {
        FileKind kind = FileKind.of(profile.kind());
        FeedProfile reading = admitted ? profile.within(profile.limits().rejectingAny()) : profile;
        return switch (feeds.reader().read(content, reading, names::of, night)) {
            case HrReader.Outcome.Unusable(List<FileFault> faults) ->
                new Outcome.Unusable(kind, faults.getFirst(), null, null);
            case HrReader.Outcome.Drifting(List<FileFault> faults, var authority, LineCounts lines) -> {
                FileFault fault = lines.kept() == 0
                        ? faults.getFirst()
                        : faults.getFirst().then(OR_ADMIT);
                yield new Outcome.Unusable(kind, fault, drift(profile, content, fault.why(), authority), lines);
            }
            case HrReader.Outcome.Read(var extract, LineCounts lines, var _) ->
                new Outcome.Reduced(
                        kind,
                        new Kept(
                                archive.put(new TextContent(
                                        "extrait", feeds.format().write(extract))),
                                archive.put(new TextContent(
                                        "profil", feeds.profileFormat().write(profile)))),
                        lines,
                        RejectedRows.of(content.name(), extract),
                        UnreadSheets.note(feeds.reader().beside(content, profile)));
        };
    }

    /// How findings name an extract of this feed.
    static String subject(HrFeed feed) {
        return "RH · " + feed.french();
    }

    private static Drift drift(FeedProfile profile, Content content, Wording why, Optional<Siren> authority) {
        return new Drift(
                authority.map(Owner::of).orElse(Owner.HOME),
                DriftedExtract.unread(subject(profile.kind().people().orElseThrow()), content.name(), why));
    }

    /// A message may quote what it could not cope with: only the place in the program is logged.
    private static FileFault told(Content content, RuntimeException mistake) {
        LOG.log(Level.ERROR, () -> "The reader failed on " + content.name() + ": " + WithoutMessage.of(mistake));
        return FileFault.of(
                content.name(),
                new Wording(
                        "Le lecteur n'a pas su lire ce fichier ("
                                + mistake.getClass().getSimpleName()
                                + ") : c'est une faute du programme. Signalez-la en joignant le journal ; le fichier"
                                + " reste où il est et sera relu.",
                        "The reader could not read this file ("
                                + mistake.getClass().getSimpleName()
                                + "): it is a fault of the program. Report it with the log; the file stays where it is"
                                + " and will be read again."));
    }
}
