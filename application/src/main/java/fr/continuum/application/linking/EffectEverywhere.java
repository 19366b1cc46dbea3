package fr.continuum.application.linking;

import fr.continuum.application.linking.CorrectRows.Correction;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.KeyTotals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What new rows would change in every document of an authority in force: a row that names no budget and no year acts
/// on all of them, whichever one it was made from. Documents are told one by one, each on the measure it is judged on:
/// nothing is added up from one budget or one stage to another.
public final class EffectEverywhere {

    private final AllocationTables tables;
    private final AuthorityTables everything;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final Consolidations consolidations;

    public EffectEverywhere(
            AllocationTables tables,
            TargetTrees trees,
            BudgetFacts facts,
            ChartStore charts,
            Consolidations consolidations) {
        this.tables = tables;
        this.everything = new AuthorityTables(tables, trees);
        this.facts = facts;
        this.charts = charts;
        this.consolidations = consolidations;
    }

    /// What the rows would change in one document.
    ///
    /// @param measure the document is judged on
    /// @param keys whose answer changes
    /// @param rows what each row asked for would answer of these keys, in the order they were asked; those that
    /// answer none are left out
    public record InDocument(
            ReadingId reading,
            DocumentHeader header,
            Measure measure,
            long keys,
            Coverage before,
            Coverage after,
            List<Answered> rows) {

        public InDocument {
            rows = List.copyOf(rows);
        }
    }

    /// @param tally the whole of the keys the row would answer
    public record Answered(Proposal row, long keys, Tally tally) {}

    /// Documents where some answer changes: latest year first, then by budget and stage. None where nothing is
    /// published.
    ///
    /// @param proposals rows of one dimension that may be added
    public List<InDocument> of(Siren authority, Flow flow, List<Proposal> proposals) {
        Dimension dimension = AddedRows.dimension(proposals);
        AllocationTable base = AddedRows.base(tables.inForce(authority, dimension), dimension);
        return of(
                authority,
                flow,
                new Change(
                        base,
                        AddedRows.shown(base, proposals),
                        proposals.stream().map(Proposal::conditions).toList(),
                        proposals.stream()
                                .map(proposal -> new Given(proposal, AddedRows.row(proposal)))
                                .toList()));
    }

    /// The same of a row in force that is given another answer, or taken away.
    public List<InDocument> of(Siren authority, Flow flow, Correction correction) {
        AllocationRule asked = correction.row().asked();
        return of(
                authority,
                flow,
                new Change(
                        correction.row().table().content(),
                        correction.table(),
                        List.of(asked.conditions()),
                        correction
                                .outcome()
                                .map(outcome -> new Given(
                                        new Proposal(correction.row().dimension(), asked.conditions(), outcome),
                                        asked.answering(outcome)))
                                .stream()
                                .toList()));
    }

    /// What is done to a table.
    ///
    /// @param asked what every row asks that is given, changed or taken away
    /// @param given rows that answer otherwise than before, or that are new
    private record Change(
            AllocationTable base, AllocationTable changed, List<List<Condition>> asked, List<Given> given) {}

    private record Given(Proposal proposal, AllocationRule row) {}

    private List<InDocument> of(Siren authority, Flow flow, Change change) {
        Tables now = everything.inForce(authority).with(change.base());
        Tables then = now.with(change.changed());
        return consolidations.current(authority).stream()
                .flatMap(current -> current.documents().stream())
                .map(MeasuredDocument::reading)
                .flatMap(reading -> in(reading, flow, change, now, then).stream())
                .sorted(Comparator.comparing((InDocument one) -> one.header().fiscalYear())
                        .reversed()
                        .thenComparing(one -> one.header().annex())
                        .thenComparing(one -> one.header().budget())
                        .thenComparing(one -> one.header().stage())
                        .thenComparingInt(one -> one.header().number()))
                .toList();
    }

    private Optional<InDocument> in(ReadingId id, Flow flow, Change change, Tables now, Tables then) {
        List<KeyTotals> totals = facts.keyTotals(id);
        boolean asked =
                totals.stream().anyMatch(total -> change.asked().stream().anyMatch(asks -> mayMeet(asks, total.key())));
        if (!asked) {
            return Optional.empty();
        }
        Reading reading = facts.find(id).orElseThrow();
        ChartOfAccounts chart = charts.recorded(id.chart());
        Dimension dimension = change.base().dimension();
        Measure measure = reading.header().judgedMeasure();
        Measurement before = new DocumentMeasurement(now).measure(id.document(), reading, totals, chart);
        Measurement after = new DocumentMeasurement(then).measure(id.document(), reading, totals, chart);
        RowEffect effect = new RowEffect(before, after, flow, measure, dimension);
        long keys = effect.changed();
        if (keys == 0 || !effect.isCarried()) {
            return Optional.empty();
        }
        return Optional.of(new InDocument(
                id,
                reading.header(),
                measure,
                keys,
                effect.coverageBefore(),
                effect.coverageAfter(),
                answered(change.given(), effect)));
    }

    /// Whether a key may meet a row, before anything is attributed: a policy is only known after. Most documents
    /// have none, and are then not measured.
    private static boolean mayMeet(List<Condition> asks, BudgetKey key) {
        return asks.stream()
                .filter(condition -> condition.field() != KeyField.POLICY)
                .allMatch(condition -> isMetBy(condition, key));
    }

    private static boolean isMetBy(Condition condition, BudgetKey key) {
        String code = key.code(condition.field());
        return switch (condition.match()) {
            case EXACT -> code.equals(condition.code());
            case PREFIX -> code.startsWith(condition.code());
        };
    }

    private static List<Answered> answered(List<Given> given, RowEffect effect) {
        return given.stream()
                .flatMap(one -> effect
                        .answeredBy(one.row())
                        .map(touched -> new Answered(one.proposal(), touched.keys(), touched.tally()))
                        .stream())
                .toList();
    }
}
