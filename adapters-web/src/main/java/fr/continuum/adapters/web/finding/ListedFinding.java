package fr.continuum.adapters.web.finding;

import fr.continuum.domain.rule.Waiver;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A finding of the night in force, and how it stands with what was said of it since.
///
/// @param waiver what sets it aside, tonight or from the next night on, or would, were it still what was seen; null
/// where nothing does
/// @param outgrown how it is no longer what that waiver saw, in the reader's language; empty where it still is
/// @param act where it is set aside, or where that is lifted
/// @param up where what it is about leads in the plan; empty where it is neither an expense nor a contribution
/// @param place where it stands beside what it is held against; null where no page shows that
record ListedFinding(
        FindingRow row,
        Standing standing,
        @Nullable Waiver waiver,
        String outgrown,
        String act,
        String up,
        @Nullable FindingPlace place) {

    /// How a finding stands: its night says one thing, what people said since may say another for the next.
    enum Standing {
        OPEN,
        /// Open though a waiver of it runs: it is no longer what was seen.
        OUTGROWN,
        /// Set aside since its night: the next one says so.
        TO_BE_WAIVED,
        WAIVED,
        /// Its waiver was lifted, or has ended, since its night: the next one counts it again.
        TO_COME_BACK;

        boolean isAside() {
            return this == WAIVED || this == TO_COME_BACK;
        }
    }

    static Standing standing(@Nullable Waiver tonight, @Nullable Waiver today, boolean outgrown) {
        if (tonight == null) {
            return today != null ? Standing.TO_BE_WAIVED : outgrown ? Standing.OUTGROWN : Standing.OPEN;
        }
        return today == null ? Standing.TO_COME_BACK : Standing.WAIVED;
    }

    /// Whether the next thing to do is to lift what sets it aside.
    public boolean isToLift() {
        return standing == Standing.WAIVED || standing == Standing.TO_BE_WAIVED;
    }

    public boolean isAside() {
        return standing.isAside();
    }

    public @Nullable LocalDate lastDay() {
        return waiver == null ? null : waiver.lastDay();
    }
}
