package fr.continuum.application.memory;

import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.ChartStoreContract;

class InMemoryChartStoreTest extends ChartStoreContract {

    @Override
    protected ChartStore charts() {
        return new InMemoryChartStore();
    }
}
