package fr.continuum.application.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostsToReassign;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Who sits where on a day, the last days asked for: every page that tells who answers asks it of the same plan and
/// the same posts.
public final class SeatsOfDay {

    /// Today, for two authorities; a past day for each.
    private static final int HELD = 4;

    private volatile List<Known> known = List.of();

    private record Known(MandatePlan plan, PostRegister posts, PostsToReassign seats) {

        /// A version that was read is the same object for all who ask (decision 71); another object is worked
        /// out again, whatever it says.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(MandatePlan other, PostRegister register, LocalDate day) {
            return plan == other && posts == register && seats.day().equals(day);
        }
    }

    public PostsToReassign of(MandatePlan plan, PostRegister posts, LocalDate day) {
        List<Known> held = known;
        return held.stream()
                .filter(one -> one.isOf(plan, posts, day))
                .findFirst()
                .map(Known::seats)
                .orElseGet(() -> {
                    PostsToReassign seats = PostsToReassign.of(plan, posts, day);
                    known = Stream.concat(Stream.of(new Known(plan, posts, seats)), held.stream())
                            .limit(HELD)
                            .toList();
                    return seats;
                });
    }
}
