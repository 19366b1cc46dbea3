package fr.continuum.domain.rule;

import java.time.LocalDate;
import java.util.Optional;

/// A finding set aside by a person, for a reason and for a time: the day after [#lastDay] it is back, and before that
/// where it is no longer what was seen.
///
/// @param subject the business key of the finding waived; a waiver never covers a whole rule
/// @param author who decided it, as the account is named
/// @param from the first day it holds
/// @param lastDay the last day it holds, itself included
/// @param seen the finding as it was seen; empty of one given before that was kept, which holds as it was given
public record Waiver(
        ContinuumRule rule,
        String subject,
        String reason,
        String author,
        LocalDate from,
        LocalDate lastDay,
        Optional<Seen> seen)
        implements WaiverEntry {

    /// The longest a waiver lasts, in days, its first and last included: a year, since budgets, training plans and
    /// the review of each objective come round once a year, and five weeks to decide again before it ends. Longer
    /// would be a rule forgotten.
    public static final int LONGEST_DAYS = 400;

    /// One given before what was seen was kept.
    public Waiver(ContinuumRule rule, String subject, String reason, String author, LocalDate from, LocalDate lastDay) {
        this(rule, subject, reason, author, from, lastDay, Optional.empty());
    }

    public Waiver {
        if (subject.isBlank() || reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("A waiver names its finding, its reason and its author: " + subject);
        }
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException("A waiver ends on " + lastDay + ", before it starts on " + from);
        }
    }

    /// The last day a waiver given on a day may have.
    public static LocalDate latestLastDay(LocalDate from) {
        return from.plusDays(LONGEST_DAYS - 1L);
    }

    /// Whether it lasts longer than one may be given for. One that was given before there was a longest duration
    /// holds as it was given.
    public boolean isTooLong() {
        return lastDay.isAfter(latestLastDay(from));
    }

    /// How the finding it is about is no longer what was seen; empty where it is.
    public Optional<Seen.Change> change(Finding finding) {
        return seen.flatMap(then -> then.against(finding));
    }

    /// With the finding as it was seen.
    public Waiver having(Seen what) {
        return new Waiver(rule, subject, reason, author, from, lastDay, Optional.of(what));
    }
}
