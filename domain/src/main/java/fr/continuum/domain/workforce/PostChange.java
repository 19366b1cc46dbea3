package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.util.List;

/// What an extract changes about one post, and how that is known.
public sealed interface PostChange {

    /// The post as it is from now on.
    Post post();

    /// A code nobody had seen. It may come closed already: an extract that keeps what ended.
    record Opened(Post post) implements PostChange {}

    /// It is there no more.
    ///
    /// @param facts what else the extract says differently
    record Closed(Post post, Cause cause, List<PostFact.Change> facts) implements PostChange {

        public Closed {
            facts = List.copyOf(facts);
        }
    }

    /// It had closed, and is there again.
    record Reopened(Post before, Post post) implements PostChange {

        /// What else is no longer what it was when it closed.
        public List<PostFact.Change> facts() {
            return PostFact.changes(before, post);
        }
    }

    /// It goes on, and something is said differently: it fell vacant, moved, has another title.
    record Changed(Post before, Post post) implements PostChange {

        public List<PostFact.Change> facts() {
            return PostFact.changes(before, post);
        }
    }

    /// How it is known that a post closed.
    enum Cause {
        /// The extract, or one before it, gave the day.
        SAID,
        /// The extract does not hold it any more: it is closed on the day of the extract.
        DISAPPEARED,
        /// The extract gives its code to another post: it is closed on the day of the extract.
        CODE_TAKEN
    }

    /// In a sentence, for people.
    default Wording wording() {
        return switch (this) {
            case Opened(Post post) ->
                post.closed()
                        .map(day -> new Wording("connu pour la première fois, fermé le ", "first seen, closed on ")
                                .then(Days.wording(day)))
                        .orElse(new Wording("ouvert", "opened"));
            case Closed(Post post, Cause cause, var _) -> {
                Wording on = new Wording("fermé le ", "closed on ")
                        .then(Days.wording(post.closed().orElseThrow()));
                yield switch (cause) {
                    case SAID -> on;
                    case DISAPPEARED -> on.then(new Wording(" : absent du fichier", ": no longer in the file"));
                    case CODE_TAKEN ->
                        on.then(new Wording(
                                " : son code est celui d’un autre poste", ": its code is another post’s now"));
                };
            }
            case Reopened(Post before, var _) ->
                new Wording("rouvert, après une fermeture le ", "reopened, after closing on ")
                        .then(Days.wording(before.closed().orElseThrow()));
            case Changed changed ->
                Wording.joined(
                        ", ",
                        changed.facts().stream()
                                .map(fact -> fact.fact()
                                        .wording()
                                        .then(new Wording(" : ", ": "))
                                        .then(fact.before())
                                        .then(" → ")
                                        .then(fact.after()))
                                .toList());
        };
    }
}
