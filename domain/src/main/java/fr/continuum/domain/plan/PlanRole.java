package fr.continuum.domain.plan;

/// What somebody is to an objective or an action. Held by a post, not by a person: people come and go.
public enum PlanRole {
    /// Élu référent.
    LEAD_ELECTED,
    /// Directeur général des services.
    CHIEF_EXECUTIVE,
    /// Directeur général adjoint.
    DEPUTY_CHIEF_EXECUTIVE,
    /// Direction ou service pilote.
    LEAD_DEPARTMENT,
    /// Personne pilote, chef de projet.
    PROJECT_MANAGER,
    /// Chargé de mission.
    PLAN_OFFICER,
    CONTRIBUTOR,
    /// Structure pilote or partner outside the authority.
    PARTNER;

    /// Whether who holds it steers an action: a person or a department (R08).
    public boolean isPilot() {
        return this == PROJECT_MANAGER || this == LEAD_DEPARTMENT;
    }
}
