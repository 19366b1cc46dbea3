package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.port.ActionPlanLayout;
import fr.continuum.application.port.ActionPlanLayouts;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the action-plan workbook, or the same table as CSV. The sheet and the row of the header are found; hidden
/// sheets are not read.
public final class WorkbookPlanReader implements ActionPlanReader, ActionPlanLayouts {

    @Override
    public Outcome read(Content file, Frame frame) throws IOException {
        return switch (TableFile.sheets(
                file, FileShape.FOUND, ActionPlanColumn.headers(frame.words()), ActionPlanHeader.LAST_ROW)) {
            case TableFile.Sheets.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableFile.Sheets.Read(List<SheetRows> sheets) -> read(file.name(), sheets, frame);
        };
    }

    @Override
    public Optional<ActionPlanLayout> of(Content file, ActionPlanWords words, String sheet) throws IOException {
        return switch (TableFile.sheets(
                file, FileShape.FOUND, ActionPlanColumn.headers(words), ActionPlanHeader.LAST_ROW)) {
            case TableFile.Sheets.Unusable _ -> Optional.empty();
            case TableFile.Sheets.Read(List<SheetRows> sheets) -> SheetLayout.of(sheets, words, sheet);
        };
    }

    /// Whether a sheet that is seen has the header of such a workbook.
    static boolean isRead(List<SheetRows> sheets, ActionPlanWords words) {
        return sheets.stream().anyMatch(sheet -> !sheet.hidden() && ActionPlanHeader.row(sheet, words) >= 0);
    }

    private static Outcome read(String file, List<SheetRows> sheets, Frame frame) {
        List<SheetRows> plans = sheets.stream()
                .filter(sheet -> frame.sheet().isEmpty() ? !sheet.hidden() : sheet.isCalled(frame.sheet()))
                .filter(sheet -> ActionPlanHeader.row(sheet, frame.words()) >= 0)
                .toList();
        if (plans.size() != 1) {
            return new Outcome.Unusable(List.of(FileFault.of(file, plans.isEmpty() ? noPlan(sheets) : several(plans))));
        }
        SheetRows sheet = plans.getFirst();
        FaultList faults = new FaultList(file, sheet.name());
        ActionPlanTable table =
                new ActionPlanTable(sheet, ActionPlanHeader.row(sheet, frame.words()), frame.words(), faults);
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        Remarks remarks = new Remarks(file, sheet.name());
        table.otherBudgets()
                .forEach(header -> remarks.add(
                        FileRemark.Kind.KEPT_ELSEWHERE,
                        table.headerLine(),
                        header,
                        new Wording(
                                "Une autre colonne dit déjà le budget, « " + table.header(ActionPlanColumn.BUDGET)
                                        + " » : celle-ci est reprise dans la description. Dites laquelle est le budget si"
                                        + " c'est celle-ci.",
                                "Another column tells the budget already, “" + table.header(ActionPlanColumn.BUDGET)
                                        + "”: this one is kept in the description. Say so if this one is the"
                                        + " budget.")));
        PlanAssembly assembly = new PlanAssembly(frame, table, faults, remarks);
        int blank = 0;
        for (Table.Row row : table.rows()) {
            if (row.isBlank()) {
                blank++;
            } else if (!table.isNotice(row) && table.isNamed(row, faults, remarks)) {
                assembly.add(row);
            }
        }
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        Outcome.Read read = assembly.read(blank);
        if (read.content().elements().isEmpty()) {
            faults.add(
                    table.headerLine(),
                    "",
                    new Wording(
                            "Ce plan n'a aucune ligne. Vérifiez le fichier choisi.",
                            "This plan has no row. Check the file you chose."));
        }
        return faults.isEmpty()
                ? new Outcome.Read(
                        read.content(),
                        read.said(),
                        read.named(),
                        read.stands(),
                        told(file, sheets, sheet, remarks),
                        blank)
                : new Outcome.Unusable(faults.all());
    }

    private static List<FileRemark> told(String file, List<SheetRows> sheets, SheetRows read, Remarks remarks) {
        List<FileRemark> all = new ArrayList<>(remarks.all());
        for (SheetRows sheet : sheets) {
            if (!sheet.equals(read) && sheet.rows().stream().anyMatch(row -> !row.isBlank())) {
                all.add(new FileRemark(
                        FileRemark.Kind.NOT_KEPT,
                        FileFault.inTable(
                                file,
                                sheet.name(),
                                0,
                                "",
                                sheet.hidden()
                                        ? new Wording(
                                                "Cette feuille masquée n'est pas lue.",
                                                "This hidden sheet is not read.")
                                        : new Wording(
                                                "Cette feuille ne fait pas partie du plan : elle n'est pas lue.",
                                                "This sheet is no part of the plan: it is not read."))));
            }
        }
        return all;
    }

    private static Wording noPlan(List<SheetRows> sheets) {
        Wording none = new Wording(
                "Aucune feuille visible n'a l'en-tête d'un plan d'actions (« Axe (x) », « Titre de l'action »,"
                        + " « Statut »…) dans ses " + ActionPlanHeader.LAST_ROW + " premières lignes.",
                "No visible sheet has the header of an action plan (“Axe (x)”, “Titre de l'action”, “Statut”…) in its"
                        + " first " + ActionPlanHeader.LAST_ROW + " rows.");
        List<Wording> named = sheets.stream()
                .filter(sheet -> !sheet.name().isBlank())
                .map(sheet -> sheet.hidden()
                        ? new Wording(sheet.name() + " (masquée)", sheet.name() + " (hidden)")
                        : Wording.same(sheet.name()))
                .toList();
        Wording found = named.isEmpty()
                ? none
                : none.then(new Wording(" Feuilles trouvées : ", " Sheets found: "))
                        .then(Wording.joined(", ", named))
                        .then(".");
        return found.then(new Wording(" Vérifiez le fichier choisi.", " Check the file you chose."));
    }

    private static Wording several(List<SheetRows> plans) {
        String named = String.join(", ", plans.stream().map(SheetRows::name).toList());
        return new Wording(
                "Plusieurs feuilles ont l'en-tête d'un plan d'actions : " + named + ". Dites laquelle lire.",
                "Several sheets have the header of an action plan: " + named + ". Say which one to read.");
    }
}
