package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.KeyField;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One row of an allocation table (*règle de ventilation*): for the keys that meet every condition, in these years,
/// this outcome.
///
/// @param conditions at least one, at most one per field; kept in order of precedence
/// @param personal a person's own link on one key: before every other row, and STRONG; bound by R22 like every other
/// @param origin where the row comes from; no part of what it means
public record AllocationRule(
        List<Condition> conditions, Years years, Outcome outcome, boolean personal, Origin origin) {

    /// @param source file the row was imported from, or the screen it was made on
    /// @param line of that file, from 1; 0 where it has none
    /// @param author who said so: a login, or the command that imported it; empty until it is put in force
    /// @param at when; null until then
    public record Origin(
            String source,
            int line,
            String author,
            @Nullable Instant at) {

        public static final Origin UNKNOWN = new Origin("", 0);

        /// Of a row nobody wrote: the code at source.
        private static final Origin CODE_OF_PLAN = new Origin("plan", 0);

        /// A row that is read or made, and not in force yet.
        public Origin(String source, int line) {
            this(source, line, "", null);
        }

        /// The same, said by somebody; who said it first stays who said it.
        public Origin saidBy(String who, Instant when) {
            return author.isEmpty() ? new Origin(source, line, who, when) : this;
        }
    }

    public AllocationRule {
        conditions = inOrder(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A row asks for something: without condition it would match everything");
        }
        for (int i = 1; i < conditions.size(); i++) {
            KeyField field = conditions.get(i).field();
            if (field == conditions.get(i - 1).field()) {
                throw new IllegalArgumentException("A row asks once for " + field.code());
            }
        }
    }

    /// Rows of tables that are read again, tens of thousands of them, lie in their order.
    private static List<Condition> inOrder(List<Condition> conditions) {
        for (int i = 1; i < conditions.size(); i++) {
            if (conditions.get(i).field().compareTo(conditions.get(i - 1).field()) < 0) {
                return conditions.stream()
                        .sorted(Comparator.comparing(Condition::field))
                        .toList();
            }
        }
        return List.copyOf(conditions);
    }

    /// An imported row.
    public static AllocationRule row(List<Condition> conditions, Outcome outcome) {
        return new AllocationRule(conditions, Years.ALL, outcome, false, Origin.UNKNOWN);
    }

    /// The row that stands in no table and that every plan brings with it: what bears the code of one of its
    /// elements as analytic code was spent for that element (code at source).
    public static AllocationRule atSource(String code) {
        return row(List.of(Condition.exactly(KeyField.ANALYTIC_CODE, code)), Outcome.Targets.whole(code))
                .from(Origin.CODE_OF_PLAN);
    }

    /// Whether the plan brought it, and no table.
    public boolean isAtSource() {
        return origin.equals(Origin.CODE_OF_PLAN);
    }

    /// Whether an analytic code that names an element of the plan says nothing against it: a person's own link, or
    /// a row on that code or on one before it in the published order.
    public boolean standsBeforeCodesAtSource() {
        return personal || conditions.getFirst().field().compareTo(KeyField.ANALYTIC_CODE) <= 0;
    }

    public AllocationRule in(Years limited) {
        return new AllocationRule(conditions, limited, outcome, personal, origin);
    }

    public AllocationRule from(Origin source) {
        return new AllocationRule(conditions, years, outcome, personal, source);
    }

    /// Said by somebody, where nobody is known to have said it.
    public AllocationRule saidBy(String author, Instant at) {
        return from(origin.saidBy(author, at));
    }

    public AllocationRule asPersonalLink() {
        return new AllocationRule(conditions, years, outcome, true, origin);
    }

    public boolean matches(AllocationSubject subject) {
        return conditions.stream().allMatch(condition -> condition.isMetBy(subject));
    }

    /// STRONG where a person linked it, or where a condition asks for a code given to a project or a team. By
    /// itself: what a row on a policy proves depends on how that policy was found.
    public Strength strength() {
        return personal || conditions.stream().anyMatch(c -> c.field().isStrong()) ? Strength.STRONG : Strength.WEAK;
    }

    /// Whether some condition says why money is spent, not only what it buys (R22).
    public boolean tellsPurpose() {
        return conditions.stream().anyMatch(c -> c.field().tellsPurpose());
    }

    /// What the row asks for, years and outcome apart: rows that agree in this compete with one another.
    public String conditionsText() {
        return (personal ? "lien " : "")
                + conditions.stream().map(Condition::toString).collect(Collectors.joining(" "));
    }

    /// What the row asks for, years included, in a form that no two different questions share: rows that agree in
    /// this stand in the same place of a table.
    public String asks() {
        StringBuilder text = new StringBuilder(personal ? "P" : "R");
        for (Condition condition : conditions) {
            text.append('|')
                    .append(condition.field())
                    .append(condition.match() == Condition.Match.PREFIX ? '~' : '=')
                    .append(condition.code().length())
                    .append(':')
                    .append(condition.code());
        }
        return text.append('|').append(years).toString();
    }

    /// The same question with another answer, by nobody yet.
    public AllocationRule answering(Outcome other) {
        return new AllocationRule(conditions, years, other, personal, Origin.UNKNOWN);
    }

    /// Whether the two rows say the same thing, wherever they come from.
    public boolean meansSameAs(AllocationRule other) {
        return personal == other.personal
                && conditions.equals(other.conditions)
                && years.equals(other.years)
                && outcome.equals(other.outcome);
    }
}
