package fr.continuum.adapters.web.planform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What a form holds several of, in rows. A row without a word is no row.
enum Rows {
    CONDITIONS,
    MILESTONES,
    ROLES,
    TERRITORIES,
    ARROWS;

    /// Beyond this, nobody types by hand.
    static final int MOST = 200;

    /// What each row holds.
    List<String> fields() {
        return switch (this) {
            case CONDITIONS -> List.of("condition");
            case MILESTONES -> List.of("jalon", "jalon-echeance", "jalon-atteint");
            case ROLES -> List.of("role", "poste", "compte", "dernier-jour");
            case TERRITORIES -> List.of("lieu-nature", "lieu-code", "lieu");
            case ARROWS -> List.of("fleche", "vers");
        };
    }

    /// As forms name it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rows> of(String code) {
        return Arrays.stream(values()).filter(rows -> rows.code().equals(code)).findFirst();
    }

    /// How many rows were typed, empty ones between them counted, those at the end not.
    int count(Typed typed) {
        int count =
                Math.min(MOST, fields().stream().mapToInt(typed::count).max().orElse(0));
        while (count > 0 && isBlank(typed, count - 1)) {
            count--;
        }
        return count;
    }

    boolean isBlank(Typed typed, int row) {
        return fields().stream().allMatch(field -> typed.at(field, row).isEmpty());
    }

    Typed without(Typed typed, int row) {
        return rearranged(typed, all -> {
            if (row < all.size()) {
                all.remove(row);
            }
        });
    }

    /// With a row before the one it follows.
    Typed raised(Typed typed, int row) {
        return rearranged(typed, all -> {
            if (row > 0 && row < all.size()) {
                Collections.swap(all, row, row - 1);
            }
        });
    }

    private Typed rearranged(Typed typed, Consumer<List<String>> change) {
        Typed next = typed;
        int count = count(typed);
        for (String field : fields()) {
            List<String> all = new ArrayList<>();
            for (int row = 0; row < count; row++) {
                all.add(typed.at(field, row));
            }
            change.accept(all);
            next = next.with(field, all);
        }
        return next;
    }
}
