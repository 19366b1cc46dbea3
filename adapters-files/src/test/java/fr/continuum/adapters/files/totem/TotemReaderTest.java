package fr.continuum.adapters.files.totem;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReaderContract;
import fr.continuum.application.port.Content;

class TotemReaderTest extends BudgetDocumentReaderContract {

    @Override
    protected BudgetDocumentReader reader() {
        return new TotemReader();
    }

    @Override
    protected Content document(String name, String... words) {
        return TotemWords.document(name, words);
    }
}
