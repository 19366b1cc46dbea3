package fr.continuum.adapters.web.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.WireMapper;
import fr.continuum.application.testing.RandomPlans;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Nothing a plan says is lost on its way to JSON and back, nor anything added.
class PlanJsonTest {

    private static final JsonMapper JSON = WireMapper.mapper();
    private static final int PLANS = 500;

    @Test
    void plans_of_any_shape_come_back_as_they_were() {
        for (long seed = 0; seed < PLANS; seed++) {
            PlanContent plan = RandomPlans.storable(seed).content();

            assertThat(back(JSON.writeValueAsString(PlanJson.of(plan))))
                    .as("seed " + seed)
                    .isEqualTo(plan);
        }
    }

    @Test
    void every_state_of_an_action_comes_back() {
        PlanContent plan = PlanWords.plan(List.of(
                "challenge D1",
                "action A1 principal=D1 state=DRAFT",
                "action A2 principal=D1 state=PLANNED",
                "action A3 principal=D1 state=IN_PROGRESS",
                "action A4 principal=D1 state=ON_HOLD",
                "action A5 principal=D1 state=BLOCKED",
                "action A6 principal=D1 state=COMPLETED@2023-02-01",
                "action A7 principal=D1 state=ABANDONED@2023-02-01"));

        assertThat(back(JSON.writeValueAsString(PlanJson.of(plan)))).isEqualTo(plan);
    }

    @Test
    void field_names_are_these_and_no_others() {
        String plan = """
                {
                  "code": "cap", "name": "CAP", "term": {"start": "2021-07-01", "end": "2028-06-30"},
                  "levelNames": {"AXIS": "axe", "STRATEGIC_OBJECTIVE": "défi", "OPERATIONAL_OBJECTIVE": "objectif",
                                 "ACTION": "action", "PLEDGE": "promesse"},
                  "adoption": {"on": "2022-03-21", "decision": "CD-2022-03"},
                  "elements": [
                    {"level": "AXIS", "code": "X", "label": "Vivre",
                     "abandonment": {"reason": "sans suite", "on": "2024-01-01"},
                     "lineage": {"plan": "cap-2015", "element": "X0"}},
                    {"level": "STRATEGIC_OBJECTIVE", "code": "D1", "label": "Défi", "statement": "Mieux", "axis": "X",
                     "conditions": ["du temps"],
                     "roles": [{"role": "LEAD_ELECTED", "post": "Élue", "account": "elue", "lastDay": "2026-01-01"}],
                     "territories": [{"kind": "COMMUNE", "code": "43157", "label": "Le Puy"}]},
                    {"level": "OPERATIONAL_OBJECTIVE", "code": "D1.1", "label": "Objectif", "under": "D1",
                     "conditions": [], "roles": [], "territories": []},
                    {"level": "ACTION", "code": "A1", "label": "Action", "description": "Texte", "principal": "D1.1",
                     "others": ["D1"], "state": {"name": "ON_HOLD", "reason": "budget"}, "start": "2022-01-01",
                     "end": "2023-12-31", "continuous": false,
                     "milestones": [{"name": "Études", "due": "2022-06-30", "done": "2022-05-01"}],
                     "priority": "HIGH", "roles": [], "territories": [], "plannedBudget": 1234567.80},
                    {"level": "PLEDGE", "code": "P1", "label": "Promis", "source": "page 4", "objectives": ["D1"]}
                  ],
                  "links": []
                }
                """;

        assertThat(JSON.readTree(JSON.writeValueAsString(PlanJson.of(back(plan)))))
                .isEqualTo(JSON.readTree(plan));
        assertThat(JSON.writeValueAsString(PlanJson.of(back(plan)))).contains("\"plannedBudget\":1234567.80");
    }

    private static PlanContent back(String json) {
        return JSON.readValue(json, PlanJson.class).read(Place.BODY);
    }
}
