package fr.continuum.application.contribution;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A link as somebody says it, in a form or by the interface. Who says so, since when and how it came is not for them
/// to say: the program notes it.
///
/// @param share in basis points
public record LinkSaid(PlanCode target, LinkKind kind, int share, String rationale) {

    /// The links of a contribution as somebody leaves them. One that says what a link said before stays that link,
    /// with its author, its day and whoever confirmed it; any other is theirs, from now on.
    ///
    /// @param before the contribution as it stands; empty for a new one
    /// @param author login
    static List<TraceLink> noted(List<LinkSaid> said, Optional<Contribution> before, String author, Instant now) {
        return noted(said, before.map(Contribution::links).orElse(List.of()), author, now);
    }

    /// The same, of anything that serves the plan.
    ///
    /// @param known its links as they stand
    public static List<TraceLink> noted(List<LinkSaid> said, List<TraceLink> known, String author, Instant now) {
        return said.stream()
                .map(one -> known.stream().filter(one::isSaidBy).findFirst().orElseGet(() -> one.by(author, now)))
                .toList();
    }

    private boolean isSaidBy(TraceLink link) {
        return link.target().equals(target)
                && link.kind() == kind
                && link.share() == share
                && onOneLine(link.rationale()).equals(onOneLine(rationale));
    }

    /// A form gives back spaces and line ends otherwise than a file brought them; that changes nothing.
    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private TraceLink by(String author, Instant now) {
        return new TraceLink(target, kind, share, rationale, author, now, LinkProvenance.PERSON, Optional.empty());
    }
}
