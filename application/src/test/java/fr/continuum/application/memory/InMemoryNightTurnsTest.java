package fr.continuum.application.memory;

import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.NightTurnsContract;

class InMemoryNightTurnsTest extends NightTurnsContract {

    @Override
    protected NightTurns turns() {
        return new InMemoryNightTurns();
    }
}
