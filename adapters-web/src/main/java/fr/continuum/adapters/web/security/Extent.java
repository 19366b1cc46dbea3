package fr.continuum.adapters.web.security;

import fr.continuum.domain.shared.Wording;

/// How far a role may go in an operation. Whatever it is, an account of one authority sees and changes nothing of
/// another.
public enum Extent {
    ALL("oui", "yes"),
    /// Those its departments hold; all where it names none.
    OWN_DEPARTMENTS("ses directions", "its departments"),
    /// All of it where the account names no department, nothing where it does.
    WITHOUT_DEPARTMENT("sans direction désignée", "where no department is named"),
    IT_INVESTMENTS("investissements informatiques", "IT investments"),
    MONEY_FEEDS("flux de finances, toutes collectivités", "finance feeds, all authorities"),
    PEOPLE_FEEDS("flux RH, toutes collectivités", "HR feeds, all authorities"),
    EVERY_FEED("toutes collectivités", "all authorities"),
    OWN_INTERVENTIONS("les siennes", "its own");

    private final String french;
    private final String english;

    Extent(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public Wording wording() {
        return new Wording(french, english);
    }
}
