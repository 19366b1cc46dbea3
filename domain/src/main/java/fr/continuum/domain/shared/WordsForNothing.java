package fr.continuum.domain.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What people write where they have nothing to write, by what it is said of. Each entry is a whole text; several of
/// them one after the other say no more than one.
enum WordsForNothing {

    /// They say nothing of anything.
    NOTHING(joined(List.of(
            phrases("""
                    néant; rien; rien à signaler; rien à dire; rien à déclarer; vide; nul; null; nil; none; nothing
                    sans objet; sans; so; s o; ras; r a s; na; n a; nc; n c; nd; n d; nr; n r; nsp; non; no
                    aucun; aucune; aucuns; faux; false; ne sait pas; ne sais pas; je ne sais pas
                    inconnu; inconnue; indéfini; indéfinie; indéterminé; indéterminée; unknown; undefined
                    en attente; en suspens; en cours; in progress; ongoing; pending; en réflexion; à l’étude
                    pas encore; plus tard; bientôt; ultérieurement; not applicable; not available; not yet
                    tbd; t b d; tba; tbc; todo; to do; wip; idem; ibidem; ditto; cf; etc
                    ci dessus; voir ci dessus; cf ci dessus; voir plus haut; see above; as above
                    test; tests; toto; blabla; bla bla; lorem ipsum; azerty; qwerty; asdf"""),
            pairs("non; pas; pas encore", """
                    communiqué; communiquée; renseigné; renseignée; défini; définie; déterminé; déterminée; précisé
                    précisée; connu; connue; disponible; complété; complétée; rempli; fourni; indiqué; indiquée; saisi
                    concerné; concernée; applicable; arrêté; choisi; identifié; identifiée; chiffré; chiffrée; fixé
                    fixée; confirmé; confirmée; spécifié; spécifiée"""),
            absent("motif; raison; réponse; information; précision; justification; commentaire; remarque; donnée"),
            toCome(),
            underWay("définition; détermination; réflexion; saisie")))),

    /// They say that there is something, and not what.
    TICKS(phrases("oui; yes; ok; vrai; true; d’accord")),

    /// What is to prove, and is not there.
    UNPROVEN(joined(List.of(
            absent("besoin; indicateur; amélioration; bénéfice; gain; preuve; justificatif"),
            pairs("besoin; indicateur; amélioration; bénéfice; gain; preuve; justificatif; motif", toCome()),
            underWay("rédaction; élaboration; étude; préparation")))),

    /// Decisions and agreements nobody has taken.
    NOT_YET(joined(List.of(
            phrases("projet; en projet; en négociation; en signature; en délibération"),
            pairs("non; pas; pas encore", "signé; signée; adopté; adoptée; voté; votée; pris; prise; délibéré; conclu"),
            absent(decisions()),
            pairs(decisions(), """
                    en cours; en projet; en signature; en attente; non signé; non signée; pas signée; pas encore signée
                    """),
            pairs(decisions(), toCome()),
            pairs(decisions(), underWay(steps())),
            pairs(steps(), "en cours; en attente; en suspens; à venir"),
            underWay(steps())))),

    /// Posts nobody holds.
    NOBODY(joined(List.of(
            phrases("personne; nobody; vacant; vacante; vacants; vacance; en recrutement"),
            pairs("non; pas; pas encore", """
                    désigné; désignée; pourvu; pourvue; attribué; attribuée; nommé; nommée; recruté; recrutée; affecté
                    affectée"""),
            absent(posts()),
            pairs(posts(), """
                    vacant; vacante; non pourvu; non désigné; non désignée; non nommé; non pourvue; inconnu; inconnue
                    en attente; en recrutement"""),
            pairs(posts(), toCome()),
            pairs(posts(), underWay(hirings())),
            pairs(hirings(), "en cours; en attente; en suspens; à venir; à lancer"),
            underWay(hirings())))),

    /// They add nothing to words for nothing.
    BESIDE(phrases("""
            pour l’instant; pour le moment; à ce jour; à ce stade; actuellement; ultérieurement; plus tard; encore
            toujours; prochainement; bientôt; rapidement; reste; merci; svp; et; ou; and; or; e; es; s; c’est; est"""));

    /// No entry has more words.
    private static final int LONGEST = 10;

    @SuppressWarnings("ImmutableEnumChecker") // a copy, which nothing changes
    private final Set<String> entries;

    WordsForNothing(Collection<String> entries) {
        this.entries = Set.copyOf(entries);
    }

    /// Whether these words are entries of such lists, one or several, with nothing but what adds nothing.
    static boolean cover(List<String> words, Set<WordsForNothing> lists) {
        boolean[] added = new boolean[words.size() + 1];
        boolean[] covered = new boolean[words.size() + 1];
        added[0] = true;
        int farthest = 0;
        for (int from = 0; from <= farthest && from < words.size(); from++) {
            if (!added[from] && !covered[from]) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                String phrase = String.join(" ", words.subList(from, to));
                boolean isEntry = lists.stream().anyMatch(list -> list.entries.contains(phrase));
                boolean isBeside = BESIDE.entries.contains(phrase);
                covered[to] |= isEntry || (isBeside && covered[from]);
                added[to] |= isBeside && added[from];
                farthest = isEntry || isBeside ? Math.max(farthest, to) : farthest;
            }
        }
        return covered[words.size()];
    }

    Set<String> entries() {
        return entries;
    }

    /// « à définir » and its kin: a promise of words.
    private static Collection<String> toCome() {
        return joined(List.of(pairs("à", """
                        définir; déterminer; préciser; compléter; renseigner; remplir; voir; venir; fournir; indiquer
                        désigner; nommer; recruter; pourvoir; trouver; identifier; choisir; fixer; confirmer; arrêter
                        signer; voter; délibérer; adopter; établir; conclure; négocier; valider; approuver; décider
                        prendre; formaliser; renouveler; arbitrer; trancher; rédiger; écrire; saisir; chiffrer; joindre
                        communiquer; transmettre; vérifier; étudier; discuter; construire; élaborer; faire; suivre
                        prévoir; planifier; programmer; créer; mettre à jour; actualiser; revoir; attribuer; affecter
                        """), pairs("to be", """
                        defined; determined; decided; confirmed; announced; completed; specified; filled; appointed
                        named; hired; signed; adopted; voted; agreed; done; written
                        """)));
    }

    private static Collection<String> underWay(String nouns) {
        return pairs("en cours; en cours de; en cours d; en attente de; en attente d; en phase de; en phase d", nouns);
    }

    private static Collection<String> absent(String nouns) {
        return pairs("aucun; aucune; pas de; pas d; sans", nouns);
    }

    private static String decisions() {
        return """
                convention; accord; contrat; délibération; décision; acte; arrêté; avenant; référence; numéro; marché
                projet de convention; projet de délibération
                """;
    }

    private static String steps() {
        return """
                signature; adoption; vote; délibération; négociation; validation; instruction; renouvellement; étude
                conventionnement; finalisation; formalisation; conclusion; approbation; arbitrage; examen; passation
                création; construction; constitution; discussion; rédaction; élaboration; préparation; mise au point
                """;
    }

    private static String posts() {
        return """
                poste; pilote; élu; élue; élu référent; référent; référente; direction; direction pilote; service
                agent; chef de projet; responsable; titulaire; nom; directeur; directrice; porteur
                """;
    }

    private static String hirings() {
        return "recrutement; désignation; nomination; remplacement; attribution";
    }

    private static Collection<String> phrases(String listed) {
        return Arrays.stream(listed.split("[;\n]", -1))
                .map(phrase -> String.join(" ", PlainWords.of(phrase)))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private static Collection<String> pairs(String first, String then) {
        return pairs(first, phrases(then));
    }

    private static Collection<String> pairs(String first, Collection<String> then) {
        return phrases(first).stream()
                .flatMap(one -> then.stream().map(other -> one + " " + other))
                .toList();
    }

    private static Set<String> joined(List<Collection<String>> lists) {
        return lists.stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}
