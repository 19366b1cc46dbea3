package fr.continuum.application.port;

/// What a column of an action-plan workbook tells.
public enum ActionPlanField {
    /// Where an action stands: an axis, a challenge, an objective… Several columns may, from the top down.
    PLACE,
    TITLE,
    /// The number or the code it goes by: its code, where it can be.
    CODE,
    SUB_ACTION,
    DESCRIPTION,
    LEAD_STRUCTURE,
    PARTNERS,
    LEAD_DEPARTMENT,
    PILOT,
    ELECTED,
    /// In the unit its cells or its header say, else in euros.
    BUDGET,
    /// In euros, whatever its header says; a cell that says its unit is in that one, here and below.
    BUDGET_EUR,
    /// In thousands of euros.
    BUDGET_KEUR,
    /// In millions of euros.
    BUDGET_MEUR,
    STATUS,
    PRIORITY,
    START,
    END,
    CONTINUOUS,
    /// Places it concerns, whose kind their names say, or their codes.
    TERRITORY,
    /// Places of one kind.
    COMMUNE,
    CANTON,
    EPCI,
    /// Official codes of places named in a column of their own: of the COG, or SIREN of intermunicipal bodies.
    COMMUNE_CODE,
    CANTON_CODE,
    EPCI_CODE,
    /// Objectives it contributes to besides the one it stands under, by code or by title.
    OTHER_OBJECTIVES,
    /// Nothing a plan has a place for: what it says goes to the description.
    OTHER
}
