package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionChecks;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps the facts a file brings, sound or not, and says what they break: a file is never refused for what it reports.
public final class ImportContributions {

    private final Plans plans;
    private final Contributions contributions;
    private final OwnBook books;
    private final Clock clock;

    public ImportContributions(Plans plans, Contributions contributions, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.clock = clock;
    }

    /// @param brought one per kind and code
    /// @param background needs, training plans and agents the file brings besides
    /// @param author login, or the command that asked for it
    public record Request(Owner owner, List<Contribution> brought, Background background, String file, String author) {

        public Request {
            brought = List.copyOf(brought);
        }
    }

    /// @param changed those that were not known so
    /// @param findings what the facts brought break; none where there is no plan to hold them against
    public record Imported(List<ContributionId> changed, Findings findings) {

        public Imported {
            changed = List.copyOf(changed);
        }
    }

    /// What the same request would do, which nothing is kept of.
    public ImportEffect effect(Request request) {
        ContributionBook known = books.read(request.owner());
        List<Contribution> facts = facts(request, known);
        return ImportEffect.of(known, facts, request.background(), mandates(request.owner()));
    }

    public Imported importAll(Request request) {
        TimelineEntry entry = new TimelineEntry(request.author(), clock.instant(), request.file());
        books.takeOver(request.owner(), entry.author(), entry.at());
        List<Contribution> facts = facts(request, books.read(request.owner()));
        List<ContributionId> changed = contributions.keep(request.owner(), facts, entry);
        contributions.keep(request.owner(), request.background(), entry);
        return new Imported(changed, findings(request, facts));
    }

    private static List<Contribution> facts(Request request, ContributionBook known) {
        return request.brought().stream()
                .map(brought -> LinksMadeHere.kept(brought, known.find(brought.id())))
                .toList();
    }

    private Findings findings(Request request, List<Contribution> facts) {
        ContributionBook book = books.read(request.owner());
        return mandates(request.owner())
                .map(target -> ContributionChecks.check(
                        concerned(facts, request.background(), book),
                        book.background().trainingPlans(),
                        book.against(target)))
                .orElse(Findings.NONE);
    }

    /// The facts brought, the trainings of the book that rest on a need the file says otherwise, and what else the
    /// partners are granted whose grants it brings.
    static List<Contribution> concerned(List<Contribution> facts, Background brought, ContributionBook book) {
        Set<ContributionId> named = facts.stream().map(Contribution::id).collect(Collectors.toSet());
        Set<String> partners = facts.stream()
                .filter(PartnerIntervention.class::isInstance)
                .map(fact -> ((PartnerIntervention) fact).partnerFolded())
                .collect(Collectors.toSet());
        return Stream.concat(
                        facts.stream(),
                        book.contributions().stream()
                                .filter(known -> !named.contains(known.id()))
                                .filter(known -> isTouched(known, partners, brought)))
                .toList();
    }

    private static boolean isTouched(Contribution known, Set<String> partners, Background brought) {
        return switch (known) {
            case Training training ->
                training.needs().stream().anyMatch(code -> brought.need(code).isPresent());
            case PartnerIntervention intervention -> partners.contains(intervention.partnerFolded());
            case ItInvestment _, ProcessChange _, OrganisationalAdjustment _ -> false;
        };
    }

    private Optional<Mandates> mandates(Owner owner) {
        return plans.latest(owner)
                .or(() -> plans.latest(Owner.HOME))
                .map(now -> KnownMandates.of(plans, now).mandates());
    }
}
