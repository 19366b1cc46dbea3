package fr.continuum.adapters.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;

/// The commands of the program as one tree.
public final class ContinuumCommands {

    private final CommandLine line = group("continuum", "Relie chaque moyen de la collectivité à ses objectifs.");

    /// Adds a command right under the program's name.
    public ContinuumCommands add(Object command) {
        line.addSubcommand(command);
        return this;
    }

    /// Adds commands under a word of their own.
    public ContinuumCommands addGroup(String word, String description, List<Object> commands) {
        CommandLine group = group(word, description);
        commands.forEach(group::addSubcommand);
        line.addSubcommand(group);
        return this;
    }

    /// Runs the command the words name.
    ///
    /// @param failures what to do with what a command throws
    /// @return its exit code
    public int run(Console console, IExecutionExceptionHandler failures, String... words) {
        FrenchUsage.dress(line);
        return line.setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(new FrenchUsage())
                .setExecutionExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(words);
    }

    Map<String, CommandLine> commands() {
        return line.getSubcommands();
    }

    private static CommandLine group(String word, String description) {
        CommandLine group = new CommandLine(new GroupCommand());
        CommandSpec spec = group.getCommandSpec();
        spec.name(word).usageMessage().description(description);
        return group;
    }
}
