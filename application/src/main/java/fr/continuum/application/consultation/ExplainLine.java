package fr.continuum.application.consultation;

import fr.continuum.application.consultation.LineExplanation.Answer;
import fr.continuum.application.consultation.LineExplanation.NearRow;
import fr.continuum.application.consultation.LineExplanation.Row;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationEvaluation;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Attributor.Tables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers "pourquoi ?" for one line of a published document: decides again, with the very versions the consolidation
/// names, and says which row decided or came near.
public final class ExplainLine {

    private static final int SIBLINGS = 50;
    private static final int NEAREST = 5;

    private final Consultation consultation;
    private final AllocationTables tables;
    private final TargetTrees trees;
    private final ChartStore charts;

    public ExplainLine(Consultation consultation, AllocationTables tables, TargetTrees trees, ChartStore charts) {
        this.consultation = consultation;
        this.tables = tables;
        this.trees = trees;
        this.charts = charts;
    }

    /// @param ordinal of the line in its document
    /// @return empty where the document has no such line
    public Optional<LineExplanation> explain(
            Consolidation consolidation, MeasuredDocument document, FiscalYear year, int ordinal) {
        return consultation
                .line(document.reading(), ordinal)
                .map(line -> explain(consolidation, document.reading(), year, line));
    }

    private LineExplanation explain(Consolidation consolidation, ReadingId reading, FiscalYear year, BudgetLine line) {
        Tables inForce = new AuthorityTables(tables, trees).of(consolidation.inputs());
        Attributor attributor = new Attributor(inForce, year, charts.recorded(reading.chart()), List.of(line.key()));
        Attributor.Attributions attributions = attributor.attribute(line.key());
        Attribution policy = attributions.policy();
        Context policyContext = new Context(
                consolidation.authority(),
                Dimension.POLICY,
                inForce.policy(),
                consolidation.inputs().policyTable(),
                attributor.tree(Dimension.POLICY),
                AllocationSubject.of(line.key()),
                year);
        Context planContext = new Context(
                consolidation.authority(),
                Dimension.PLAN,
                inForce.planTable(),
                consolidation.inputs().planTable(),
                attributor.tree(Dimension.POLICY),
                new AllocationSubject(line.key(), attributor.lineage(policy)),
                year);
        boolean answersItself = attributions.plan() instanceof Attribution.Traced;
        boolean askedOfPlan = line.key().flow() == Flow.EXPENSE && (inForce.planTable() != null || answersItself);
        return new LineExplanation(
                line,
                consultation.lines(reading, line.key(), SIBLINGS, 0),
                consultation.lineCount(reading, line.key()),
                answer(policy, policyContext),
                askedOfPlan ? answer(attributions.plan(), planContext) : null);
    }

    /// What a table was asked, and whose it is.
    private record Context(
            Siren authority,
            Dimension dimension,
            @Nullable AllocationTable table,
            @Nullable Sha256 version,
            TargetTree policies,
            AllocationSubject subject,
            FiscalYear year) {}

    private Answer answer(Attribution attribution, Context context) {
        TimelineEntry entry = entry(context).orElse(null);
        return switch (attribution) {
            case Attribution.OutOfScope(var reason) -> new Answer.OutOfScope(reason);
            case Attribution.SetAside(var reason, var by) -> new Answer.SetAside(row(by, entry), reason);
            case Attribution.Ambiguous(var rules) ->
                new Answer.Ambiguous(
                        rules.stream().map(rule -> row(rule, entry)).toList());
            case Attribution.Traced(var shares, var strength, var by) ->
                by == null ? new Answer.ByFunction(shares) : new Answer.Traced(row(by, entry), shares, strength);
            case Attribution.Untraced(var by) ->
                by == null ? new Answer.Untraced(nearest(context, entry)) : new Answer.TargetGone(row(by, entry));
        };
    }

    /// A row is whose who said it; only where nobody is known to have, whose who put the whole table in force. A
    /// code at source stands in no table.
    private static Row row(AllocationRule rule, @Nullable TimelineEntry entry) {
        if (rule.isAtSource()) {
            return new Row(rule, null);
        }
        AllocationRule.Origin origin = rule.origin();
        return origin.at() == null
                ? new Row(rule, entry)
                : new Row(rule, new TimelineEntry(origin.author(), origin.at(), origin.source()));
    }

    private static List<NearRow> nearest(Context context, @Nullable TimelineEntry entry) {
        return context.table() == null
                ? List.of()
                : new AllocationEvaluation(context.table(), context.policies())
                        .nearest(context.subject(), context.year(), NEAREST).stream()
                                .map(miss -> new NearRow(row(miss.rule(), entry), miss.missed(), miss.wrongYear()))
                                .toList();
    }

    private Optional<TimelineEntry> entry(Context context) {
        return Stream.of(Owner.of(context.authority()), Owner.HOME)
                .flatMap(owner -> tables.timeline(owner, context.dimension()).stream())
                .filter(version -> version.version().equals(context.version()))
                .map(Versioned::entry)
                .findFirst();
    }
}
