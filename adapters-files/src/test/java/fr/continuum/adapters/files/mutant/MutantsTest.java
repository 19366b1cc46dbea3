package fr.continuum.adapters.files.mutant;

import fr.continuum.adapters.files.testing.SmallMemory;
import fr.continuum.application.testing.SharedData;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A sample of all that can happen to files; `-Pfaults` takes ten thousand. What is found names the number it is made
/// from: `-Dcontinuum.mutants.first=… -Dcontinuum.mutants=1` makes it again.
@Tag("slow")
class MutantsTest {

    /// Enough for the largest real file, its workbook and a field of ten megabytes; not for an archive that
    /// swells.
    private static final int MEGABYTES = 320;

    @Test
    void a_spoiled_file_is_read_rightly_or_refused_with_a_reason() throws IOException, InterruptedException {
        SharedData.path("totem");
        int mutants = Integer.getInteger("continuum.mutants", 240);
        SmallMemory.runs(
                MutantRun.class,
                MEGABYTES,
                Duration.ofMinutes(2).plusMillis(mutants * 200L),
                Integer.toString(mutants),
                Long.toString(Long.getLong("continuum.mutants.first", 1)));
    }
}
