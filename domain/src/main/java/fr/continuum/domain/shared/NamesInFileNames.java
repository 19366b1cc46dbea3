package fr.continuum.domain.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody in the name of a file: a given name with a word of no trade beside it (`DUPONT_Jean`, `JeanDUPONT`, `Marie
/// de la TOUR`), a word behind a title (`Mme Dupont`), two given names one of which is in capitals (`Jean SIMON`). A
/// surname that stands alone has no shape, and is not told from a word. What stands behind a word of a place is the
/// name of the place (`collège Jean Moulin`).
final class NamesInFileNames {

    /// Words written together are told apart by their capitals.
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{M}*(?:\\p{Ll}\\p{M}*)+"
            + "|(?:\\p{Lu}\\p{M}*)+(?=\\p{Lu}\\p{M}*\\p{Ll})|(?:\\p{Lu}\\p{M}*)+|(?:\\p{Ll}\\p{M}*)+|\\p{L}\\p{M}*");

    private static final String SEPARATORS = "[\\s\\p{Z}._'’,;()+&-]";

    /// What may stand between the words of one name.
    private static final Pattern BETWEEN =
            Pattern.compile(SEPARATORS + "{0,3}|" + SEPARATORS + "{1,3}\\d{1,2}" + SEPARATORS + "{1,3}");

    private static final Set<String> TITLES = words("mme mlle melle madame mademoiselle monsieur mr docteur dr");

    /// Titles only where they are written so: `M.` is no `M57`, `Me` no `ME`.
    private static final Set<String> WRITTEN_TITLES = Set.of("M", "MM", "Me", "Pr", "Dr");

    private static final Set<String> PARTICLES = words("de du des le la les d l van von der den ben ibn el al ould");

    private static final Set<String> BORN = words("né née épouse");

    private static final Set<String> SAINTS = words("saint sainte st ste");

    /// Things that are called after people: nobody works under the name of a school.
    private static final Set<String> PLACES = words("""
            école ecoles collège lycée gymnase stade piscine salle rue avenue boulevard place square parc quartier cité
            médiathèque bibliothèque crèche hôpital ehpad résidence foyer musée théâtre maison centre espace fondation
            association pont port aéroport ville commune mairie canton château mont bourg cimetière
            sivu sivom syndicat ccas cias epci sdis collectivité esplanade quai impasse allée conservatoire institut
            clinique amphithéâtre auditorium
            """);

    /// Places whose name holds a given name, word by word.
    private static final Set<String> CALLED = Set.of(
            "marie galante", "pierre benite", "pierre buffiere", "pierre chatel", "pierre de bresse", "pierre percee");

    /// What files of authorities are about, and when: no surname beside a given name.
    private static final Set<String> TRADE = words("""
            paie paye postes poste effectifs effectif agents agent personnel rh drh formations formation session sessions
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
            gl bp bs dm ca cfu cg fdr ap ae cp tcd pes xml csv xlsx social sociale principal
            """);

    /// Words of trade that people are called by: a surname where they stand in capitals behind a given name.
    private static final Set<String> SURNAMES_TOO = words("""
            grand nouveau ancien vieux juste faux vrai mars mai avril juin jour jeudi dimanche stage page balance social
            """);

    private final String stem;
    private final List<MatchResult> found;
    private final List<String> words;
    private final boolean[] places;
    private final boolean[] names;

    private NamesInFileNames(String stem) {
        this.stem = stem;
        this.found = WORD.matcher(stem).results().toList();
        this.words = found.stream().map(word -> Spelling.folded(word.group())).toList();
        this.places = new boolean[words.size()];
        this.names = new boolean[words.size()];
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .map(Spelling::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The stem, each name of somebody masked as one.
    static String masked(String stem, String mask) {
        NamesInFileNames in = new NamesInFileNames(stem);
        in.findPlaces();
        in.findNames();
        return in.masked(mask);
    }

    /// Behind a word of a place, the given names and the one word that follow them; behind a saint, the given
    /// names alone.
    private void findPlaces() {
        for (int i = 0; i < words.size(); i++) {
            boolean saint = SAINTS.contains(words.get(i));
            if (saint || (PLACES.contains(words.get(i)) && !isBehindGivenInCapitals(i))) {
                places[i] = true;
                findPlace(i, saint);
            }
            for (String called : CALLED) {
                List<String> parts = List.of(called.split(" ", -1));
                int end = i + parts.size();
                if (end <= words.size() && words.subList(i, end).equals(parts)) {
                    Arrays.fill(places, i, end, true);
                }
            }
        }
    }

    /// `Marie du PONT` is somebody.
    private boolean isBehindGivenInCapitals(int at) {
        int before = at - 1;
        while (before > 0 && PARTICLES.contains(words.get(before))) {
            before--;
        }
        return before >= 0 && isCapitals(at) && GivenNames.has(words.get(before)) && !isCapitals(before);
    }

    private void findPlace(int place, boolean saint) {
        int next = place + 1;
        while (isBeside(next) && PARTICLES.contains(words.get(next))) {
            next++;
        }
        int first = next;
        while (isBeside(next) && GivenNames.has(words.get(next)) && !isSurnameOfNext(next)) {
            places[next++] = true;
        }
        boolean own = next == first || !saint;
        if (own && isBeside(next) && !isSurnameOfNext(next)) {
            places[next] = true;
        }
    }

    /// Whether a word in capitals has a given name behind it that is not: `DUPONT Marie`.
    private boolean isSurnameOfNext(int at) {
        return isCapitals(at) && isBeside(at + 1) && GivenNames.has(words.get(at + 1)) && !isCapitals(at + 1);
    }

    private boolean isCapitals(int at) {
        String word = found.get(at).group();
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private void findNames() {
        for (int i = 0; i < words.size(); i++) {
            if (isTitle(i)) {
                int behind = behindParticles(i);
                if (isBeside(behind) && !places[behind] && (isSurname(behind) || isGiven(behind))) {
                    Arrays.fill(names, i + 1, behind + 1, true);
                }
            }
            if (BORN.contains(words.get(i))) {
                int behind = behindParticles(i);
                if (isBeside(behind) && isSurname(behind)) {
                    Arrays.fill(names, i, behind + 1, true);
                    names[i] = true;
                    if (i > 0 && isBeside(i) && isSurname(i - 1)) {
                        names[i - 1] = true;
                    }
                }
            }
            if (isGiven(i)) {
                besideGiven(i);
            }
        }
        // The first of two given names stands beside no surname.
        for (int i = names.length - 2; i >= 0; i--) {
            names[i] |= names[i + 1] && isGiven(i) && isBeside(i + 1);
        }
        for (int i = 1; i < names.length; i++) {
            names[i] |= names[i - 1] && isGiven(i) && isBeside(i);
        }
    }

    private void besideGiven(int given) {
        if (given > 0 && isBeside(given) && (isSurname(given - 1) || isOneInCapitals(given - 1, given))) {
            names[given - 1] = true;
            names[given] = true;
        }
        int behind = behindParticles(given);
        if (isBeside(behind)
                && (isSurname(behind) || isOneInCapitals(given, behind) || isTradeInCapitals(given, behind))) {
            Arrays.fill(names, given, behind + 1, true);
        }
    }

    /// The word behind, past particles.
    private int behindParticles(int at) {
        int next = at + 1;
        while (isBeside(next) && PARTICLES.contains(words.get(next)) && isBeside(next + 1)) {
            next++;
        }
        return next;
    }

    private boolean isTitle(int at) {
        String word = found.get(at).group();
        boolean dotted =
                found.get(at).end() < stem.length() && stem.charAt(found.get(at).end()) == '.';
        if (WRITTEN_TITLES.contains(word)) {
            return dotted || (!isCapitals(at) && word.length() > 1);
        }
        return TITLES.contains(words.get(at)) && (dotted || !word.equals("DR"));
    }

    private boolean isGiven(int at) {
        return GivenNames.has(words.get(at)) && !places[at];
    }

    /// Two given names, the one in capitals being a surname.
    private boolean isOneInCapitals(int one, int next) {
        return isGiven(one) && isGiven(next) && isCapitals(one) != isCapitals(next);
    }

    private boolean isTradeInCapitals(int given, int behind) {
        return SURNAMES_TOO.contains(words.get(behind)) && isCapitals(behind) && !isCapitals(given);
    }

    /// Whether a word stands beside the one before it.
    private boolean isBeside(int at) {
        return at > 0
                && at < words.size()
                && BETWEEN.matcher(stem.substring(
                                found.get(at - 1).end(), found.get(at).start()))
                        .matches();
    }

    private boolean isSurname(int at) {
        String word = words.get(at);
        return word.length() > 1
                && !places[at]
                && !TRADE.contains(word)
                && !isTitle(at)
                && !BORN.contains(word)
                && !PARTICLES.contains(word)
                && !GivenNames.has(word);
    }

    private String masked(String mask) {
        List<String> told = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < names.length; i++) {
            if (!names[i]) {
                continue;
            }
            int last = i;
            while (last + 1 < names.length && names[last + 1] && isBeside(last + 1)) {
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
