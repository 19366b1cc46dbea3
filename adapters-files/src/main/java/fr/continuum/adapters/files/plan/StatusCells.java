package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.Optional;

/// The status cells of an action-plan workbook as states of actions. A workbook gives no day to what is over: it is
/// taken from its end, or is that of the import, which is told.
final class StatusCells {

    private final ActionPlanTable table;
    private final LocalDate on;
    private final FaultList faults;
    private final Remarks remarks;

    /// @param on the day of the import
    StatusCells(ActionPlanTable table, LocalDate on, FaultList faults, Remarks remarks) {
        this.table = table;
        this.on = on;
        this.faults = faults;
        this.remarks = remarks;
    }

    /// @param end of the action; a draft where the status is a fault
    ActionState state(Table.Row row, Optional<LocalDate> end) {
        String text = table.text(row, ActionPlanColumn.STATUS);
        Optional<ActionPlanState> told = table.state(row);
        if (told.isEmpty()) {
            faults.add(
                    row.line(),
                    table.header(ActionPlanColumn.STATUS),
                    new Wording(
                            "Le statut « " + text + " » est inconnu. Dites ce qu'il veut dire, ou écrivez l'un de"
                                    + " ceux-ci : " + StatusWords.admitted() + ".",
                            "The status “" + text + "” is not known. Say what it means, or write one of these: "
                                    + StatusWords.admitted() + "."));
        }
        if (StatusWords.isLate(text)) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(ActionPlanColumn.STATUS),
                    new Wording(
                            "« " + text + " » est lu comme « En cours » : le retard se calcule des dates.",
                            "“" + text + "” is read as “En cours”: being late is computed from dates."));
        }
        return switch (told.orElse(ActionPlanState.DRAFT)) {
            case DRAFT -> new ActionState.Draft();
            case PLANNED -> new ActionState.Planned();
            case IN_PROGRESS -> new ActionState.InProgress();
            case ON_HOLD -> new ActionState.OnHold("");
            case BLOCKED -> new ActionState.Blocked("");
            case COMPLETED -> new ActionState.Completed(since(row, end));
            case ABANDONED ->
                new ActionState.Abandoned(
                        new Abandonment("« " + text + " » dans le fichier importé, sans autre motif", since(row, end)));
        };
    }

    /// The day a step is done since; empty where it is not.
    Optional<LocalDate> done(Table.Row row, Optional<LocalDate> end) {
        return table.state(row).filter(ActionPlanState.COMPLETED::equals).map(_ -> since(row, end));
    }

    /// The day something is over since: its end where that is past, else the day of the import, which is told.
    private LocalDate since(Table.Row row, Optional<LocalDate> end) {
        Optional<LocalDate> past = end.filter(day -> !day.isAfter(on));
        if (past.isEmpty()) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(ActionPlanColumn.STATUS),
                    new Wording(
                            "« " + table.text(row, ActionPlanColumn.STATUS)
                                    + " » sans date passée : daté du jour de l'import, " + on
                                    + ". Corrigez la date si vous la connaissez.",
                            "“" + table.text(row, ActionPlanColumn.STATUS)
                                    + "” without a date gone by: dated on the day of the import, " + on
                                    + ". Correct the date if you know it."));
        }
        return past.orElse(on);
    }
}
