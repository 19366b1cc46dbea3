package fr.continuum.application.night;

import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;

/// One step of the night. Running it again after a stop goes on where it was: what is done is found done.
public interface NightWork {

    Step step();

    void run(NightId night) throws IOException;
}
