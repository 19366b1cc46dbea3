package fr.continuum.adapters.files.demo;

import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.DemoFilesContract;

class GeneratedAuthorityContractTest extends DemoFilesContract {

    @Override
    protected DemoFiles demo() {
        return new GeneratedAuthority();
    }
}
