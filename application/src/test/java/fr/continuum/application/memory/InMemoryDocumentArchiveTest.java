package fr.continuum.application.memory;

import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.DocumentArchiveContract;

class InMemoryDocumentArchiveTest extends DocumentArchiveContract {

    @Override
    protected DocumentArchive archive() {
        return new InMemoryDocumentArchive();
    }
}
