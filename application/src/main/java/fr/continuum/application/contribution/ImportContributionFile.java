package fr.continuum.application.contribution;

import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Reach;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Brings the contributions of an authority's own file into its book. All of the file or nothing: one fault, and
/// nothing is kept. The file itself is not kept anywhere: it may name people.
public final class ImportContributionFile {

    private final ContributionFileReader reader;
    private final ImportContributions imports;
    private final Clock clock;

    public ImportContributionFile(ContributionFileReader reader, ImportContributions imports, Clock clock) {
        this.reader = reader;
        this.imports = imports;
        this.clock = clock;
    }

    /// @param author login, or the command that asked for it; also whom links of the file are said by
    /// @param source what histories say it came from
    /// @param reach which contributions its account may write
    public record Request(
            Owner owner, Content file, ContributionProfile profile, String author, String source, Reach reach) {

        /// What no account limits.
        public Request(Owner owner, Content file, ContributionProfile profile, String author, String source) {
            this(owner, file, profile, author, source, Reach.WHOLE);
        }

        /// What histories know by the name of its file.
        public Request(Owner owner, Content file, ContributionProfile profile, String author) {
            this(owner, file, profile, author, file.name(), Reach.WHOLE);
        }
    }

    /// What becomes of a file, or would.
    public sealed interface Outcome {

        /// @param effect what it does
        /// @param kept what was kept; empty where nobody asked to
        /// @param blank rows skipped because every cell is empty
        /// @param remarks how cells were read that could have been meant otherwise
        record Done(ImportEffect effect, List<ContributionId> kept, int blank, List<FileFault> remarks)
                implements Outcome {

            public Done {
                kept = List.copyOf(kept);
                remarks = List.copyOf(remarks);
            }
        }

        /// @param faults by sheet, row and column
        record Refused(List<FileFault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }

        /// The book is no longer the one whose effect was seen, or others go on writing in it: nothing is
        /// kept.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// Who says what a file serves, in the names of the plan it is about.
    public Feed feed(Owner owner, String author) {
        return new Feed(author, clock.instant(), imports.names(owner));
    }

    /// What importing would do. Nothing is kept.
    public Outcome effect(Request request) throws IOException {
        return outcome(request, Optional.empty(), false);
    }

    /// @param seen version of the book when the effect was looked at; empty where nobody looked
    public Outcome importFile(Request request, Optional<Sha256> seen) throws IOException {
        return outcome(request, seen, true);
    }

    private Outcome outcome(Request request, Optional<Sha256> seen, boolean keep) throws IOException {
        Feed feed = feed(request.owner(), request.author());
        return switch (reader.read(request.file(), request.profile(), feed)) {
            case ContributionFileReader.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Refused(faults);
            case ContributionFileReader.Outcome.Read read -> {
                ImportContributions.Request facts = new ImportContributions.Request(
                        request.owner(),
                        read.contributions(),
                        read.told(),
                        Background.UNKNOWN,
                        request.source(),
                        request.author(),
                        request.reach());
                List<FileFault> faults = imports.faults(facts);
                if (!faults.isEmpty()) {
                    yield new Outcome.Refused(faults);
                }
                yield keep
                        ? imports.importAll(facts, seen)
                                .<Outcome>map(done ->
                                        new Outcome.Done(done.effect(), done.changed(), read.blank(), read.remarks()))
                                .orElse(new Outcome.ChangedMeanwhile())
                        : new Outcome.Done(imports.effect(facts), List.of(), read.blank(), read.remarks());
            }
        };
    }
}
