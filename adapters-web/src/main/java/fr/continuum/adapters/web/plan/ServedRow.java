package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.trace.Continuum.Served;
import fr.continuum.domain.trace.Continuum.Tie;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What serves an element, why, and who says so.
///
/// @param link null where a competency need ties it
/// @param need what agents must learn; empty where somebody linked it
/// @param author of the link, as people call them; empty where there is none
/// @param revised when the objective was revised since anybody last looked at the link; null where the link needs no
///     confirmation
public record ServedRow(
        Contribution by,
        @Nullable TraceLink link,
        String need,
        String author,
        @Nullable Instant revised) {

    static ServedRow of(Served served, List<ToConfirm> waiting, Function<String, String> authors) {
        return switch (served.through()) {
            case Tie.Direct(TraceLink link) ->
                new ServedRow(
                        served.by(),
                        link,
                        "",
                        authors.apply(link.author()),
                        waiting.stream()
                                .filter(one ->
                                        one.contribution().equals(served.by().id())
                                                && one.link().equals(link))
                                .map(ToConfirm::revised)
                                .findFirst()
                                .orElse(null));
            case Tie.ThroughNeed(var need, PlanCode _) -> new ServedRow(served.by(), null, need.label(), "", null);
        };
    }

    /// The part of the contribution that goes there, in percent.
    public BigDecimal percent() {
        return BigDecimal.valueOf(link == null ? TraceLink.WHOLE : link.share(), 2);
    }

    /// How the address of its page names its kind.
    public String genre() {
        return Ways.name(by.kind());
    }

    public boolean isToConfirm() {
        return revised != null;
    }
}
