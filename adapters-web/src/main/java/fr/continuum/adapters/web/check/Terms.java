package fr.continuum.adapters.web.check;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.domain.shared.Siren;

/// How a check asked for on screen is judged: as usual, within what the account may see.
final class Terms {

    private Terms() {}

    static CheckDraft.Terms of(SignedIn viewer) {
        String only = viewer.account().authority();
        return only.isEmpty() ? CheckDraft.Terms.USUAL : new CheckDraft.Terms(null, 0, new Siren(only));
    }
}
