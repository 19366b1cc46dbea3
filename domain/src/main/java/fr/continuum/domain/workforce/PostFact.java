package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an extract says of a post besides its code.
public enum PostFact {
    TITLE("intitulé", "title"),
    DEPARTMENT("direction", "department"),
    CATEGORY("catégorie", "category"),
    FTE("équivalent temps plein", "full-time equivalent"),
    OPENED("ouverture", "opening"),
    CLOSED("fermeture", "closing"),
    OCCUPANCY("occupation", "occupancy");

    static final Wording NOT_GIVEN = new Wording("non renseigné", "not given");

    private final String french;
    private final String english;

    PostFact(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /// Its name, for people.
    public Wording wording() {
        return new Wording(french, english);
    }

    /// A fact that is no longer what it was.
    public record Change(PostFact fact, Wording before, Wording after) {}

    /// What is no longer the same from one extract to the next, in the order of the facts.
    static List<Change> changes(Post before, Post after) {
        List<Change> changes = new ArrayList<>();
        for (PostFact fact : values()) {
            Wording was = fact.of(before);
            Wording is = fact.of(after);
            if (!was.equals(is)) {
                changes.add(new Change(fact, was, is));
            }
        }
        return List.copyOf(changes);
    }

    /// What this post says of it.
    public Wording of(Post post) {
        return switch (this) {
            case TITLE -> Wording.same(post.title());
            case DEPARTMENT -> Wording.same(post.department());
            case CATEGORY ->
                post.category().map(category -> Wording.same(category.name())).orElse(NOT_GIVEN);
            case FTE -> post.fte().map(Decimals::wording).orElse(NOT_GIVEN);
            case OPENED -> day(post.opened());
            case CLOSED -> day(post.closed());
            case OCCUPANCY -> post.occupancy().wording();
        };
    }

    private static Wording day(Optional<LocalDate> day) {
        return day.map(Days::wording).orElse(NOT_GIVEN);
    }
}
