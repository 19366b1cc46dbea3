package fr.continuum.application.port;

import fr.continuum.domain.watch.ExpectedFile;
import java.util.List;

/// Which files are to come by themselves, as whoever administers said it. Looked at anew each time.
@FunctionalInterface
public interface ExpectedFiles {

    Said read();

    /// @param files none where nobody said any, or where what was said does not read
    /// @param faults what does not read, in both languages
    record Said(List<ExpectedFile> files, List<FileFault> faults) {

        public static final Said NOTHING = new Said(List.of(), List.of());

        public Said {
            files = List.copyOf(files);
            faults = List.copyOf(faults);
        }
    }
}
