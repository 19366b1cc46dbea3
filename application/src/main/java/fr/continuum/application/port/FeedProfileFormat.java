package fr.continuum.application.port;

import fr.continuum.application.mapping.FeedProfile;
import java.util.List;

/// A profile of feeds as a text that can be kept, sent and read by people. What is written reads back as a
/// profile that means the same, and two profiles that mean the same are written alike.
public interface FeedProfileFormat {

    String write(FeedProfile profile);

    /// @param name given to the profile, and by which faults name it
    Outcome read(String name, String text);

    sealed interface Outcome {
        record Read(FeedProfile profile) implements Outcome {}

        /// @param faults by line and column, all at once
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
