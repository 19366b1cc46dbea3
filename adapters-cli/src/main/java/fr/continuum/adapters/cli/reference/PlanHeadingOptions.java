package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What a file does not say of the plan in it.
final class PlanHeadingOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description =
                    "Le code du plan ; par défaut celui du plan en vigueur, sinon celui que donne le nom du fichier."
                            + " Un autre code commence un autre plan.")
    private @Nullable String code;

    @Option(names = "--name", paramLabel = "NOM", description = "Le nom du plan ; par défaut, de même.")
    private @Nullable String name;

    @Option(names = "--start", paramLabel = "DATE", description = "Le premier jour du mandat (AAAA-MM-JJ).")
    private @Nullable LocalDate start;

    @Option(names = "--end", paramLabel = "DATE", description = "Le dernier jour du mandat.")
    private @Nullable LocalDate end;

    @Option(
            names = "--top",
            paramLabel = "axe|objectif",
            description = "Ce que tient la première colonne d'un classeur de plan d'actions ; par défaut, trouvé.")
    private @Nullable String top;

    @Option(
            names = "--sheet",
            paramLabel = "FEUILLE",
            description = "La feuille à lire d'un classeur de plan d'actions ; par défaut, trouvée.")
    private String sheet = "";

    PlanHeading heading() {
        if (code != null && !PlanCode.isValid(code)) {
            throw wrong("« " + code + " » n'est pas un code : 64 caractères au plus, sur une ligne.");
        }
        return new PlanHeading(
                Optional.ofNullable(code).map(PlanCode::new),
                Optional.ofNullable(name),
                Optional.ofNullable(start),
                Optional.ofNullable(end));
    }

    Optional<PlanLevel> top() {
        return Optional.ofNullable(top).map(word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "axe" -> PlanLevel.AXIS;
            case "objectif" -> PlanLevel.STRATEGIC_OBJECTIVE;
            default -> throw wrong("« " + word + " » ne convient pas pour --top : axe ou objectif.");
        });
    }

    String sheet() {
        return sheet;
    }

    private RuntimeException wrong(String sentence) {
        return command == null
                ? new IllegalStateException(sentence)
                : new FrenchParameterException(command.commandLine(), sentence);
    }
}
