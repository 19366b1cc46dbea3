package fr.continuum.application.night;

import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;

/// Step 7: writes the report down.
public final class KeepReport implements NightWork {

    private final ReportNight reportNight;
    private final NightReports reports;

    public KeepReport(ReportNight reportNight, NightReports reports) {
        this.reportNight = reportNight;
        this.reports = reports;
    }

    @Override
    public Step step() {
        return Step.REPORT;
    }

    @Override
    public void run(NightId night) throws IOException {
        reports.put(reportNight.report(night));
    }
}
