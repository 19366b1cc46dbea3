package fr.continuum.application.testing;

import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.ChartFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads charts written in plain words: `plan M57-M57_A 2025`, then one path of functions each line (`2 > 21 > 212`),
/// then `fin du plan`.
public final class ScriptedChartReader implements ChartReader {

    private static final String END = "fin du plan";

    /// A chart of these words.
    public static InMemoryContent chart(String name, String nomenclature, int year, String... functionPaths) {
        return InMemoryContent.of(
                name, "plan " + nomenclature + " " + year + "\n" + String.join("\n", functionPaths) + "\n" + END);
    }

    @Override
    public Outcome read(Content content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readAllBytes();
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        String[] head = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ");
        if (head.length != 3 || !head[0].equals("plan") || !lines.getLast().equals(END)) {
            return new Outcome.Unusable(FileFault.of(content.name(), "ce n’est pas un plan de comptes"));
        }
        ChartOfAccounts chart = ChartFixture.chart(
                head[1],
                Integer.parseInt(head[2]),
                lines.subList(1, lines.size() - 1).toArray(String[]::new));
        return new Outcome.Read(new ChartOfAccounts(
                chart.nomenclature(),
                chart.year(),
                Sha256.of(bytes),
                chart.natureChapters(),
                chart.functionChapters(),
                chart.accounts(),
                chart.functions()));
    }
}
