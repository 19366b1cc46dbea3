package fr.continuum.adapters.files.exchange;

import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the sheets beside that of the elements say of each of them, in the order of their rows.
///
/// @param objectives other objectives of an action; objectives that keep a pledge
record PlanDetails(
        Map<PlanCode, List<PlanCode>> objectives,
        Map<PlanCode, List<String>> conditions,
        Map<PlanCode, KeyFigure> figures,
        Map<PlanCode, List<Milestone>> milestones,
        Map<PlanCode, List<RoleHolding>> roles,
        Map<PlanCode, List<Territory>> territories) {

    private static final Set<PlanLevel> WITH_PLACES =
            EnumSet.of(PlanLevel.STRATEGIC_OBJECTIVE, PlanLevel.OPERATIONAL_OBJECTIVE, PlanLevel.ACTION);

    static PlanDetails of(Map<PlanSheet, List<PlanRow>> rows, PlanElementCodes codes, PlanCells cells) {
        Reading reading = new Reading(rows, codes, cells);
        return new PlanDetails(
                reading.related(
                        PlanSheet.OBJECTIVES,
                        Set.of(PlanLevel.ACTION, PlanLevel.PLEDGE),
                        row -> cells.code(row, PlanColumn.OBJECTIVE)),
                reading.related(
                        PlanSheet.CONDITIONS,
                        PlanElementCodes.OBJECTIVES,
                        row -> cells.required(row, PlanColumn.CONDITION)),
                reading.figures(),
                reading.related(PlanSheet.MILESTONES, Set.of(PlanLevel.ACTION), reading::milestone),
                reading.related(PlanSheet.ROLES, WITH_PLACES, reading::role),
                reading.related(PlanSheet.TERRITORIES, WITH_PLACES, reading::territory));
    }

    private record Reading(Map<PlanSheet, List<PlanRow>> rows, PlanElementCodes codes, PlanCells cells) {

        private <T> Map<PlanCode, List<T>> related(
                PlanSheet sheet, Set<PlanLevel> to, Function<PlanRow, Optional<T>> understands) {
            Map<PlanCode, List<T>> related = new LinkedHashMap<>();
            for (PlanRow row : rows.getOrDefault(sheet, List.of())) {
                Optional<PlanCode> code = codes.known(row, PlanColumn.ELEMENT, to);
                Optional<T> said = understands.apply(row);
                if (code.isPresent() && said.isPresent()) {
                    related.computeIfAbsent(code.get(), _ -> new ArrayList<>()).add(said.get());
                }
            }
            return related;
        }

        private Map<PlanCode, KeyFigure> figures() {
            Map<PlanCode, KeyFigure> figures = new LinkedHashMap<>();
            for (PlanRow row : rows.getOrDefault(PlanSheet.KEY_FIGURES, List.of())) {
                Optional<PlanCode> code = codes.known(row, PlanColumn.ELEMENT, Set.of(PlanLevel.STRATEGIC_OBJECTIVE));
                Optional<KeyFigure> figure = figure(row);
                if (code.isPresent() && figure.isPresent() && figures.putIfAbsent(code.get(), figure.get()) != null) {
                    cells.fault(
                            row,
                            PlanColumn.ELEMENT,
                            new Wording(
                                    "« " + code.get() + " » a déjà un chiffre clé plus haut : gardez-en un.",
                                    "“" + code.get() + "” has a key figure above: keep one."));
                }
            }
            return figures;
        }

        private Optional<KeyFigure> figure(PlanRow row) {
            Optional<String> figure = cells.required(row, PlanColumn.FIGURE);
            Optional<String> meaning = cells.required(row, PlanColumn.FIGURE_MEANING);
            Optional<LocalDate> on = cells.requiredDate(row, PlanColumn.FIGURE_ON);
            Optional<String> source = cells.required(row, PlanColumn.FIGURE_SOURCE);
            if (figure.isEmpty() || meaning.isEmpty() || source.isEmpty()) {
                return Optional.empty();
            }
            Set<KeyFigure.Part> unsaid = KeyFigure.unsaid(figure.get(), meaning.get(), source.get());
            unsaid.forEach(part -> unsaid(row, part));
            return unsaid.isEmpty()
                    ? on.map(day -> new KeyFigure(figure.get(), meaning.get(), day, source.get()))
                    : Optional.empty();
        }

        private void unsaid(PlanRow row, KeyFigure.Part part) {
            switch (part) {
                case FIGURE ->
                    cells.fault(
                            row,
                            PlanColumn.FIGURE,
                            new Wording(
                                    "Ce chiffre ne dit aucun nombre. Écrivez par exemple 4 000 arbres.",
                                    "This figure says no number. Write for instance 4 000 arbres."));
                case MEANING ->
                    cells.fault(
                            row,
                            PlanColumn.FIGURE_MEANING,
                            new Wording(
                                    "Cette cellule ne dit pas ce que le chiffre compte. Écrivez-le en toutes lettres.",
                                    "This cell does not say what the figure counts. Write it in words."));
                case SOURCE ->
                    cells.fault(
                            row,
                            PlanColumn.FIGURE_SOURCE,
                            new Wording(
                                    "Cette cellule ne dit pas qui compte. Nommez une direction ou un organisme.",
                                    "This cell does not say who counts. Name a department or a body."));
            }
        }

        private Optional<Milestone> milestone(PlanRow row) {
            Optional<LocalDate> due = cells.date(row, PlanColumn.DUE);
            Optional<LocalDate> done = cells.date(row, PlanColumn.DONE);
            return cells.required(row, PlanColumn.MILESTONE).map(name -> new Milestone(name, due, done));
        }

        private Optional<RoleHolding> role(PlanRow row) {
            Optional<LocalDate> last = cells.date(row, PlanColumn.LAST_DAY);
            Optional<String> account = PlanCells.some(row.text(PlanColumn.ACCOUNT));
            Optional<String> post = cells.required(row, PlanColumn.POST);
            return cells.word(row, PlanColumn.ROLE, Word.ROLES)
                    .flatMap(role -> post.map(title -> new RoleHolding(role, title, account, last)));
        }

        private Optional<Territory> territory(PlanRow row) {
            Optional<String> code = cells.required(row, PlanColumn.PLACE_CODE);
            Optional<String> name = cells.required(row, PlanColumn.PLACE_NAME);
            return cells.word(row, PlanColumn.PLACE_KIND, Word.PLACES)
                    .flatMap(kind -> code.flatMap(place -> name.map(label -> new Territory(kind, place, label))));
        }
    }
}
