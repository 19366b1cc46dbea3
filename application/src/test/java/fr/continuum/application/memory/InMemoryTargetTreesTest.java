package fr.continuum.application.memory;

import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TargetTreesContract;

class InMemoryTargetTreesTest extends TargetTreesContract {

    @Override
    protected TargetTrees trees() {
        return new InMemoryTargetTrees();
    }
}
