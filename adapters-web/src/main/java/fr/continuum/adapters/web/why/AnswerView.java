package fr.continuum.adapters.web.why;

import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.LineExplanation.Answer;
import fr.continuum.application.consultation.LineExplanation.NearRow;
import fr.continuum.application.consultation.LineExplanation.Row;
import fr.continuum.application.linking.RowId;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer made ready for the page.
///
/// @param kind which sentence the page says: `out-of-scope`, `by-function`, `traced`, `set-aside`, `ambiguous`,
///     `target-gone`, `untraced`
/// @param style class of the bucket it stands in
/// @param reason name of the reason, or of the strength; empty elsewhere
/// @param paths where the money goes, from the root down, with its share; empty unless traced
/// @param rows the row that decided, or those that disagree
/// @param nearest what came near, where nothing matched
record AnswerView(
        Dimension dimension,
        String kind,
        String style,
        String reason,
        List<Path> paths,
        List<RowView> rows,
        List<Near> nearest) {

    /// @param share `60 %`
    /// @param parts per million of the money
    record Path(String code, List<String> labels, String share, int parts) {

        public boolean isWhole() {
            return parts == Share.WHOLE;
        }
    }

    /// The percentage that goes nowhere; null where nothing is traced, or all is.
    public @Nullable BigDecimal left() {
        int traced = paths.stream().mapToInt(Path::parts).sum();
        return traced == 0 || traced >= Share.WHOLE ? null : BigDecimal.valueOf(Share.WHOLE - traced, 4);
    }

    /// @param id of its place in the table; empty where no table holds it: the code at source
    /// @param outcome where the row leads, for people; empty where it only sets aside
    /// @param setAside name of the reason; empty where the row traces
    record RowView(
            String id,
            List<Condition> conditions,
            boolean personal,
            String outcome,
            String setAside,
            String source,
            int sourceLine,
            @Nullable TimelineEntry entry) {}

    record Near(RowView row, List<Condition> missed, boolean wrongYear) {}

    static AnswerView of(Dimension dimension, Answer answer, Vocabulary.Codes codes, Figures say) {
        return switch (answer) {
            case Answer.OutOfScope(var reason) -> plain(dimension, "out-of-scope", "out-of-scope", reason.name());
            case Answer.ByFunction(List<Share> shares) ->
                new AnswerView(
                        dimension,
                        "by-function",
                        "traced",
                        "WEAK",
                        paths(dimension, shares, codes, say),
                        List.of(),
                        List.of());
            case Answer.Traced(Row by, List<Share> shares, var strength) ->
                new AnswerView(
                        dimension,
                        "traced",
                        "traced",
                        strength.name(),
                        paths(dimension, shares, codes, say),
                        List.of(row(dimension, by, codes, say)),
                        List.of());
            case Answer.SetAside(Row by, var reason) ->
                new AnswerView(
                        dimension,
                        "set-aside",
                        "set-aside",
                        reason.name(),
                        List.of(),
                        List.of(row(dimension, by, codes, say)),
                        List.of());
            case Answer.Ambiguous(List<Row> rows) ->
                new AnswerView(
                        dimension,
                        "ambiguous",
                        "ambiguous",
                        "",
                        List.of(),
                        rows.stream().map(r -> row(dimension, r, codes, say)).toList(),
                        List.of());
            case Answer.TargetGone(Row by) ->
                new AnswerView(
                        dimension,
                        "target-gone",
                        "untraced",
                        "",
                        List.of(),
                        List.of(row(dimension, by, codes, say)),
                        List.of());
            case Answer.Untraced(List<NearRow> nearest) ->
                new AnswerView(
                        dimension,
                        "untraced",
                        "untraced",
                        "",
                        List.of(),
                        List.of(),
                        nearest.stream()
                                .map(n -> new Near(row(dimension, n.row(), codes, say), n.missed(), n.wrongYear()))
                                .toList());
        };
    }

    private static AnswerView plain(Dimension dimension, String kind, String style, String reason) {
        return new AnswerView(dimension, kind, style, reason, List.of(), List.of(), List.of());
    }

    private static List<Path> paths(Dimension dimension, List<Share> shares, Vocabulary.Codes codes, Figures say) {
        return shares.stream()
                .map(share -> new Path(
                        share.target(),
                        codes.tree(dimension).lineage(share.target()).stream()
                                .flatMap(c -> codes.tree(dimension).find(c).stream())
                                .map(Target::label)
                                .toList(),
                        say.share(share.percent()),
                        share.partsPerMillion()))
                .toList();
    }

    private static RowView row(Dimension dimension, Row row, Vocabulary.Codes codes, Figures say) {
        AllocationRule rule = row.rule();
        return switch (rule.outcome()) {
            case Outcome.Targets(List<Share> shares) -> view(dimension, row, codes.targets(dimension, shares, say), "");
            case Outcome.SetAside(var reason) -> view(dimension, row, "", reason.name());
        };
    }

    private static RowView view(Dimension dimension, Row row, String outcome, String setAside) {
        AllocationRule rule = row.rule();
        return new RowView(
                rule.isAtSource() ? "" : RowId.of(dimension, rule).value(),
                rule.conditions(),
                rule.personal(),
                outcome,
                setAside,
                rule.origin().source(),
                rule.origin().line(),
                row.entry());
    }
}
