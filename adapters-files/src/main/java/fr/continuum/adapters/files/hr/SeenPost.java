package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.WrittenShare;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// One row of a file of posts while the others are read. Who sits there never leaves the reader.
///
/// @param post its share of a full time left open until its column is known
/// @param holder who sits there, as the file says it; empty where it does not say
/// @param unheld whether it goes by its title and department, having neither a code nor a holder
record SeenPost(Post post, Optional<WrittenShare> share, Optional<String> holder, boolean unheld) {

    SeenPost becoming(Post settled) {
        return new SeenPost(settled, share, holder, unheld);
    }

    /// Two rows of one post, where two people share it: their shares add up. Empty where the second only says it
    /// again, or says another department, level or title.
    Optional<SeenPost> shared(SeenPost other) {
        boolean same = post.department().equals(other.post.department())
                && post.title().equals(other.post.title())
                && post.category().equals(other.post.category());
        boolean others = holder.isPresent() && other.holder.isPresent() && !holder.equals(other.holder);
        boolean again = holder.isPresent() && holder.equals(other.holder);
        Optional<BigDecimal> sum = post.fte().flatMap(one -> other.post.fte().map(one::add));
        boolean fits = sum.filter(whole -> whole.compareTo(BigDecimal.ONE) <= 0).isPresent();
        return same && !again && (fits || others) ? Optional.of(becoming(with(other.post, sum))) : Optional.empty();
    }

    /// One post is no more than one full time, whoever takes over from whom.
    private Post with(Post other, Optional<BigDecimal> sum) {
        return new Post(
                post.code(),
                post.title(),
                post.department(),
                post.category(),
                sum.map(BigDecimal.ONE::min).or(post::fte).or(other::fte),
                first(post.opened(), other.opened(), Comparator.naturalOrder()),
                post.closed().isEmpty() || other.closed().isEmpty()
                        ? Optional.empty()
                        : first(post.closed(), other.closed(), Comparator.reverseOrder()),
                together(post.occupancy(), other.occupancy()));
    }

    private static Optional<LocalDate> first(
            Optional<LocalDate> one, Optional<LocalDate> other, Comparator<LocalDate> order) {
        return Stream.of(one, other).flatMap(Optional::stream).min(order);
    }

    /// Filled where somebody sits in any part of it; vacant since the last one left.
    private static Occupancy together(Occupancy one, Occupancy other) {
        if (one instanceof Occupancy.Filled(int people)) {
            return other instanceof Occupancy.Filled(int more) ? new Occupancy.Filled(people + more) : one;
        }
        if (other instanceof Occupancy.Filled) {
            return other;
        }
        return one instanceof Occupancy.Vacant(var since) && other instanceof Occupancy.Vacant(var later)
                ? new Occupancy.Vacant(
                        since.isEmpty() || later.isEmpty()
                                ? Optional.empty()
                                : first(since, later, Comparator.reverseOrder()))
                : new Occupancy.Unsaid();
    }
}
