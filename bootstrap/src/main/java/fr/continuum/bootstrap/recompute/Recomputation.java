package fr.continuum.bootstrap.recompute;

import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.night.RecomputeNight.Recomputed;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/// Makes a past night's figures again in an empty database.
@Component
public final class Recomputation implements Function<NightId, Recomputed> {

    private final RecomputeNight recompute;
    private final JdbcConnectionDetails server;

    Recomputation(RecomputeNight recompute, JdbcConnectionDetails server) {
        this.recompute = recompute;
        this.server = server;
    }

    @Override
    public Recomputed apply(NightId night) {
        try (EmptyDatabase database = EmptyDatabase.on(server)) {
            return recompute.recompute(night, database.stores());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
