package fr.continuum.adapters.files.report;

import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.NightReportWriterContract;

class ReportJsonContractTest extends NightReportWriterContract {

    @Override
    protected NightReportWriter writer() {
        return new ReportJson();
    }
}
