package fr.continuum.benchmarks;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Links that no contribution holds: what competency needs serve, and 1,000 rows of the allocation table that trace to
/// two actions each. Half of them were confirmed before the plan was revised, some of these twice, and one in three
/// since.
record StandingSample(List<StandingLink> links, List<LinkConfirmation> confirmations) {

    private static final int ROWS = 1_000;
    private static final Instant MADE = Instant.parse("2023-04-02T09:00:00Z");
    private static final Instant BEFORE = Sample.REVISED.minusSeconds(86_400);
    private static final Instant SINCE = Sample.REVISED.plusSeconds(86_400);

    static StandingSample of(int times, List<Action> actions, List<CompetencyNeed> needs) {
        List<StandingLink> links = new ArrayList<>();
        for (CompetencyNeed need : needs) {
            need.objectives().forEach(target -> links.add(link(StandingLink.Kind.NEED, need.code(), target)));
        }
        for (int row = 0; row < ROWS * times; row++) {
            String asked = "operation=OP-" + row;
            links.add(
                    link(StandingLink.Kind.ROW, asked, Sample.nth(actions, row).code()));
            links.add(link(
                    StandingLink.Kind.ROW, asked, Sample.nth(actions, row + 1).code()));
        }
        List<LinkConfirmation> confirmations = new ArrayList<>();
        for (int number = 0; number < links.size(); number++) {
            StandingLink link = links.get(number);
            if (number % 2 == 0) {
                confirmations.add(confirmed(link, BEFORE));
            }
            if (number % 8 == 0) {
                confirmations.add(confirmed(link, BEFORE.plusSeconds(60)));
            }
            if (number % 3 == 0) {
                confirmations.add(confirmed(link, SINCE));
            }
        }
        return new StandingSample(links, confirmations);
    }

    private static StandingLink link(StandingLink.Kind kind, String name, PlanCode target) {
        return new StandingLink(kind, name, target, "marie", MADE);
    }

    private static LinkConfirmation confirmed(StandingLink link, Instant at) {
        return new LinkConfirmation(link.kind(), link.name(), link.target(), "paul", at);
    }
}
