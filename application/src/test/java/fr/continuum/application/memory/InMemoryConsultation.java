package fr.continuum.application.memory;

import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.KeysAsked.KeyColumn;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.application.port.LinesAsked.LineTally;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Answers pages from the facts and measurements in memory.
public final class InMemoryConsultation implements Consultation {

    private final InMemoryBudgetFacts facts;
    private final InMemoryMeasurements measurements;

    public InMemoryConsultation(InMemoryBudgetFacts facts, InMemoryMeasurements measurements) {
        this.facts = facts;
        this.measurements = measurements;
    }

    @Override
    public List<KeyRow> keys(
            Siren authority, Sha256 measurement, KeyQuestion question, List<KeySort> sorts, int most, int skip) {
        return rows(authority, measurement, question).stream()
                .sorted(comparator(sorts))
                .skip(skip)
                .limit(most)
                .toList();
    }

    private static Comparator<KeyRow> comparator(List<KeySort> sorts) {
        Comparator<KeyRow> order = (_, _) -> 0;
        for (KeySort sort : sorts) {
            Comparator<KeyRow> by = comparator(sort.by());
            order = order.thenComparing(sort.down() ? by.reversed() : by);
        }
        return order.thenComparing(comparator(KeyColumn.SIZE).reversed()).thenComparing(KeyRow::firstLine);
    }

    private static Comparator<KeyRow> comparator(KeyColumn column) {
        return switch (column) {
            case AMOUNT -> Comparator.comparingLong(row -> row.part().cents());
            case SIZE -> Comparator.comparingLong(row -> Math.abs(row.part().cents()));
            case LINES -> Comparator.comparingLong(row -> row.whole().lines());
            case FUNCTION -> Comparator.comparing(row -> row.key().function());
            case NATURE -> Comparator.comparing(row -> row.key().nature());
            case CHAPTER -> Comparator.comparing(row -> row.key().chapter());
            case OPERATION -> Comparator.comparing(row -> row.key().operation());
            case AUTHORISATION -> Comparator.comparing(row -> row.key().authorisation());
            case SERVICE -> Comparator.comparing(row -> row.key().service());
            case ANALYTIC_CODE -> Comparator.comparing(row -> row.key().analyticCode());
            case SECTION -> Comparator.comparing(row -> row.key().section());
            case BUCKET -> Comparator.comparing(KeyRow::bucket);
        };
    }

    @Override
    public Count count(Siren authority, Sha256 measurement, KeyQuestion question) {
        List<KeyRow> rows = rows(authority, measurement, question);
        return new Count(rows.size(), sum(rows));
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, BudgetKey key, int most, int skip) {
        return facts.lines(reading).stream()
                .filter(line -> line.key().equals(key))
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, int most, int skip) {
        return facts.lines(reading).stream().skip(skip).limit(most).toList();
    }

    @Override
    public List<BudgetLine> lines(ReadingId reading, LineQuestion question, List<LineSort> sorts, int most, int skip) {
        return LinesInMemory.asked(facts.lines(reading), question)
                .sorted(LinesInMemory.order(sorts, question.measure()))
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public LineTally tally(ReadingId reading, LineQuestion question) {
        List<BudgetLine> lines =
                LinesInMemory.asked(facts.lines(reading), question).toList();
        List<BudgetLine> carrying = lines.stream()
                .filter(line -> line.amounts().carries(question.measure()))
                .toList();
        return new LineTally(
                lines.size(),
                carrying.size(),
                carrying.stream()
                        .mapToLong(line -> line.amounts().centsOrZero(question.measure()))
                        .sum());
    }

    @Override
    public long lineCount(ReadingId reading, BudgetKey key) {
        return facts.lines(reading).stream()
                .filter(line -> line.key().equals(key))
                .count();
    }

    @Override
    public Optional<BudgetLine> line(ReadingId reading, int ordinal) {
        return facts.lines(reading).stream().filter(l -> l.ordinal() == ordinal).findFirst();
    }

    @Override
    public Map<String, String> authorisationLabels(ReadingId reading) {
        Map<String, String> labels = new TreeMap<>();
        facts.lines(reading).stream()
                .filter(line -> !line.key().authorisation().isEmpty()
                        && !line.detail().authorisationLabel().isEmpty())
                .forEach(line -> labels.putIfAbsent(
                        line.key().authorisation(), line.detail().authorisationLabel()));
        return labels;
    }

    @Override
    public List<Stream> streams(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure) {
        List<Stream> parts = new ArrayList<>();
        for (KeyRow row : rows(authority, measurement, KeyQuestion.all(dimension, flow, measure))) {
            if (row.bucket() == Bucket.TRACED) {
                addTraced(row, measurements.find(authority, measurement).orElseThrow(), dimension, parts);
            } else {
                parts.add(new Stream(
                        row.key().section(), row.bucket(), "", row.whole().cents()));
            }
        }
        Map<Stream, Long> sums = parts.stream()
                .collect(Collectors.groupingBy(
                        s -> new Stream(s.section(), s.bucket(), s.target(), 0),
                        () -> new TreeMap<>(Comparator.comparing(Stream::section)
                                .thenComparing(Stream::bucket)
                                .thenComparing(Stream::target)),
                        Collectors.summingLong(Stream::cents)));
        return sums.entrySet().stream()
                .map(e -> new Stream(
                        e.getKey().section(), e.getKey().bucket(), e.getKey().target(), e.getValue()))
                .toList();
    }

    private static void addTraced(KeyRow row, Measurement measured, Dimension dimension, List<Stream> parts) {
        long[] cents = Split.of(row.whole().cents(), row.shares());
        int given = 0;
        for (int i = 0; i < row.shares().size(); i++) {
            Share share = row.shares().get(i);
            String root = Rows.lineage(measured, dimension, share.target()).getFirst();
            parts.add(new Stream(row.key().section(), Bucket.TRACED, root, cents[i]));
            given += share.partsPerMillion();
        }
        if (given < Share.WHOLE) {
            parts.add(new Stream(row.key().section(), Bucket.UNTRACED, "", cents[cents.length - 1]));
        }
    }

    @Override
    public List<Tied> tied(Siren authority, Sha256 measurement, Dimension dimension, Flow flow, Measure measure) {
        Map<Tied, Long> sums = new LinkedHashMap<>();
        for (KeyRow row : rows(authority, measurement, KeyQuestion.all(dimension, flow, measure))) {
            if (row.bucket() == Bucket.TRACED) {
                Measurement measured = measurements.find(authority, measurement).orElseThrow();
                List<Part> parts = parts(row, measured, dimension);
                parts.stream()
                        .filter(part -> part.side().bucket() == Bucket.TRACED)
                        .forEach(part -> sums.merge(
                                new Tied(
                                        part.side().lineage(),
                                        Objects.requireNonNull(part.side().strength()),
                                        0),
                                part.cents(),
                                Math::addExact));
            }
        }
        return sums.entrySet().stream()
                .map(e -> new Tied(e.getKey().lineage(), e.getKey().strength(), e.getValue()))
                .toList();
    }

    private record Part(Side side, long cents) {}

    private static List<Part> parts(KeyRow row, Measurement measured, Dimension dimension) {
        if (row.bucket() != Bucket.TRACED) {
            return List.of(new Part(
                    new Side(row.bucket(), null, List.of()), row.whole().cents()));
        }
        long[] cents = Split.of(row.whole().cents(), row.shares());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < row.shares().size(); i++) {
            List<String> lineage =
                    Rows.lineage(measured, dimension, row.shares().get(i).target());
            parts.add(new Part(new Side(Bucket.TRACED, row.strength(), lineage), cents[i]));
        }
        parts.add(new Part(
                new Side(Bucket.UNTRACED, null, List.of()), cents[row.shares().size()]));
        return parts;
    }

    @Override
    public List<Crossing> crossings(Siren authority, Sha256 measurement, Measure measure) {
        Map<Crossing, Long> sums = new LinkedHashMap<>();
        Map<BudgetKey, KeyRow> inPlan =
                rows(authority, measurement, KeyQuestion.all(Dimension.PLAN, Flow.EXPENSE, measure)).stream()
                        .collect(Collectors.toMap(KeyRow::key, row -> row));
        for (KeyRow row : rows(authority, measurement, KeyQuestion.all(Dimension.POLICY, Flow.EXPENSE, measure))) {
            Measurement measured = measurements.find(authority, measurement).orElseThrow();
            List<Part> policies = parts(row, measured, Dimension.POLICY);
            List<Part> plan = parts(Objects.requireNonNull(inPlan.get(row.key())), measured, Dimension.PLAN);
            long[][] cells = Split.crossed(
                    policies.stream().mapToLong(Part::cents).toArray(),
                    plan.stream().mapToLong(Part::cents).toArray());
            for (int i = 0; i < cells.length; i++) {
                for (int j = 0; j < cells[i].length; j++) {
                    sums.merge(
                            new Crossing(
                                    row.key().section(),
                                    row.key().service(),
                                    policies.get(i).side(),
                                    plan.get(j).side(),
                                    0),
                            cells[i][j],
                            Math::addExact);
                }
            }
        }
        return sums.entrySet().stream()
                .filter(e -> e.getValue() != 0)
                .map(e -> new Crossing(
                        e.getKey().section(),
                        e.getKey().service(),
                        e.getKey().policy(),
                        e.getKey().plan(),
                        e.getValue()))
                .toList();
    }

    @Override
    public List<Weight> weights(Siren authority, Sha256 measurement, KeyQuestion question, KeyField field, int most) {
        if (field == KeyField.POLICY) {
            throw new IllegalArgumentException("A policy is found, not given: no key carries its code");
        }
        Map<String, List<KeyRow>> byCode = rows(authority, measurement, question).stream()
                .filter(row -> question.bucket() == null || row.bucket() == question.bucket())
                .collect(Collectors.groupingBy(row -> row.key().code(field)));
        return byCode.entrySet().stream()
                .map(e -> new Weight(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream().map(KeyRow::whole).reduce(Tally.ZERO, Tally::plus)))
                .sorted(Comparator.comparingLong(
                                (Weight w) -> Math.abs(w.tally().cents()))
                        .reversed()
                        .thenComparing(Weight::code))
                .limit(most)
                .toList();
    }

    @Override
    public TargetTree policies(Siren authority, Sha256 measurement) {
        return measurements
                .find(authority, measurement)
                .map(Measurement::policies)
                .orElse(TargetTree.empty(Dimension.POLICY));
    }

    private List<KeyRow> rows(Siren authority, Sha256 measurement, KeyQuestion question) {
        return measurements
                .find(authority, measurement)
                .map(measured -> new Rows(measured, facts.lines(measured.reading())).answering(question))
                .orElse(List.of());
    }

    private static Tally sum(List<KeyRow> rows) {
        return rows.stream().map(KeyRow::part).reduce(Tally.ZERO, Tally::plus);
    }
}
