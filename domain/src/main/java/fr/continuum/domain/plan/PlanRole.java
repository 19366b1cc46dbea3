package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Wording;

/// What somebody is to an objective or an action. Held by a post, not by a person: people come and go.
public enum PlanRole {
    /// Élu référent.
    LEAD_ELECTED("élu référent", "lead elected member"),
    /// Directeur général des services.
    CHIEF_EXECUTIVE("directeur général des services", "chief executive"),
    /// Directeur général adjoint.
    DEPUTY_CHIEF_EXECUTIVE("directeur général adjoint", "deputy chief executive"),
    /// Direction ou service pilote.
    LEAD_DEPARTMENT("direction pilote", "lead department"),
    /// Personne pilote, chef de projet.
    PROJECT_MANAGER("chef de projet", "project manager"),
    /// Chargé de mission.
    PLAN_OFFICER("chargé de mission", "plan officer"),
    CONTRIBUTOR("contributeur", "contributor"),
    /// Structure pilote or partner outside the authority.
    PARTNER("partenaire", "partner");

    private final String french;
    private final String english;

    PlanRole(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /// What people call it.
    public Wording wording() {
        return new Wording(french, english);
    }

    /// Whether who holds it steers an action: a person or a department (R08).
    public boolean isPilot() {
        return this == PROJECT_MANAGER || this == LEAD_DEPARTMENT;
    }
}
