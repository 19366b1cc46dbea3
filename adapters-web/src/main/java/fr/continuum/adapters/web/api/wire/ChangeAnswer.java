package fr.continuum.adapters.web.api.wire;

import fr.continuum.domain.shared.Sha256;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The answer to a change: what it gives, and its version as `ETag`. A dry run gives no `ETag`: nothing has that
/// version yet.
public final class ChangeAnswer {

    private ChangeAnswer() {}

    /// @param version of what is changed from now on, or would be
    public static <J> ResponseEntity<J> of(HttpStatus status, Sha256 version, boolean dryRun, J body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (!dryRun) {
            answer.eTag(version.value());
        }
        return answer.body(body);
    }
}
