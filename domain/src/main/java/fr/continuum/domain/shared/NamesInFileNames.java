package fr.continuum.domain.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody in the name of a file: a given name with a word of no trade beside it (`DUPONT_Jean`), or a word behind a
/// title (`Mme Dupont`). A surname that stands alone has no shape, and is not told from a word.
final class NamesInFileNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /// What may stand between the words of one name.
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}._'’-]{1,3}");

    private static final Set<String> TITLES = words("mme mlle madame mademoiselle monsieur mr");

    private static final Set<String> PARTICLES = words("de du des le la d");

    /// Things that are called after people: nobody works under the name of a school.
    private static final Set<String> PLACES = words("""
            école ecoles collège lycée gymnase stade piscine salle rue avenue boulevard place square parc quartier cité
            médiathèque bibliothèque crèche hôpital ehpad résidence foyer musée théâtre maison centre espace fondation
            association pont port aéroport saint sainte st ste ville commune mairie canton
            """);

    /// What files of authorities are about, and when: no surname beside a given name.
    private static final Set<String> TRADE = words("""
            paie paye postes poste effectifs effectif agents agent personnel rh drh formation formations session sessions
            plan stage stages besoins compétences cycles temps heures congés absences carrière grade grades fiche fiches
            budget budgets compte comptes administratif gestion prévision préparation primitif supplémentaire décision
            modificative grand livre balance journal mandat mandats titre titres engagement engagements dépenses recettes
            extrait extraits export exports exportation liste tableau état situation synthèse annexe annexes projet
            version copie final finale définitif corrigé corrections modèle essai test données data fichier classeur
            feuille du de la le les des et par pour au aux en sur avec sans un une deux trois
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            lundi mardi mercredi jeudi vendredi samedi dimanche matin soir nuit jour mois année trimestre semestre
            direction service services pôle département région métropole agglomération communauté politique politiques
            objectifs objectif actions action indicateurs nouveau nouvelle ancien ancienne vieux juste faux vrai
            """);

    private NamesInFileNames() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .map(Spelling::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The stem, each name of somebody masked as one.
    static String masked(String stem, String mask) {
        List<MatchResult> found = WORD.matcher(stem).results().toList();
        List<String> words =
                found.stream().map(word -> Spelling.folded(word.group())).toList();
        if (words.stream().anyMatch(PLACES::contains)) {
            return stem;
        }
        boolean[] names = new boolean[words.size()];
        for (int i = 0; i < names.length; i++) {
            int behind = i + 1 < names.length && PARTICLES.contains(words.get(i + 1)) ? i + 2 : i + 1;
            if (TITLES.contains(words.get(i)) && isName(stem, found, words, behind - 1, behind)) {
                Arrays.fill(names, i + 1, behind + 1, true);
            }
            if (GivenNames.has(words.get(i))) {
                boolean before = isName(stem, found, words, i - 1, i);
                boolean after = isName(stem, found, words, i, i + 1);
                if (before) {
                    names[i - 1] = true;
                }
                if (after) {
                    names[i + 1] = true;
                }
                names[i] |= before || after;
            }
        }
        // The first of two given names stands beside no surname.
        for (int i = names.length - 2; i >= 0; i--) {
            names[i] |= names[i + 1] && GivenNames.has(words.get(i)) && areBeside(stem, found, i, i + 1);
        }
        return masked(stem, mask, found, names);
    }

    private static boolean areBeside(String stem, List<MatchResult> found, int one, int next) {
        return BETWEEN.matcher(
                        stem.substring(found.get(one).end(), found.get(next).start()))
                .matches();
    }

    /// Whether two words stand beside one another, and the one that is not the given name or the title may be a
    /// surname.
    private static boolean isName(String stem, List<MatchResult> found, List<String> words, int one, int next) {
        if (one < 0 || next >= words.size()) {
            return false;
        }
        return areBeside(stem, found, one, next) && (isSurname(words.get(one)) || isSurname(words.get(next)));
    }

    private static boolean isSurname(String word) {
        return word.length() > 1 && !TRADE.contains(word) && !TITLES.contains(word) && !GivenNames.has(word);
    }

    private static String masked(String stem, String mask, List<MatchResult> found, boolean[] names) {
        List<String> told = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < names.length; i++) {
            if (!names[i]) {
                continue;
            }
            int last = i;
            while (last + 1 < names.length && names[last + 1] && areBeside(stem, found, last, last + 1)) {
                last++;
            }
            told.add(stem.substring(from, found.get(i).start()));
            told.add(mask);
            from = found.get(last).end();
            i = last;
        }
        told.add(stem.substring(from));
        return String.join("", told);
    }
}
