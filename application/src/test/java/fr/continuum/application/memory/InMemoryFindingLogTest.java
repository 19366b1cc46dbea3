package fr.continuum.application.memory;

import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.FindingLogContract;

class InMemoryFindingLogTest extends FindingLogContract {

    private final InMemoryConsolidations consolidations = new InMemoryConsolidations(new InMemoryBudgetFacts());
    private final InMemoryFindingLog log = new InMemoryFindingLog(consolidations);

    @Override
    protected FindingLog log() {
        return log;
    }

    @Override
    protected Consolidations consolidations() {
        return consolidations;
    }
}
