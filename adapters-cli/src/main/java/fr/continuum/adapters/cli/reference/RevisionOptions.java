package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.domain.plan.Revision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The decision by which an adopted plan changes in what was voted (R06).
final class RevisionOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--revision-reason",
            paramLabel = "MOTIF",
            description = "Pourquoi un plan adopté change dans ce qui a été voté.")
    private String reason = "";

    @Option(
            names = {"--revision-decision", "--decision"},
            paramLabel = "RÉFÉRENCE",
            description = "La décision qui le dit : délibération, arbitrage.")
    private String decision = "";

    @Option(
            names = {"--revision-date", "--date"},
            paramLabel = "DATE",
            description = "Le jour de cette décision ; par défaut, aujourd'hui.")
    private @Nullable LocalDate on;

    Optional<Revision> revision(Clock clock) {
        if (reason.isBlank() && decision.isBlank() && on == null) {
            return Optional.empty();
        }
        if (reason.isBlank() || decision.isBlank()) {
            String sentence = "Une révision dit pourquoi et par quelle décision : donnez --revision-reason et"
                    + " --revision-decision.";
            throw command == null
                    ? new IllegalStateException(sentence)
                    : new FrenchParameterException(command.commandLine(), sentence);
        }
        return Optional.of(new Revision(reason, decision, on == null ? LocalDate.now(clock) : on));
    }
}
