package fr.continuum.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.report.ReportJson;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the API says of its reports is what the writer of reports writes: the two are apart, in two adapters.
class ReportSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode schemas = schemas();
    private final Set<String> met = new TreeSet<>();

    @Test
    void a_written_report_has_the_described_fields_in_the_described_order() throws IOException {
        check(written(report()), schemas.get("Report"), "Report");
        check(written(withRefusal()), schemas.get("Report"), "Report");
        check(written(withWaiver()), schemas.get("Report"), "Report");

        assertThat(met).isEqualTo(new TreeSet<>(schemas.propertyNames()));
    }

    private void check(JsonNode value, JsonNode schema, String where) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().replaceFirst(".*/", "");
            met.add(name);
            check(value, schemas.get(name), name);
        } else if (schema.has("oneOf")) {
            if (!value.isNull()) {
                check(value, schema.get("oneOf").get(0), where);
            }
        } else if (schema.has("properties")) {
            met.add(where);
            checkFields(value, schema, where);
        } else if (schema.has("additionalProperties")) {
            value.properties().forEach(e -> check(e.getValue(), schema.get("additionalProperties"), where));
        } else if (schema.has("items")) {
            assertThat(value.isArray()).as(where).isTrue();
            value.forEach(item -> check(item, schema.get("items"), where));
        } else {
            assertThat(types(schema)).as(where + " " + value).contains(type(value));
            if (schema.has("enum")) {
                assertThat(schema.get("enum").values().stream().toList())
                        .as(where)
                        .contains(value);
            }
        }
    }

    private void checkFields(JsonNode value, JsonNode schema, String where) {
        List<String> described = List.copyOf(schema.get("properties").propertyNames());
        List<String> required =
                schema.get("required").values().stream().map(JsonNode::asString).toList();
        List<String> written = List.copyOf(value.propertyNames());
        assertThat(written).as(where).containsAll(required);
        assertThat(written)
                .as(where)
                .isEqualTo(described.stream().filter(written::contains).toList());
        schema.get("properties").properties().stream()
                .filter(e -> value.has(e.getKey()))
                .forEach(e -> check(value.get(e.getKey()), e.getValue(), where + "." + e.getKey()));
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        return type.isArray() ? type.values().stream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static String type(JsonNode value) {
        if (value.isNull()) {
            return "null";
        }
        if (value.isString()) {
            return "string";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        return value.isIntegralNumber() ? "integer" : "number";
    }

    /// A night with something of everything: a split key, a cumulated budget, a quarantined file, findings.
    private static NightReport report() throws IOException {
        House house = new House(new ScriptedReader("1"));
        TimelineEntry entry = new TimelineEntry("alice", House.NOW, "table.csv");
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), entry);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=21* -> education 60, culture 30"), entry);
        return house.night(List.of(
                ScriptedReader.document(
                        "bp.xml", "BP 2018", "D fonction=212 nature=60 MtPrev=10,00", "D nature=61 MtPrev=5,00"),
                ScriptedReader.document("dm.xml", "DM1 2018", "D fonction=212 nature=60 MtPrev=1,00"),
                ScriptedReader.document("people.xlsx", "people")));
    }

    private static NightReport withRefusal() throws IOException {
        NightReport report = report();
        NightReport.Consolidation night = Objects.requireNonNull(report.consolidation());
        return new NightReport(
                new NightReport.Consolidation(
                        night.id(),
                        night.asOf(),
                        night.status(),
                        List.of(new NightReport.Refusal(
                                report.coverage().getFirst().authority(), "Les parts ne font pas le tout."))),
                report.documents().stream()
                        .map(document ->
                                document.because(FileFault.of(document.file(), new Wording("illisible", "unreadable"))))
                        .toList(),
                report.coverage(),
                report.budgets(),
                report.findings());
    }

    private static NightReport withWaiver() throws IOException {
        NightReport report = report();
        NightReport.DatedFinding open = report.findings().getFirst();
        Waiver waiver = new Waiver(
                open.finding().rule(),
                open.finding().subject(),
                "Le fichier est attendu",
                "alice",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30));
        return new NightReport(
                report.consolidation(),
                report.documents(),
                report.coverage(),
                report.budgets(),
                List.of(
                        new NightReport.DatedFinding(open.finding(), open.since(), waiver, null, null),
                        new NightReport.DatedFinding(open.finding(), open.since(), null, outgrown(waiver), null)));
    }

    private static Waivers.Outgrown outgrown(Waiver waiver) {
        return new Waivers.Outgrown(
                waiver, new Seen.Change.OfAmount(OptionalLong.of(1_000_00), OptionalLong.of(300_000_00)));
    }

    private static JsonNode written(NightReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportJson().write(report, bytes);
        return JSON.readTree(bytes.toByteArray());
    }

    private static JsonNode schemas() {
        try (InputStream file = Objects.requireNonNull(
                ReportSchemaTest.class.getResourceAsStream("/fr/continuum/adapters/web/api/schemas.json"))) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
