package fr.continuum.domain.plan;

import java.time.LocalDate;
import java.util.Optional;

/// Where an action stands. Being late is computed from dates, never declared; weather, progress and the state of a
/// promise are other questions, kept apart (domain §2.4).
public sealed interface ActionState {

    record Draft() implements ActionState {}

    record Planned() implements ActionState {}

    record InProgress() implements ActionState {}

    record OnHold(String reason) implements ActionState {}

    record Blocked(String reason) implements ActionState {}

    record Completed(LocalDate on) implements ActionState {}

    record Abandoned(Abandonment why) implements ActionState {}

    /// The name of the state: `IN_PROGRESS`…
    default String code() {
        return switch (this) {
            case Draft _ -> "DRAFT";
            case Planned _ -> "PLANNED";
            case InProgress _ -> "IN_PROGRESS";
            case OnHold _ -> "ON_HOLD";
            case Blocked _ -> "BLOCKED";
            case Completed _ -> "COMPLETED";
            case Abandoned _ -> "ABANDONED";
        };
    }

    /// Still to be carried through: neither completed nor abandoned.
    default boolean isOpen() {
        return !(this instanceof Completed) && !(this instanceof Abandoned);
    }

    default Optional<Abandonment> abandonment() {
        return this instanceof Abandoned(Abandonment why) ? Optional.of(why) : Optional.empty();
    }

    /// What the state says besides its name.
    default String detail() {
        return switch (this) {
            case Draft _, Planned _, InProgress _ -> "";
            case OnHold(String reason) -> reason;
            case Blocked(String reason) -> reason;
            case Completed(LocalDate on) -> on.toString();
            case Abandoned(Abandonment why) -> why.toString();
        };
    }
}
