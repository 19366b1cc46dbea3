package fr.continuum.application.memory;

import fr.continuum.application.port.PlansContract;

class InMemoryPlansTest extends PlansContract {

    @Override
    protected Stores stores() {
        InMemoryTargetTrees trees = new InMemoryTargetTrees();
        return new Stores(new InMemoryPlans(trees), trees);
    }
}
