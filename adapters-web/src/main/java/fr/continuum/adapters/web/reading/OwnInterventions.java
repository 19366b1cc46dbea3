package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.trace.Continuum;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a partner sees: its own interventions, what the rules say of them, and the way from each up to the promise in
/// the public words of the plan. Nothing else of the plan, of other contributions or of money comes through here; who
/// of the house said a link stays in the house.
@Component
public final class OwnInterventions {

    private final JudgeContributions judge;

    public OwnInterventions(JudgeContributions judge) {
        this.judge = judge;
    }

    /// One of them.
    ///
    /// @param ways from what it is tied to up to the promises; none where it is tied to nothing the plan holds
    public record Own(PartnerIntervention intervention, JudgedContribution judged, List<Way> ways) {

        public Own {
            ways = List.copyOf(ways);
        }
    }

    /// @param climb from what it is tied to up to the root
    /// @param pledges promises kept on the way
    public record Way(List<PlanElement> climb, List<Pledge> pledges) {

        public Way {
            climb = List.copyOf(climb);
            pledges = List.copyOf(pledges);
        }
    }

    /// By code; none for whoever speaks for no partner.
    public List<Own> of(SignedIn viewer, Owner owner) {
        Judged judged = judge.today(owner);
        return judged.all().stream()
                .flatMap(one -> own(viewer, one, judged).stream())
                .toList();
    }

    public Optional<Own> find(SignedIn viewer, Owner owner, String code) {
        return of(viewer, owner).stream()
                .filter(own -> own.intervention().code().equals(code))
                .findFirst();
    }

    private static Optional<Own> own(SignedIn viewer, JudgedContribution one, Judged judged) {
        return one.contribution() instanceof PartnerIntervention intervention && viewer.isTheirs(intervention)
                ? Optional.of(new Own(intervention, one, ways(intervention, judged)))
                : Optional.empty();
    }

    private static List<Way> ways(PartnerIntervention intervention, Judged judged) {
        return judged.plan()
                .map(plan -> new Continuum(plan, List.of(intervention), List.of(), List.of()))
                .map(continuum -> continuum.up(intervention.id()).stream()
                        .map(path -> new Way(path.climb(), path.pledges()))
                        .toList())
                .orElse(List.of());
    }
}
