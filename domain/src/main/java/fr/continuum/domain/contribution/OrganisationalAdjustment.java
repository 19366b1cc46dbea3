package fr.continuum.domain.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A change in how departments are organised: it serves an objective (R39) and is decided after the staff committee
/// was consulted (R16).
///
/// @param concernsHealth whether it touches health, safety or working conditions: from 200 agents the F3SCT is asked
/// @param consultations every consultation held, each once; an unfavourable opinion does not block
/// @param decided the day it was decided; empty until then
/// @param override why it was decided without, empty where it was not
public record OrganisationalAdjustment(
        String code,
        String title,
        String department,
        boolean concernsHealth,
        List<Consultation> consultations,
        Optional<LocalDate> decided,
        String override,
        OptionalLong costCents,
        List<TraceLink> links)
        implements Contribution {

    /// Who is consulted.
    public enum Body {
        /// Comité social territorial.
        CST,
        /// Formation spécialisée en matière de santé, de sécurité et de conditions de travail.
        F3SCT
    }

    /// What the body said: it advises, it does not decide.
    public enum Opinion {
        FAVOURABLE,
        UNFAVOURABLE,
        NOT_GIVEN
    }

    /// A body asked on a day.
    public record Consultation(Body body, LocalDate on, Opinion opinion) {}

    public OrganisationalAdjustment {
        Contribution.shaped(ContributionKind.ORGANISATIONAL_ADJUSTMENT, code, title, costCents);
        consultations = consultations.stream().distinct().toList();
        links = List.copyOf(links);
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.ORGANISATIONAL_ADJUSTMENT;
    }

    @Override
    public OrganisationalAdjustment linked(List<TraceLink> to) {
        return new OrganisationalAdjustment(
                code, title, department, concernsHealth, consultations, decided, override, costCents, to);
    }
}
