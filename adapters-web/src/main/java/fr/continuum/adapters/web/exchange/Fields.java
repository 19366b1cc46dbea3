package fr.continuum.adapters.web.exchange;

import fr.continuum.application.plan.PlanHeading;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Sha256;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fields of a form as people fill them: what cannot be understood is told by the name of its message, and nothing is
/// done. Not for use by several threads.
final class Fields {

    private static final int LONGEST = 2_000;

    private final List<String> wrong = new ArrayList<>();

    static String text(@Nullable String field) {
        String said = field == null ? "" : field.strip();
        return said.substring(0, Math.min(LONGEST, said.length()));
    }

    Optional<LocalDate> day(@Nullable String field) {
        String said = text(field);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeException _) {
            wrong.add("exchange.wrong.day");
            return Optional.empty();
        }
    }

    Optional<PlanCode> code(@Nullable String field) {
        String said = text(field);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (!PlanCode.isValid(said)) {
            wrong.add("exchange.wrong.code");
            return Optional.empty();
        }
        return Optional.of(new PlanCode(said));
    }

    PlanHeading heading(@Nullable String code, @Nullable String name, @Nullable String start, @Nullable String end) {
        return new PlanHeading(code(code), Optional.of(text(name)), day(start), day(end));
    }

    /// @param today where the decision has no day
    Optional<Revision> revision(
            @Nullable String reason, @Nullable String decision, @Nullable String day, LocalDate today) {
        String why = text(reason);
        String by = text(decision);
        Optional<LocalDate> on = day(day);
        if (why.isEmpty() && by.isEmpty()) {
            return Optional.empty();
        }
        if (why.isEmpty() || by.isEmpty()) {
            wrong.add("exchange.wrong.revision");
            return Optional.empty();
        }
        return Optional.of(new Revision(why, by, on.orElse(today)));
    }

    /// The version somebody looked at; empty where there was no plan.
    static Optional<Sha256> version(@Nullable String field) {
        String said = text(field);
        return said.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(said)) : Optional.empty();
    }

    /// Names of messages, each once; none where all was understood.
    List<String> wrong() {
        return wrong.stream().distinct().toList();
    }
}
