package fr.continuum.adapters.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Help and complaints in French: what is wrong in one sentence, then the usage of that very command, and exit 64.
final class FrenchUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println(sentence(fault));
        command.usage(command.getErr());
        return ExitCodes.USAGE;
    }

    /// Gives a command and those below it French headings and a help option.
    static void dress(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Affiche cette aide.")
                .build());
        spec.usageMessage()
                .synopsisHeading("Usage : ")
                .synopsisSubcommandLabel("COMMANDE")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions :%n")
                .commandListHeading("%nCommandes :%n")
                .sortOptions(false)
                .width(100);
        line.getSubcommands().values().forEach(FrenchUsage::dress);
    }

    private static String sentence(ParameterException fault) {
        return switch (fault) {
            case MissingParameterException missing ->
                "Il manque : "
                        + missing.getMissing().stream().map(FrenchUsage::name).collect(Collectors.joining(", "))
                        + ".";
            case UnmatchedArgumentException unmatched
            when unmatched.isUnknownOption() -> "Option inconnue : " + quoted(unmatched.getUnmatched()) + ".";
            case UnmatchedArgumentException unmatched ->
                (fault.getCommandLine().getSubcommands().isEmpty() ? "Argument de trop : " : "Commande inconnue : ")
                        + quoted(unmatched.getUnmatched()) + ".";
            case OverwrittenOptionException twice -> name(twice.getArgSpec()) + " est donné deux fois.";
            case FrenchParameterException own -> own.sentence();
            default ->
                fault.getArgSpec() == null
                        ? "La commande n'est pas complète ou pas correcte."
                        : "« " + fault.getValue() + " » ne convient pas pour " + name(fault.getArgSpec()) + ".";
        };
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "« " + word + " »").collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
