package fr.continuum.application.memory;

import fr.continuum.application.port.KeysAsked.Range;
import fr.continuum.application.port.LinesAsked.LineColumn;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Lines narrowed and sorted as a question asks.
final class LinesInMemory {

    private LinesInMemory() {}

    static Stream<BudgetLine> asked(List<BudgetLine> lines, LineQuestion question) {
        return lines.stream().filter(line -> answers(line, question));
    }

    private static boolean answers(BudgetLine line, LineQuestion question) {
        return (question.cents().equals(Range.ALL)
                        || (line.amounts().carries(question.measure())
                                && question.cents().holds(line.amounts().centsOrZero(question.measure()))))
                && (question.sections().isEmpty()
                        || question.sections().contains(line.key().section()))
                && (question.flows().isEmpty()
                        || question.flows().contains(line.key().flow()))
                && (question.label().isBlank()
                        || Rows.folded(line.label())
                                .contains(Rows.folded(question.label().strip())))
                && question.codes().entrySet().stream()
                        .allMatch(sought -> Rows.isSought(line.key().code(sought.getKey()), sought.getValue()));
    }

    static Comparator<BudgetLine> order(List<LineSort> sorts, Measure measure) {
        Comparator<BudgetLine> order = (_, _) -> 0;
        for (LineSort sort : sorts) {
            order = order.thenComparing(order(sort, measure));
        }
        return order.thenComparing(BudgetLine::ordinal);
    }

    private static Comparator<BudgetLine> order(LineSort sort, Measure measure) {
        Comparator<BudgetLine> by = by(sort.by(), measure);
        Comparator<BudgetLine> way = sort.down() ? by.reversed() : by;
        return sort.by() == LineColumn.AMOUNT
                ? Comparator.comparing((BudgetLine line) -> !line.amounts().carries(measure))
                        .thenComparing(way)
                : way;
    }

    private static Comparator<BudgetLine> by(LineColumn column, Measure measure) {
        return switch (column) {
            case ORDINAL -> Comparator.comparing(BudgetLine::ordinal);
            case NATURE -> Comparator.comparing(line -> line.key().nature());
            case FUNCTION -> Comparator.comparing(line -> line.key().function());
            case CHAPTER -> Comparator.comparing(line -> line.key().chapter());
            case OPERATION -> Comparator.comparing(line -> line.key().operation());
            case AUTHORISATION -> Comparator.comparing(line -> line.key().authorisation());
            case SERVICE -> Comparator.comparing(line -> line.key().service());
            case ANALYTIC_CODE -> Comparator.comparing(line -> line.key().analyticCode());
            case SECTION -> Comparator.comparing(line -> line.key().section());
            case FLOW -> Comparator.comparing(line -> line.key().flow());
            case AMOUNT -> Comparator.comparingLong(line -> line.amounts().centsOrZero(measure));
        };
    }
}
