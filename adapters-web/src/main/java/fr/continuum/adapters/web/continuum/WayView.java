package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Continuum.Funding;
import fr.continuum.domain.trace.Continuum.Path;
import fr.continuum.domain.trace.Continuum.Tie;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way up, made ready for the page.
///
/// @param strength of what ties it to the plan
/// @param share of the contribution, or of the key, that goes this way: `60 %`; empty through a competency need, which
///     shares nothing out
/// @param cents of the key that go this way; null for a contribution
/// @param need the competency need it goes through; null elsewhere
/// @param link what somebody said; null elsewhere
/// @param row the allocation row that decided; null elsewhere
/// @param waits whether its target was revised since: somebody must say that it still holds
/// @param climb from what it is tied to up to the root
/// @param pledges promises kept on the way
/// @param besides objectives the action contributes to, where its amount does not count
record WayView(
        Strength strength,
        String share,
        @Nullable Long cents,
        @Nullable CompetencyNeed need,
        @Nullable TraceLink link,
        @Nullable AllocationRule row,
        boolean waits,
        List<StepView> climb,
        List<StepView> pledges,
        List<StepView> besides) {

    /// Of a contribution.
    static WayView of(Look look, ContributionId deed, Path path, Figures say) {
        return switch (path.tie().orElseThrow()) {
            case Tie.Direct(TraceLink link) ->
                way(
                        look,
                        path,
                        link.strength(),
                        say.share(BigDecimal.valueOf(link.share(), 2)),
                        null,
                        null,
                        link,
                        null,
                        look.waiting().isFor(deed, path.tie().orElseThrow()));
            case Tie.ThroughNeed(CompetencyNeed need, var _) ->
                way(
                        look,
                        path,
                        path.tie().orElseThrow().strength(),
                        "",
                        null,
                        need,
                        null,
                        null,
                        look.waiting().isFor(deed, path.tie().orElseThrow()));
        };
    }

    /// Of a budget key.
    static WayView of(Look look, Path path, KeyOfYear key, Figures say) {
        Funding funding = path.funding().orElseThrow();
        String share = key.attribution() instanceof Attribution.Traced traced
                ? traced.shares().stream()
                        .filter(one -> one.target().equals(funding.target().value()))
                        .map(Share::percent)
                        .map(say::share)
                        .findFirst()
                        .orElse("")
                : "";
        AllocationRule row = key.attribution() instanceof Attribution.Traced traced ? traced.by() : null;
        return way(
                look,
                path,
                funding.strength(),
                share,
                funding.cents(),
                null,
                null,
                row,
                look.waiting().isFor(key, funding.target()));
    }

    private static WayView way(
            Look look,
            Path path,
            Strength strength,
            String share,
            @Nullable Long cents,
            @Nullable CompetencyNeed need,
            @Nullable TraceLink link,
            @Nullable AllocationRule row,
            boolean waits) {
        return new WayView(
                strength,
                share,
                cents,
                need,
                link,
                row,
                waits,
                path.climb().stream().map(element -> step(look, element)).toList(),
                path.pledges().stream().map(element -> step(look, element)).toList(),
                path.contributesTo().stream()
                        .map(element -> step(look, element))
                        .toList());
    }

    private static StepView step(Look look, PlanElement element) {
        return StepView.of(look, element);
    }
}
