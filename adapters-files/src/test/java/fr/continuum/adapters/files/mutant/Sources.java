package fr.continuum.adapters.files.mutant;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Sound files by the reader they are meant for: real ones, the templates people fill, and our own.
final class Sources {

    private static final Path TEMPLATES = Path.of("..", "docs", "templates");
    private static final int LINES_OF_A_LONG_FILE = 2_000;

    private final Map<String, List<InMemoryContent>> byReader = new LinkedHashMap<>();

    Sources() throws IOException {
        for (String place : List.of(
                "broken/mauvais_totem.xml",
                "broken/totem_mauvais_siret.xml",
                "crach-bp-2022/totem.xml",
                "crach-dm2-2021/totem.xml",
                "crach-lotissement-bp-2022/totem.xml",
                "gironde-numerique-ca-2019/totem.xml",
                "montreuil/CA_2019.xml")) {
            add("documents", real("totem/" + place));
        }
        add("documents", own("/fr/continuum/adapters/files/totem/cfu.xml"));
        for (String template : List.of("ledger.csv", "budget-preparation.csv")) {
            add("documents", template(template));
            add("documents", workbook(template));
            add("samples", template(template));
        }
        add("samples", real("balances/ofgl-base-communes-consolidee.test.csv"));
        for (String template : List.of(
                "posts.csv", "training-plan.csv", "training-sessions.csv", "work-cycles.csv", "competency-needs.csv")) {
            add("people", template(template));
            add("people", workbook(template));
        }
        add("people", real("hr/grades-fpt.csv"));
        add("charts", real("plan-de-comptes/2022-M4-M43_D.xml"));
        add("charts", real("plan-de-comptes/2018-M14-M14_COM_SUP3500.xml"));
        add("plans", own("/fr/continuum/adapters/files/plan/departement.csv"));
        add("plans", own("/fr/continuum/adapters/files/plan/ville.csv"));
        try (Stream<Path> files = Files.list(SharedData.path("strategy"))) {
            for (Path file : files.sorted().toList()) {
                InMemoryContent content = content(file);
                for (String reader : List.of("action plans", "plan books", "outlines", "indicators")) {
                    add(reader, content);
                }
            }
        }
        add("outlines", content(Path.of("..", "docs", "guide.md")));
        add("allocation", start(real("crosswalk/montreuil-agregation.csv"), "crosswalk.csv"));
        add(
                "allocation",
                InMemoryContent.of(
                        "table.csv",
                        "fonction;nature;exercice_debut;exercice_fin;cible;part;motif\n21;60*;2024;2026;A;60;\n"
                                + "21;60*;2024;2026;B;40;\n31;;;;A;;\n01;;;;;;sans politique\n"));
        add("contributions", template("training-plan.csv"));
        add("contributions", workbook("training-plan.csv"));
        add("needs", template("needs.csv"));
        add("needs", workbook("needs.csv"));
    }

    List<InMemoryContent> of(String reader) {
        return List.copyOf(byReader.getOrDefault(reader, List.of()));
    }

    private void add(String reader, InMemoryContent content) {
        byReader.computeIfAbsent(reader, _ -> new ArrayList<>()).add(content);
    }

    private static InMemoryContent real(String place) throws IOException {
        return content(SharedData.path(place));
    }

    private static InMemoryContent template(String name) throws IOException {
        return content(TEMPLATES.resolve(name));
    }

    private static InMemoryContent content(Path file) throws IOException {
        return new InMemoryContent(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static InMemoryContent own(String resource) throws IOException {
        try (InputStream in = Sources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("No resource " + resource);
            }
            return new InMemoryContent(resource.substring(resource.lastIndexOf('/') + 1), in.readAllBytes());
        }
    }

    /// The same rows on a sheet.
    private static InMemoryContent workbook(String template) throws IOException {
        List<List<String>> rows = Files.readAllLines(TEMPLATES.resolve(template), StandardCharsets.UTF_8).stream()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        return WorkbookFixture.of(template.replace(".csv", ".xlsx"), "Feuille", rows);
    }

    /// The first rows of a file that has many.
    private static InMemoryContent start(InMemoryContent file, String name) {
        byte[] bytes = file.bytes();
        int end = 0;
        for (int lines = 0; end < bytes.length && lines < LINES_OF_A_LONG_FILE; end++) {
            lines += bytes[end] == '\n' ? 1 : 0;
        }
        return new InMemoryContent(name, java.util.Arrays.copyOf(bytes, end));
    }
}
