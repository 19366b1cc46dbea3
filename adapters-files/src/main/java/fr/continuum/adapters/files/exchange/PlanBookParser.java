package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// Understands the rows of the exchange format. What cannot be understood is a fault of its cell, and so is a cell
/// that means nothing for its element; all are told.
final class PlanBookParser {

    private static final Set<PlanColumn> OF_AN_ACTION = EnumSet.of(
            PlanColumn.STATE,
            PlanColumn.STATE_REASON,
            PlanColumn.COMPLETED_ON,
            PlanColumn.START,
            PlanColumn.END,
            PlanColumn.CONTINUOUS,
            PlanColumn.PRIORITY,
            PlanColumn.BUDGET);

    private static final Set<PlanLevel> OBJECTIVES =
            EnumSet.of(PlanLevel.STRATEGIC_OBJECTIVE, PlanLevel.OPERATIONAL_OBJECTIVE);
    private static final Set<PlanLevel> WITH_PLACES =
            EnumSet.of(PlanLevel.STRATEGIC_OBJECTIVE, PlanLevel.OPERATIONAL_OBJECTIVE, PlanLevel.ACTION);

    private final String file;
    private final Map<PlanSheet, List<PlanRow>> rows;
    private final List<FileFault> faults = new ArrayList<>();
    private final Map<PlanCode, PlanRow> elements = new LinkedHashMap<>();
    private final Map<PlanCode, PlanLevel> levels = new LinkedHashMap<>();

    PlanBookParser(String file, Map<PlanSheet, List<PlanRow>> rows) {
        this.file = file;
        this.rows = rows;
    }

    /// In the order of the file.
    List<FileFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(
                                (FileFault fault) -> PlanSheet.of(fault.sheet()).orElse(PlanSheet.PLAN))
                        .thenComparingInt(FileFault::line))
                .toList();
    }

    /// Empty where there are faults.
    Optional<PlanContent> parse() {
        Optional<PlanContent> plan =
                plan(rows.getOrDefault(PlanSheet.PLAN, List.of()).getFirst());
        of(PlanSheet.ELEMENTS).forEach(this::element);
        Map<PlanCode, List<PlanCode>> objectives = related(
                PlanSheet.OBJECTIVES,
                Set.of(PlanLevel.ACTION, PlanLevel.PLEDGE),
                row -> code(row, PlanColumn.OBJECTIVE));
        Map<PlanCode, List<String>> conditions =
                related(PlanSheet.CONDITIONS, OBJECTIVES, row -> required(row, PlanColumn.CONDITION));
        Map<PlanCode, List<Milestone>> milestones =
                related(PlanSheet.MILESTONES, Set.of(PlanLevel.ACTION), this::milestone);
        Map<PlanCode, List<RoleHolding>> roles = related(PlanSheet.ROLES, WITH_PLACES, this::role);
        Map<PlanCode, List<Territory>> territories = related(PlanSheet.TERRITORIES, WITH_PLACES, this::territory);
        List<PlanElement> made = new ArrayList<>();
        elements.forEach((code, row) -> make(code, row, objectives, conditions, milestones, roles, territories)
                .ifPresent(made::add));
        List<ActionLink> links = new ArrayList<>();
        of(PlanSheet.LINKS).forEach(row -> link(row).ifPresent(links::add));
        return faults.isEmpty()
                ? plan.map(content -> content.withElements(made).withLinks(_ -> links))
                : Optional.empty();
    }

    private List<PlanRow> of(PlanSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private Optional<PlanContent> plan(PlanRow row) {
        Optional<PlanCode> code = code(row, PlanColumn.PLAN_CODE);
        Optional<String> name = required(row, PlanColumn.PLAN_NAME);
        Optional<LocalDate> start = requiredDate(row, PlanColumn.TERM_START);
        Optional<LocalDate> end = requiredDate(row, PlanColumn.TERM_END);
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            fault(row, PlanColumn.TERM_END, "Le mandat finirait avant de commencer. Corrigez l'une des deux dates.");
            return Optional.empty();
        }
        Optional<LocalDate> adopted = date(row, PlanColumn.ADOPTED_ON);
        String decision = row.text(PlanColumn.DECISION);
        if (adopted.isPresent() == decision.isBlank()) {
            fault(
                    row,
                    adopted.isPresent() ? PlanColumn.DECISION : PlanColumn.ADOPTED_ON,
                    "Une adoption a un jour et une délibération : donnez les deux, ou aucun.");
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

    /// Notes the code and the level of an element: what other rows point to.
    private void element(PlanRow row) {
        Optional<PlanLevel> level = word(row, PlanColumn.LEVEL, Word.LEVELS);
        Optional<PlanCode> code = code(row, PlanColumn.CODE);
        if (level.isEmpty() || code.isEmpty()) {
            return;
        }
        PlanRow before = elements.putIfAbsent(code.get(), row);
        if (before == null) {
            levels.put(code.get(), level.get());
        } else {
            fault(
                    row,
                    PlanColumn.CODE,
                    "Le code « " + code.get() + " » figure déjà à la ligne " + before.line() + ". Donnez-en un autre.");
        }
    }

    /// What the rows of a sheet say of each element, in their order.
    private <T> Map<PlanCode, List<T>> related(
            PlanSheet sheet, Set<PlanLevel> to, Function<PlanRow, Optional<T>> understands) {
        Map<PlanCode, List<T>> related = new LinkedHashMap<>();
        for (PlanRow row : of(sheet)) {
            Optional<PlanCode> code = known(row, PlanColumn.ELEMENT, to);
            Optional<T> said = understands.apply(row);
            if (code.isPresent() && said.isPresent()) {
                related.computeIfAbsent(code.get(), _ -> new ArrayList<>()).add(said.get());
            }
        }
        return related;
    }

    private Optional<Milestone> milestone(PlanRow row) {
        Optional<LocalDate> due = date(row, PlanColumn.DUE);
        Optional<LocalDate> done = date(row, PlanColumn.DONE);
        return required(row, PlanColumn.MILESTONE).map(name -> new Milestone(name, due, done));
    }

    private Optional<RoleHolding> role(PlanRow row) {
        Optional<LocalDate> last = date(row, PlanColumn.LAST_DAY);
        Optional<String> account = some(row.text(PlanColumn.ACCOUNT));
        Optional<String> post = required(row, PlanColumn.POST);
        return word(row, PlanColumn.ROLE, Word.ROLES)
                .flatMap(role -> post.map(title -> new RoleHolding(role, title, account, last)));
    }

    private Optional<Territory> territory(PlanRow row) {
        Optional<String> code = required(row, PlanColumn.PLACE_CODE);
        Optional<String> name = required(row, PlanColumn.PLACE_NAME);
        return word(row, PlanColumn.PLACE_KIND, Word.PLACES)
                .flatMap(kind -> code.flatMap(place -> name.map(label -> new Territory(kind, place, label))));
    }

    private Optional<ActionLink> link(PlanRow row) {
        Optional<PlanCode> from = known(row, PlanColumn.FROM, Set.of(PlanLevel.ACTION));
        Optional<PlanCode> to = known(row, PlanColumn.TO, Set.of(PlanLevel.ACTION));
        return word(row, PlanColumn.LINK, Word.LINKS)
                .flatMap(kind -> from.flatMap(one -> to.map(other -> new ActionLink(one, kind, other))));
    }

    private Optional<PlanElement> make(
            PlanCode code,
            PlanRow row,
            Map<PlanCode, List<PlanCode>> objectives,
            Map<PlanCode, List<String>> conditions,
            Map<PlanCode, List<Milestone>> milestones,
            Map<PlanCode, List<RoleHolding>> roles,
            Map<PlanCode, List<Territory>> territories) {
        PlanLevel level = levels.getOrDefault(code, PlanLevel.AXIS);
        Optional<String> label = required(row, PlanColumn.LABEL);
        Optional<PlanCode> parent = parent(row, level);
        Optional<Abandonment> abandonment = abandonment(row);
        Optional<Lineage> lineage = lineage(row);
        if (level != PlanLevel.ACTION) {
            OF_AN_ACTION.forEach(column -> refuse(row, column, level));
        }
        if (level == PlanLevel.AXIS) {
            refuse(row, PlanColumn.TEXT, level);
        }
        if (label.isEmpty()) {
            return Optional.empty();
        }
        String text = row.text(PlanColumn.TEXT);
        List<String> needed = conditions.getOrDefault(code, List.of());
        List<RoleHolding> held = roles.getOrDefault(code, List.of());
        List<Territory> places = territories.getOrDefault(code, List.of());
        List<PlanCode> served = objectives.getOrDefault(code, List.of());
        return switch (level) {
            case AXIS -> Optional.of(new StrategicAxis(code, label.get(), abandonment, lineage));
            case STRATEGIC_OBJECTIVE ->
                Optional.of(new Objective.Strategic(
                        code, label.get(), text, parent, needed, held, places, abandonment, lineage));
            case OPERATIONAL_OBJECTIVE ->
                parent.map(under -> new Objective.Operational(
                        code, label.get(), text, under, needed, held, places, abandonment, lineage));
            case ACTION -> {
                Optional<ActionState> state = state(row, abandonment);
                Schedule schedule = schedule(row);
                OptionalLong budget = budget(row);
                Optional<Priority> priority = row.text(PlanColumn.PRIORITY).isEmpty()
                        ? Optional.empty()
                        : word(row, PlanColumn.PRIORITY, Word.PRIORITIES);
                yield state.map(where -> new Action(
                        code,
                        label.get(),
                        text,
                        parent,
                        served,
                        where,
                        schedule,
                        milestones.getOrDefault(code, List.of()),
                        priority,
                        held,
                        places,
                        budget,
                        lineage));
            }
            case PLEDGE -> Optional.of(new Pledge(code, label.get(), text, served, abandonment, lineage));
        };
    }

    private Optional<PlanCode> parent(PlanRow row, PlanLevel level) {
        return switch (level) {
            case AXIS, PLEDGE -> {
                refuse(row, PlanColumn.PARENT, level);
                yield Optional.empty();
            }
            case STRATEGIC_OBJECTIVE ->
                row.text(PlanColumn.PARENT).isEmpty()
                        ? Optional.empty()
                        : known(row, PlanColumn.PARENT, Set.of(PlanLevel.AXIS));
            case OPERATIONAL_OBJECTIVE, ACTION -> known(row, PlanColumn.PARENT, OBJECTIVES);
        };
    }

    private Optional<Abandonment> abandonment(PlanRow row) {
        String reason = row.text(PlanColumn.ABANDON_REASON);
        Optional<LocalDate> on = date(row, PlanColumn.ABANDONED_ON);
        if (on.isPresent() == reason.isBlank()) {
            fault(
                    row,
                    on.isPresent() ? PlanColumn.ABANDON_REASON : PlanColumn.ABANDONED_ON,
                    "Ce qui est abandonné dit pourquoi et depuis quand : donnez les deux, ou aucun.");
            return Optional.empty();
        }
        return on.map(day -> new Abandonment(reason, day));
    }

    private Optional<Lineage> lineage(PlanRow row) {
        if (row.text(PlanColumn.LINEAGE_PLAN).isEmpty()
                && row.text(PlanColumn.LINEAGE_ELEMENT).isEmpty()) {
            return Optional.empty();
        }
        Optional<PlanCode> plan = code(row, PlanColumn.LINEAGE_PLAN);
        return code(row, PlanColumn.LINEAGE_ELEMENT).flatMap(element -> plan.map(from -> new Lineage(from, element)));
    }

    private Optional<ActionState> state(PlanRow row, Optional<Abandonment> abandonment) {
        Optional<LocalDate> completed = date(row, PlanColumn.COMPLETED_ON);
        String reason = row.text(PlanColumn.STATE_REASON);
        Optional<Word.State> state = row.text(PlanColumn.STATE).isEmpty()
                ? Optional.of(abandonment.isPresent() ? Word.State.ABANDONED : Word.State.DRAFT)
                : word(row, PlanColumn.STATE, Word.STATES);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        if ((state.get() == Word.State.ABANDONED) != abandonment.isPresent()) {
            fault(row, PlanColumn.STATE, "Une action abandonnée, et elle seule, dit pourquoi et depuis quand.");
            return Optional.empty();
        }
        if ((state.get() == Word.State.COMPLETED) != completed.isPresent()) {
            fault(row, PlanColumn.COMPLETED_ON, "Une action achevée, et elle seule, dit depuis quel jour.");
            return Optional.empty();
        }
        boolean waits = state.get() == Word.State.ON_HOLD || state.get() == Word.State.BLOCKED;
        if (!waits && !reason.isEmpty()) {
            fault(row, PlanColumn.STATE_REASON, "Seule une action en pause ou bloquée dit pourquoi.");
            return Optional.empty();
        }
        return Optional.of(
                switch (state.get()) {
                    case DRAFT -> new ActionState.Draft();
                    case PLANNED -> new ActionState.Planned();
                    case IN_PROGRESS -> new ActionState.InProgress();
                    case ON_HOLD -> new ActionState.OnHold(reason);
                    case BLOCKED -> new ActionState.Blocked(reason);
                    case COMPLETED -> new ActionState.Completed(completed.orElseThrow());
                    case ABANDONED -> new ActionState.Abandoned(abandonment.orElseThrow());
                });
    }

    private Schedule schedule(PlanRow row) {
        Optional<LocalDate> start = date(row, PlanColumn.START);
        Optional<LocalDate> end = date(row, PlanColumn.END);
        String continuous = row.text(PlanColumn.CONTINUOUS);
        Optional<Boolean> endless = CellValues.yes(continuous);
        if (!continuous.isEmpty() && endless.isEmpty()) {
            fault(row, PlanColumn.CONTINUOUS, "« " + continuous + " » : écrivez oui ou non.");
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            fault(row, PlanColumn.END, "L'action finirait avant de commencer. Corrigez l'une des deux dates.");
            return Schedule.UNKNOWN;
        }
        return new Schedule(start, end, endless.orElse(false));
    }

    private OptionalLong budget(PlanRow row) {
        String text = row.text(PlanColumn.BUDGET);
        OptionalLong cents = CellValues.cents(text, "");
        if (!text.isEmpty() && (cents.isEmpty() || cents.getAsLong() < 0)) {
            fault(row, PlanColumn.BUDGET, "« " + text + " » n'est pas un montant. Écrivez par exemple 1234,56.");
            return OptionalLong.empty();
        }
        return cents;
    }

    /// The code of an element that the file holds, of one of these levels.
    private Optional<PlanCode> known(PlanRow row, PlanColumn column, Set<PlanLevel> allowed) {
        Optional<PlanCode> code = code(row, column);
        Optional<PlanLevel> level = code.map(levels::get);
        if (code.isPresent() && level.filter(allowed::contains).isEmpty()) {
            fault(
                    row,
                    column,
                    "« " + code.get() + " » "
                            + level.map(found -> "est de niveau « " + Word.LEVELS.of(found) + " »")
                                    .orElse("n'est le code d'aucun élément")
                            + ". On attend : "
                            + String.join(
                                    ", ",
                                    allowed.stream()
                                            .sorted()
                                            .map(Word.LEVELS::of)
                                            .toList())
                            + ".");
            return Optional.empty();
        }
        return code;
    }

    private Optional<PlanCode> code(PlanRow row, PlanColumn column) {
        Optional<String> text = required(row, column);
        if (text.isPresent() && !PlanCode.isValid(text.get())) {
            fault(row, column, "« " + text.get() + " » n'est pas un code : 64 caractères au plus, sur une ligne.");
            return Optional.empty();
        }
        return text.map(PlanCode::new);
    }

    private Optional<String> required(PlanRow row, PlanColumn column) {
        Optional<String> text = some(row.text(column));
        if (text.isEmpty()) {
            fault(row, column, "Cette cellule est vide. Remplissez-la.");
        }
        return text;
    }

    private static Optional<String> some(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private Optional<LocalDate> requiredDate(PlanRow row, PlanColumn column) {
        return required(row, column).isEmpty() ? Optional.empty() : date(row, column);
    }

    private Optional<LocalDate> date(PlanRow row, PlanColumn column) {
        String text = row.text(column);
        Optional<LocalDate> date =
                CellValues.date(text).filter(written -> !written.monthFirst()).map(CellValues.WrittenDate::date);
        if (!text.isEmpty() && date.isEmpty()) {
            fault(row, column, "« " + text + " » n'est pas une date. Écrivez par exemple 2026-12-31 ou 31/12/2026.");
        }
        return date;
    }

    private <E extends Enum<E>> Optional<E> word(PlanRow row, PlanColumn column, Word<E> words) {
        Optional<String> text = required(row, column);
        Optional<E> word = text.flatMap(words::find);
        if (text.isPresent() && word.isEmpty()) {
            fault(row, column, "« " + text.get() + " » est inconnu ici. On attend : " + words.all() + ".");
        }
        return word;
    }

    private void refuse(PlanRow row, PlanColumn column, PlanLevel level) {
        if (!row.text(column).isEmpty()) {
            fault(
                    row,
                    column,
                    "Cette cellule n'a pas de sens pour un élément de niveau « " + Word.LEVELS.of(level)
                            + " ». Videz-la.");
        }
    }

    private void fault(PlanRow row, PlanColumn column, String reason) {
        faults.add(FileFault.inTable(file, row.sheet(), row.line(), column.header(), reason));
    }
}
