package fr.continuum.domain.workforce;

import java.util.List;

/// Which post of the register a role of the plan means. Named, never guessed: a title that says which of two posts it
/// is to nobody but a reader of minds matches neither.
public sealed interface PostMatch {

    /// This one.
    record One(Post post, By by) implements PostMatch {}

    /// A department as a whole, named as the one that leads.
    ///
    /// @param posts all it ever had; at least one
    record Department(String name, List<Post> posts) implements PostMatch {

        public Department {
            posts = List.copyOf(posts);
        }
    }

    /// Several bore the name at the same time.
    ///
    /// @param posts at least two, by code
    record Ambiguous(List<Post> posts) implements PostMatch {

        public Ambiguous {
            posts = List.copyOf(posts);
        }
    }

    /// None is known by that name.
    record None() implements PostMatch {}

    /// No post of the authority: an élu, a partner.
    record Outside() implements PostMatch {}

    /// What told the post.
    enum By {
        CODE,
        TITLE
    }
}
