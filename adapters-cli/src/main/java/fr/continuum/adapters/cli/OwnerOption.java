package fr.continuum.adapters.cli;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Whose reference data a command handles.
public final class OwnerOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--authority",
            paramLabel = "SIREN",
            description = "La collectivité (9 chiffres) ; par défaut, toutes celles qui n'ont pas les leurs.")
    private @Nullable String siren;

    /// The authority named, else the home.
    public Owner owner() {
        if (siren == null) {
            return Owner.HOME;
        }
        if (!Siren.isValid(siren) && command != null) {
            throw new FrenchParameterException(
                    command.commandLine(), "« " + siren + " » n'est pas un SIREN : il en faut les 9 chiffres.");
        }
        return new Owner(siren);
    }
}
