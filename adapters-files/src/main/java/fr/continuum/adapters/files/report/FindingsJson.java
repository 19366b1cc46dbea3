package fr.continuum.adapters.files.report;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers.Outgrown;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes the findings of a report into an object already begun. Counts tell what is open; what is waived is told
/// among the items, marked. Words are French; what the night kept in English as well stands beside them.
final class FindingsJson {

    private FindingsJson() {}

    static void write(JsonGenerator json, List<DatedFinding> findings) {
        Map<ContinuumRule, Integer> byRule = new EnumMap<>(ContinuumRule.class);
        List<DatedFinding> open = findings.stream().filter(f -> !f.isWaived()).toList();
        open.forEach(f -> byRule.merge(f.finding().rule(), 1, Integer::sum));
        json.writeNumberProperty("total", open.size());
        json.writeObjectPropertyStart("byRule");
        byRule.forEach((rule, count) -> json.writeNumberProperty(rule.id(), count));
        json.writeEndObject();
        json.writeArrayPropertyStart("items");
        findings.forEach(dated -> item(json, dated));
        json.writeEndArray();
    }

    private static void item(JsonGenerator json, DatedFinding dated) {
        Finding finding = dated.finding();
        Map<String, Wording> said = new LinkedHashMap<>();
        said.put("expected", finding.expectation());
        said.put("found", finding.observation());
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("subject", finding.subject());
        said.forEach((name, words) -> json.writeStringProperty(name, words.french()));
        amount(json, finding.cents());
        if (dated.since() == null) {
            json.writeNullProperty("since");
        } else {
            json.writeStringProperty("since", dated.since().toString());
        }
        waiver(json, dated.waiver());
        Outgrown outgrown = dated.outgrown();
        if (outgrown != null) {
            Wording why = outgrown.change().wording();
            said.put("why", why);
            json.writeObjectPropertyStart("outgrown");
            said(json, outgrown.waiver());
            json.writeStringProperty("why", why.french());
            json.writeEndObject();
        }
        english(json, said);
        json.writeEndObject();
    }

    /// Written only where there is one.
    private static void waiver(JsonGenerator json, @Nullable Waiver waiver) {
        if (waiver != null) {
            json.writeObjectPropertyStart("waiver");
            said(json, waiver);
            json.writeEndObject();
        }
    }

    private static void said(JsonGenerator json, Waiver waiver) {
        json.writeStringProperty("reason", waiver.reason());
        json.writeStringProperty("author", waiver.author());
        json.writeStringProperty("from", waiver.from().toString());
        json.writeStringProperty("lastDay", waiver.lastDay().toString());
    }

    /// Left out where the night kept French alone, as early ones did.
    private static void english(JsonGenerator json, Map<String, Wording> said) {
        if (said.values().stream().anyMatch(words -> !words.english().equals(words.french()))) {
            json.writeObjectPropertyStart("english");
            said.forEach((name, words) -> json.writeStringProperty(name, words.english()));
            json.writeEndObject();
        }
    }

    private static void amount(JsonGenerator json, OptionalLong cents) {
        if (cents.isPresent()) {
            json.writeNumberProperty("amount", BigDecimal.valueOf(cents.getAsLong(), 2));
        } else {
            json.writeNullProperty("amount");
        }
    }
}
