package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The plan of the mandate before, as it stood when it was voted and when it ended: what the plan in force comes from.
final class FormerPlan {

    static final PlanCode CODE = new PlanCode("cap-2021");

    static final LocalDate VOTED = LocalDate.of(2016, 1, 25);

    /// What became of it, told a few days before its last one.
    static final LocalDate ENDED = LocalDate.of(2021, 6, 25);

    private static final MandateTerm TERM = new MandateTerm(LocalDate.of(2015, 4, 2), LocalDate.of(2021, 6, 30));

    private FormerPlan() {}

    static MandatePlan on(LocalDate day) {
        List<PlanElement> elements = Resources.rows("mandat-precedent.csv").stream()
                .map(row -> element(row, day))
                .toList();
        return InventedPlan.ruled(PlanContent.empty(CODE, "Cap 2021", TERM)
                .withElements(elements)
                .calling(LevelNames.USUAL.with(PlanLevel.STRATEGIC_OBJECTIVE, "défi"))
                .adopted(new Adoption(VOTED, "CD-2016-01-25/3")));
    }

    private static PlanElement element(NamedCsvRecord row, LocalDate day) {
        String code = row.getField("code");
        String label = row.getField("libelle");
        return switch (row.getField("niveau")) {
            case "axe" -> StrategicAxis.of(code, label);
            case "défi" ->
                Objective.Strategic.of(code, label)
                        .under(new PlanCode(row.getField("sous")))
                        .heldBy(
                                RoleHolding.of(PlanRole.LEAD_ELECTED, row.getField("elu")),
                                RoleHolding.of(PlanRole.LEAD_DEPARTMENT, row.getField("service")));
            case "action" -> action(row, day);
            case "engagement" ->
                new Pledge(
                        new PlanCode(code),
                        label,
                        row.getField("motif"),
                        List.of(new PlanCode(row.getField("sous"))),
                        Optional.empty(),
                        Optional.empty());
            default -> throw new IllegalStateException("No such level: " + row);
        };
    }

    /// @return as it stands on a day: what was not achieved by the end says how far it came
    private static Action action(NamedCsvRecord row, LocalDate day) {
        LocalDate start = LocalDate.parse(row.getField("debut"));
        return new Action(
                new PlanCode(row.getField("code")),
                row.getField("libelle"),
                day.isBefore(ENDED) ? "" : row.getField("motif"),
                Optional.of(new PlanCode(row.getField("sous"))),
                List.of(),
                state(row, start, day),
                Schedule.between(start, LocalDate.parse(row.getField("fin"))),
                List.of(),
                Optional.empty(),
                List.of(RoleHolding.of(PlanRole.PROJECT_MANAGER, row.getField("service"))),
                List.of(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static ActionState state(NamedCsvRecord row, LocalDate start, LocalDate day) {
        if (day.isBefore(start)) {
            return new ActionState.Planned();
        }
        Optional<LocalDate> achieved = Optional.of(row.getField("acheve"))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .filter(on -> !on.isAfter(day));
        return achieved.<ActionState>map(ActionState.Completed::new).orElseGet(ActionState.InProgress::new);
    }
}
