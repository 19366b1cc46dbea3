package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.AllocationFileWriter;
import fr.continuum.application.port.AllocationFilesContract;
import java.nio.file.Path;

class TableFilesContractTest extends AllocationFilesContract {

    @Override
    protected AllocationFileReader reader() {
        return new ProfiledAllocationReader(new Profiles(Path.of("no-such-home")));
    }

    @Override
    protected AllocationFileWriter writer() {
        return new AllocationCsvWriter();
    }
}
