package fr.continuum.domain.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanTree;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The posts that hold a role of an element of the plan, or of anything open below it, each of them once, however many
/// roles it holds there. A post counts whole, though it holds others elsewhere: what is told of two elements is not to
/// be added up. A department that leads as a whole, an élu and a partner are no post.
///
/// @param posts that are there, vacant ones included
/// @param vacant of those
/// @param fte what those count for whose share of a full time is known, in full-time equivalents
/// @param unknown of those whose share is not known
public record SteeringPosts(int posts, int vacant, BigDecimal fte, int unknown) {

    public static final SteeringPosts NONE = new SteeringPosts(0, 0, BigDecimal.ZERO, 0);

    /// @param held who sits where in the plan, on the day asked about
    public static SteeringPosts of(MandatePlan plan, PostsToReassign held, PlanCode code) {
        Set<PlanCode> within = new HashSet<>(Set.of(code));
        PlanTree.below(plan.content(), code).stream().map(PlanElement::code).forEach(within::add);
        SortedMap<String, Post> posts = new TreeMap<>();
        for (Seat seat : held.seats()) {
            if (within.contains(seat.element())
                    && seat.match() instanceof PostMatch.One(Post post, var _)
                    && post.isOpenOn(held.day())) {
                posts.put(post.code(), post);
            }
        }
        return of(posts.values());
    }

    private static SteeringPosts of(Collection<Post> posts) {
        return new SteeringPosts(
                posts.size(),
                Math.toIntExact(posts.stream()
                        .filter(post -> post.occupancy() instanceof Occupancy.Vacant)
                        .count()),
                posts.stream().flatMap(post -> post.fte().stream()).reduce(BigDecimal.ZERO, BigDecimal::add),
                Math.toIntExact(
                        posts.stream().map(Post::fte).filter(Optional::isEmpty).count()));
    }

    public boolean isNone() {
        return posts == 0;
    }
}
