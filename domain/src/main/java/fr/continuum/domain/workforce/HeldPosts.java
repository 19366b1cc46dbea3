package fr.continuum.domain.workforce;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which posts an extract leaves out may be in its rows without a code. Each such row tells where it is and what it
/// is like, as far as it reads: a post of another department, level or title is not in it. Nor is any where the
/// extract before had as many rows alike that were about no post anybody knew: they still are.
///
/// @param strangers rows the extract before had, of posts nobody knew
record HeldPosts(UnreadRows unread, List<PostTrace> strangers) {

    HeldBack hold(HrFacts.Posts now, List<Post> before) {
        Set<String> here = new HashSet<>(now.posts().stream().map(Post::code).toList());
        List<Post> named = new ArrayList<>(now.posts());
        List<Post> gone = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Post post : before) {
            known.add(post.code());
            if (here.add(post.code())) {
                (unread.codes().contains(post.code()) ? named : gone).add(post);
            }
        }
        Map<PostTrace, Long> rows = counted(unread.traces());
        Set<Post> held = new LinkedHashSet<>(unread.nameless() > 0 ? gone : List.of());
        List<PostTrace> unknown = new ArrayList<>();
        rows.forEach((trace, count) -> {
            long fresh = now.posts().stream()
                    .filter(post -> !known.contains(post.code()) && trace.mayBe(post))
                    .count();
            long newly = count - strangers.stream().filter(trace::equals).count() + fresh;
            List<Post> alike = gone.stream().filter(trace::mayBe).toList();
            if (newly > 0) {
                held.addAll(alike);
            }
            for (long i = newly > 0 ? alike.size() : 0; i < count; i++) {
                unknown.add(trace);
            }
        });
        List<Post> all = new ArrayList<>(named);
        all.addAll(held);
        return new HeldBack(
                new HrFacts.Posts(named, now.key()),
                new HrFacts.Posts(all, now.key()),
                named.size() - now.posts().size(),
                held.size(),
                unknown);
    }

    private static Map<PostTrace, Long> counted(List<PostTrace> traces) {
        Map<PostTrace, Long> counts = new LinkedHashMap<>();
        traces.forEach(trace -> counts.merge(trace, 1L, Long::sum));
        return counts;
    }
}
