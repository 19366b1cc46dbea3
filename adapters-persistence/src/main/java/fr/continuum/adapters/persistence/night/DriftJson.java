package fr.continuum.adapters.persistence.night;

import fr.continuum.application.port.Nights.Drift;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;

/// How an extract drifts, as it lies in the database.
record DriftJson(String owner, String subject, String french, String english) {

    static DriftJson of(Drift drift) {
        DriftedExtract extract = drift.extract();
        return new DriftJson(
                drift.owner().value(),
                extract.subject(),
                extract.told().french(),
                extract.told().english());
    }

    Drift drift() {
        return new Drift(new Owner(owner), new DriftedExtract(subject, new Wording(french, english)));
    }
}
