package fr.continuum.application.testing;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.application.port.ScdlWriterContract;

class ScriptedScdlWriterTest extends ScdlWriterContract {

    @Override
    protected ScdlWriter writer() {
        return new ScriptedScdlWriter();
    }

    @Override
    protected Content document(String name, String... words) {
        return ScriptedReader.document(name, words);
    }
}
