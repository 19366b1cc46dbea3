package fr.continuum.domain.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words by which names of people are told from others in the names of files ([NamesInFileNames]), folded.
final class WordsOfFileNames {

    static final Set<String> TITLES = words("mme mlle melle madame mademoiselle monsieur mr docteur dr");

    /// Titles only where they are written so: `M.` is no `M57`, `Me` no `ME`.
    static final Set<String> WRITTEN_TITLES = Set.of("M", "MM", "Me", "Pr", "Dr");

    static final Set<String> PARTICLES = words("de du des le la les d l van von der den ben ibn el al ould");

    static final Set<String> BORN = words("né née épouse");

    static final Set<String> SAINTS = words("saint sainte st ste");

    /// Things that are called after people: nobody works under the name of a school.
    static final Set<String> PLACES = words("""
            école ecoles collège lycée gymnase stade piscine salle rue avenue boulevard place square parc quartier cité
            médiathèque bibliothèque crèche hôpital ehpad résidence foyer musée théâtre maison centre espace fondation
            association pont port aéroport ville commune mairie canton château mont bourg cimetière
            sivu sivom syndicat ccas cias epci sdis collectivité esplanade quai impasse allée conservatoire institut
            clinique amphithéâtre auditorium croix chapelle église
            """);

    /// Places whose name holds a given name, word by word.
    static final List<List<String>> CALLED = Arrays.stream("""
            anse bertrand; beaumont le roger; bois guillaume; bois robert; bosc roger; brie comte robert; charles de gaulle; fontaine simon
            marie galante; mesnil roger; mesnil simon; mesnil thomas; pierre bénite; pierre buffière; pierre châtel
            pierre de bresse; pierre percée; roche charles; roche maurice; villiers adam
            """.split("[;\n]", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(name ->
                    Arrays.stream(name.split("\\s+", -1)).map(Spelling::folded).toList())
            .toList();

    /// What files of authorities are about, and when: no surname beside a given name.
    static final Set<String> TRADE = words("""
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
            conseil conseils départemental départementale départementaux régional régionale général générale communal communale
            municipal municipale communautaire intercommunal intercommunale métropolitain métropolitaine agglo cd cr cc cu ct
            epci trésorerie préfecture chambre agence office régie établissement public publique courrier note
            """);

    /// Words of trade that people are called by: a surname where they stand in capitals behind a given name.
    static final Set<String> SURNAMES_TOO = words("""
            grand nouveau ancien vieux juste faux vrai mars mai avril juin jour jeudi dimanche stage page balance social
            """);

    /// What is counted by letters, and what departments are called by: a letter behind is no initial.
    static final Set<String> THINGS = words("""
            acte aile article atelier axe bât bâtiment bloc catégorie chapitre classe colonne comité cycle dossier dga dgs dir drh dsi dst
            élément ensemble équipe essai étage étape feuillet fonction formulaire grille groupe immeuble indice ligne lot module niveau
            numéro option page panel partie phase planche pôle programme rang scénario secteur section serie série service
            site srv svc serv table tome tranche type unité usine variante vague volet zac zone zi
            accueil achats affaires aide aides aménagement animation archives assainissement associations autonomie cabinet cantine
            citoyenneté collecte comptabilité communication culture déchets domaine eau eaux économie éducation élections énergie
            enfance enseignement entretien environnement équipement espaces état-civil famille finances foncier fonctionnement
            habitat handicap hygiène informatique insertion investissement jeunesse juridique logement logistique loisirs
            maintenance marché marchés mobilité moyens numérique ordures patrimoine police population prévention propreté
            protection recette recettes réseau réseaux restauration routes santé scolaire sécurité séniors solidarité
            solidarités spectacles sport sports stationnement transport transports technique techniques tourisme travaux urbanisme verts vie voirie
            """);

    /// Files of money are told apart by the letter of a section or a direction.
    static final Set<String> MONEY = words("bp ca cfu dm bs gl budget budgets compte balance livre mandats titres");

    static final Set<String> SECTIONS = words("f i d r");

    /// What an article is written before, and no surname: `Monsieur le Maire`.
    static final Set<String> OFFICES = words("""
            maire président présidente directeur directrice préfet préfète adjoint adjointe député députée sénateur sénatrice
            conseiller conseillère ministre trésorier trésorière comptable receveur percepteur secrétaire élu élue proviseur
            principal principale juge procureur commissaire recteur rectrice chef cheffe responsable gouverneur médecin
            """);

    private WordsOfFileNames() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .map(Spelling::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
