package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.application.plan.ReadPlan;
import org.springframework.stereotype.Component;

/// What is known of an authority at all: a block says that all is well only of what is.
@Component
final class Known {

    private final PublishedFigures figures;
    private final ReadPlan plans;

    Known(PublishedFigures figures, ReadPlan plans) {
        this.figures = figures;
        this.plans = plans;
    }

    /// Whether a night was published whose figures readers see.
    boolean night(Asking asking) {
        return asking.authority().flatMap(figures::current).isPresent();
    }

    boolean plan(Asking asking) {
        return plans.today(asking.whose().owner()).isPresent();
    }

    /// A block that nothing can be said in for want of a plan, and where one is begun.
    static Block withoutPlan(Block block, Asking asking) {
        return block.unknown(asking.voice().say(asking.viewer().mayPlan() ? "unknown.plan.begin" : "unknown.plan"))
                .leading(new More(asking.voice().say("unknown.plan.open"), asking.page("/plan")));
    }
}
