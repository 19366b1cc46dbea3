package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostMatch;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import java.util.List;
import java.util.OptionalLong;

/// The posts created in a year, against the objectives and actions that claim them by naming them in a role; and the
/// posts that the plan names and the table of posts does not know. Posts, never people.
///
/// @param known whether a table of posts was ever read: without, nothing is said
/// @param created by code
/// @param unknown roles of open elements whose post nobody finds
public record CreatedPosts(boolean known, List<Created> created, List<Seat> unknown) {

    /// @param claimedBy open objectives and actions that name the post; none where nothing does
    public record Created(Post post, List<PlanCode> claimedBy) {

        public Created {
            claimedBy = List.copyOf(claimedBy);
        }

        public boolean isClaimed() {
            return !claimedBy.isEmpty();
        }
    }

    public CreatedPosts {
        created = List.copyOf(created);
        unknown = List.copyOf(unknown);
    }

    /// Created posts that something in the plan claims; the denominator is all of [#created]. Empty where no table
    /// of posts was ever read.
    public OptionalLong claimed() {
        return known
                ? OptionalLong.of(created.stream().filter(Created::isClaimed).count())
                : OptionalLong.empty();
    }

    /// A post counts in the year it opened, as long as it is there; one whose opening is not known counts in none.
    public static CreatedPosts of(PostRegister register, PostsToReassign held, FiscalYear year) {
        return new CreatedPosts(
                register.last().isPresent(),
                register.posts().stream()
                        .filter(post -> post.opened()
                                .filter(day -> day.getYear() == year.value())
                                .isPresent())
                        .filter(post -> !post.isClosedOn(held.day()))
                        .map(post -> new Created(post, claims(held, post)))
                        .toList(),
                register.last().isPresent() ? held.unknown() : List.of());
    }

    private static List<PlanCode> claims(PostsToReassign held, Post post) {
        return held.seats().stream()
                .filter(seat -> seat.match() instanceof PostMatch.One(Post one, var _)
                        && one.code().equals(post.code()))
                .map(Seat::element)
                .distinct()
                .toList();
    }
}
