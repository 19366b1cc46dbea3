package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.WrittenShare;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedField.Seating;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.HrFeed;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.PersonHasher;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostTrace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// One row of a file of posts as a fact. Whatever is wrong in it is told, cell by cell; only a sound row makes a fact,
/// and what the row makes is to be thrown away where faults were told.
final class PostRow {

    /// How much of a keyed hash tells a hundred thousand posts apart for sure.
    private static final int SHOWN_OF_HASH = 24;

    private final Supplier<PersonHasher> hasher;

    /// @param hasher asked only where a post goes by who sits there
    PostRow(Supplier<PersonHasher> hasher) {
        this.hasher = hasher;
    }

    Optional<SeenPost> post(HrCells cells) {
        boolean unheld = isUnheld(cells);
        Optional<String> code = unheld ? unheldCode(cells) : code(cells);
        Optional<String> department = cells.department();
        Optional<GradeCategory> category =
                cells.plain().word(FeedField.CATEGORY).map(GradeCategory::valueOf);
        Optional<WrittenShare> share = cells.plain().share(FeedField.FTE);
        Optional<LocalDate> opened = cells.opened();
        Optional<LocalDate> closed = cells.since(FeedField.CLOSED);
        Occupancy occupancy = occupancy(cells);
        if (opened.isPresent()
                && closed.filter(end -> !end.isAfter(opened.get())).isPresent()) {
            cells.plain()
                    .fault(
                            FeedField.CLOSED,
                            new Wording(
                                    "Ce poste fermerait avant d'ouvrir. Corrigez l'une des deux dates.",
                                    "This post would close before it opens. Correct one of the two dates."));
            return Optional.empty();
        }
        return code.isEmpty() || department.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeenPost(
                        new Post(
                                code.get(),
                                cells.title().orElse(code.get()),
                                department.get(),
                                category,
                                Optional.empty(),
                                opened,
                                closed,
                                occupancy),
                        share,
                        holder(cells),
                        unheld));
    }

    /// Its own code, else one made of who sits there; empty where neither is there.
    Optional<String> code(HrCells cells) {
        if (cells.plain().has(FeedField.POST)) {
            return cells.requiredCode(FeedField.POST);
        }
        String holder = cells.plain().code(FeedField.HOLDER);
        if (holder.isEmpty()) {
            cells.plain().empty(FeedField.HOLDER);
            return Optional.empty();
        }
        return Optional.of("H-" + hashed(holder));
    }

    /// Which posts the row may be about where its code does not read: those of its department that are like it.
    Optional<PostTrace> trace(HrCells cells) {
        return cells.department()
                .map(department -> new PostTrace(
                        department, cells.plain().word(FeedField.CATEGORY).map(GradeCategory::valueOf), cells.title()));
    }

    /// Whether posts go by who sits there, and nobody sits in this one.
    private static boolean isUnheld(HrCells cells) {
        return !cells.plain().has(FeedField.POST)
                && cells.plain().text(FeedField.HOLDER).isEmpty()
                && occupancy(cells) instanceof Occupancy.Vacant;
    }

    /// Vacant posts of one title in a department are as good as one another: they go by that, and by how many
    /// there are. A title may be somebody's name: only its keyed hash is looked at.
    private Optional<String> unheldCode(HrCells cells) {
        return cells.department()
                .map(department -> "V-"
                        + hashed(String.join(
                                "\n",
                                department,
                                FoldedText.of(cells.plain().text(FeedField.TITLE)),
                                cells.plain().word(FeedField.CATEGORY).orElse(""))));
    }

    private String hashed(String text) {
        return hasher.get().hash(HrFeed.POSTS, text).value().substring(0, SHOWN_OF_HASH);
    }

    private static Optional<String> holder(HrCells cells) {
        return Optional.of(cells.plain().text(FeedField.HOLDER)).filter(holder -> !holder.isEmpty());
    }

    private static Occupancy occupancy(HrCells cells) {
        Optional<LocalDate> since = cells.vacantSince();
        Optional<Seating> said = cells.plain().word(FeedField.OCCUPANCY).map(Seating::valueOf);
        if (said.isEmpty() && cells.plain().has(FeedField.HOLDER)) {
            said = Optional.of(cells.plain().text(FeedField.HOLDER).isEmpty() ? Seating.VACANT : Seating.FILLED);
        }
        if (said.isEmpty() && since.isPresent()) {
            said = Optional.of(Seating.VACANT);
        }
        return said.<Occupancy>map(seating -> switch (seating) {
                    case FILLED -> new Occupancy.Filled();
                    case VACANT -> new Occupancy.Vacant(since);
                })
                .orElse(new Occupancy.Unsaid());
    }
}
