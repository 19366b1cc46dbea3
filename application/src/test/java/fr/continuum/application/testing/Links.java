package fr.continuum.application.testing;

import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryConsolidations;
import fr.continuum.application.memory.InMemoryIndicators;
import fr.continuum.application.memory.InMemoryWorkforce;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;

/// What leads to plans, where no document was published and nobody gained any time.
public final class Links {

    private Links() {}

    public static LinkedCodes to(Plans plans, Contributions contributions, AllocationTables tables) {
        return new LinkedCodes(
                plans,
                contributions,
                tables,
                new InMemoryWorkforce(plans),
                new InMemoryConsolidations(new InMemoryBudgetFacts()),
                new InMemoryIndicators(plans));
    }
}
