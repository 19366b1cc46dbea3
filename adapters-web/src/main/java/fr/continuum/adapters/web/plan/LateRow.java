package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.PlanRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is late, vacant or waits, and whose it is to decide.
///
/// @param kind what it is: how it is told
/// @param about the element it is about
/// @param said name of the milestone, post of the role, sentence of the rule, how many links; empty where the kind
///     says all
/// @param count of what it stands for; 1 where it is one thing
/// @param since the day it was due, or came to be; null where nobody knows
/// @param who decides; empty where a department or nobody does
/// @param instead why they do, where it is not they who steer it; null where it is, or nobody does
/// @param departments that hold it; empty elsewhere
/// @param href where it is settled; empty where on the page of what it is about
public record LateRow(
        Kind kind,
        Line.Part about,
        String said,
        long count,
        @Nullable LocalDate since,
        List<Holder> who,
        @Nullable Instead instead,
        List<String> departments,
        String href) {

    public LateRow {
        who = List.copyOf(who);
        departments = List.copyOf(departments);
    }

    /// Whether the élu and those who carry it out answer for it together: each is then said to do their part.
    public boolean isShared() {
        return who.size() > 1 && who.stream().anyMatch(holder -> holder.role() == PlanRole.LEAD_ELECTED);
    }

    /// Who steers what stands above decides instead.
    ///
    /// @param left whether somebody was named to steer it, and has left; false where nobody ever was
    /// @param above what they steer
    public record Instead(boolean left, Line.Part above) {}

    /// In the order of their weight on one day.
    public enum Kind {
        /// An action past its end, and still open.
        END,
        /// A milestone past its day.
        MILESTONE,
        /// A role nobody holds any more.
        ROLE,
        /// An action or a challenge nobody was ever named to steer.
        PILOT,
        /// Links to something that was revised since: do they still hold?
        LINKS,
        /// What the last night found.
        FINDING
    }
}
