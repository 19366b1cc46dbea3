package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.check.DocumentChecks;
import fr.continuum.domain.check.LedgerChecks;
import fr.continuum.domain.check.SeriesChecks;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Specification;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.CoverageMeasurement;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.KeyTotals;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Runs one case of a specification file through the whole core: table, attribution, measurement, checks.
///
/// Given: `policies` and `plan` (targets), `rows` (of the POLICY table) and `plan rows`, `charts`, and either one
/// document (`document`, `lines`, `consolidation`, `authorisations`) or several (`documents`, with the same words
/// each).
///
/// Expected: `buckets` (those that hold a line, in `dimension`, `flow` and `measure`), `targets` and `sections`
/// likewise; `rates`; `findings`, all those of the rule; `refused`, the message with which the rows are refused.
final class SpecifiedCase {

    private static final Set<String> OF_DOCUMENT = Set.of("document", "lines", "consolidation", "authorisations");
    private static final Set<String> GIVEN = Set.of(
            "why",
            "policies",
            "plan",
            "rows",
            "plan rows",
            "charts",
            "documents",
            "dimension",
            "flow",
            "measure",
            "document",
            "lines",
            "consolidation",
            "authorisations");
    private static final Set<String> EXPECTED =
            Set.of("buckets", "targets", "sections", "rates", "findings", "refused");

    private final Specification.Case given;

    SpecifiedCase(Specification.Case given) {
        this.given = given;
    }

    private record Document(DocumentHeader header, List<Words.Line> lines, ControlTotals controlTotals) {}

    void run() {
        given.understands(GIVEN, EXPECTED);
        if (given.has("refused")) {
            assertThatThrownBy(this::tables)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(given.text("refused", ""));
            return;
        }
        List<Document> documents = documents();
        if (given.has("findings")) {
            assertThat(findings(documents)).isEqualTo(expectedFindings());
        }
        if (given.has("buckets") || given.has("targets") || given.has("sections") || given.has("rates")) {
            assertThat(documents).as("Coverage is of one document").hasSize(1);
            compare(coverage(documents.getFirst()));
        }
    }

    private void compare(Coverage coverage) {
        assertThat(coverage.imbalance()).isEmpty();
        if (given.has("buckets")) {
            assertThat(buckets(coverage.total(), coverage.buckets())).isEqualTo(strings(given.table("buckets")));
        }
        if (given.has("targets")) {
            Map<String, String> found = new LinkedHashMap<>();
            targets(coverage.byTarget(), found);
            assertThat(found).isEqualTo(strings(given.table("targets")));
        }
        if (given.has("sections")) {
            Map<String, Map<String, String>> found = new LinkedHashMap<>();
            coverage.bySection()
                    .forEach((section, part) -> found.put(
                            section.code().isEmpty() ? "?" : section.code(), buckets(part.total(), part.buckets())));
            Map<String, Map<String, String>> expected = new LinkedHashMap<>();
            given.table("sections").forEach((section, part) -> expected.put(section, strings(part)));
            assertThat(found).isEqualTo(expected);
        }
        if (given.has("rates")) {
            assertThat(rates(coverage.buckets())).isEqualTo(strings(given.table("rates")));
        }
    }

    private Coverage coverage(Document document) {
        Sums.Builder sums = new Sums.Builder();
        document.lines().forEach(line -> sums.add(line.key().flow(), line.amounts()));
        Dimension dimension = Dimension.valueOf(given.text("dimension", "POLICY"));
        Flow flow = Flow.valueOf(given.text("flow", "EXPENSE"));
        Measure measure = Measure.ofCode(
                        given.text("measure", document.header().judgedMeasure().code()))
                .orElseThrow();
        List<KeyTotals> totals = totals(document.lines());
        Attributor attributor = attributor(document.header(), totals);
        return new CoverageMeasurement(attributor, attributed(attributor, totals))
                .coverages(sums.build()).stream()
                        .filter(c -> c.dimension() == dimension && c.flow() == flow && c.measure() == measure)
                        .findFirst()
                        .orElseThrow();
    }

    private List<Map<String, String>> findings(List<Document> documents) {
        List<Finding> found = new ArrayList<>();
        List<SeriesChecks.DocumentInForce> series = new ArrayList<>();
        for (Document document : documents) {
            List<KeyTotals> totals = totals(document.lines());
            Attributor attributor = attributor(document.header(), totals);
            found.addAll(DocumentChecks.check(
                            document.header(),
                            chart(document.header()),
                            attributed(attributor, totals),
                            document.controlTotals(),
                            given.has("plan rows"))
                    .all());
            series.add(new SeriesChecks.DocumentInForce(document.header(), document.controlTotals(), () -> totals));
        }
        return Findings.of(found).and(SeriesChecks.check(series)).and(LedgerChecks.check(series)).all().stream()
                .filter(finding -> finding.rule().id().equals(given.rule()))
                .map(SpecifiedCase::text)
                .toList();
    }

    private List<Map<String, String>> expectedFindings() {
        return given.tables("findings").stream().map(SpecifiedCase::strings).toList();
    }

    private static Map<String, String> text(Finding finding) {
        Found.isSaidInEnglish(finding);
        Map<String, String> text = new LinkedHashMap<>();
        text.put("subject", finding.subject());
        text.put("expected", plain(finding.expected()));
        text.put("found", plain(finding.found()));
        finding.cents()
                .ifPresent(cents -> text.put(
                        "amount", new Tally(cents, 0).euros().toPlainString().replace('.', ',')));
        return text;
    }

    /// Spaces that do not break are written plain in the files; [fr.continuum.domain.shared.Euros] has its own
    /// test.
    private static String plain(String french) {
        return french.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private Attributor attributor(DocumentHeader header, List<KeyTotals> totals) {
        return new Attributor(
                tables(),
                header.fiscalYear(),
                chart(header),
                totals.stream().map(KeyTotals::key).toList());
    }

    private static List<AttributedKey> attributed(Attributor attributor, List<KeyTotals> totals) {
        return totals.stream()
                .map(t -> new AttributedKey(t, attributor.attribute(t.key())))
                .toList();
    }

    private Attributor.Tables tables() {
        TargetTree policies = Words.tree(Dimension.POLICY, given.texts("policies"));
        TargetTree plan = Words.tree(Dimension.PLAN, given.texts("plan"));
        return new Attributor.Tables(
                table("rows", Dimension.POLICY), policies, table("plan rows", Dimension.PLAN), plan);
    }

    private @Nullable AllocationTable table(String word, Dimension dimension) {
        return given.has(word) ? Words.table(dimension, given.texts(word)) : null;
    }

    private @Nullable ChartOfAccounts chart(DocumentHeader header) {
        List<ChartOfAccounts> charts =
                given.texts("charts").stream().map(SpecifiedCase::chart).toList();
        return new Charts(charts)
                .standingFor(header.nomenclature(), header.fiscalYear())
                .orElse(null);
    }

    private static ChartOfAccounts chart(String text) {
        String[] words = text.split(" ");
        return new ChartOfAccounts(
                Nomenclature.parse(words[0]),
                new FiscalYear(Integer.parseInt(words[1])),
                Sha256.of(text),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private List<Document> documents() {
        if (given.has("documents")) {
            return given.tables("documents").stream()
                    .map(one -> {
                        Specification.Case document = new Specification.Case(given.rule(), given.name(), one);
                        document.understands(Set.of(), OF_DOCUMENT);
                        return document(document);
                    })
                    .toList();
        }
        return List.of(document(given));
    }

    private static Document document(Specification.Case given) {
        return new Document(
                Headers.header(given.text("document", "CA 2018")),
                given.texts("lines").stream().map(Words::line).toList(),
                new ControlTotals(
                        given.tables("consolidation").stream()
                                .map(SpecifiedCase::consolidation)
                                .toList(),
                        given.tables("authorisations").stream()
                                .map(SpecifiedCase::authorisation)
                                .toList()));
    }

    private static ControlTotals.BudgetTotal consolidation(Map<String, Object> row) {
        return new ControlTotals.BudgetTotal(
                row.getOrDefault("kind", "").toString(),
                row.getOrDefault("code", "").toString(),
                row.getOrDefault("budget", "").toString(),
                row.getOrDefault("siret", "").toString(),
                Section.ofCode(row.getOrDefault("section", "").toString()),
                row.get("flow").equals("R") ? Flow.REVENUE : Flow.EXPENSE,
                optional(row, "CredOuv"),
                optional(row, "MtReal"),
                optional(row, "MtRAR3112"));
    }

    private static OptionalLong optional(Map<String, Object> row, String word) {
        return row.containsKey(word) ? OptionalLong.of(Words.cents(row.get(word).toString())) : OptionalLong.empty();
    }

    private static ControlTotals.Authorisation authorisation(Map<String, Object> row) {
        return new ControlTotals.Authorisation(
                row.get("number").toString(),
                "",
                Words.cents(row.get("ceiling").toString()),
                Words.cents(row.get("payment credits").toString()));
    }

    private static List<KeyTotals> totals(List<Words.Line> lines) {
        Map<BudgetKey, KeyTotals> totals = new LinkedHashMap<>();
        lines.forEach(line -> totals.computeIfAbsent(line.key(), KeyTotals::new).add(line.amounts()));
        return List.copyOf(totals.values());
    }

    private static Map<String, String> buckets(Tally total, Buckets buckets) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("total", Words.text(total));
        for (OutOfScopeReason reason : OutOfScopeReason.values()) {
            put(text, "out of scope " + reason, buckets.outOfScope().get(reason));
        }
        for (Strength strength : Strength.values()) {
            put(text, "traced " + strength, buckets.traced().get(strength));
        }
        for (SetAsideReason reason : SetAsideReason.values()) {
            put(text, "set aside " + reason, buckets.setAside().get(reason));
        }
        put(text, "ambiguous", buckets.ambiguous());
        put(text, "untraced", buckets.untraced());
        return text;
    }

    private static void put(Map<String, String> text, String bucket, @Nullable Tally tally) {
        if (tally != null && !tally.isZero()) {
            text.put(bucket, Words.text(tally));
        }
    }

    private static void targets(List<TargetAmount> amounts, Map<String, String> text) {
        for (TargetAmount amount : amounts) {
            text.put(amount.target().code(), Words.text(amount.amount()));
            targets(amount.below(), text);
        }
    }

    private static Map<String, String> rates(Buckets buckets) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("rate", buckets.rate().map(SpecifiedCase::french).orElse("none"));
        text.put(
                "without payroll",
                buckets.rateWithoutPayroll().map(SpecifiedCase::french).orElse("none"));
        text.put(
                "range",
                buckets.range()
                        .map(range -> french(range.least()) + " … " + french(range.most()))
                        .orElse("none"));
        return text;
    }

    private static String french(BigDecimal rate) {
        return rate.toPlainString().replace('.', ',');
    }

    private static Map<String, String> strings(Object table) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) table).forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return texts;
    }
}
