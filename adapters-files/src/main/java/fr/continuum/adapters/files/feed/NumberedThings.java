package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.FoldedText;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What authorities count by letters and years: « BAT A », « LOT B », « ZAC 2005 ». None of these words is a surname
/// people commonly bear, which is why « tour », « hall » and « parc » are not here.
final class NumberedThings {

    private static final Set<String> WORDS = Arrays.stream("""
            ae aepa aep aile alsh annee anru ap apcp arrondissement autorisation avenant axe bat batiment bloc bp
            budget caisse camion canton categorie chapitre cias circuit classe clg clsh compte contrat convention cper daf ddt dga dgas dgst
            depot detr dette dsil ehpad emprunt engin ensemble ep equipe eu exercice feder fonds fse groupe gs gym
            ilot imm immeuble investissement ligne lot lotissement lyc marche metro millesime module niveau npnru oper
            ope op operation phase pisc plan pole ppi pret prog programme projet quai quartier rd reseau rn rpe salle
            secteur site stade station subvention subv taxe tramway tram tranche travaux type unite vague vrd zac zad
            zae za zi zone
            """.split("\\s+", -1))
            .map(FoldedText::of)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    /// What stands in the name of a place or a building called after somebody.
    private static final Set<String> PLACES = Arrays.stream("""
            allee avenue av bd boulevard centre chapelle chemin cimetiere college clg cours creche ecole eglise ehpad
            espace foyer groupe gs gymnase gym hopital immeuble impasse jardin lycee maison mediatheque musee parc
            place pont quai quartier residence rue saint sainte salle square st stade ste theatre
            """.split("\\s+", -1))
            .map(FoldedText::of)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private NumberedThings() {}

    static boolean is(String word) {
        return WORDS.contains(FoldedText.of(word));
    }

    static boolean isPlace(String word) {
        return PLACES.contains(FoldedText.of(word));
    }
}
