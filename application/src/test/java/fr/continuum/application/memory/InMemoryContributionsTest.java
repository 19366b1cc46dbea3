package fr.continuum.application.memory;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.ContributionsContract;

class InMemoryContributionsTest extends ContributionsContract {

    @Override
    protected Contributions contributions() {
        return new InMemoryContributions();
    }
}
