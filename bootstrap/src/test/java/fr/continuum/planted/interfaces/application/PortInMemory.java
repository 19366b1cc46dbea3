package fr.continuum.planted.interfaces.application;

import fr.continuum.planted.interfaces.application.plan.port.Port;

public class PortInMemory implements Port {
    @Override
    public void run() {}
}
