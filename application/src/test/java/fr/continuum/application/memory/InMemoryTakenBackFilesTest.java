package fr.continuum.application.memory;

import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.application.port.TakenBackFilesContract;

class InMemoryTakenBackFilesTest extends TakenBackFilesContract {

    @Override
    protected TakenBackFiles files() {
        return new InMemoryTakenBackFiles();
    }
}
