package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Unsaid;
import java.time.LocalDate;
import java.util.Optional;

/// A role held by a post. The post needs no account here: an élu, a partner or a department steers without signing in.
///
/// @param post the title of the post, as the authority writes it
/// @param account the sign-in name of who sits there today, where that post has one
/// @param lastDay the last day somebody sits there, itself included; empty where no end is known
public record RoleHolding(PlanRole role, String post, Optional<String> account, Optional<LocalDate> lastDay) {

    public RoleHolding {
        if (post.isBlank()) {
            throw new IllegalArgumentException("A role is held by a post: " + role);
        }
    }

    /// Whether the post is named, rather than said to be nobody's yet: « à désigner », « vacant », a dash.
    public boolean namesSomebody() {
        return !Unsaid.isNobody(post);
    }

    public static RoleHolding of(PlanRole role, String post) {
        return new RoleHolding(role, post, Optional.empty(), Optional.empty());
    }

    /// Whether nobody sits there any more.
    public boolean isVacantOn(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }

    public RoleHolding until(LocalDate day) {
        return new RoleHolding(role, post, account, Optional.of(day));
    }

    @Override
    public String toString() {
        return role + " " + post + account.map(a -> " @" + a).orElse("")
                + lastDay.map(d -> " …" + d).orElse("");
    }
}
