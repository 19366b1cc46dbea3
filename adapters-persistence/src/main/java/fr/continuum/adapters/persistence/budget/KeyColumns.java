package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/// How a budget key lies in its columns.
public final class KeyColumns {

    private KeyColumns() {}

    public static BudgetKey of(Record row) {
        return new BudgetKey(
                new BudgetRef(row.get(BUDGET_KEY.BUDGET)),
                Flow.valueOf(row.get(BUDGET_KEY.FLOW)),
                Movement.valueOf(row.get(BUDGET_KEY.MOVEMENT)),
                Section.valueOf(row.get(BUDGET_KEY.SECTION)),
                row.get(BUDGET_KEY.NATURE),
                row.get(BUDGET_KEY.FUNCTION),
                row.get(BUDGET_KEY.CHAPTER),
                row.get(BUDGET_KEY.OPERATION),
                row.get(BUDGET_KEY.AUTHORISATION),
                row.get(BUDGET_KEY.SERVICE),
                row.get(BUDGET_KEY.ANALYTIC_CODE));
    }

    /// The same from a bare result set, five times as fast: for keys by the ten thousand.
    ///
    /// @param at position of the first of [#all()]
    /// @param budgets those met so far: many keys share few
    public static BudgetKey of(ResultSet row, int at, Map<String, BudgetRef> budgets) throws SQLException {
        return new BudgetKey(
                budgets.computeIfAbsent(row.getString(at), BudgetRef::new),
                Flow.valueOf(row.getString(at + 1)),
                Movement.valueOf(row.getString(at + 2)),
                Section.valueOf(row.getString(at + 3)),
                row.getString(at + 4),
                row.getString(at + 5),
                row.getString(at + 6),
                row.getString(at + 7),
                row.getString(at + 8),
                row.getString(at + 9),
                row.getString(at + 10));
    }

    static Condition is(BudgetKey key) {
        return BUDGET_KEY
                .BUDGET
                .eq(key.budget().value())
                .and(BUDGET_KEY.FLOW.eq(key.flow().name()))
                .and(BUDGET_KEY.MOVEMENT.eq(key.movement().name()))
                .and(BUDGET_KEY.SECTION.eq(key.section().name()))
                .and(BUDGET_KEY.NATURE.eq(key.nature()))
                .and(BUDGET_KEY.FUNCTION.eq(key.function()))
                .and(BUDGET_KEY.CHAPTER.eq(key.chapter()))
                .and(BUDGET_KEY.OPERATION.eq(key.operation()))
                .and(BUDGET_KEY.AUTHORISATION.eq(key.authorisation()))
                .and(BUDGET_KEY.SERVICE.eq(key.service()))
                .and(BUDGET_KEY.ANALYTIC_CODE.eq(key.analyticCode()));
    }

    /// The column a key's code is in; for sections, flows and movements it holds our name, not their code.
    ///
    /// @throws IllegalArgumentException for [KeyField#POLICY], which no key carries
    public static TableField<?, String> column(KeyField field) {
        return switch (field) {
            case AUTHORISATION -> BUDGET_KEY.AUTHORISATION;
            case OPERATION -> BUDGET_KEY.OPERATION;
            case ANALYTIC_CODE -> BUDGET_KEY.ANALYTIC_CODE;
            case SERVICE -> BUDGET_KEY.SERVICE;
            case POLICY -> throw new IllegalArgumentException("A policy is found, not given: no key carries its code");
            case FUNCTION -> BUDGET_KEY.FUNCTION;
            case CHAPTER -> BUDGET_KEY.CHAPTER;
            case NATURE -> BUDGET_KEY.NATURE;
            case BUDGET -> BUDGET_KEY.BUDGET;
            case SECTION -> BUDGET_KEY.SECTION;
            case FLOW -> BUDGET_KEY.FLOW;
            case MOVEMENT -> BUDGET_KEY.MOVEMENT;
        };
    }

    /// The code a column's value stands for.
    public static String code(KeyField field, String value) {
        return switch (field) {
            case SECTION -> Section.valueOf(value).code();
            case FLOW -> Flow.valueOf(value).code();
            case MOVEMENT -> Movement.valueOf(value).code();
            case AUTHORISATION, OPERATION, ANALYTIC_CODE, SERVICE, POLICY, FUNCTION, CHAPTER, NATURE, BUDGET -> value;
        };
    }

    /// All columns of a key, its id apart.
    public static Field<?>[] all() {
        return new Field<?>[] {
            BUDGET_KEY.BUDGET,
            BUDGET_KEY.FLOW,
            BUDGET_KEY.MOVEMENT,
            BUDGET_KEY.SECTION,
            BUDGET_KEY.NATURE,
            BUDGET_KEY.FUNCTION,
            BUDGET_KEY.CHAPTER,
            BUDGET_KEY.OPERATION,
            BUDGET_KEY.AUTHORISATION,
            BUDGET_KEY.SERVICE,
            BUDGET_KEY.ANALYTIC_CODE
        };
    }
}
