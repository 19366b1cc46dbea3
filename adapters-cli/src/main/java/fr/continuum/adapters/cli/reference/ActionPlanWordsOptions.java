package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the columns and the status words of an action-plan workbook mean, where nobody could guess.
final class ActionPlanWordsOptions {

    private static final Map<String, ActionPlanField> FIELDS = new TreeMap<>(Map.ofEntries(
            Map.entry("emplacement", ActionPlanField.PLACE),
            Map.entry("action", ActionPlanField.TITLE),
            Map.entry("code", ActionPlanField.CODE),
            Map.entry("sous-action", ActionPlanField.SUB_ACTION),
            Map.entry("descriptif", ActionPlanField.DESCRIPTION),
            Map.entry("structure-pilote", ActionPlanField.LEAD_STRUCTURE),
            Map.entry("partenaires", ActionPlanField.PARTNERS),
            Map.entry("direction-pilote", ActionPlanField.LEAD_DEPARTMENT),
            Map.entry("pilote", ActionPlanField.PILOT),
            Map.entry("elu", ActionPlanField.ELECTED),
            Map.entry("budget", ActionPlanField.BUDGET),
            Map.entry("budget-euros", ActionPlanField.BUDGET_EUR),
            Map.entry("budget-keuros", ActionPlanField.BUDGET_KEUR),
            Map.entry("budget-meuros", ActionPlanField.BUDGET_MEUR),
            Map.entry("statut", ActionPlanField.STATUS),
            Map.entry("priorite", ActionPlanField.PRIORITY),
            Map.entry("debut", ActionPlanField.START),
            Map.entry("fin", ActionPlanField.END),
            Map.entry("continue", ActionPlanField.CONTINUOUS),
            Map.entry("territoire", ActionPlanField.TERRITORY),
            Map.entry("commune", ActionPlanField.COMMUNE),
            Map.entry("canton", ActionPlanField.CANTON),
            Map.entry("epci", ActionPlanField.EPCI),
            Map.entry("code-commune", ActionPlanField.COMMUNE_CODE),
            Map.entry("code-canton", ActionPlanField.CANTON_CODE),
            Map.entry("code-epci", ActionPlanField.EPCI_CODE),
            Map.entry("autres-objectifs", ActionPlanField.OTHER_OBJECTIVES),
            Map.entry("autre", ActionPlanField.OTHER)));

    private static final Map<String, ActionPlanState> STATES = new TreeMap<>(Map.of(
            "brouillon", ActionPlanState.DRAFT,
            "prevue", ActionPlanState.PLANNED,
            "en-cours", ActionPlanState.IN_PROGRESS,
            "en-pause", ActionPlanState.ON_HOLD,
            "bloquee", ActionPlanState.BLOCKED,
            "achevee", ActionPlanState.COMPLETED,
            "abandonnee", ActionPlanState.ABANDONED));

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--column",
            paramLabel = "EN-TÊTE=SENS",
            description = "Ce que dit une colonne d'un classeur de plan d'actions, quand son nom n'est pas reconnu :"
                    + " emplacement, action, code, sous-action, descriptif, pilote, direction-pilote, statut, debut, fin,"
                    + " budget (budget-keuros, budget-meuros, budget-euros : dans cette unité), territoire (commune, canton,"
                    + " epci), autres-objectifs…"
                    + " Se répète.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--status",
            paramLabel = "MOT=ÉTAT",
            description = "Ce que veut dire un statut non reconnu : brouillon, prevue, en-cours, en-pause, bloquee,"
                    + " achevee, abandonnee. Se répète.")
    private Map<String, String> states = new LinkedHashMap<>();

    ActionPlanWords words() {
        return ActionPlanWords.said(known("--column", columns, FIELDS), known("--status", states, STATES));
    }

    private <T> Map<String, T> known(String option, Map<String, String> said, Map<String, T> words) {
        Map<String, T> known = new LinkedHashMap<>();
        said.forEach((name, meaning) -> {
            T is = words.get(folded(meaning));
            if (is == null) {
                throw wrong("« " + meaning + " » ne convient pas pour " + option + " : "
                        + String.join(", ", words.keySet()) + ".");
            }
            known.put(name, is);
        });
        return known;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s_]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    private RuntimeException wrong(String sentence) {
        return command == null
                ? new IllegalStateException(sentence)
                : new FrenchParameterException(command.commandLine(), sentence);
    }
}
