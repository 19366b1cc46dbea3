package fr.continuum.application.memory;

import fr.continuum.application.port.Releases;
import fr.continuum.application.port.ReleasesContract;

class InMemoryReleasesTest extends ReleasesContract {

    @Override
    protected Releases releases() {
        return new InMemoryReleases();
    }
}
