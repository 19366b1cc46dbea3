package fr.continuum.application.memory;

import fr.continuum.application.port.Disclosures;
import fr.continuum.application.port.DisclosuresContract;

class InMemoryDisclosuresTest extends DisclosuresContract {

    @Override
    protected Disclosures disclosures() {
        return new InMemoryDisclosures();
    }
}
