package fr.continuum.adapters.files.demo;

/// A budget of the invented département. No SIREN begins by 2299: no département has the number 99.
///
/// @param code `CodBud`
record DemoBudget(String siret, String code, String label, boolean annex) {

    static final String AUTHORITY = "Département des Rives-d’Ambre";
    static final DemoBudget MAIN = new DemoBudget("22990001200017", "00", "Budget principal", false);
    static final DemoBudget LABORATORY =
            new DemoBudget("22990001200025", "01", "Laboratoire départemental d'analyses", true);

    /// Announced by the last account, never sent.
    static final DemoBudget FLEET = new DemoBudget("22990001200033", "02", "Parc de matériel", true);
}
