package fr.continuum.application.contribution;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The links of a contribution that a file brings again: what was said here before stays as it was said.
final class LinksMadeHere {

    private LinksMadeHere() {}

    /// What a link says, whoever says it.
    private record Saying(PlanCode target, LinkKind kind, int share, String rationale) {

        static Saying of(TraceLink link) {
            return new Saying(link.target(), link.kind(), link.share(), link.rationale());
        }
    }

    /// A link the file brings that is known already stays the one that was made, with whoever confirmed it; links
    /// people made stay beside those of the file. No file speaks for a person. Where all is known, nothing moves:
    /// in which order a file says links, and how often, says nothing.
    static Contribution kept(Contribution brought, Optional<Contribution> known) {
        List<TraceLink> made = known.map(Contribution::links).orElse(List.of());
        List<TraceLink> left = new ArrayList<>(made);
        List<TraceLink> links = new ArrayList<>();
        for (TraceLink link : brought.links()) {
            Optional<TraceLink> before = left.stream()
                    .filter(one -> Saying.of(one).equals(Saying.of(link)))
                    .findFirst();
            before.ifPresent(left::remove);
            links.add(before.orElseGet(() -> byFile(link)));
        }
        left.stream()
                .filter(one -> one.provenance() == LinkProvenance.PERSON)
                .filter(one ->
                        brought.links().stream().noneMatch(link -> link.target().equals(one.target())))
                .forEach(links::add);
        return brought.linked(sayings(links).equals(sayings(made)) ? made : links);
    }

    private static Set<Saying> sayings(List<TraceLink> links) {
        return links.stream().map(Saying::of).collect(Collectors.toSet());
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
