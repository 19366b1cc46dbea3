package fr.continuum.adapters.files.exchange;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Understands the rows of the exchange format as a whole plan. What cannot be understood is told of every cell at
/// once, and then there is no plan.
final class PlanBookParser {

    private final Map<PlanSheet, List<PlanRow>> rows;
    private final PlanCells cells;
    private final PlanElementCodes codes;

    PlanBookParser(String file, Map<PlanSheet, List<PlanRow>> rows) {
        this.rows = rows;
        this.cells = new PlanCells(file);
        this.codes = new PlanElementCodes(cells);
    }

    /// In the order of the file.
    List<FileFault> faults() {
        return cells.faults();
    }

    /// Empty where there are faults.
    Optional<PlanContent> parse() {
        Optional<PlanContent> plan =
                plan(rows.getOrDefault(PlanSheet.PLAN, List.of()).getFirst());
        of(PlanSheet.ELEMENTS).forEach(codes::note);
        PlanElementRows elements = new PlanElementRows(cells, codes, PlanDetails.of(rows, codes, cells));
        List<PlanElement> made = new ArrayList<>();
        codes.rows().forEach((code, row) -> elements.make(code, row).ifPresent(made::add));
        List<ActionLink> links = new ArrayList<>();
        of(PlanSheet.LINKS).forEach(row -> link(row).ifPresent(links::add));
        return cells.areSound()
                ? plan.map(content -> content.withElements(made).withLinks(_ -> links))
                : Optional.empty();
    }

    /// The cell that names each element.
    Map<PlanCode, ToldCell> stands() {
        Map<PlanCode, ToldCell> stands = new HashMap<>();
        codes.rows().forEach((code, row) -> stands.put(code, cells.cell(row, PlanColumn.LABEL)));
        return stands;
    }

    private List<PlanRow> of(PlanSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private Optional<PlanContent> plan(PlanRow row) {
        Optional<PlanCode> code = cells.code(row, PlanColumn.PLAN_CODE);
        Optional<String> name = cells.required(row, PlanColumn.PLAN_NAME);
        Optional<LocalDate> start = cells.requiredDate(row, PlanColumn.TERM_START);
        Optional<LocalDate> end = cells.requiredDate(row, PlanColumn.TERM_END);
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            cells.fault(
                    row,
                    PlanColumn.TERM_END,
                    new Wording(
                            "Le mandat finirait avant de commencer. Corrigez l'une des deux dates.",
                            "The term of office would end before it starts. Correct one of the two dates."));
            return Optional.empty();
        }
        Optional<LocalDate> adopted = cells.date(row, PlanColumn.ADOPTED_ON);
        String decision = row.text(PlanColumn.DECISION);
        if (adopted.isPresent() == decision.isBlank()) {
            cells.fault(
                    row,
                    adopted.isPresent() ? PlanColumn.DECISION : PlanColumn.ADOPTED_ON,
                    new Wording(
                            "Une adoption a un jour et une délibération : donnez les deux, ou aucun.",
                            "An adoption has a day and a deliberation: give both, or neither."));
            return Optional.empty();
        }
        if (code.isEmpty() || name.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        PlanContent plan = PlanContent.empty(code.get(), name.get(), new MandateTerm(start.get(), end.get()))
                .calling(names(row));
        return Optional.of(
                adopted.map(on -> plan.adopted(new Adoption(on, decision))).orElse(plan));
    }

    private static LevelNames names(PlanRow row) {
        Map<PlanLevel, PlanColumn> columns = Map.of(
                PlanLevel.AXIS, PlanColumn.AXIS_NAME,
                PlanLevel.STRATEGIC_OBJECTIVE, PlanColumn.STRATEGIC_NAME,
                PlanLevel.OPERATIONAL_OBJECTIVE, PlanColumn.OPERATIONAL_NAME,
                PlanLevel.ACTION, PlanColumn.ACTION_NAME,
                PlanLevel.PLEDGE, PlanColumn.PLEDGE_NAME);
        LevelNames names = LevelNames.USUAL;
        for (Map.Entry<PlanLevel, PlanColumn> level : columns.entrySet()) {
            String name = row.text(level.getValue());
            names = name.isBlank() ? names : names.with(level.getKey(), name);
        }
        return names;
    }

    private Optional<ActionLink> link(PlanRow row) {
        Optional<PlanCode> from = codes.known(row, PlanColumn.FROM, Set.of(PlanLevel.ACTION));
        Optional<PlanCode> to = codes.known(row, PlanColumn.TO, Set.of(PlanLevel.ACTION));
        return cells.word(row, PlanColumn.LINK, Word.LINKS)
                .flatMap(kind -> from.flatMap(one -> to.map(other -> new ActionLink(one, kind, other))));
    }
}
