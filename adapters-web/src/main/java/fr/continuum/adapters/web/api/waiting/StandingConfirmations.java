package fr.continuum.adapters.web.api.waiting;

import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.application.contribution.ConfirmStandingLinks;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Links that no contribution holds, listed and confirmed by programs, as on screen: what a program confirms is what
/// it read.
@Component
public final class StandingConfirmations {

    private final ConfirmStandingLinks links;

    StandingConfirmations(ConfirmStandingLinks links) {
        this.links = links;
    }

    public List<Standing> waiting(Owner owner, StandingLink.Kind kind) {
        return links.waiting(owner).stream()
                .filter(one -> one.link().kind() == kind)
                .toList();
    }

    /// What a program says still holds.
    ///
    /// @param name of what holds the link, as it was listed
    /// @param revised when the target was last revised, as it was listed
    public record Said(StandingLink.Kind kind, String name, PlanCode target, Instant revised) {}

    /// @throws NotHere where nothing of this name leads there
    /// @throws fr.continuum.adapters.web.text.Told where the target was revised again since (412)
    public HoldsJson confirm(Owner owner, Said said, String author) {
        return switch (links.confirm(owner, said.kind(), said.name(), said.target(), said.revised(), author)) {
            case CONFIRMED -> new HoldsJson(true);
            case HOLDS -> new HoldsJson(false);
            case REVISED_AGAIN -> throw IfMatch.changedMeanwhile();
            case GONE ->
                throw new NotHere(
                        "api.gone.standing", said.name(), said.target().value());
        };
    }
}
