package fr.continuum.planted.facts.adapters.web;

import fr.continuum.planted.facts.application.port.Contributions;

/// Gets round the rules: what somebody typed is kept as if a file had brought it.
public final class FormKeepingFacts {

    private final Contributions contributions;

    public FormKeepingFacts(Contributions contributions) {
        this.contributions = contributions;
    }

    public void submit(String typed) {
        contributions.bring(typed);
    }
}
