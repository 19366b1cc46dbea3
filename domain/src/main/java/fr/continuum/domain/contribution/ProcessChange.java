package fr.continuum.domain.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A procedure that changes: it serves an objective and names the need it answers, and whose (R15).
///
/// @param need what was asked for, empty where nobody said
/// @param beneficiary who asked for it
/// @param effective the day it applies from
public record ProcessChange(
        String code,
        String title,
        String department,
        String need,
        Optional<Beneficiary> beneficiary,
        String before,
        String after,
        Optional<LocalDate> effective,
        OptionalLong costCents,
        List<TraceLink> links)
        implements Contribution {

    /// Whose need a process change answers.
    public enum Beneficiary {
        SERVICE,
        PARTNER,
        USER
    }

    public ProcessChange {
        Contribution.shaped(ContributionKind.PROCESS_CHANGE, code, title, costCents);
        links = List.copyOf(links);
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.PROCESS_CHANGE;
    }

    @Override
    public ProcessChange linked(List<TraceLink> to) {
        return new ProcessChange(code, title, department, need, beneficiary, before, after, effective, costCents, to);
    }
}
