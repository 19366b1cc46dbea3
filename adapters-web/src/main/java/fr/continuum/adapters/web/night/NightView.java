package fr.continuum.adapters.web.night;

import fr.continuum.application.night.AskRejectedRows;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One night as a page shows it.
///
/// @param consolidations of the authorities the reader sees
record NightView(Night night, Summary summary, List<FileView> files, List<Consolidation> consolidations) {

    public boolean isRunning() {
        return night.status() == NightStatus.RUNNING;
    }

    public List<FileView> quarantined() {
        return files.stream()
                .filter(f -> f.file().status() == DocumentStatus.QUARANTINED)
                .toList();
    }

    /// Every file but the quarantined.
    public List<FileView> documents() {
        return files.stream()
                .filter(f -> f.file().status() != DocumentStatus.QUARANTINED)
                .toList();
    }

    public List<Consolidation> refused() {
        return consolidations.stream().filter(c -> !c.refusal().isEmpty()).toList();
    }

    /// The steps, each with its state: `done`, `current` or `to-come`.
    public List<StepView> steps() {
        return Arrays.stream(Step.values())
                .map(step -> new StepView(step, state(step)))
                .toList();
    }

    private String state(Step step) {
        int order = step.compareTo(night.step());
        if (!isRunning() && night.status() != NightStatus.FAILED) {
            return "done";
        }
        return order < 0 ? "done" : order == 0 ? "current" : "to-come";
    }

    record StepView(Step step, String state) {}

    /// A file of the night.
    ///
    /// @param opens whether its page can be opened
    /// @param replaced whether another document has its place today
    record FileView(
            FileRecord file,
            @Nullable Tally expense,
            @Nullable Tally revenue,
            boolean opens,
            boolean replaced) {

        /// Whether it was put aside for how far it drifts alone, and may be taken in knowingly.
        public boolean admissible() {
            LineCounts lines = file.lines();
            return file.drift() != null
                    && file.status() == DocumentStatus.QUARANTINED
                    && (file.kept() != null || (lines != null && lines.kept() > 0));
        }

        /// How many of its rows were rejected, where a page lists them; 0 where none does.
        public long rejected() {
            LineCounts lines = file.lines();
            return lines == null || !AskRejectedRows.mayTell(file) ? 0 : lines.rejected();
        }

        /// Whether it is about people: other accounts take it in.
        public boolean isOfPeople() {
            return file.kind().isOfPeople();
        }
    }

    /// A night in one row.
    ///
    /// @param counts files by status
    record Summary(Night night, int files, Map<DocumentStatus, Long> counts) {

        public NightId id() {
            return night.id();
        }

        public long count(DocumentStatus status) {
            return counts.getOrDefault(status, 0L);
        }
    }
}
