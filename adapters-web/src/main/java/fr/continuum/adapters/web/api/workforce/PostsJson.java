package fr.continuum.adapters.web.api.workforce;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Vacancy;
import fr.continuum.domain.workforce.Ownership;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostMatch;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the posts that ended or fell vacant held.
///
/// @param vacant roles to give to others
/// @param ambiguous roles whose post has a name several bear
/// @param unknown roles whose post the table of posts does not know
@Schema(
        name = "PostsToReassign",
        description = "Ce que tenaient les postes fermés ou vacants, à confier à d’autres (R10)")
record PostsJson(LocalDate on, List<Role> vacant, List<Role> ambiguous, List<Role> unknown, Owners owners) {

    /// @param post as the plan names it
    /// @param codes of the posts it is, or may be
    /// @param since the first day nobody held it; absent where somebody may
    @Schema(name = "HeldRole", description = "Un rôle du plan, et le poste qui le tient ou le tenait")
    record Role(
            String element,
            PlanRole role,
            String post,
            List<String> codes,
            @Nullable LocalDate since,
            Vacancy.@Nullable Reason reason) {

        private static Role of(Seat seat) {
            return new Role(
                    seat.element().value(),
                    seat.role(),
                    seat.holding().post(),
                    codes(seat.match()),
                    seat.vacancy().map(Vacancy::since).orElse(null),
                    seat.vacancy().map(Vacancy::reason).orElse(null));
        }

        private static List<String> codes(PostMatch match) {
            return switch (match) {
                case PostMatch.One(Post post, var _) -> List.of(post.code());
                case PostMatch.Ambiguous(List<Post> posts) ->
                    posts.stream().map(Post::code).toList();
                case PostMatch.Department _, PostMatch.None _, PostMatch.Outside _ -> List.of();
            };
        }
    }

    /// Codes of elements; each is in one list.
    ///
    /// @param active some owner's post is there and not said to be vacant
    /// @param unproven an owner is named, and no post tells whether anybody sits there
    /// @param orphans nobody answers for it
    @Schema(name = "Ownership", description = "Qui répond de ce qui compte dans le plan")
    record Owners(List<String> active, List<String> unproven, List<String> orphans) {

        private static Owners of(Ownership ownership) {
            return new Owners(codes(ownership.active()), codes(ownership.unproven()), codes(ownership.orphans()));
        }

        private static List<String> codes(List<PlanCode> codes) {
            return codes.stream().map(PlanCode::value).toList();
        }
    }

    static PostsJson of(PostsToReassign posts) {
        return new PostsJson(
                posts.day(),
                posts.vacant().values().stream()
                        .flatMap(List::stream)
                        .map(Role::of)
                        .toList(),
                posts.ambiguous().stream().map(Role::of).toList(),
                posts.unknown().stream().map(Role::of).toList(),
                Owners.of(posts.ownership()));
    }
}
