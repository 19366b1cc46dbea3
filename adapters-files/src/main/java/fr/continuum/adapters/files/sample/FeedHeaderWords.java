package fr.continuum.adapters.files.sample;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words finance and HR tools head their columns with: those of the profile that ships, then these.
final class FeedHeaderWords {

    /// From what says most to what says least. Columns that name somebody, or what is paid to whom, are in none: a
    /// tool's `Nom`, `Tiers`, `Objet` is read by nobody.
    private static final Map<FeedField, List<String>> OTHERS = Map.ofEntries(
            Map.entry(
                    FeedField.KIND,
                    List.of("type d'écriture", "nature de pièce", "type de mouvement", "type mouvement", "type pièce")),
            Map.entry(FeedField.BUDGET, List.of("siret du budget", "siret budget", "code budget", "budget - siret")),
            Map.entry(FeedField.BUDGET_NAME, List.of("budget - libellé", "intitulé du budget")),
            Map.entry(FeedField.YEAR, List.of("exercice budgétaire", "exercice comptable", "an", "millésime")),
            Map.entry(FeedField.STAGE, List.of("étape de vote", "phase", "phase budgétaire")),
            Map.entry(FeedField.FLOW, List.of("dépense/recette", "dépense recette", "d/r", "sens (d/r)")),
            Map.entry(FeedField.MOVEMENT, List.of("réel/ordre", "type d'opération", "réel ou ordre")),
            Map.entry(FeedField.SECTION, List.of("section budgétaire", "f/i", "section (f/i)")),
            Map.entry(FeedField.CHAPTER, List.of("code chapitre", "chapitre budgétaire", "chap.", "chap")),
            Map.entry(
                    FeedField.NATURE,
                    List.of(
                            "code nature",
                            "article",
                            "imputation nature",
                            "compte nature",
                            "nature comptable",
                            "article par nature",
                            "nature budgétaire")),
            Map.entry(FeedField.FUNCTION, List.of("code fonction", "imputation fonction", "rubrique", "sous-fonction")),
            Map.entry(
                    FeedField.OPERATION, List.of("code opération", "n° d'opération", "programme", "opération - code")),
            Map.entry(
                    FeedField.AUTHORISATION,
                    List.of("ap", "ae", "ap/cp", "n° ap", "code ap", "autorisation de programme", "enveloppe")),
            Map.entry(
                    FeedField.SERVICE,
                    List.of("code service", "gestionnaire", "code gestionnaire", "service - code", "direction")),
            Map.entry(
                    FeedField.ANALYTIC_CODE,
                    List.of("axe analytique", "code analytique 1", "imputation analytique", "destination")),
            Map.entry(
                    FeedField.AMOUNT,
                    List.of(
                            "montant ttc",
                            "montant budgétaire",
                            "montant engagé",
                            "montant mandaté",
                            "montant de la pièce",
                            "montant proposé",
                            "proposition nouvelle",
                            "propositions nouvelles",
                            "crédits demandés",
                            "montant")),
            Map.entry(FeedField.DEBIT, List.of("débit", "montant débit", "débit (€)", "débits", "montant au débit")),
            Map.entry(FeedField.CREDIT, List.of("crédit", "montant crédit", "crédit (€)", "montant au crédit")),
            Map.entry(
                    FeedField.COMMITTED,
                    List.of("engagé", "montant engagé", "total engagé", "engagé (€)", "engagements")),
            Map.entry(
                    FeedField.ORDERED,
                    List.of("mandaté", "montant mandaté", "total mandaté", "mandaté (€)", "mandats")),
            Map.entry(FeedField.RECEIVED, List.of("titré", "montant titré", "total titré", "titré (€)", "titres émis")),
            Map.entry(
                    FeedField.ORIGIN_YEAR,
                    List.of(
                            "exercice de l'engagement",
                            "année de l'engagement",
                            "année d'origine",
                            "exercice d'origine")),
            Map.entry(
                    FeedField.REFERENCE,
                    List.of("n° de pièce", "n° pièce", "référence de la pièce", "n° d'engagement", "n° de mandat")),
            Map.entry(FeedField.DATE, List.of("date de la pièce", "date d'engagement", "date de mandatement")),
            Map.entry(FeedField.EXTRACTED, List.of("date de l'extraction", "date extraction", "extraction du")),
            Map.entry(FeedField.POST, List.of("n° poste", "identifiant du poste", "id poste", "poste budgétaire")),
            Map.entry(
                    FeedField.HOLDER,
                    List.of("matricule", "matricule de l'agent", "n° agent", "identifiant de l'agent", "id agent")),
            Map.entry(
                    FeedField.TITLE,
                    List.of(
                            "libellé du stage",
                            "intitulé du stage",
                            "libellé de la formation",
                            "emploi",
                            "fonction occupée",
                            "libellé poste",
                            "libellé",
                            "titre")),
            Map.entry(FeedField.CYCLE, List.of("code du cycle", "libellé du cycle", "cycle - code")),
            Map.entry(
                    FeedField.DEPARTMENT,
                    List.of(
                            "direction d'affectation",
                            "direction ou service",
                            "libellé direction",
                            "affectation",
                            "service d'affectation",
                            "pôle")),
            Map.entry(FeedField.CATEGORY, List.of("catégorie hiérarchique", "catégorie statutaire", "cat")),
            Map.entry(FeedField.FTE, List.of("etp budgétaire", "temps de travail", "quotité de travail", "etpt")),
            Map.entry(FeedField.OCCUPANCY, List.of("état du poste", "pourvu/vacant", "pourvu ou vacant", "statut")),
            Map.entry(FeedField.VACANT_SINCE, List.of("date de vacance", "vacance depuis", "vacant le")),
            Map.entry(FeedField.OPENED, List.of("date de création", "date d'ouverture", "créé depuis")),
            Map.entry(FeedField.CLOSED, List.of("date de suppression", "date de fermeture")),
            Map.entry(
                    FeedField.TRAINING,
                    List.of("code du stage", "réf. formation", "référence du stage", "code action")),
            Map.entry(
                    FeedField.SESSION,
                    List.of("n° de session", "code session", "code de la session", "numéro session", "réf. session")),
            Map.entry(FeedField.START, List.of("début de session", "date début", "du", "premier jour")),
            Map.entry(FeedField.END, List.of("fin de session", "date fin", "au", "dernier jour")),
            Map.entry(
                    FeedField.TRAINEES,
                    List.of("nb stagiaires", "nombre d'agents", "nb agents", "participants", "présents", "effectifs")),
            Map.entry(
                    FeedField.DAYS,
                    List.of("nombre de jours", "nb jours", "durée", "durée (jours)", "jours/stagiaire")),
            Map.entry(FeedField.TRAINING_CATEGORY, List.of("type", "typologie", "catégorie de formation")),
            Map.entry(FeedField.GROUND, List.of("base réglementaire", "cadre statutaire", "obligation")),
            Map.entry(FeedField.COST, List.of("coût prévisionnel", "coût pédagogique", "coût total", "montant")),
            Map.entry(FeedField.NEEDS, List.of("besoins", "codes besoins", "compétences visées", "besoin")),
            Map.entry(FeedField.NEED, List.of("code du besoin", "référence du besoin", "code compétence", "code")),
            Map.entry(FeedField.LABEL, List.of("libellé du besoin", "compétence", "intitulé du besoin")),
            Map.entry(FeedField.NEED_KIND, List.of("nature du besoin", "type de besoin", "type")),
            Map.entry(
                    FeedField.OBJECTIVES,
                    List.of("objectifs du plan", "objectif du plan", "codes objectifs", "actions du plan")),
            Map.entry(
                    FeedField.FORMER_HOURS,
                    List.of("heures annuelles avant", "durée annuelle avant", "anciennes heures", "heures (avant)")),
            Map.entry(
                    FeedField.ANNUAL_HOURS,
                    List.of("durée annuelle", "heures par an", "nouvelles heures", "heures après", "heures")));

    private final Map<FeedField, List<String>> words;

    private FeedHeaderWords(Map<FeedField, List<String>> words) {
        this.words = words;
    }

    static FeedHeaderWords of(FeedKind kind) throws IOException {
        FeedProfile shipped = FeedProfileFolder.shipped(kind);
        Map<FeedField, List<String>> words = new EnumMap<>(FeedField.class);
        for (FeedField field : FeedField.of(kind)) {
            List<String> all = new ArrayList<>(shipped.columns().getOrDefault(field, List.of()));
            all.addAll(OTHERS.getOrDefault(field, List.of()));
            words.put(field, List.copyOf(all));
        }
        return new FeedHeaderWords(words);
    }

    Set<String> all() {
        return words.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    int rank(FeedField field, String header) {
        return HeaderRow.rank(words.getOrDefault(field, List.of()), header);
    }

    boolean names(String header) {
        return words.keySet().stream().anyMatch(field -> rank(field, header) >= 0);
    }
}
