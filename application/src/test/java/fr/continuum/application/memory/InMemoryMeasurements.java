package fr.continuum.application.memory;

import fr.continuum.application.port.Measurements;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Measurements, by authority and fingerprint.
public final class InMemoryMeasurements implements Measurements {

    private final Map<Place, Measurement> measurements = new ConcurrentHashMap<>();

    private record Place(Siren authority, Sha256 id) {}

    @Override
    public boolean contains(Siren authority, Sha256 measurement) {
        return find(authority, measurement).isPresent();
    }

    @Override
    public void put(Measurement measurement) {
        measurements.putIfAbsent(new Place(measurement.reading().authority(), measurement.id()), measurement);
    }

    @Override
    public Optional<List<Coverage>> coverages(Siren authority, Sha256 measurement) {
        return find(authority, measurement).map(Measurement::coverages);
    }

    @Override
    public Optional<Findings> findings(Siren authority, Sha256 measurement) {
        return find(authority, measurement).map(Measurement::findings);
    }

    Optional<Measurement> find(Siren authority, Sha256 measurement) {
        return Optional.ofNullable(measurements.get(new Place(authority, measurement)));
    }
}
