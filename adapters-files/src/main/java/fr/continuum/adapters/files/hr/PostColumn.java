package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.WrittenShare;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.ShareUnit;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.Post;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the rows of a file of posts say of one another: what their shares of a full time count in, and how many vacant
/// posts go by one title. A column counts in hundredths where most of it exceeds one; what then makes no sense is
/// refused rather than guessed.
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

    private final ShareUnit told;

    PostColumn(ShareUnit told) {
        this.told = told;
    }

    List<Settled<SeenPost>> settle(List<SeenPost> rows) {
        boolean hundredths = countsInHundredths(rows);
        Map<String, Integer> alike = new HashMap<>();
        List<Settled<SeenPost>> settled = new ArrayList<>();
        for (SeenPost row : rows) {
            Optional<WrittenShare> share = row.share();
            if (share.filter(written -> hundredths ? written.isFraction() : written.exceedsOne())
                    .isPresent()) {
                settled.add(new Settled.Refused<>(FeedField.FTE, hundredths ? NO_HUNDREDTH : NO_FRACTION));
                continue;
            }
            int place = row.unheld() ? alike.merge(row.post().code(), 1, Integer::sum) : 1;
            settled.add(new Settled.Sound<>(
                    row.becoming(settled(row.post(), place, share.map(written -> written.of(hundredths))))));
        }
        return settled;
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

    private static Post settled(Post post, int place, Optional<BigDecimal> fte) {
        String code = place == 1 ? post.code() : post.code() + "-" + place;
        return new Post(
                code,
                post.isUntitled() ? code : post.title(),
                post.department(),
                post.category(),
                fte,
                post.opened(),
                post.closed(),
                post.occupancy());
    }
}
