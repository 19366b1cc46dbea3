package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepReportTest {

    private final House house = new House(new ScriptedReader("1"));
    private final ReportNight reportNight =
            new ReportNight(house.nights, house.consolidations, house.measurements, house.facts, house.findings);

    @Test
    void a_finished_night_is_at_its_last_step_with_all_of_it_done() throws IOException {
        NightReport report =
                house.night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00")));
        List<NightReport> kept = new ArrayList<>();

        new KeepReport(house.nights, reportNight, kept::add)
                .run(report.consolidation().id());

        assertThat(kept).containsExactly(report);
        Night night = house.nights.find(report.consolidation().id()).orElseThrow();
        assertThat(night.status()).isEqualTo(NightStatus.PUBLISHED);
        assertThat(night.step()).isEqualTo(Step.REPORT);
        assertThat(night.done()).isEqualTo(1);
        assertThat(night.total()).isEqualTo(1);
    }

    @Test
    void each_step_ends_with_all_of_it_done() throws IOException {
        house.night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00")));
        NightId night = house.nights.begin(House.TONIGHT, House.NOW, "");

        for (NightWork work : house.works()) {
            work.run(night);

            Night now = house.nights.find(night).orElseThrow();
            assertThat(now.step()).isEqualTo(work.step());
            assertThat(now.done()).as(work.step().name()).isEqualTo(now.total());
        }
    }

    @Test
    void a_report_that_cannot_be_written_leaves_its_step_undone() throws IOException {
        NightId night = house.night(List.of()).consolidation().id();
        IOException full = new IOException("No space left on device");

        assertThatThrownBy(() -> new KeepReport(house.nights, reportNight, _ -> {
                            throw full;
                        })
                        .run(night))
                .isEqualTo(full);

        assertThat(house.nights.find(night).orElseThrow().done()).isZero();
    }
}
