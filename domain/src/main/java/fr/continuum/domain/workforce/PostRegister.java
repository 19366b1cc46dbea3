package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every post ever seen, as the extracts so far leave it: what ended is kept, with its day.
public final class PostRegister {

    public static final PostRegister EMPTY = new PostRegister(Optional.empty(), List.of());

    private final Optional<LocalDate> last;
    private final SortedMap<String, Post> posts = new TreeMap<>();

    /// @param last the day of the last extract read; empty before the first
    public PostRegister(Optional<LocalDate> last, Collection<Post> posts) {
        this.last = last;
        for (Post post : posts) {
            if (this.posts.put(post.code(), post) != null) {
                throw new IllegalArgumentException("A post is there twice: " + post.code());
            }
        }
    }

    public Optional<LocalDate> last() {
        return last;
    }

    /// By code.
    public List<Post> posts() {
        return List.copyOf(posts.values());
    }

    public Optional<Post> find(String code) {
        return Optional.ofNullable(posts.get(code));
    }

    public List<Post> openOn(LocalDate day) {
        return posts.values().stream().filter(post -> post.isOpenOn(day)).toList();
    }

    /// What an extract makes of this register. What the extract leaves out is dated from the extract itself: a
    /// post that comes up opens, one that disappears closes, one said vacant fell vacant on its day, unless an
    /// earlier one knew better. What the first extract finds was there before: it opened nobody knows when. A code
    /// that stands for another post, of another department and title, closes the one that had it: what that one
    /// held is not moved to the other.
    public PostUpdate read(PostsExtract extract) {
        if (last.filter(extract.day()::isBefore).isPresent()) {
            return new PostUpdate.Outdated(extract.day(), last.get());
        }
        List<Post> replaced = extract.posts().stream()
                .flatMap(said -> find(said.code()).filter(said::isAnotherThan).stream())
                .toList();
        return replaced.isEmpty()
                ? readCoded(extract)
                : without(replaced, extract.day()).readCoded(extract);
    }

    /// The same register, these posts closed under the code they had: it is free for another.
    private PostRegister without(List<Post> replaced, LocalDate day) {
        SortedMap<String, Post> next = new TreeMap<>(posts);
        for (Post post : replaced) {
            next.remove(post.code());
            Post former = (post.isClosedOn(day) ? post : post.closedOn(day)).codedUntil(day);
            next.merge(former.code(), former, (first, _) -> first);
        }
        return new PostRegister(last, next.values());
    }

    private PostUpdate.Read readCoded(PostsExtract extract) {
        SortedMap<String, Post> next = new TreeMap<>(posts);
        extract.posts().forEach(said -> next.put(said.code(), dated(said, extract.day())));
        TreeSet<String> gone = new TreeSet<>(posts.keySet());
        extract.posts().forEach(said -> gone.remove(said.code()));
        for (Post post : posts.values()) {
            if (gone.contains(post.code()) && !post.isClosedOn(extract.day())) {
                next.put(post.code(), post.closedOn(extract.day()));
            }
        }
        List<PostChange> changes = new ArrayList<>();
        for (Post post : next.values()) {
            change(post, extract.day(), gone.contains(post.code())).ifPresent(changes::add);
        }
        return new PostUpdate.Read(new PostRegister(Optional.of(extract.day()), next.values()), changes);
    }

    /// With the days the extract leaves out.
    private Post dated(Post said, LocalDate day) {
        Optional<Post> before = find(said.code());
        boolean isBack = before.filter(post -> wasClosed(post, day)).isPresent() && !said.isClosedOn(day);
        Post post = said.opened().isPresent() ? said : said.openedOn(opening(said, before, day));
        if (said.occupancy() instanceof Occupancy.Vacant(Optional<LocalDate> since) && since.isEmpty()) {
            Occupancy known = before.filter(_ -> !isBack).map(Post::occupancy).orElse(said.occupancy());
            boolean isDated = known instanceof Occupancy.Vacant(Optional<LocalDate> earlier) && earlier.isPresent();
            post = post.with(isDated ? known : Occupancy.vacantSince(day));
        }
        return post;
    }

    /// As it was known; else the day it came up, unless it was there at the first extract or is over already.
    private Optional<LocalDate> opening(Post said, Optional<Post> before, LocalDate day) {
        Optional<LocalDate> seen = last.isEmpty() || said.isClosedOn(day) ? Optional.empty() : Optional.of(day);
        Optional<LocalDate> known = before.map(Post::opened).orElse(seen);
        return known.filter(
                open -> said.closed().filter(end -> !end.isAfter(open)).isEmpty());
    }

    private boolean wasClosed(Post before, LocalDate day) {
        return before.isClosedOn(last.orElse(day));
    }

    private Optional<PostChange> change(Post post, LocalDate day, boolean gone) {
        Post before = posts.get(post.code());
        if (before == null) {
            return Optional.of(new PostChange.Opened(post));
        }
        boolean wasClosed = wasClosed(before, day);
        boolean isClosed = post.isClosedOn(day);
        if (wasClosed && !isClosed) {
            return Optional.of(new PostChange.Reopened(before, post));
        }
        if (!wasClosed && isClosed) {
            boolean said = !gone || before.closed().equals(post.closed());
            return Optional.of(new PostChange.Closed(
                    post,
                    post.lostItsCode()
                            ? PostChange.Cause.CODE_TAKEN
                            : said ? PostChange.Cause.SAID : PostChange.Cause.DISAPPEARED,
                    PostFact.changes(before, post).stream()
                            .filter(change -> change.fact() != PostFact.CLOSED)
                            .toList()));
        }
        return before.equals(post) ? Optional.empty() : Optional.of(new PostChange.Changed(before, post));
    }

    /// The fingerprint of all it says: a night that reads it records it.
    public Sha256 version() {
        return new Meaning()
                .say(last)
                .each(posts.values(), (text, post) -> text.say(post.version()))
                .version();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostRegister that && last.equals(that.last) && posts.equals(that.posts);
    }

    @Override
    public int hashCode() {
        return 31 * last.hashCode() + posts.hashCode();
    }

    @Override
    public String toString() {
        return "PostRegister[" + posts.size() + " posts, "
                + last.map(Object::toString).orElse("never read") + "]";
    }
}
