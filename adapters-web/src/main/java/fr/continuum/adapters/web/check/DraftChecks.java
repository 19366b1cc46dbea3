package fr.continuum.adapters.web.check;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.Content;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SKETCH of the use case `fr.continuum.application.night.CheckDraft`: reads, attributes and measures files, and stores
/// nothing.
@FunctionalInterface
public interface DraftChecks {

    /// @param onlyAuthority SIREN of the only authority the asker sees; empty for all
    Checked check(List<Content> files, String onlyAuthority) throws IOException;

    /// What the check found.
    ///
    /// @param report as the command line writes it
    /// @param documents one per file that could be read
    record Checked(NightReport report, List<CheckedDocument> documents) {}

    /// A file that could be read, under the measure and the dimension it is judged on.
    ///
    /// @param untraced largest first, at most two hundred
    /// @param comparison with last year's document of the same budget and stage; null where there is none
    record CheckedDocument(
            Sha256 sha,
            DocumentHeader header,
            Measure measure,
            Dimension dimension,
            List<LabelledKey> untraced,
            @Nullable Comparison comparison) {}

    /// A key, and what the chart calls its codes.
    record LabelledKey(BudgetKey key, String natureLabel, String functionLabel, Tally tally) {}

    /// @param changes largest first, at most two hundred
    record Comparison(DocumentHeader lastYear, long beforeCents, long nowCents, List<Change> changes) {}

    /// What one key became: the kind follows from the two amounts.
    ///
    /// @param kind NEW, GONE, UP or DOWN
    record Change(Kind kind, BudgetKey key, String natureLabel, String functionLabel, long beforeCents, long nowCents) {

        public long change() {
            return nowCents - beforeCents;
        }
    }

    enum Kind {
        NEW,
        GONE,
        UP,
        DOWN
    }
}
