package fr.continuum.application.memory;

import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.AdmittedFilesContract;

class InMemoryAdmittedFilesTest extends AdmittedFilesContract {

    @Override
    protected AdmittedFiles files() {
        return new InMemoryAdmittedFiles();
    }
}
