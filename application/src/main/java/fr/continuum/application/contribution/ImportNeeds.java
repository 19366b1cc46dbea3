package fr.continuum.application.contribution;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.NeedFileReader;
import fr.continuum.application.port.Reach;
import fr.continuum.application.port.Reach.OutOfReach;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Brings competency needs from a table into the book of an authority: those the file names are so from now on, others
/// stay. All of the file or nothing. What they break is told and kept, as of any file.
public final class ImportNeeds {

    private final NeedFileReader reader;
    private final ImportContributions imports;

    public ImportNeeds(NeedFileReader reader, ImportContributions imports) {
        this.reader = reader;
        this.imports = imports;
    }

    /// @param author login, or the command that asked for it
    /// @param source what histories say it came from
    /// @param reach which contributions its account may write
    public record Request(Owner owner, Content file, String author, String source, Reach reach) {

        /// What no account limits.
        public Request(Owner owner, Content file, String author, String source) {
            this(owner, file, author, source, Reach.WHOLE);
        }

        /// What histories know by the name of its file.
        public Request(Owner owner, Content file, String author) {
            this(owner, file, author, file.name(), Reach.WHOLE);
        }
    }

    /// What becomes of a file, or would.
    public sealed interface Outcome {

        /// @param effect what it does: [ImportEffect#needs], and what trainings rest on
        /// @param named how many needs the file names
        /// @param blank rows skipped because every cell is empty
        record Done(ImportEffect effect, int named, int blank) implements Outcome {

            /// How many are known so already.
            public int unchanged() {
                return named - effect.needs().size();
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

    /// What importing would do. Nothing is kept.
    ///
    /// @throws OutOfReach where its author may write what some departments hold, and nothing else
    public Outcome effect(Request request) throws IOException {
        request.reach().mustBeWhole();
        return switch (reader.read(request.file())) {
            case NeedFileReader.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Refused(faults);
            case NeedFileReader.Outcome.Read(List<CompetencyNeed> needs, int blank) -> {
                ImportContributions.Request facts = facts(request, needs);
                List<FileFault> faults = imports.faults(facts);
                yield faults.isEmpty()
                        ? new Outcome.Done(imports.effect(facts), needs.size(), blank)
                        : new Outcome.Refused(faults);
            }
        };
    }

    /// @param seen version of the book when the effect was looked at; empty where nobody looked
    public Outcome importFile(Request request, Optional<Sha256> seen) throws IOException {
        request.reach().mustBeWhole();
        return switch (reader.read(request.file())) {
            case NeedFileReader.Outcome.Unusable(List<FileFault> faults) -> new Outcome.Refused(faults);
            case NeedFileReader.Outcome.Read(List<CompetencyNeed> needs, int blank) -> {
                ImportContributions.Request facts = facts(request, needs);
                List<FileFault> faults = imports.faults(facts);
                yield faults.isEmpty()
                        ? imports.importAll(facts, seen)
                                .<Outcome>map(done -> new Outcome.Done(done.effect(), needs.size(), blank))
                                .orElse(new Outcome.ChangedMeanwhile())
                        : new Outcome.Refused(faults);
            }
        };
    }

    /// A need of objectives that a tool knows by other codes is of these.
    private CompetencyNeed known(Owner owner, CompetencyNeed need) {
        return need.serving(imports.known(owner, need.objectives()));
    }

    private ImportContributions.Request facts(Request request, List<CompetencyNeed> needs) {
        return new ImportContributions.Request(
                request.owner(),
                List.of(),
                Map.of(),
                new Background(
                        needs.stream().map(need -> known(request.owner(), need)).toList(),
                        List.of(),
                        OptionalInt.empty()),
                request.source(),
                request.author(),
                request.reach());
    }
}
