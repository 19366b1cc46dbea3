package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.plan.PlanCode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What somebody looked at before confirming links: the target they lead to, and when it was last revised.
record Looked(PlanCode target, Instant revised) {

    /// As the form sends it back; empty where a page of ours sent no such thing.
    static Optional<Looked> of(String target, String revised) {
        try {
            return PlanCode.isValid(target)
                    ? Optional.of(new Looked(new PlanCode(target), Instant.parse(revised)))
                    : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
