package fr.continuum.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The page of results, a section for each benchmark: whoever runs one again replaces its section, and the machine it
/// ran on is named beside it. What stands above the first section is said anew each time.
public final class ResultsPage {

    private static final String HEAD = """
            # Measured

            Ratios of medians within one run, for machines differ and are never at rest; the milliseconds beside them
            are those of one machine on one day. To measure again:
            `mvn -Pbenchmarks -pl benchmarks -am test-compile`, which writes this page.
            """;

    private final Path page;

    public ResultsPage(Path page) {
        this.page = page;
    }

    /// Replaces what a benchmark said before.
    public void say(String title, List<String> lines) throws IOException {
        String heading = "## " + title;
        List<String> text = new ArrayList<>(HEAD.lines().toList());
        text.add("");
        boolean inside = true;
        for (String line : before().lines().toList()) {
            inside = line.startsWith("## ") ? line.equals(heading) : inside;
            if (!inside) {
                text.add(line);
            }
        }
        text.addAll(
                List.of(heading, "", "*%s, on %s*".formatted(LocalDate.now(ZoneId.systemDefault()), machine()), ""));
        text.addAll(lines);
        Files.writeString(page, String.join("\n", text) + "\n", StandardCharsets.UTF_8);
    }

    private String before() throws IOException {
        return Files.exists(page) ? Files.readString(page, StandardCharsets.UTF_8) : "";
    }

    private static String machine() throws IOException {
        return "%d cores of %s, %s, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        Runtime.version().feature());
    }

    private static String processor() throws IOException {
        Path linux = Path.of("/proc/cpuinfo");
        if (!Files.exists(linux)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(linux, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
