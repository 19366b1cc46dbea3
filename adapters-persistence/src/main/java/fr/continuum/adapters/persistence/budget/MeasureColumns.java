package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_LINE;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;

import fr.continuum.domain.budget.Measure;
import org.jooq.Field;

/// Which columns hold a measure. A new measure does not compile until it has its own.
public final class MeasureColumns {

    private MeasureColumns() {}

    /// Cents of one line.
    static Field<Long> ofLine(Measure measure) {
        return switch (measure) {
            case PREVIOUS_BUDGET -> BUDGET_LINE.PREVIOUS_BUDGET;
            case PREVIOUS_CARRIED_OVER -> BUDGET_LINE.PREVIOUS_CARRIED_OVER;
            case PROPOSED -> BUDGET_LINE.PROPOSED;
            case VOTED -> BUDGET_LINE.VOTED;
            case OPENED_CREDITS -> BUDGET_LINE.OPENED_CREDITS;
            case EXECUTED -> BUDGET_LINE.EXECUTED;
            case CARRIED_OVER -> BUDGET_LINE.CARRIED_OVER;
            case COMMITTED -> BUDGET_LINE.COMMITTED;
            case PAID -> BUDGET_LINE.PAID;
        };
    }

    /// Cents of one key.
    public static Field<Long> cents(Measure measure) {
        return switch (measure) {
            case PREVIOUS_BUDGET -> KEY_TOTAL.PREVIOUS_BUDGET;
            case PREVIOUS_CARRIED_OVER -> KEY_TOTAL.PREVIOUS_CARRIED_OVER;
            case PROPOSED -> KEY_TOTAL.PROPOSED;
            case VOTED -> KEY_TOTAL.VOTED;
            case OPENED_CREDITS -> KEY_TOTAL.OPENED_CREDITS;
            case EXECUTED -> KEY_TOTAL.EXECUTED;
            case CARRIED_OVER -> KEY_TOTAL.CARRIED_OVER;
            case COMMITTED -> KEY_TOTAL.COMMITTED;
            case PAID -> KEY_TOTAL.PAID;
        };
    }

    /// How many lines of one key carry it.
    public static Field<Long> lines(Measure measure) {
        return switch (measure) {
            case PREVIOUS_BUDGET -> KEY_TOTAL.PREVIOUS_BUDGET_LINES;
            case PREVIOUS_CARRIED_OVER -> KEY_TOTAL.PREVIOUS_CARRIED_OVER_LINES;
            case PROPOSED -> KEY_TOTAL.PROPOSED_LINES;
            case VOTED -> KEY_TOTAL.VOTED_LINES;
            case OPENED_CREDITS -> KEY_TOTAL.OPENED_CREDITS_LINES;
            case EXECUTED -> KEY_TOTAL.EXECUTED_LINES;
            case CARRIED_OVER -> KEY_TOTAL.CARRIED_OVER_LINES;
            case COMMITTED -> KEY_TOTAL.COMMITTED_LINES;
            case PAID -> KEY_TOTAL.PAID_LINES;
        };
    }
}
