package fr.continuum.application.reference;

import fr.continuum.application.port.ActionPlanLayout;
import fr.continuum.application.port.ActionPlanLayouts;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.Plans;
import java.io.IOException;
import java.util.Optional;

/// Which column of a file is what to an action plan, and which status word means which state, as [ImportPlan] would
/// read it: what a person looks at before saying otherwise.
public final class ReadPlanColumns {

    private final ActionPlanLayouts layouts;
    private final Plans plans;

    public ReadPlanColumns(ActionPlanLayouts layouts, Plans plans) {
        this.layouts = layouts;
        this.plans = plans;
    }

    /// @return empty where the file is no table
    public Optional<ActionPlanLayout> read(ImportPlan.Request request) throws IOException {
        ActionPlanWords words = plans.inForce(request.owner())
                .map(version -> request.guidance().words().of(version.content().content()))
                .orElse(request.guidance().words());
        return layouts.of(request.file(), words, request.guidance().sheet());
    }
}
