package fr.continuum.application.testing;

import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.ControlTotals.Staff;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads documents written in plain words: a header (`CA 2018`), then one line each (`D nature=6161 MtReal=1,00`). A
/// line `total …` is a calculated one; `rejected …` one that does not read; `v2 …` is a line only the second reader
/// sees; `malformed` breaks the document there; `stated …` goes into the sums but not among the lines, as a fault of
/// the machine would have it; `staff A TENURED 350 193` is a row of the annex of personnel (`-` for no category). A
/// file that begins with `malformed` has no sound header, one that begins with `people` is no budget. `malformed v1`,
/// as a line or before a header, troubles the first reader only. To the second reader, `v2 malformed` breaks the
/// document and `v2 is CA 2019` is its header.
public record ScriptedReader(String version) implements BudgetDocumentReader {

    private static final String FOR_THE_FIRST = "malformed v1 ";
    private static final String HEADER_2 = "v2 is ";

    /// A document of these words: its header, then its lines.
    public static InMemoryContent document(String name, String... words) {
        return InMemoryContent.of(name, String.join("\n", words));
    }

    @Override
    public HeaderOutcome readHeader(Content content) throws IOException {
        String first = header(words(content));
        if (first.startsWith(FOR_THE_FIRST) && version.equals("1")) {
            return new HeaderOutcome.Malformed(FileFault.at(content.name(), 1, 1, "en-tête illisible"));
        }
        first = first.replace(FOR_THE_FIRST, "");
        return switch (first) {
            case "malformed" -> new HeaderOutcome.Malformed(FileFault.at(content.name(), 1, 1, "en-tête illisible"));
            case "people" -> new HeaderOutcome.NotABudgetDocument(FileFault.of(content.name(), "pas un budget"));
            default -> new HeaderOutcome.Recognised(Headers.header(first));
        };
    }

    @Override
    public ReadOutcome read(Content content, Charts charts, LineHandler handler) throws IOException {
        DocumentHeader header;
        switch (readHeader(content)) {
            case HeaderOutcome.Recognised(DocumentHeader read, var _) -> header = read;
            case HeaderOutcome.Malformed(FileFault fault, var _, var _) -> {
                return new ReadOutcome.Malformed(fault);
            }
            case HeaderOutcome.NotABudgetDocument(FileFault fault, var _, var _) -> {
                return new ReadOutcome.NotABudgetDocument(fault);
            }
        }
        List<String> words = words(content);
        ChartOfAccounts chart =
                charts.standingFor(header.nomenclature(), header.fiscalYear()).orElse(null);
        Sums.Builder sums = new Sums.Builder();
        Map<String, Long> unknown = new LinkedHashMap<>();
        int kept = 0;
        int totals = 0;
        List<FileFault> rejected = new ArrayList<>();
        List<Staff> staff = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String line = words.get(i);
            if (line.equals("malformed")
                    || (line.equals("malformed v1") && version.equals("1"))
                    || (line.equals("v2 malformed") && version.equals("2"))) {
                return new ReadOutcome.Malformed(FileFault.at(content.name(), i + 1, 1, "ligne illisible"));
            } else if (line.equals("malformed v1")) {
                continue;
            } else if (line.startsWith("total ")) {
                totals++;
            } else if (line.startsWith("rejected ")) {
                rejected.add(FileFault.at(content.name(), i + 1, 1, line.substring(9)));
            } else if (line.startsWith("staff ")) {
                String[] said = line.split(" ");
                staff.add(new Staff(
                        said[1].equals("-") ? "" : said[1],
                        Employment.valueOf(said[2]),
                        Long.parseLong(said[3]),
                        Long.parseLong(said[4])));
            } else if (line.startsWith("stated ")) {
                Words.Line stated = Words.line(line.substring(7));
                sums.add(stated.key().flow(), stated.amounts());
            } else if (!line.startsWith(HEADER_2) && (!line.startsWith("v2 ") || version.equals("2"))) {
                Words.Line said = Words.line(line.startsWith("v2 ") ? line.substring(3) : line);
                BudgetKey key = inSection(said.key(), chart);
                Amounts amounts = said.amounts();
                handler.line(new BudgetLine(++kept, i + 1, key, amounts, "Ligne " + kept, BudgetLine.Detail.NONE));
                sums.add(key.flow(), amounts);
                if (chart != null && chart.account(key.nature()).isEmpty()) {
                    unknown.merge(key.nature(), 1L, Long::sum);
                }
            }
        }
        List<UnknownCode> codes = new ArrayList<>();
        unknown.forEach((code, lines) -> codes.add(new UnknownCode(KeyField.NATURE, code, lines)));
        return new ReadOutcome.Read(
                header,
                chart,
                new LineCounts((long) kept + totals + rejected.size(), kept, totals, rejected.size()),
                sums.build(),
                new ControlTotals(List.of(), List.of(), staff),
                codes,
                rejected);
    }

    private String header(List<String> words) {
        return words.stream()
                .filter(line -> version.equals("2") && line.startsWith(HEADER_2))
                .map(line -> line.substring(HEADER_2.length()))
                .findFirst()
                .orElse(words.getFirst());
    }

    private static BudgetKey inSection(BudgetKey key, @Nullable ChartOfAccounts chart) {
        return key.section() != Section.UNKNOWN || chart == null
                ? key
                : key.inSection(chart.chapter(key.chapter())
                        .map(ChartOfAccounts.Chapter::section)
                        .orElse(Section.UNKNOWN));
    }

    private static List<String> words(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
