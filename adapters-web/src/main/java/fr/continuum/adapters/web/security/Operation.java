package fr.continuum.adapters.web.security;

import fr.continuum.domain.shared.Wording;

/// What can be asked of Continuum, as far as rights tell it apart.
public enum Operation {
    ENTER("Ouvrir la page de connexion, changer de langue", "Open the sign-in page, change language"),
    BE_HERE("Ouvrir l’accueil, se déconnecter", "Open the first page, sign out"),
    READ_OWN_INTERVENTIONS("Lire ses propres interventions de partenaire", "Read one’s own interventions as a partner"),
    SEARCH("Rechercher dans ce qu’on peut lire", "Search what one may read"),
    READ_PLAN("Lire le plan et le continuum", "Read the plan and the continuum"),
    READ_CONTRIBUTIONS("Lire ce qui est fait pour le plan", "Read what is done for the plan"),
    READ_MONEY("Lire budgets, comptes, liens et recoupements", "Read budgets, accounts, links and cross-proofs"),
    READ_PEOPLE("Lire formations, postes et effectifs", "Read trainings, posts and headcount"),
    READ_FINDINGS("Lire constats, dérogations et règles", "Read findings, waivers and rules"),
    READ_NIGHTS("Lire les nuits, les flux et leurs profils", "Read nights, feeds and their profiles"),
    CHECK_DRAFT("Vérifier un fichier sans rien garder", "Check a file and keep nothing"),
    WRITE_PLAN("Écrire le plan", "Write the plan"),
    CONTRIBUTE(
            "Dire ce que sert une contribution, l’importer, la retirer",
            "Say what a contribution serves, bring it in, withdraw it"),
    SAY_NEEDS(
            "Dire besoins de compétence, plans de formation et nombre d’agents",
            "Say competency needs, training plans and the number of agents"),
    KEEP_TIME(
            "Dire le temps dégagé et le seuil des petits nombres",
            "Say gained time and the threshold of small figures"),
    WAIVE("Écarter un constat pour un temps, fixer la tolérance", "Set a finding aside for a time, say the tolerance"),
    LINK("Relier des clés budgétaires, tenir les comptes d’achat", "Link budget keys, keep purchase accounts"),
    KEEP_FEEDS("Dire comment un flux se lit", "Say how a feed is read"),
    WATCH("Lire les mesures du programme", "Read how the program runs"),
    KEEP_ACCOUNTS("Tenir les comptes", "Keep accounts");

    private final String french;
    private final String english;

    Operation(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public Wording wording() {
        return new Wording(french, english);
    }
}
