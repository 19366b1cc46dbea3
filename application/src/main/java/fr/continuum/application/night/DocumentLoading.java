package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings the facts of an archived document in, with tonight's reader and charts, unless that reading is there
/// already.
final class DocumentLoading {

    private final BudgetFacts facts;
    private final ChartStore charts;
    private final DocumentArchive archive;
    private final BudgetDocumentReader reader;

    DocumentLoading(BudgetFacts facts, ChartStore charts, DocumentArchive archive, BudgetDocumentReader reader) {
        this.facts = facts;
        this.charts = charts;
        this.archive = archive;
        this.reader = reader;
    }

    /// What a loading came to.
    sealed interface Loaded {
        /// @param fresh whether lines were read now
        record Ready(Reading reading, boolean fresh) implements Loaded {}

        /// @param drifts whether it is an extract with more rejected rows than its profile admits
        /// @param lines of such an extract, how many do read; null of any other
        record Malformed(
                FileFault fault, boolean drifts, @Nullable LineCounts lines) implements Loaded {}
    }

    /// The reading that tonight calls for.
    ReadingId wanted(Sha256 sha, DocumentHeader header) {
        Optional<ChartOfAccounts> chart =
                charts.of(header.authority()).standingFor(header.nomenclature(), header.fiscalYear());
        return ReadingId.by(
                reader.version(),
                header.authority(),
                sha,
                chart.map(ChartOfAccounts::version).orElse(null),
                header.profile());
    }

    /// The reading that tonight calls for, where it is there.
    Optional<Reading> find(Sha256 sha, DocumentHeader header) {
        return facts.find(wanted(sha, header));
    }

    /// @param name for messages
    Loaded load(Sha256 sha, DocumentHeader header, String name) throws IOException {
        ReadingId wanted = wanted(sha, header);
        Optional<Reading> known = facts.find(wanted);
        if (known.isPresent()) {
            return new Loaded.Ready(known.get(), false);
        }
        Charts all = charts.of(header.authority());
        facts.makeRoomFor(header.fiscalYear());
        ReadOutcome outcome = facts.load(
                wanted,
                header.fiscalYear(),
                handler -> reader.read(
                        new NamedContent(name, archive.source(sha, header.profile())), header.profile(), all, handler));
        return switch (outcome) {
            case ReadOutcome.Read _ -> new Loaded.Ready(facts.find(wanted).orElseThrow(), true);
            case ReadOutcome.Malformed(FileFault fault, boolean drifts, var lines) ->
                new Loaded.Malformed(fault, drifts, lines);
            case ReadOutcome.NotABudgetDocument(FileFault fault) -> new Loaded.Malformed(fault, false, null);
        };
    }
}
