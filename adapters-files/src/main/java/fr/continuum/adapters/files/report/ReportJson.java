package fr.continuum.adapters.files.report;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.BudgetCoverage;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.NightReport.Refusal;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/// Writes a report as a stream. Field names and their order are those of blueprint §7 and never change; what was added
/// since stands at the end of its object. Amounts are euros with two decimals, rates have four, the same report gives
/// the same bytes.
public final class ReportJson implements NightReportWriter {

    private static final LineCounts NO_LINES = new LineCounts(0, 0, 0, 0);

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    @Override
    public void write(Written what, OutputStream to) throws IOException {
        try (JsonGenerator json = JsonMapper.shared()
                .writer()
                .with(PRETTY)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(to, JsonEncoding.UTF8)) {
            switch (what) {
                case NightReport report -> report(json, report);
                case Documents(List<Document> documents) -> documents(json, documents);
                case Coverages(List<DocumentCoverage> coverage) -> coverage(json, coverage);
            }
        } catch (JacksonException e) {
            throw new IOException("The report could not be written", e);
        }
    }

    private static void report(JsonGenerator json, NightReport report) {
        json.writeStartObject();
        json.writeName("consolidation");
        consolidation(json, report.consolidation());
        json.writeName("documents");
        documents(json, report.documents());
        json.writeName("coverage");
        coverage(json, report.coverage());
        json.writeArrayPropertyStart("budgets");
        report.budgets().forEach(budget -> budget(json, budget));
        json.writeEndArray();
        json.writeObjectPropertyStart("findings");
        FindingsJson.write(json, report.findings());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void documents(JsonGenerator json, List<Document> documents) {
        json.writeStartArray();
        documents.forEach(document -> document(json, document));
        json.writeEndArray();
    }

    private static void coverage(JsonGenerator json, List<DocumentCoverage> coverage) {
        json.writeStartArray();
        coverage.forEach(entry -> coverage(json, entry));
        json.writeEndArray();
    }

    private static void consolidation(JsonGenerator json, NightReport.@Nullable Consolidation night) {
        if (night == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("id", night.id().value());
        json.writeStringProperty("asOf", night.asOf().toString());
        json.writeStringProperty("status", night.status().name());
        json.writeArrayPropertyStart("refusals");
        for (Refusal refusal : night.refusals()) {
            json.writeStartObject();
            json.writeStringProperty("authority", refusal.authority().value());
            json.writeStringProperty("reason", refusal.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void document(JsonGenerator json, Document document) {
        DocumentHeader header = document.header();
        json.writeStartObject();
        text(json, "file", document.file().isEmpty() ? null : document.file());
        text(json, "sha256", document.sha() == null ? null : document.sha().value());
        json.writeStringProperty("kind", document.kind().name());
        text(json, "authority", header == null ? null : header.authority().value());
        text(json, "budget", header == null ? null : header.budget().value());
        number(json, "fiscalYear", header == null ? null : header.fiscalYear().value());
        text(json, "stage", header == null ? null : header.stage().code());
        number(json, "number", header == null ? null : header.number());
        json.writeStringProperty("status", document.status().name());
        text(json, "reason", document.reason().isEmpty() ? null : document.reason());
        json.writeName("lines");
        lines(json, document.lines());
        json.writeObjectPropertyStart("sums");
        sums(json, document.sums());
        json.writeEndObject();
        english(json, document);
        json.writeEndObject();
    }

    /// Left out where there is nothing to say, and where it was told in French only.
    private static void english(JsonGenerator json, Document document) {
        if (!document.english().isEmpty() && !document.english().equals(document.reason())) {
            json.writeObjectPropertyStart("english");
            json.writeStringProperty("reason", document.english());
            json.writeEndObject();
        }
    }

    /// Of a file whose lines were not read, none were.
    private static void lines(JsonGenerator json, @Nullable LineCounts read) {
        LineCounts lines = read == null ? NO_LINES : read;
        json.writeStartObject();
        json.writeNumberProperty("read", lines.read());
        json.writeNumberProperty("kept", lines.kept());
        json.writeNumberProperty("totals", lines.totals());
        json.writeNumberProperty("rejected", lines.rejected());
        json.writeEndObject();
    }

    private static void sums(JsonGenerator json, Sums sums) {
        for (Measure measure : Measure.values()) {
            if (sums.has(measure)) {
                json.writeObjectPropertyStart(measure.code());
                json.writeNumberProperty(
                        "expense", sums.of(Flow.EXPENSE, measure).euros());
                json.writeNumberProperty(
                        "revenue", sums.of(Flow.REVENUE, measure).euros());
                json.writeEndObject();
            }
        }
    }

    private static void coverage(JsonGenerator json, DocumentCoverage entry) {
        json.writeStartObject();
        json.writeStringProperty("authority", entry.authority().value());
        json.writeStringProperty("document", entry.document().value());
        json.writeNumberProperty("fiscalYear", entry.fiscalYear().value());
        json.writeStringProperty("stage", entry.stage().code());
        json.writeStringProperty("budget", entry.budget().value());
        CoverageJson.write(json, entry.coverage(), entry.stage().isRated());
        json.writeEndObject();
    }

    private static void budget(JsonGenerator json, BudgetCoverage entry) {
        json.writeStartObject();
        json.writeStringProperty("authority", entry.authority().value());
        json.writeNumberProperty("fiscalYear", entry.fiscalYear().value());
        json.writeStringProperty("budget", entry.budget().value());
        CoverageJson.write(json, entry.coverage(), entry.complete());
        json.writeBooleanProperty("complete", entry.complete());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
