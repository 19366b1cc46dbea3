package fr.continuum.application.memory;

import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.port.WaiverBookContract;

class InMemoryWaiverBookTest extends WaiverBookContract {

    @Override
    protected WaiverBook waivers() {
        return new InMemoryWaiverBook();
    }
}
