package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The training plan of a year and the three steps the law asks for (R17).
public record TrainingPlan(
        FiscalYear year,
        Optional<LocalDate> cstOpinion,
        Optional<LocalDate> presentedToAssembly,
        Optional<LocalDate> sentToCnfpt)
        implements Aggregate {

    /// One of the three.
    ///
    /// @param on the day it was taken; empty until then
    record Step(Wording name, Optional<LocalDate> on) {}

    /// One of which nothing is known.
    static TrainingPlan unheardOf(FiscalYear year) {
        return new TrainingPlan(year, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// In the order of the law.
    List<Step> steps() {
        return List.of(
                new Step(new Wording("avis du CST", "opinion of the CST"), cstOpinion),
                new Step(
                        new Wording("présentation à l’assemblée", "presentation to the assembly"), presentedToAssembly),
                new Step(new Wording("transmission au CNFPT", "sending to the CNFPT"), sentToCnfpt));
    }

    /// What was done of it by a day.
    public TrainingPlan by(LocalDate day) {
        return new TrainingPlan(
                year,
                cstOpinion.filter(on -> !on.isAfter(day)),
                presentedToAssembly.filter(on -> !on.isAfter(day)),
                sentToCnfpt.filter(on -> !on.isAfter(day)));
    }

    /// Whether one of its steps was taken.
    public boolean isBegun() {
        return steps().stream().anyMatch(step -> step.on().isPresent());
    }

    /// How findings and refusals name the plan of a year.
    static String subject(FiscalYear year) {
        return "plan de formation " + year;
    }
}
