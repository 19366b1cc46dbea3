package fr.continuum.application.memory;

import fr.continuum.application.port.Registers;
import fr.continuum.application.port.RegistersContract;

class InMemoryRegistersTest extends RegistersContract {

    @Override
    protected Registers registers() {
        return new InMemoryRegisters();
    }
}
