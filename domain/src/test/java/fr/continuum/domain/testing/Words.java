package fr.continuum.domain.testing;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.KeyTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Budgets in one line of text each. A key: `D F nature=6161 fonction=212 chapitre=011`, `D ordre I nature=001`; left
/// out, the flow is an expense, the movement real, the section operating. A line: a key and amounts, `MtReal=100,00`.
/// A row: `fonction=21* nature=60 2018..2020 -> education 60, culture 30`, `lien operation=OP1 -> ecoles`,
/// `nature=64* -> mis à part PAYROLL`.
public final class Words {

    public static final String SIRET = "21930048000015";

    private Words() {}

    /// What one line of a document says.
    public record Line(BudgetKey key, Amounts amounts) {}

    public static BudgetKey key(String text) {
        return line(text).key();
    }

    public static KeyTotals totals(String text) {
        Line line = line(text);
        KeyTotals totals = new KeyTotals(line.key());
        totals.add(line.amounts());
        return totals;
    }

    public static Line line(String text) {
        Map<KeyField, String> codes = new EnumMap<>(KeyField.class);
        Amounts amounts = Amounts.NONE;
        Flow flow = Flow.EXPENSE;
        Movement movement = Movement.REAL;
        Section section = Section.OPERATING;
        for (String word : words(text)) {
            int equals = word.indexOf('=');
            Optional<Measure> measure = equals < 0 ? Optional.empty() : Measure.ofCode(word.substring(0, equals));
            if (measure.isPresent()) {
                amounts = amounts.with(measure.get(), cents(word.substring(equals + 1)));
            } else if (equals >= 0) {
                codes.put(field(word.substring(0, equals)), word.substring(equals + 1));
            } else {
                switch (word) {
                    case "D" -> flow = Flow.EXPENSE;
                    case "R" -> flow = Flow.REVENUE;
                    case "F", "I" -> section = Section.ofCode(word);
                    case "?" -> section = Section.UNKNOWN;
                    case "ordre" -> movement = Movement.ORDER;
                    default -> throw new IllegalArgumentException("Not a word of a line: " + word);
                }
            }
        }
        BudgetKey key = new BudgetKey(
                new BudgetRef(codes.getOrDefault(KeyField.BUDGET, SIRET)),
                flow,
                movement,
                section,
                codes.getOrDefault(KeyField.NATURE, ""),
                codes.getOrDefault(KeyField.FUNCTION, ""),
                codes.getOrDefault(KeyField.CHAPTER, ""),
                codes.getOrDefault(KeyField.OPERATION, ""),
                codes.getOrDefault(KeyField.AUTHORISATION, ""),
                codes.getOrDefault(KeyField.SERVICE, ""),
                codes.getOrDefault(KeyField.ANALYTIC_CODE, ""));
        return new Line(key, amounts);
    }

    public static AllocationRule row(String text) {
        String[] sides = text.split("->");
        if (sides.length != 2) {
            throw new IllegalArgumentException("A row reads `conditions -> outcome`: " + text);
        }
        List<Condition> conditions = new ArrayList<>();
        Years years = Years.ALL;
        boolean personal = false;
        for (String word : words(sides[0])) {
            if (word.equals("lien")) {
                personal = true;
            } else if (word.contains("..")) {
                years = years(word);
            } else {
                conditions.add(condition(word));
            }
        }
        AllocationRule rule =
                AllocationRule.row(conditions, outcome(sides[1].strip())).in(years);
        return personal ? rule.asPersonalLink() : rule;
    }

    public static Condition condition(String word) {
        String[] parts = word.split("=", 2);
        return parts[1].endsWith("*")
                ? Condition.startingWith(field(parts[0]), parts[1].substring(0, parts[1].length() - 1))
                : Condition.exactly(field(parts[0]), parts[1]);
    }

    private static Outcome outcome(String text) {
        if (text.startsWith("mis à part ")) {
            String reason = text.substring("mis à part ".length());
            return new Outcome.SetAside(SetAsideReason.ofName(reason).orElseThrow());
        }
        List<Share> shares = new ArrayList<>();
        for (String part : text.split(",\\s*")) {
            String[] words = part.strip().split(" ");
            shares.add(words.length == 1 ? Share.whole(words[0]) : Share.ofPercent(words[0], new BigDecimal(words[1])));
        }
        return new Outcome.Targets(shares);
    }

    /// `2018..2020`, `..2020`, `2018..`.
    public static Years years(String text) {
        int dots = text.indexOf("..");
        String from = text.substring(0, dots);
        String to = text.substring(dots + 2);
        return new Years(
                from.isEmpty() ? null : new FiscalYear(Integer.parseInt(from)),
                to.isEmpty() ? null : new FiscalYear(Integer.parseInt(to)));
    }

    public static AllocationTable table(Dimension dimension, String... rows) {
        return table(dimension, List.of(rows));
    }

    public static AllocationTable table(Dimension dimension, List<String> rows) {
        return new AllocationTable(dimension, rows.stream().map(Words::row).toList());
    }

    /// Codes from the roots down: `education`, `education > ecoles`. A label is its code.
    public static TargetTree tree(Dimension dimension, String... paths) {
        return tree(dimension, List.of(paths));
    }

    public static TargetTree tree(Dimension dimension, List<String> paths) {
        return new TargetTree(
                dimension, paths.stream().map(path -> target(dimension, path)).toList());
    }

    public static Target target(Dimension dimension, String path) {
        List<String> codes = List.of(path.split(" > "));
        String parent = codes.size() == 1 ? "" : codes.get(codes.size() - 2);
        TargetKind kind = switch (dimension) {
            case POLICY -> parent.isEmpty() ? TargetKind.POLICY : TargetKind.SUB_POLICY;
            case PLAN -> parent.isEmpty() ? TargetKind.STRATEGIC_OBJECTIVE : TargetKind.ACTION;
        };
        return new Target(codes.getLast(), codes.getLast(), kind, parent);
    }

    /// `1234,56`, `-5,00`.
    public static long cents(String text) {
        return new BigDecimal(text.replace(',', '.')).movePointRight(2).longValueExact();
    }

    /// `1234,56 (3)`: amount, then lines.
    public static String text(Tally tally) {
        return tally.euros().toPlainString().replace('.', ',') + " (" + tally.lines() + ")";
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private static KeyField field(String code) {
        return KeyField.ofCode(code).orElseThrow(() -> new IllegalArgumentException("Not a field: " + code));
    }
}
