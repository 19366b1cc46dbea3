package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Aggregate;
import java.time.LocalDate;
import java.util.Optional;

/// The training plan of a year and the three steps the law asks for (R17).
public record TrainingPlan(
        FiscalYear year,
        Optional<LocalDate> cstOpinion,
        Optional<LocalDate> presentedToAssembly,
        Optional<LocalDate> sentToCnfpt)
        implements Aggregate {}
