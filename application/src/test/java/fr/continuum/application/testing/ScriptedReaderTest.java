package fr.continuum.application.testing;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReaderContract;
import fr.continuum.application.port.Content;

class ScriptedReaderTest extends BudgetDocumentReaderContract {

    @Override
    protected BudgetDocumentReader reader() {
        return new ScriptedReader("1");
    }

    @Override
    protected Content document(String name, String... words) {
        return ScriptedReader.document(name, words);
    }
}
