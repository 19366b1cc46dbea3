package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Specification;
import fr.continuum.domain.trace.Attributor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The specification files of rules that arise where documents are measured.
class UnknownCodesSpecificationTest {

    @TestFactory
    Stream<DynamicTest> every_case_of_every_rule() {
        return Specification.in(Specification.OF_APPLICATION).stream()
                .flatMap(rule -> rule.cases().stream())
                .map(one -> DynamicTest.dynamicTest(one.rule() + " " + one.name(), () -> run(one)));
    }

    private static void run(Specification.Case given) {
        given.understands(Set.of("document", "unknown"), Set.of("findings"));
        DocumentHeader header = Headers.header(given.text("document", "CA 2018"));
        Sha256 document = Sha256.of("document");
        Reading reading = new Reading(
                new ReadingId(header.authority(), document, "1", null),
                header,
                new LineCounts(0, 0, 0, 0),
                Sums.NONE,
                ControlTotals.NONE,
                given.texts("unknown").stream()
                        .map(UnknownCodesSpecificationTest::unknown)
                        .toList());

        List<Map<String, String>> found = new DocumentMeasurement(Attributor.Tables.NONE)
                .measure(document, reading, List.of(), null).findings().all().stream()
                        .filter(finding -> finding.rule().id().equals(given.rule()))
                        .map(UnknownCodesSpecificationTest::text)
                        .toList();

        assertThat(found)
                .isEqualTo(given.tables("findings").stream()
                        .map(UnknownCodesSpecificationTest::strings)
                        .toList());
    }

    /// `nature 9999 on 12`: the field, the code, and how many lines carry it.
    private static UnknownCode unknown(String text) {
        String[] words = text.split(" ");
        return new UnknownCode(KeyField.ofCode(words[0]).orElseThrow(), words[1], Long.parseLong(words[3]));
    }

    private static Map<String, String> text(Finding finding) {
        assertThat(finding.cents()).isEmpty();
        return Map.of("subject", finding.subject(), "expected", finding.expected(), "found", finding.found());
    }

    private static Map<String, String> strings(Map<String, Object> table) {
        Map<String, String> texts = new LinkedHashMap<>();
        table.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }
}
