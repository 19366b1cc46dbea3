package fr.continuum.domain.workforce;

import java.util.Optional;

/// What can be read of a row about a post whose code cannot: enough to say which posts it is not about.
///
/// @param department as the authority writes it
/// @param category empty where the row does not say
/// @param title empty where the row gives none that the authority knows
public record PostTrace(String department, Optional<GradeCategory> category, Optional<String> title) {

    public PostTrace {
        if (department.isBlank()) {
            throw new IllegalArgumentException("A row of which no department is known tells of any post");
        }
    }

    /// What a post would have left, had its code not been read.
    public static PostTrace of(Post post) {
        return new PostTrace(
                post.department(), post.category(), Optional.of(post.title()).filter(_ -> !post.isUntitled()));
    }

    /// Whether nothing that is known of both says that the row is about another post.
    public boolean mayBe(Post post) {
        PostTrace other = of(post);
        return department.equals(other.department) && agree(category, other.category) && agree(title, other.title);
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
