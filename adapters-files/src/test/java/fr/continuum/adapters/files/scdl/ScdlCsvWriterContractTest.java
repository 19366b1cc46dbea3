package fr.continuum.adapters.files.scdl;

import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.adapters.files.totem.TotemWords;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.application.port.ScdlWriterContract;

class ScdlCsvWriterContractTest extends ScdlWriterContract {

    @Override
    protected ScdlWriter writer() {
        return new ScdlCsvWriter(new TotemReader());
    }

    @Override
    protected Content document(String name, String... words) {
        return TotemWords.document(name, words);
    }
}
