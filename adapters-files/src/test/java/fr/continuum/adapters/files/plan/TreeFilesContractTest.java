package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.PlanFileWriter;
import fr.continuum.application.port.TargetFilesContract;
import java.nio.file.Path;

class TreeFilesContractTest extends TargetFilesContract {

    @Override
    protected PlanFileReader reader() {
        return new ProfiledPlanReader(new Profiles(Path.of("no-such-home")));
    }

    @Override
    protected PlanFileWriter writer() {
        return new PlanCsvWriter();
    }
}
