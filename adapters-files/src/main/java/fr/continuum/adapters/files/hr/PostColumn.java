package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.WrittenShare;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.ShareUnit;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the rows of a file of posts say of one another: what their shares of a full time count in, and how many vacant
/// posts go by one title. A column counts in hundredths where most of it exceeds one; what then makes no sense is
/// refused rather than guessed.
///
/// Vacant posts of one title, level and department that have no code are told apart by what else is known of them, the
/// longest vacant first, and not by their place in the file: another order of the rows tells the same posts. Where one
/// of them is filled, the last of them closes and the others may take over what it said.
final class PostColumn {

    private static final Wording NO_HUNDREDTH = new Wording(
            "Cette colonne compte en pour cent, et un poste d'un centième ou moins n'a pas de sens. Écrivez 100 pour un"
                    + " temps plein, ou le signe % après le nombre.",
            "This column counts in hundredths, and a post of a hundredth or less makes no sense. Write 100 for a full"
                    + " time, or the sign % after the number.");

    private static final Wording NO_FRACTION = new Wording(
            "Cette colonne compte en parts d'un temps plein, et aucune ne dépasse 1. Écrivez 0,8, ou le signe % après le"
                    + " nombre.",
            "This column counts in shares of a full time, and none exceeds 1. Write 0.8, or the sign % after the"
                    + " number.");

    private static final Comparator<Post> LONGEST_VACANT = known(PostColumn::vacantSince)
            .thenComparing(known(Post::opened))
            .thenComparing(known(Post::closed))
            .thenComparing(known(Post::fte))
            .thenComparing(Post::title);

    private final ShareUnit told;

    PostColumn(ShareUnit told) {
        this.told = told;
    }

    List<Settled<SeenPost>> settle(List<SeenPost> rows) {
        boolean hundredths = countsInHundredths(rows);
        List<Settled<SeenPost>> settled = new ArrayList<>();
        for (SeenPost row : rows) {
            Optional<WrittenShare> share = row.share();
            settled.add(
                    share.filter(written -> hundredths ? written.isFraction() : written.exceedsOne())
                                    .isPresent()
                            ? new Settled.Refused<>(row, FeedField.FTE, hundredths ? NO_HUNDREDTH : NO_FRACTION)
                            : new Settled.Sound<>(
                                    row.becoming(counting(row.post(), share.map(one -> one.of(hundredths))))));
        }
        return numbered(settled);
    }

    /// Those that read come first, so that one that does not names the last: what was known of it stays.
    private static List<Settled<SeenPost>> numbered(List<Settled<SeenPost>> rows) {
        Map<String, List<Post>> alike = new HashMap<>();
        for (Settled<SeenPost> row : rows) {
            if (row instanceof Settled.Sound<SeenPost>(SeenPost seen) && seen.unheld()) {
                alike.computeIfAbsent(seen.post().code(), _ -> new ArrayList<>())
                        .add(seen.post());
            }
        }
        alike.values().forEach(posts -> posts.sort(LONGEST_VACANT));
        Map<String, Integer> sound = new HashMap<>();
        Map<String, Integer> refused = new HashMap<>();
        return rows.stream()
                .<Settled<SeenPost>>map(row -> switch (row) {
                    case Settled.Sound<SeenPost>(SeenPost seen)
                    when seen.unheld() -> {
                        String code = seen.post().code();
                        int place = sound.merge(code, 1, Integer::sum);
                        yield new Settled.Sound<>(seen.becoming(
                                called(alike.getOrDefault(code, List.of()).get(place - 1), place)));
                    }
                    case Settled.Refused<SeenPost>(SeenPost seen, FeedField field, Wording reason)
                    when seen.unheld() -> {
                        String code = seen.post().code();
                        int place = alike.getOrDefault(code, List.of()).size() + refused.merge(code, 1, Integer::sum);
                        yield new Settled.Refused<>(seen.becoming(called(seen.post(), place)), field, reason);
                    }
                    case Settled.Sound<SeenPost> _, Settled.Refused<SeenPost> _, Settled.Again<SeenPost> _ -> row;
                })
                .toList();
    }

    private boolean countsInHundredths(List<SeenPost> rows) {
        long exceeding = count(rows, WrittenShare::exceedsOne);
        return switch (told) {
            case FRACTION -> false;
            case PERCENT -> true;
            case FOUND -> exceeding > 0 && exceeding >= count(rows, WrittenShare::isFraction);
        };
    }

    private static long count(List<SeenPost> rows, Predicate<WrittenShare> as) {
        return rows.stream().flatMap(row -> row.share().stream()).filter(as).count();
    }

    private static Post counting(Post post, Optional<BigDecimal> fte) {
        return new Post(
                post.code(),
                post.title(),
                post.department(),
                post.category(),
                fte,
                post.opened(),
                post.closed(),
                post.occupancy());
    }

    private static Post called(Post post, int place) {
        String code = place == 1 ? post.code() : post.code() + "-" + place;
        return new Post(
                code,
                post.isUntitled() ? code : post.title(),
                post.department(),
                post.category(),
                post.fte(),
                post.opened(),
                post.closed(),
                post.occupancy());
    }

    private static Optional<LocalDate> vacantSince(Post post) {
        return post.occupancy() instanceof Occupancy.Vacant(Optional<LocalDate> since) ? since : Optional.empty();
    }

    /// What is not known comes last.
    private static <T extends Comparable<? super T>> Comparator<Post> known(Function<Post, Optional<T>> fact) {
        return (one, other) -> {
            Optional<T> here = fact.apply(one);
            Optional<T> there = fact.apply(other);
            return here.isPresent() && there.isPresent()
                    ? here.get().compareTo(there.get())
                    : Boolean.compare(here.isEmpty(), there.isEmpty());
        };
    }
}
