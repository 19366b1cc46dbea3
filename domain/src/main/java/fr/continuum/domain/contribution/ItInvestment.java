package fr.continuum.domain.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// An investment in information systems: it serves an objective and names what it is to make better (R14).
///
/// @param masterPlan its reference in the IT master plan (schéma directeur), empty where there is none
/// @param improvements one said twice is said once
/// @param goLive the day it is to be in use
public record ItInvestment(
        String code,
        String title,
        String department,
        String masterPlan,
        List<ExpectedImprovement> improvements,
        Optional<LocalDate> goLive,
        OptionalLong costCents,
        List<TraceLink> links)
        implements Contribution {

    public ItInvestment {
        Contribution.shaped(ContributionKind.IT_INVESTMENT, code, title, costCents);
        improvements = improvements.stream().distinct().toList();
        links = List.copyOf(links);
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.IT_INVESTMENT;
    }

    @Override
    public ItInvestment linked(List<TraceLink> to) {
        return new ItInvestment(code, title, department, masterPlan, improvements, goLive, costCents, to);
    }
}
