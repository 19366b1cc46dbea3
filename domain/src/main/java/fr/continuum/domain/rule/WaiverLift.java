package fr.continuum.domain.rule;

import java.time.LocalDate;

/// The end of what sets a finding aside, before its last day: from [#from] on, no waiver given until then holds. One
/// given afterwards holds anew.
///
/// @param from the first day on which the finding is open again
public record WaiverLift(ContinuumRule rule, String subject, String reason, String author, LocalDate from)
        implements WaiverEntry {

    public WaiverLift {
        if (subject.isBlank() || reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException(
                    "What lifts a waiver names its finding, its reason and its author: " + subject);
        }
    }
}
