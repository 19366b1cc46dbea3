package fr.continuum.domain.plan;

/// Where an element comes from in the plan of the mandate before.
public record Lineage(PlanCode plan, PlanCode element) {

    @Override
    public String toString() {
        return plan + "/" + element;
    }
}
