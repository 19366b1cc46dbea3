package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is done for the plan, today or on any past day, each contribution held against the rules and that day's plan.
public final class JudgeContributions {

    private final Plans plans;
    private final Contributions contributions;
    private final CountedConfirmations confirmations;
    private final Clock clock;

    public JudgeContributions(Plans plans, Contributions contributions, LinkConfirmations confirmations, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.confirmations = new CountedConfirmations(plans, contributions, confirmations);
        this.clock = clock;
    }

    /// @param plan empty where there is none: nothing can be planned, and nothing serves anything
    /// @param all by kind, then by code
    public record Judged(Optional<MandatePlan> plan, ContributionBook book, List<JudgedContribution> all) {

        public Judged {
            all = List.copyOf(all);
        }

        /// The same, each contribution told otherwise.
        public Judged told(UnaryOperator<Contribution> as) {
            return new Judged(
                    plan, book.told(as), all.stream().map(one -> one.told(as)).toList());
        }

        public Optional<JudgedContribution> find(ContributionId id) {
            return all.stream()
                    .filter(judged -> judged.contribution().id().equals(id))
                    .findFirst();
        }
    }

    /// As everything stands now.
    public Judged today(Owner owner) {
        return judge(owner, plans.inForce(owner), contributions.inForce(owner), Instant.MAX, Days.of(clock.instant()));
    }

    /// As the last change of a day left it, the home's where the authority had none of its own yet.
    public Judged on(Owner owner, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(Days.FRANCE).toInstant();
        return judge(
                owner,
                plans.inForceBefore(owner, midnight),
                contributions.inForceBefore(owner, midnight),
                midnight,
                day);
    }

    private Judged judge(
            Owner owner,
            Optional<Versioned<MandatePlan>> plan,
            Optional<Versioned<ContributionBook>> done,
            Instant before,
            LocalDate day) {
        ContributionBook book = done.map(Versioned::content).orElse(ContributionBook.EMPTY);
        Optional<KnownMandates> known =
                plan.map(said -> KnownMandates.of(plans, said).before(before));
        ContributionContext context =
                book.against(known.map(KnownMandates::mandates).orElse(Mandates.of(MandatePlan.NONE)), day);
        Map<ContributionId, List<ToConfirm>> waiting = known
                .map(said -> LinksToConfirm.among(book.contributions(), said.mandates(), said.history()))
                .orElse(List.of())
                .stream()
                .collect(Collectors.groupingBy(ToConfirm::contribution));
        List<Standing> standing =
                known.map(said -> standing(owner, said, before)).orElse(List.of());
        return new Judged(
                plan.map(Versioned::content),
                book,
                book.contributions().stream()
                        .map(one -> judge(one, context, waiting, standing))
                        .toList());
    }

    private static JudgedContribution judge(
            Contribution contribution,
            ContributionContext context,
            Map<ContributionId, List<ToConfirm>> waiting,
            List<Standing> standing) {
        return JudgedContribution.of(
                contribution, context, waiting.getOrDefault(contribution.id(), List.of()), standing);
    }

    /// What needs serve, and waited then.
    private List<Standing> standing(Owner owner, KnownMandates known, Instant before) {
        return LinksToConfirm.standing(
                StandingLinks.ofNeeds(contributions, owner, before),
                confirmations.ofNeeds(owner).stream()
                        .filter(confirmation -> confirmation.at().isBefore(before))
                        .toList(),
                known.mandates(),
                known.history());
    }
}
