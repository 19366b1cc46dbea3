package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionChecks;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    public Imported importAll(Request request) {
        TimelineEntry entry = new TimelineEntry(request.author(), clock.instant(), request.file());
        books.takeOver(request.owner(), entry.author(), entry.at());
        ContributionBook known = books.read(request.owner());
        List<Contribution> facts = request.brought().stream()
                .map(brought -> withLinksMadeHere(brought, known.find(brought.id())))
                .toList();
        List<ContributionId> changed = contributions.keep(request.owner(), facts, entry);
        contributions.declare(request.owner(), request.background(), Origin.FILE, entry);
        return new Imported(changed, findings(request.owner(), facts));
    }

    private Findings findings(Owner owner, List<Contribution> facts) {
        Optional<MandatePlan> plan =
                plans.latest(owner).or(() -> plans.latest(Owner.HOME)).map(Versioned::content);
        ContributionBook book = books.read(owner);
        return plan.map(target ->
                        ContributionChecks.check(facts, book.background().trainingPlans(), book.against(target)))
                .orElse(Findings.NONE);
    }

    /// A link the file brings that is known already stays the one that was made, with whoever confirmed it; links
    /// people made stay beside those of the file. No file speaks for a person.
    private static Contribution withLinksMadeHere(Contribution brought, Optional<Contribution> known) {
        List<TraceLink> made = known.map(Contribution::links).orElse(List.of());
        List<TraceLink> links = new ArrayList<>();
        for (TraceLink link : brought.links()) {
            links.add(made.stream()
                    .filter(one -> saysTheSame(one, link))
                    .findFirst()
                    .orElseGet(() -> byFile(link)));
        }
        made.stream()
                .filter(one -> one.provenance() == LinkProvenance.PERSON)
                .filter(one ->
                        brought.links().stream().noneMatch(link -> link.target().equals(one.target())))
                .forEach(links::add);
        return brought.linked(links);
    }

    private static boolean saysTheSame(TraceLink one, TraceLink other) {
        return one.target().equals(other.target())
                && one.kind() == other.kind()
                && one.share() == other.share()
                && one.rationale().equals(other.rationale());
    }

    private static TraceLink byFile(TraceLink link) {
        return link.provenance() != LinkProvenance.PERSON
                ? link
                : new TraceLink(
                        link.target(),
                        link.kind(),
                        link.share(),
                        link.rationale(),
                        link.author(),
                        link.at(),
                        LinkProvenance.CODE_AT_SOURCE,
                        Optional.empty());
    }
}
