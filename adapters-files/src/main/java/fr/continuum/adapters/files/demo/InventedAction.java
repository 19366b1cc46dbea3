package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// An action of the invented plan and how it goes: most keep to their dates, some slip, wait, or are given up.
///
/// @param services of its challenge: one of them steers it
record InventedAction(NamedCsvRecord row, List<String> services) {

    private static final Map<String, List<String>> STEPS = Map.of(
            "travaux", List.of("Études", "Marché", "Travaux", "Mise en service"),
            "service", List.of("Diagnostic", "Essai dans deux cantons", "Généralisation"),
            "soutien", List.of("Règlement voté", "Premier appel à projets", "Bilan"));

    /// How long after its date a step is reached, at most.
    private static final int SLIP = 45;

    Action on(LocalDate day, Map<String, String> labelsAsVoted) {
        String code = row.getField("code");
        return new Action(
                new PlanCode(code),
                labelsAsVoted.getOrDefault(code, row.getField("libelle")),
                "",
                Optional.of(new PlanCode(principal())),
                InventedPlan.list(row.getField("autres")).stream()
                        .map(PlanCode::new)
                        .toList(),
                state(day),
                schedule(),
                milestones(day),
                Optional.of(priority()),
                roles(day),
                List.of(),
                row.getField("budget").isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(row.getField("budget")) * 100_000),
                InventedPlan.lineage(row));
    }

    /// The operational objective it stands under, where its challenge has some.
    private String principal() {
        String operational = row.getField("operationnel");
        return operational.isEmpty() ? row.getField("objectif") : operational;
    }

    private LocalDate start() {
        return LocalDate.parse(row.getField("debut"));
    }

    private LocalDate end() {
        return start().plusMonths(Integer.parseInt(row.getField("mois"))).minusDays(1);
    }

    private Schedule schedule() {
        return is("continu") ? Schedule.from(start()) : Schedule.between(start(), end());
    }

    private ActionState state(LocalDate day) {
        boolean since = isDate() && !day.isBefore(LocalDate.parse(row.getField("depuis")));
        if (is("abandon") && !day.isBefore(InventedPlan.REVISED)) {
            return new ActionState.Abandoned(
                    new Abandonment(row.getField("motif"), LocalDate.parse(row.getField("depuis"))));
        }
        if (is("pause") && since) {
            return new ActionState.OnHold(row.getField("motif"));
        }
        if (is("bloquee") && since) {
            return new ActionState.Blocked(row.getField("motif"));
        }
        if (day.isBefore(start()) || is("sans")) {
            return new ActionState.Planned();
        }
        LocalDate over = end().plusMonths(months());
        return is("continu") || day.isBefore(over) ? new ActionState.InProgress() : new ActionState.Completed(over);
    }

    private List<Milestone> milestones(LocalDate day) {
        List<String> names = STEPS.getOrDefault(row.getField("genre"), List.of());
        List<Milestone> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            long length = end().toEpochDay() - start().toEpochDay();
            LocalDate due = start().plusDays(length * (i + 1) / names.size());
            LocalDate reached = due.plusDays(Math.floorMod((row.getField("code") + i).hashCode(), SLIP))
                    .plusMonths(i == 0 ? 0 : months());
            boolean stopped = is("sans") || (isDate() && !reached.isBefore(LocalDate.parse(row.getField("depuis"))));
            boolean done = !reached.isAfter(day) && !stopped;
            steps.add(new Milestone(names.get(i), Optional.of(due), done ? Optional.of(reached) : Optional.empty()));
        }
        return steps;
    }

    private List<RoleHolding> roles(LocalDate day) {
        if (is("sans")) {
            return List.of();
        }
        String service = services.get(Math.floorMod(row.getField("code").hashCode(), services.size()));
        RoleHolding pilot = RoleHolding.of(PlanRole.PROJECT_MANAGER, service);
        boolean leaving = is("vacant")
                && !day.isBefore(LocalDate.parse(row.getField("depuis")).minusMonths(1));
        return List.of(leaving ? pilot.until(LocalDate.parse(row.getField("depuis"))) : pilot);
    }

    private Priority priority() {
        return switch (row.getField("priorite")) {
            case "haute" -> Priority.HIGH;
            case "moyenne" -> Priority.MEDIUM;
            case "basse" -> Priority.LOW;
            default -> throw new IllegalStateException("No such priority: " + row);
        };
    }

    /// How late it runs.
    private int months() {
        return is("retard") ? Integer.parseInt(row.getField("depuis")) : 0;
    }

    private boolean isDate() {
        return is("pause") || is("bloquee") || is("abandon");
    }

    private boolean is(String what) {
        return row.getField("suivi").equals(what);
    }
}
