package fr.continuum.adapters.persistence.measurement;

import fr.continuum.adapters.persistence.sql.BinaryCopy;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.sql.Connection;
import java.util.List;

/// Attributions on their way into `key_attribution`.
final class AttributionCopy implements AutoCloseable {

    private final BinaryCopy copy;
    private final String authority;
    private final int measurement;

    AttributionCopy(Connection connection, Siren authority, int measurement) {
        this.copy = BinaryCopy.into(
                connection,
                "key_attribution",
                List.of(
                        "authority",
                        "measurement_id",
                        "dimension",
                        "key_id",
                        "share",
                        "bucket",
                        "reason",
                        "strength",
                        "target",
                        "parts"));
        this.authority = authority.value();
        this.measurement = measurement;
    }

    void write(int key, Dimension dimension, Attribution attribution) {
        switch (attribution) {
            case Attribution.OutOfScope(OutOfScopeReason reason) ->
                whole(key, dimension, Bucket.OUT_OF_SCOPE)
                        .text(reason.name())
                        .none()
                        .none()
                        .none();
            case Attribution.SetAside(SetAsideReason reason, var _) ->
                whole(key, dimension, Bucket.SET_ASIDE)
                        .text(reason.name())
                        .none()
                        .none()
                        .none();
            case Attribution.Ambiguous _ ->
                whole(key, dimension, Bucket.AMBIGUOUS).none().none().none().none();
            case Attribution.Untraced _ ->
                whole(key, dimension, Bucket.UNTRACED).none().none().none().none();
            case Attribution.Traced(List<Share> shares, Strength strength, var _) ->
                traced(key, dimension, shares, strength);
        }
    }

    private void traced(int key, Dimension dimension, List<Share> shares, Strength strength) {
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            row(key, dimension, i, Bucket.TRACED)
                    .none()
                    .text(strength.name())
                    .text(share.target())
                    .int32(share.partsPerMillion());
        }
    }

    private BinaryCopy whole(int key, Dimension dimension, Bucket bucket) {
        return row(key, dimension, 0, bucket);
    }

    private BinaryCopy row(int key, Dimension dimension, int share, Bucket bucket) {
        return copy.row()
                .text(authority)
                .int32(measurement)
                .text(dimension.name())
                .int32(key)
                .int16(share)
                .text(bucket.name());
    }

    void end() {
        copy.end();
    }

    @Override
    public void close() {
        copy.close();
    }
}
