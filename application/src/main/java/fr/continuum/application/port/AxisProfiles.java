package fr.continuum.application.port;

import fr.continuum.application.mapping.AxisProfile;
import java.io.IOException;
import java.util.List;

/// The forms in which tools load an analytic axis, as people wrote them down.
public interface AxisProfiles {

    /// Their names, in order; none where nobody wrote one.
    List<String> names() throws IOException;

    Outcome find(String name) throws IOException;

    /// What looking for one gave.
    sealed interface Outcome {

        record Found(AxisProfile profile) implements Outcome {}

        /// It cannot be read, or there is none of that name.
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
