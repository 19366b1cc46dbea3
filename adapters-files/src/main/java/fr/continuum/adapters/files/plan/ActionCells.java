package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.outline.LooseWords;
import fr.continuum.application.outline.WrittenPeriod;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// The cells of an action-plan workbook as values: days, amounts, priorities. What cannot be understood is a fault of
/// its cell, and reads as empty.
final class ActionCells {

    /// What ends never, as people write it for an end.
    private static final Set<String> ENDLESS = Set.of(
            "en continu", "continu", "continue", "permanent", "permanente", "perenne", "recurrent", "recurrente");

    private final ActionPlanTable table;
    private final FaultList faults;
    private final Remarks remarks;

    ActionCells(ActionPlanTable table, FaultList faults, Remarks remarks) {
        this.table = table;
        this.faults = faults;
        this.remarks = remarks;
    }

    /// From when to when, or without an end; unknown where the two days contradict each other.
    Schedule schedule(Table.Row row) {
        Optional<LocalDate> start = date(row, ActionPlanColumn.START);
        Optional<LocalDate> end = date(row, ActionPlanColumn.END);
        String continuous = table.text(row, ActionPlanColumn.CONTINUOUS);
        Optional<Boolean> endless = CellValues.yes(continuous);
        if (!continuous.isEmpty() && endless.isEmpty()) {
            fault(
                    row,
                    ActionPlanColumn.CONTINUOUS,
                    new Wording(
                            "« " + continuous + " » : écrivez VRAI ou FAUX (oui, non).",
                            "“" + continuous + "”: write VRAI or FAUX (oui, non)."));
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            fault(
                    row,
                    ActionPlanColumn.END,
                    new Wording(
                            "L'action finirait le " + end.get() + ", avant de commencer le " + start.get()
                                    + ". Corrigez l'une des deux dates.",
                            "The action would end on " + end.get() + ", before it starts on " + start.get()
                                    + ". Correct one of the two dates."));
            return Schedule.UNKNOWN;
        }
        if (isEndless(row)) {
            String text = table.text(row, ActionPlanColumn.END);
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(ActionPlanColumn.END),
                    new Wording(
                            "« " + text + " » est lu comme une amélioration continue.",
                            "“" + text + "” is read as continuous improvement."));
        }
        return new Schedule(start, end, endless.orElse(isEndless(row)));
    }

    /// Whether an end says that there is none.
    boolean isEndless(Table.Row row) {
        return ENDLESS.contains(LooseWords.of(table.text(row, ActionPlanColumn.END)));
    }

    /// Words where nobody asked for a day: they go to the description.
    boolean isNoDay(Table.Row row, ActionPlanColumn column) {
        String text = table.text(row, column);
        return !text.isEmpty()
                && !table.asksForDays(column)
                && CellValues.date(text).isEmpty()
                && WrittenPeriod.of(text).isEmpty();
    }

    Optional<LocalDate> date(Table.Row row, ActionPlanColumn column) {
        String text = table.text(row, column);
        boolean endless = column == ActionPlanColumn.END && isEndless(row);
        if (text.isEmpty() || endless || isNoDay(row, column)) {
            return Optional.empty();
        }
        Optional<CellValues.WrittenDate> written = CellValues.date(text);
        Optional<WrittenPeriod> period = written.isEmpty() ? WrittenPeriod.of(text) : Optional.empty();
        if (period.isPresent()) {
            return Optional.of(day(row, column, text, period.get()));
        }
        if (written.isEmpty()) {
            fault(
                    row,
                    column,
                    new Wording(
                            "« " + text
                                    + " » n'est pas une date. Écrivez par exemple 31/12/2026, T4 2026, décembre 2026"
                                    + " ou 2026.",
                            "“" + text + "” is no date. Write for instance 31/12/2026, T4 2026, décembre 2026 or"
                                    + " 2026."));
        } else if (written.get().monthFirst()) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(column),
                    new Wording(
                            "« " + text + " », où le mois vient d'abord, est lu comme le "
                                    + written.get().date() + ".",
                            "“" + text + "”, where the month comes first, is read as "
                                    + written.get().date() + "."));
        }
        return written.map(CellValues.WrittenDate::date);
    }

    /// A start is the first day of its period, an end the last, which is told.
    private LocalDate day(Table.Row row, ActionPlanColumn column, String text, WrittenPeriod period) {
        boolean start = column == ActionPlanColumn.START;
        LocalDate day = start ? period.first() : period.last();
        remarks.add(
                FileRemark.Kind.READ_AS,
                row.line(),
                table.header(column),
                new Wording(
                        "« " + text + " » est lu comme le " + day + ", " + (start ? "premier" : "dernier")
                                + " jour de la période.",
                        "“" + text + "” is read as " + day + ", the " + (start ? "first" : "last")
                                + " day of the period."));
        return day;
    }

    Optional<Priority> priority(Table.Row row) {
        String text = table.text(row, ActionPlanColumn.PRIORITY);
        Optional<Priority> priority = switch (FoldedText.of(text)) {
            case "eleve", "elevee", "haut", "haute", "fort", "forte" -> Optional.of(Priority.HIGH);
            case "moyen", "moyenne" -> Optional.of(Priority.MEDIUM);
            case "bas", "basse", "faible" -> Optional.of(Priority.LOW);
            default -> Optional.empty();
        };
        if (priority.isEmpty() && !text.isEmpty()) {
            fault(
                    row,
                    ActionPlanColumn.PRIORITY,
                    new Wording(
                            "La priorité « " + text + " » est inconnue. Priorités admises : Élevé, Moyen, Bas.",
                            "The priority “" + text + "” is not known. Those that are: Élevé, Moyen, Bas."));
        }
        return priority;
    }

    /// Euro cents; empty where the row plans nothing.
    OptionalLong budget(Table.Row row) {
        String text = table.text(row, ActionPlanColumn.BUDGET);
        Optional<BudgetUnit.Amount> amount = BudgetUnit.amount(text, table.budgetUnit());
        if (isNoAmount(row)) {
            return OptionalLong.empty();
        }
        if (!text.isEmpty() && amount.isEmpty()) {
            fault(
                    row,
                    ActionPlanColumn.BUDGET,
                    new Wording(
                            "« " + text
                                    + " » n'est pas un montant. Écrivez un nombre d'euros (232000 ou 1234,56), ou avec son"
                                    + " unité (120 k€), et le reste dans le descriptif.",
                            "“" + text
                                    + "” is no amount. Write a number of euros (232000 or 1234,56), or one with its unit (120 k€), and"
                                    + " the rest in the description."));
        } else if (amount.filter(told -> told.cents() < 0).isPresent()) {
            fault(
                    row,
                    ActionPlanColumn.BUDGET,
                    new Wording(
                            "Un budget prévu n'est pas négatif : « " + text + " ».",
                            "A planned budget is not negative: “" + text + "”."));
            return OptionalLong.empty();
        }
        amount.ifPresent(told -> counted(row, text, told));
        return amount.isPresent() ? OptionalLong.of(amount.get().cents()) : OptionalLong.empty();
    }

    /// Words where nobody asked for an amount: they go to the description.
    boolean isNoAmount(Table.Row row) {
        String text = table.text(row, ActionPlanColumn.BUDGET);
        return !text.isEmpty()
                && !table.asksForAmounts()
                && BudgetUnit.amount(text, table.budgetUnit()).isEmpty();
    }

    /// Tells what was not counted in euros, or not in the unit of its column.
    private void counted(Table.Row row, String text, BudgetUnit.Amount told) {
        if (told.unit() != BudgetUnit.EURO || table.budgetUnit() != BudgetUnit.EURO) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(ActionPlanColumn.BUDGET),
                    new Wording("« " + text + " » est lu comme ", "“" + text + "” is read as ")
                            .then(Euros.wording(told.cents()))
                            .then(new Wording(
                                    " (en " + told.unit().sign() + ").",
                                    " (in " + told.unit().sign() + ").")));
        }
    }

    private void fault(Table.Row row, ActionPlanColumn column, Wording reason) {
        faults.add(row.line(), table.header(column), reason);
    }
}
