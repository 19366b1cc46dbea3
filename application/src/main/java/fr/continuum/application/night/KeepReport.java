package fr.continuum.application.night;

import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;

/// Step 7: writes the report down.
public final class KeepReport implements NightWork {

    private final Nights nights;
    private final ReportNight reportNight;
    private final NightReports reports;

    public KeepReport(Nights nights, ReportNight reportNight, NightReports reports) {
        this.nights = nights;
        this.reportNight = reportNight;
        this.reports = reports;
    }

    @Override
    public Step step() {
        return Step.REPORT;
    }

    @Override
    public void run(NightId night) throws IOException {
        nights.progress(night, Step.REPORT, 0, 1);
        reports.put(reportNight.report(night));
        nights.progress(night, Step.REPORT, 1, 1);
    }
}
