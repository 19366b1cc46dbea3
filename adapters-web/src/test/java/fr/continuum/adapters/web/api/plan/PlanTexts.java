package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.WireMapper;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/// Plans as programs send them.
public final class PlanTexts {

    private static final JsonMapper JSON = WireMapper.mapper();

    private PlanTexts() {}

    public static String plan(PlanContent content) {
        return JSON.writeValueAsString(new SentPlan(null, null, PlanJson.of(content), null));
    }

    /// With the decision behind it.
    public static String plan(PlanContent content, String reason, String decision, String on) {
        return JSON.writeValueAsString(new SentPlan(
                null, null, PlanJson.of(content), new RevisionJson(reason, decision, LocalDate.parse(on))));
    }

    public static String element(PlanElement element) {
        return JSON.writeValueAsString(new SentElement(null, ElementJson.of(element), null));
    }
}
