package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.sha;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.domain.rule.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every store of measurements does.
public abstract class MeasurementsContract {

    /// No measurement yet.
    protected abstract Measurements measurements();

    /// The facts they are about.
    protected abstract BudgetFacts facts();

    @Test
    void a_measurement_comes_back_with_coverages_and_findings() {
        Measurements measurements = measurements();
        Measurement measurement = Measured.measurement(facts());

        measurements.put(measurement);

        assertThat(measurements.contains(AUTHORITY, measurement.id())).isTrue();
        assertThat(measurements.coverages(AUTHORITY, measurement.id())).contains(measurement.coverages());
        assertThat(measurements.findings(AUTHORITY, measurement.id())).contains(measurement.findings());
    }

    @Test
    void what_was_not_put_is_not_there() {
        Measurements measurements = measurements();
        measurements.put(Measured.measurement(facts()));

        assertThat(measurements.contains(AUTHORITY, sha("another"))).isFalse();
        assertThat(measurements.contains(OTHER_AUTHORITY, sha("measurement"))).isFalse();
        assertThat(measurements.coverages(AUTHORITY, sha("another"))).isEmpty();
        assertThat(measurements.findings(AUTHORITY, sha("another"))).isEmpty();
    }

    @Test
    void putting_a_known_measurement_again_changes_nothing() {
        Measurements measurements = measurements();
        Measurement measurement = Measured.measurement(facts());

        measurements.put(measurement);
        measurements.put(new Measurement(
                measurement.id(), measurement.reading(), List.of(), List.of(), measurement.policies(), Findings.NONE));

        assertThat(measurements.coverages(AUTHORITY, measurement.id())).contains(measurement.coverages());
        assertThat(measurements.findings(AUTHORITY, measurement.id())).contains(measurement.findings());
    }
}
