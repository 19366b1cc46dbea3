package fr.continuum.adapters.files.need;

import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.profile.CellErrors;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One row of a table of needs. What cannot be understood is a fault of its cell. Not for use by several threads.
final class NeedRow {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[;|,\n]");

    private final Table.Row row;
    private final Map<NeedColumn, Integer> places;
    private final boolean workbook;
    private final FaultList faults;
    private boolean sound = true;

    NeedRow(Table.Row row, Map<NeedColumn, Integer> places, boolean workbook, FaultList faults) {
        this.row = row;
        this.places = places;
        this.workbook = workbook;
        this.faults = faults;
    }

    int line() {
        return row.line();
    }

    /// Empty where the row has a fault.
    Optional<CompetencyNeed> read() {
        String code = CellText.read(required(NeedColumn.CODE));
        if (!code.isEmpty() && !ContributionId.isCode(code)) {
            fault(
                    NeedColumn.CODE,
                    new Wording(
                            "« " + code + " » n'est pas un code : " + ContributionId.LONGEST_CODE
                                    + " caractères au plus.",
                            "“" + code + "” is no code: " + ContributionId.LONGEST_CODE + " characters at most."));
        }
        String label = CellText.read(required(NeedColumn.LABEL));
        Optional<CompetencyNeed.Kind> kind = kind(required(NeedColumn.KIND));
        List<PlanCode> objectives = objectives();
        return sound && kind.isPresent()
                ? Optional.of(new CompetencyNeed(code, kind.get(), label, objectives))
                : Optional.empty();
    }

    private Optional<CompetencyNeed.Kind> kind(String word) {
        Optional<CompetencyNeed.Kind> kind = NeedWords.kind(word);
        if (!word.isEmpty() && kind.isEmpty()) {
            fault(
                    NeedColumn.KIND,
                    new Wording("« " + word + " » est inconnu ici. Écrivez ", "“" + word + "” is unknown here. Write ")
                            .then(String.join(", ", NeedWords.all()))
                            .then("."));
        }
        return kind;
    }

    private List<PlanCode> objectives() {
        List<PlanCode> objectives = new ArrayList<>();
        for (String part : BETWEEN_CODES.split(cell(NeedColumn.OBJECTIVES), -1)) {
            String code = CellText.read(FoldedText.strip(part));
            if (code.isEmpty()) {
                continue;
            }
            if (PlanCode.isValid(code)) {
                objectives.add(new PlanCode(code));
            } else {
                fault(
                        NeedColumn.OBJECTIVES,
                        new Wording(
                                "« " + code + " » n'est pas un code du plan.",
                                "“" + code + "” is no code of the plan."));
            }
        }
        return objectives;
    }

    private String required(NeedColumn column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            fault(column, new Wording("Cette cellule est vide. Remplissez-la.", "This cell is empty. Fill it."));
        }
        return cell;
    }

    private String cell(NeedColumn column) {
        String cell = row.cell(places.getOrDefault(column, Integer.MAX_VALUE));
        if (CellErrors.isError(cell)) {
            fault(column, CellErrors.why(cell));
            return "";
        }
        return workbook ? cell : CellText.unguarded(cell);
    }

    private void fault(NeedColumn column, Wording reason) {
        sound = false;
        faults.add(row.line(), column.header(), reason);
    }
}
