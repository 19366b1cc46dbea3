package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.domain.plan.PlanRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Something that is late, vacant or waits, and whose it is to decide.
///
/// @param kind what it is: how it is told
/// @param about the element it is about
/// @param said name of the milestone, post of the role; empty where the kind says all
/// @param count of what it stands for; 1 where it is one thing
/// @param since the day it was due, or came to be; null where nobody knows
/// @param who decides; empty where a department or nobody does
/// @param instead why they do, where it is not they who steer it; null where it is, or nobody does
/// @param departments that hold it; empty elsewhere
/// @param href where it is settled: a list of as many rows as it counts; empty where on the page of what it is about
/// @param also what else of the same element is past its day: one decides it all
/// @param finding what a night found; null elsewhere, and of all that was found together
public record LateRow(
        Kind kind,
        Line.Part about,
        String said,
        long count,
        @Nullable LocalDate since,
        List<Holder> who,
        @Nullable Instead instead,
        List<String> departments,
        String href,
        List<Mark> also,
        @Nullable FindingRow finding) {

    public LateRow {
        who = List.copyOf(who);
        departments = List.copyOf(departments);
        also = List.copyOf(also);
    }

    /// Something that is past its day.
    public record Mark(Kind kind, String said, @Nullable LocalDate since) {}

    /// The same, and what else of its element is past its day.
    LateRow with(LateRow other) {
        List<Mark> all = new ArrayList<>(also);
        all.add(new Mark(other.kind, other.said, other.since));
        return new LateRow(kind, about, said, count, since, who, instead, departments, href, all, finding);
    }

    /// Whether it is an action past its end or past a milestone.
    boolean isPastItsDay() {
        return kind == Kind.END || kind == Kind.MILESTONE;
    }

    /// Whether it is all that was found of an objective, of which some stands above.
    public boolean isAllFound() {
        return kind == Kind.FINDING && finding == null;
    }

    /// What was expected where a night found something else; empty where its rule says no more than itself.
    public String expected() {
        return finding == null || finding.expected().equals(finding.sentence()) ? "" : finding.expected();
    }

    /// The amount at stake where what was found does not say it in words.
    public OptionalLong amount() {
        if (finding == null || finding.finding().cents().isEmpty()) {
            return OptionalLong.empty();
        }
        long cents = finding.finding().cents().getAsLong();
        return finding.found().replaceAll("\\D", "").contains(Long.toString(Math.abs(cents)))
                ? OptionalLong.empty()
                : OptionalLong.of(cents);
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
