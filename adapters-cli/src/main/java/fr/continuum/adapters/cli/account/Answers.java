package fr.continuum.adapters.cli.account;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.account.KeepAccounts.Fault;
import fr.continuum.application.account.KeepAccounts.Outcome;
import fr.continuum.application.account.KeepAccounts.Said;

/// What became of keeping an account, in French.
final class Answers {

    private Answers() {}

    /// @param done what is said where it was kept: `créé`
    static int tell(Console console, Said said, Outcome outcome, String done) {
        switch (outcome) {
            case Outcome.Kept kept -> {
                console.out()
                        .println("Compte « " + said.login() + " » " + done + " ("
                                + RoleNames.french(kept.account().roles()) + ").");
                return 0;
            }
            case Outcome.Refused refused ->
                refused.faults().stream()
                        .sorted()
                        .forEach(fault -> console.err().println(french(fault, said)));
            case Outcome.Unknown _ -> console.err().println("Aucun compte « " + said.login() + " ».");
            case Outcome.ChangedMeanwhile _ ->
                console.err()
                        .println("Le compte « " + said.login() + " » vient d'être changé par quelqu'un d'autre :"
                                + " recommencez.");
        }
        return ExitCodes.UNUSABLE;
    }

    static String french(Fault fault, Said said) {
        return switch (fault) {
            case LOGIN_MISSING -> "L'identifiant est vide.";
            case LOGIN_TOO_LONG -> "L'identifiant est trop long : 64 caractères au plus.";
            case LOGIN_UNREADABLE -> "L'identifiant s'écrit sans espace ni signe invisible.";
            case LOGIN_TAKEN -> "Un compte « " + said.login() + " » existe déjà.";
            case NAME_TOO_LONG -> "Un nom est trop long : 500 caractères au plus.";
            case ROLE_MISSING -> "Il faut un rôle au moins.";
            case AUTHORITY_UNREADABLE -> "« " + said.authority() + " » n'est pas un SIREN : il en faut les 9 chiffres.";
            case PARTNER_UNNAMED ->
                "Un partenaire ne voit que ses interventions : dites pour quel partenaire il parle (--partner).";
            case PARTNER_WITHOUT_ROLE ->
                "Un partenaire est nommé sans le rôle « partner » : donnez le rôle, ou videz --partner.";
            case PASSWORD_TOO_SHORT ->
                "Le mot de passe doit compter au moins " + KeepAccounts.SHORTEST_PASSWORD + " caractères.";
            case LAST_ADMINISTRATOR ->
                "C'est le dernier compte qui administre toute l'installation : donnez d'abord ce rôle à un autre.";
        };
    }
}
