package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.LinesAhead;
import fr.continuum.application.port.BudgetDocumentReader.ReadAhead;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Brings the facts of a feed in while the night looks at it: of a ledger of a million rows the file is read once.
/// What is brought in is what step 2 would bring in, which then finds it there, and registers it or puts it aside as
/// any other; what may not be brought in here is left to it.
public final class LoadingAhead implements BudgetDocumentReader.Ahead {

    private final BudgetFacts facts;
    private final ChartStore charts;
    private final Registers registers;
    private final KnownAuthorities authorities;
    private final String reader;

    /// @param reader whose version reads tonight
    public LoadingAhead(
            BudgetFacts facts,
            ChartStore charts,
            Registers registers,
            KnownAuthorities authorities,
            BudgetDocumentReader reader) {
        this.facts = facts;
        this.charts = charts;
        this.registers = registers;
        this.authorities = authorities;
        this.reader = reader.version();
    }

    @Override
    public boolean knows(Sha256 document, DocumentHeader header) {
        return facts.readings(header.authority(), document).stream()
                .anyMatch(
                        reading -> reading.id().isBy(reader) && reading.header().equals(header));
    }

    @Override
    public void take(DocumentHeader expected, LinesAhead lines) throws IOException {
        Charts all = charts.of(expected.authority());
        if (!authorities.mayBring(expected.authority(), List.of())) {
            lines.readInto(all, _ -> {});
            return;
        }
        // Asked before: while lines are on their way nothing else may be asked of the store.
        Register before = registers.of(expected.authority());
        facts.makeRoomFor(expected.fiscalYear());
        facts.loadAhead(
                expected.authority(),
                expected.fiscalYear(),
                handler -> lines.readInto(all, handler)
                        .filter(ahead -> isAsExpected(ahead, expected, all, before))
                        .map(ahead -> new BudgetFacts.Ahead(id(ahead), ahead.read())));
    }

    /// Whether step 2 would bring in the same: a document received before is read anew for a reason, which it
    /// says.
    private static boolean isAsExpected(ReadAhead ahead, DocumentHeader expected, Charts all, Register before) {
        DocumentHeader header = ahead.read().header();
        Optional<ChartOfAccounts> chart = all.standingFor(header.nomenclature(), header.fiscalYear());
        return header.authority().equals(expected.authority())
                && header.fiscalYear().equals(expected.fiscalYear())
                && Objects.equals(ahead.read().chart(), chart.orElse(null))
                && before.find(ahead.document()).isEmpty();
    }

    private ReadingId id(ReadAhead ahead) {
        DocumentHeader header = ahead.read().header();
        ChartOfAccounts chart = ahead.read().chart();
        return ReadingId.by(
                reader, header.authority(), ahead.document(), chart == null ? null : chart.version(), header.profile());
    }
}
