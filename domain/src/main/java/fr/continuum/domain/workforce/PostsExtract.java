package fr.continuum.domain.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// All posts of the authority as its HR tool gave them on a day: what is not in it is there no more. Rows that repeat
/// a code are rejected by their reader, before there is an extract.
///
/// @param posts one per code, by code
public record PostsExtract(LocalDate day, List<Post> posts) {

    public PostsExtract {
        posts = posts.stream().sorted(Comparator.comparing(Post::code)).toList();
        for (int i = 1; i < posts.size(); i++) {
            if (posts.get(i).code().equals(posts.get(i - 1).code())) {
                throw new IllegalArgumentException(
                        "A post is there twice: " + posts.get(i).code());
            }
        }
    }
}
