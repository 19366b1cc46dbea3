package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.FoldedText;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What departments of authorities are called by those who make codes of words: « VOIRIE », « ESPACES VERTS ». None of
/// these words is a surname people commonly bear, which is why « parc », « marché » and « port » are not here.
public final class ServiceWords {

    private static final Set<String> WORDS = words("""
            accueil; achats; action; administration; administratif; affaires; agents; aides; aménagement; animation
            archives; assainissement; assurances; autonomie; bâtiment; bâtiments; bibliothèque; budget; bureau; cabinet
            cadastre; cantine; cantines; citoyenneté; civil; collecte; collectivité; collège; collèges; commande; communication; comptabilité
            conservatoire; courrier; crèche; crèches; culture; culturel; culturelle; culturelles; cuisine; déchets; déplacements; développement
            direction; domaine; durable; eau; eaux; écologie; économie; économique; écoles; école; éducation; égalité
            élections; énergie; énergies; enfance; entretien; environnement; équipements; espaces; état; études; événementiel
            famille; finances; financière; foncier; formation; funéraire; garage; gardiennage; général; générale; généraux
            gestion; gymnase; gymnases; habitat; handicap; humaines; hygiène; immobilier; informatique; infrastructures
            insertion; instruction; intérieur; investissement; jeunesse; juridique; logement; logistique; loisirs; magasin
            mairie; maintenance; marchés; médiathèque; mobilité; mobilités; moyens; municipale; musée; musées; numérique
            ordures; parentalité; patrimoine; personnel; petite; piscine; piscines; police; politique; population; presse
            prévention; propreté; protection; protocole; proximité; publique; publiques; publics; public; qualité; quartiers
            ramassage; ressources; restauration; restaurant; réseaux; réussite; routes; sanitaire; santé; scolaire
            scolaires; scolarité; secrétariat; sécurité; séniors; seniors; service; services; social; sociale; solidarité
            solidarités; spectacles; sport; sports; stationnement; systèmes; technique; techniques; territoire; territoires
            théâtre; tourisme; transport; transports; travaux; urbain; urbaine; urbains; urbanisme; véhicules; verts; vie
            associative; ville; voirie; information; de; du; des; la; le; les; et; en; aux; sur; pour; dir; serv; svc; ctm
            dgs; dst; drh; dsi; ccas; mja
            """);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private ServiceWords() {}

    /// Whether all words of a code are of these; figures and single letters between them tell nothing of anybody.
    public static boolean are(String code) {
        return Arrays.stream(BETWEEN.split(code, -1))
                .allMatch(word -> word.length() < 2 || WORDS.contains(FoldedText.of(word)));
    }

    private static Set<String> words(String listed) {
        return Arrays.stream(listed.split("[;\n]", -1))
                .map(FoldedText::of)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
