package fr.continuum.application.testing;

import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.ChartReaderContract;

class ScriptedChartReaderTest extends ChartReaderContract {

    @Override
    protected ChartReader reader() {
        return new ScriptedChartReader();
    }

    @Override
    protected InMemoryContent chart(String name, String nomenclature, int year, String... functionPaths) {
        return ScriptedChartReader.chart(name, nomenclature, year, functionPaths);
    }
}
