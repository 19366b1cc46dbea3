package fr.continuum.adapters.files.mutant;

import fr.continuum.adapters.files.profile.Archives;
import fr.continuum.adapters.files.testing.SmallMemory;
import fr.continuum.adapters.files.testing.Zipped;
import fr.continuum.application.testing.InMemoryContent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Spoils files and has them read, in a machine of little memory. Says what no reader should do: throw, hang, refuse
/// without a reason, hand over what does not add up; and how each can be made again.
public final class MutantRun {

    private static final int TOLD_AT_MOST = 20;

    /// A sound file takes a second at most: whoever takes this long does not end.
    private static final long HANGS_AFTER_SECONDS = 120;

    /// Files larger than this are taken less often.
    private static final int LARGE = 1 << 20;

    private static final int LARGE_ONE_IN = 25;

    private final Readers readers;
    private final Sources sources = new Sources();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();

    private MutantRun(Path folder) throws IOException {
        readers = new Readers(folder);
    }

    /// @param arguments how many mutants, and the number the first is made from; the next are made from those
    /// after it
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mutants");
        MutantRun run = new MutantRun(folder);
        int mutants = Integer.parseInt(arguments[0]);
        long first = Long.parseLong(arguments[1]);
        for (long seed = first; seed < first + mutants && run.problems.size() < TOLD_AT_MOST; seed++) {
            run.mutant(seed);
        }
        // What readers say on their own goes to the error stream.
        PrintStream out = System.out;
        out.println(run.problems.isEmpty() ? SmallMemory.DONE : String.join("\n", run.problems));
        System.err.println(mutants + " mutants: " + run.outcomes);
        System.exit(0);
    }

    private void mutant(long seed) throws InterruptedException {
        Random chance = new Random(seed * 0x9e3779b97f4a7c15L);
        List<String> names = List.copyOf(readers.all().keySet());
        String reader = names.get((int) Math.floorMod(seed, (long) names.size()));
        InMemoryContent source = source(reader, chance);
        Damage[] damages = Damage.values();
        Damage damage = damages[chance.nextInt(damages.length)];
        boolean inside =
                Archives.isArchive(source.bytes()) && damage != Damage.ARCHIVE_THAT_SWELLS && chance.nextInt(4) > 0;
        byte[] spoiled = inside
                ? Zipped.with(source.bytes(), bytes -> damage.done(bytes, chance), chance)
                : damage.done(source.bytes(), chance);
        String what = "mutant %d: %s, %s%s, read as %s"
                .formatted(seed, source.name(), damage, inside ? " inside" : "", reader);
        judge(what, reader, new InMemoryContent(source.name(), spoiled));
    }

    private InMemoryContent source(String reader, Random chance) {
        List<InMemoryContent> all = sources.of(reader);
        InMemoryContent source = all.get(chance.nextInt(all.size()));
        while (source.bytes().length > LARGE && chance.nextInt(LARGE_ONE_IN) > 0) {
            source = all.get(chance.nextInt(all.size()));
        }
        return source;
    }

    private void judge(String what, String reader, InMemoryContent mutant) throws InterruptedException {
        FutureTask<Verdict> task =
                new FutureTask<>(() -> readers.all().get(reader).read(mutant));
        Thread thread = Thread.ofPlatform().daemon().start(task);
        try {
            switch (task.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS)) {
                case Verdict.Read(String wrong) -> {
                    count(reader + " read");
                    if (!wrong.isEmpty()) {
                        problem(what + ": " + wrong);
                    }
                }
                case Verdict.Refused(String reason) -> {
                    count(reader + " refused");
                    if (reason.isBlank()) {
                        problem(what + ": refused without a reason");
                    }
                }
            }
        } catch (ExecutionException thrown) {
            Throwable cause = thrown.getCause();
            problem(what + ": " + cause + "\n    at "
                    + String.join(
                            "\n    at ",
                            Arrays.stream(cause.getStackTrace())
                                    .limit(12)
                                    .map(StackTraceElement::toString)
                                    .toList()));
        } catch (TimeoutException _) {
            problem(what + ": does not end\n    at "
                    + String.join(
                            "\n    at ",
                            Arrays.stream(thread.getStackTrace())
                                    .limit(20)
                                    .map(StackTraceElement::toString)
                                    .toList()));
        }
    }

    /// Told at once as well: what hangs may keep the end from being told.
    private void problem(String what) {
        System.err.println(what);
        problems.add(what);
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }
}
