package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.Lineage;
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
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.rule.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plan of the invented département as it stood on any day from its vote on: fourteen challenges, what is done for
/// each and how it goes, the promises they keep, what comes from the plan before. Voted in March 2022, revised in
/// February 2025.
final class InventedPlan {

    static final LocalDate VOTED = LocalDate.of(2022, 3, 21);

    /// From this day on the plan says what the assembly decided at mid-term.
    static final LocalDate REVISED = LocalDate.of(2025, 2, 10);

    private static final MandateTerm TERM = new MandateTerm(LocalDate.of(2021, 7, 1), LocalDate.of(2028, 3, 31));

    private InventedPlan() {}

    static MandatePlan on(LocalDate day) {
        Map<String, List<String>> services = new LinkedHashMap<>();
        List<PlanElement> elements = new ArrayList<>();
        Resources.rows("axes.csv").forEach(row -> elements.add(axis(row)));
        for (NamedCsvRecord row : Resources.rows("defis.csv")) {
            services.put(row.getField("code"), list(row.getField("services")));
            elements.add(challenge(row).told(figure(row, day)));
        }
        Resources.rows("operationnels.csv").forEach(row -> elements.add(operational(row)));
        Map<String, String> voted = new LinkedHashMap<>();
        if (day.isBefore(REVISED)) {
            Resources.rows("revisions.csv").forEach(row -> voted.put(row.getField("code"), row.getField("vote")));
        }
        for (NamedCsvRecord row : Resources.rows("actions.csv")) {
            elements.add(
                    new InventedAction(row, services.getOrDefault(row.getField("objectif"), List.of())).on(day, voted));
        }
        Resources.rows("engagements.csv").forEach(row -> elements.add(pledge(row)));
        return ruled(PlanContent.empty(new PlanCode("cap-2028"), "Cap 2028", TERM)
                .withElements(elements)
                .withLinks(_ -> Resources.rows("fleches.csv").stream()
                        .map(InventedPlan::arrow)
                        .toList())
                .calling(LevelNames.USUAL.with(PlanLevel.STRATEGIC_OBJECTIVE, "défi"))
                .adopted(new Adoption(VOTED, "CD-2022-03-21/1")));
    }

    /// @throws IllegalStateException where the tables of the demonstration break a rule
    static MandatePlan ruled(PlanContent content) {
        return switch (MandatePlan.of(content)) {
            case Ruling.Allowed<MandatePlan>(MandatePlan plan) -> plan;
            case Ruling.Refused<MandatePlan> refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static StrategicAxis axis(NamedCsvRecord row) {
        return new StrategicAxis(
                new PlanCode(row.getField("code")), row.getField("libelle"), Optional.empty(), lineage(row));
    }

    private static Objective.Operational operational(NamedCsvRecord row) {
        return new Objective.Operational(
                new PlanCode(row.getField("code")),
                row.getField("libelle"),
                row.getField("enonce"),
                new PlanCode(row.getField("sous")),
                list(row.getField("conditions")),
                List.of(),
                List.of(),
                Optional.empty(),
                lineage(row));
    }

    /// What it was in the plan of the mandate before; empty where it is new.
    static Optional<Lineage> lineage(NamedCsvRecord row) {
        return Optional.of(row.getField("avant"))
                .filter(before -> !before.isEmpty())
                .map(before -> new Lineage(FormerPlan.CODE, new PlanCode(before)));
    }

    private static Objective.Strategic challenge(NamedCsvRecord row) {
        return new Objective.Strategic(
                new PlanCode(row.getField("code")),
                row.getField("libelle"),
                row.getField("enonce"),
                Optional.of(new PlanCode(row.getField("axe"))),
                list(row.getField("conditions")),
                List.of(
                        RoleHolding.of(PlanRole.LEAD_ELECTED, row.getField("elu")),
                        RoleHolding.of(PlanRole.LEAD_DEPARTMENT, row.getField("direction"))),
                list(row.getField("territoires")).stream()
                        .map(text -> text.split(":"))
                        .map(parts -> new Territory(Territory.Kind.valueOf(parts[0]), parts[1], parts[2]))
                        .toList(),
                Optional.empty(),
                lineage(row));
    }

    /// The latest that is known by a day. Not all challenges have one: what is missing shows in a demonstration
    /// too.
    private static Optional<KeyFigure> figure(NamedCsvRecord row, LocalDate day) {
        return Resources.rows("chiffres-cles.csv").stream()
                .filter(one -> one.getField("defi").equals(row.getField("code")))
                .map(one -> new KeyFigure(
                        one.getField("chiffre"),
                        one.getField("compte"),
                        LocalDate.parse(one.getField("au")),
                        one.getField("source")))
                .filter(figure -> !figure.on().isAfter(day))
                .max(Comparator.comparing(KeyFigure::on));
    }

    private static Pledge pledge(NamedCsvRecord row) {
        return new Pledge(
                new PlanCode(row.getField("code")),
                row.getField("libelle"),
                row.getField("source"),
                list(row.getField("objectifs")).stream().map(PlanCode::new).toList(),
                Optional.empty(),
                lineage(row));
    }

    private static ActionLink arrow(NamedCsvRecord row) {
        ActionLink.Kind kind = switch (row.getField("lien")) {
            case "précède" -> ActionLink.Kind.PRECEDES;
            case "conditionne" -> ActionLink.Kind.CONDITIONS;
            case "renforce" -> ActionLink.Kind.REINFORCES;
            default -> throw new IllegalStateException("No such arrow: " + row);
        };
        return new ActionLink(new PlanCode(row.getField("de")), kind, new PlanCode(row.getField("vers")));
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
