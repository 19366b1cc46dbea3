package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.domain.rule.ContinuumRule;

/// Which finding an address or a form is about.
record Subject(String autorite, String regle, String sujet) {

    Subject {
        autorite = autorite == null ? "" : autorite;
        regle = regle == null ? "" : regle;
        sujet = sujet == null ? "" : sujet;
    }

    ContinuumRule rule() {
        return ContinuumRule.ofId(regle).orElseThrow(() -> new NotHere("gone.rule", regle));
    }
}
