package fr.continuum.domain.shared;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people write where they have nothing to write: a dash, « néant », « à définir », a cross in a box. A rule that
/// asks for words is not answered by them, whoever writes them: a person, a program or a file.
///
/// Only whole texts are meant: « néant pour l’instant, voir la délibération 12 » says something.
public final class Unsaid {

    private static final Set<String> NOTHING = spelled(
            "néant",
            "sans objet",
            "s.o.",
            "s.o",
            "so",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "nc",
            "n.c.",
            "non communiqué",
            "non renseigné",
            "non",
            "no",
            "none",
            "aucun",
            "aucune",
            "rien",
            "vide",
            "faux",
            "false",
            "inconnu",
            "inconnue",
            "à définir",
            "à déterminer",
            "à préciser",
            "à compléter",
            "à renseigner",
            "à remplir",
            "à voir",
            "à venir",
            "en attente",
            "en cours",
            "tbd",
            "xxx");

    /// They say that there is something, and not what.
    private static final Set<String> TICKS = spelled("oui", "yes", "o", "n", "x", "0", "1", "vrai", "true");

    private static final Set<String> NOT_YET =
            spelled("à signer", "à établir", "en projet", "en cours de signature", "à voter", "à délibérer");

    private static final Set<String> NOBODY = spelled(
            "personne",
            "à désigner",
            "à nommer",
            "à pourvoir",
            "à recruter",
            "à confirmer",
            "non désigné",
            "non désignée",
            "non pourvu",
            "non attribué",
            "pas de pilote",
            "sans pilote",
            "vacant",
            "vacante",
            "poste vacant",
            "poste à pourvoir",
            "recrutement en cours",
            "en cours de recrutement",
            "en recrutement",
            "x");

    private Unsaid() {}

    /// Whether a text proves nothing: a sign, a word for nothing, or a tick.
    public static boolean isNoProof(String text) {
        return isNothing(text) || TICKS.contains(Spelling.folded(text));
    }

    /// Whether what is to name a decision or an agreement names none: nothing, or one still to be taken. A number
    /// alone may be its number.
    public static boolean isNoReference(String text) {
        return isNothing(text) || NOT_YET.contains(Spelling.folded(text));
    }

    /// Whether what is to name who holds a post names nobody.
    public static boolean isNobody(String text) {
        return isNothing(text) || NOBODY.contains(Spelling.folded(text));
    }

    private static boolean isNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit) || NOTHING.contains(Spelling.folded(text));
    }

    private static Set<String> spelled(String... words) {
        return Stream.of(words).map(Spelling::folded).collect(Collectors.toUnmodifiableSet());
    }
}
