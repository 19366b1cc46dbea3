package fr.continuum.application.contribution;

import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.mapping.ToldFields.ToldLink;
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

    private final ToldFields told;
    private final List<TraceLink> made;
    private final List<TraceLink> left;

    private LinksMadeHere(ToldFields told, List<TraceLink> made) {
        this.told = told;
        this.made = made;
        this.left = new ArrayList<>(made);
    }

    /// What a link says, whoever says it.
    private record Saying(PlanCode target, LinkKind kind, int share, String rationale) {

        static Saying of(TraceLink link) {
            return new Saying(link.target(), link.kind(), link.share(), link.rationale());
        }
    }

    /// @param links as the book is to hold them
    /// @param leftOut what the file links without a share, where people's links leave none
    record Kept(List<TraceLink> links, List<PlanCode> leftOut) {}

    /// A link on its way.
    ///
    /// @param open whether nobody said its share: it takes its part of what the others leave
    /// @param before the one it says again, where there is one
    private record Link(TraceLink link, boolean open, Optional<TraceLink> before) {

        /// One that says what it said before stays the one that was made.
        TraceLink sharing(int share) {
            TraceLink now = open ? link.sharing(share) : link;
            return before.filter(one -> Saying.of(one).equals(Saying.of(now))).orElse(now);
        }
    }

    /// A link the file brings that is known already stays the one that was made, with whoever confirmed it; links
    /// people made stay beside those of the file. No file speaks for a person: what the file does not say of a
    /// link, its share, why, how, stays as a person said it. Where all is known, nothing moves: in which order a
    /// file says links, and how often, says nothing.
    ///
    /// @param made the links there are
    static Kept kept(List<TraceLink> brought, ToldFields told, List<TraceLink> made) {
        LinksMadeHere links = new LinksMadeHere(told, made);
        return links.kept(brought);
    }

    private Kept kept(List<TraceLink> brought) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < brought.size(); i++) {
            links.add(link(brought.get(i), told.link(i)));
        }
        List<TraceLink> people = left.stream()
                .filter(LinksMadeHere::isByPerson)
                .filter(one -> brought.stream().noneMatch(link -> link.target().equals(one.target())))
                .toList();
        long open = links.stream().filter(Link::open).count();
        int rest = TraceLink.WHOLE
                - people.stream().mapToInt(TraceLink::share).sum()
                - links.stream()
                        .filter(one -> !one.open())
                        .mapToInt(one -> one.link().share())
                        .sum();
        boolean none = rest < open;
        List<TraceLink> all = new ArrayList<>();
        links.stream()
                .filter(one -> !one.open() || !none)
                .map(one -> one.sharing((int) (rest / Math.max(1, open))))
                .forEach(all::add);
        all.addAll(people);
        return new Kept(
                sayings(all).equals(sayings(made)) ? made : all,
                links.stream()
                        .filter(one -> one.open() && none)
                        .map(one -> one.link().target())
                        .distinct()
                        .toList());
    }

    private Link link(TraceLink brought, ToldLink said) {
        Optional<TraceLink> same = left.stream()
                .filter(one -> Saying.of(one).equals(Saying.of(brought)))
                .findFirst()
                .or(() ->
                        left.stream().filter(one -> agrees(one, brought, said)).findFirst());
        Optional<TraceLink> known = same.or(() -> left.stream()
                .filter(one -> one.target().equals(brought.target()))
                .filter(LinksMadeHere::isByPerson)
                .findFirst());
        known.ifPresent(left::remove);
        return new Link(
                known.map(one -> completed(brought, said, one)).orElseGet(() -> byFile(brought)),
                !said.share() && known.filter(LinksMadeHere::isByPerson).isEmpty(),
                same);
    }

    /// Whether a link is what the file says, as far as the file says anything of it.
    private static boolean agrees(TraceLink one, TraceLink brought, ToldLink said) {
        return one.target().equals(brought.target())
                && (!said.kind() || one.kind() == brought.kind())
                && (!said.share() || one.share() == brought.share())
                && (!said.rationale() || one.rationale().equals(brought.rationale()));
    }

    /// What the file leaves out of a link, as it was said before.
    private static TraceLink completed(TraceLink brought, ToldLink said, TraceLink known) {
        return byFile(new TraceLink(
                brought.target(),
                said.kind() ? brought.kind() : known.kind(),
                said.share() ? brought.share() : known.share(),
                said.rationale() ? brought.rationale() : known.rationale(),
                brought.author(),
                brought.at(),
                brought.provenance(),
                Optional.empty()));
    }

    private static boolean isByPerson(TraceLink link) {
        return link.provenance() == LinkProvenance.PERSON;
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
