package fr.continuum.benchmarks.check;

import fr.continuum.adapters.files.chart.PlanDeCompteReader;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.check.DraftCheck;
import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryChartStore;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryRegisters;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.benchmarks.Medians;
import fr.continuum.benchmarks.ResultsPage;
import fr.continuum.benchmarks.night.InventedTable;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Owner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The check of a real document before its vote (read, attributed in both dimensions, held against every rule) against
/// a pass over the same bytes by the same parser that asks each element for its attributes, and no more. Both warm, in
/// turn.
public final class DraftAgainstStax {

    private static final int WARMING = 60;
    private static final int ROUNDS = 41;
    private static final int ROWS = 500;
    private static final double NANOS_A_MILLISECOND = 1_000_000;

    private DraftAgainstStax() {}

    private record Round(double stax, double check) {}

    /// @param arguments the document, the page the results are written to, then the chart it is read with, where
    /// there is one
    public static void main(String[] arguments) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        Content document = new InMemoryContent("document.xml", bytes);
        InMemoryChartStore charts = new InMemoryChartStore();
        TimelineEntry entry = new TimelineEntry("benchmark", Instant.EPOCH, "benchmark");
        boolean withChart = arguments.length > 2 && !arguments[2].isBlank();
        if (withChart) {
            charts.put(Owner.HOME, chart(Path.of(arguments[2])), entry);
        }
        InMemoryTargetTrees trees = new InMemoryTargetTrees();
        InMemoryAllocationTables tables = new InMemoryAllocationTables(new InMemoryPlans(trees));
        tables.put(Owner.HOME, InventedTable.table(ROWS), entry);
        CheckDraft check = new CheckDraft(
                new TotemReader(), charts, tables, trees, new InMemoryRegisters(), new InMemoryBudgetFacts());
        DraftCheck told = check.check(List.of(document), CheckDraft.Terms.USUAL);
        if (told.documents().isEmpty()) {
            throw new IllegalStateException("The document does not read: " + told);
        }
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            double stax = milliseconds(() -> pass(bytes));
            double checked = milliseconds(() -> check.check(List.of(document), CheckDraft.Terms.USUAL));
            if (round >= WARMING) {
                rounds.add(new Round(stax, checked));
            }
        }
        long elements = pass(bytes);
        double stax = Medians.of(rounds, Round::stax);
        double checked = Medians.of(rounds, Round::check);
        new ResultsPage(Path.of(arguments[1]))
                .say(
                        "The check of a draft",
                        List.of(
                                "A real document of %.1f MB, %,d elements%s, a table toward the plan of %d rows; warm, median of %d, in turn."
                                        .formatted(
                                                bytes.length / 1e6,
                                                elements,
                                                withChart ? ", read with its chart of accounts" : "",
                                                ROWS,
                                                ROUNDS),
                                "`mvn -Pbenchmarks,draft -pl benchmarks -am test-compile -Ddraft.document=…`.",
                                "",
                                "| | × the pass | ms |",
                                "|---|---|---|",
                                row("StAX over the same bytes, attributes read", stax, stax),
                                row("check: fingerprint, header, lines, annexes, attribution, rules", checked, stax)));
    }

    private static ChartOfAccounts chart(Path file) throws IOException {
        return switch (new PlanDeCompteReader().read(new InMemoryContent("chart.xml", Files.readAllBytes(file)))) {
            case ChartReader.Outcome.Read(var chart) -> chart;
            case ChartReader.Outcome.Unusable(var fault) -> throw new IOException(fault.inEnglish());
        };
    }

    private static long pass(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        long elements = 0;
        long read = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                elements++;
                for (int attribute = 0; attribute < xml.getAttributeCount(); attribute++) {
                    read += xml.getAttributeValue(attribute).length();
                }
            }
        }
        xml.close();
        return read < 0 ? read : elements;
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object done = work.call();
        double took = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
        if (done == null) {
            throw new IllegalStateException("Nothing was done");
        }
        return took;
    }

    private static String row(String what, double milliseconds, double unit) {
        return "| %s | %.2f | %.1f |".formatted(what, milliseconds / unit, milliseconds);
    }
}
