package fr.continuum.domain.workforce;

import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.plan.Vacancy;
import fr.continuum.domain.shared.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the post a role of the plan is held by: by its code, else by its title, however they are spelt. A department
/// that leads is found by its name.
final class PostIndex {

    private final Map<String, List<Post>> byCode;
    private final Map<String, List<Post>> formerByCode;
    private final Map<String, List<Post>> byTitle;
    private final Map<String, List<Post>> byDepartment;
    private final LocalDate day;

    /// @param day the day asked about
    PostIndex(PostRegister register, LocalDate day) {
        this.byCode = by(register, Post::code);
        this.formerByCode = by(
                new PostRegister(
                        register.last(),
                        register.posts().stream().filter(Post::lostItsCode).toList()),
                Post::ownCode);
        this.byTitle = by(register, Post::title);
        this.byDepartment = by(register, Post::department);
        this.day = day;
    }

    private static Map<String, List<Post>> by(PostRegister register, Function<Post, String> name) {
        Map<String, List<Post>> posts = new HashMap<>();
        register.posts()
                .forEach(post -> posts.computeIfAbsent(Spelling.folded(name.apply(post)), _ -> new ArrayList<>())
                        .add(post));
        return posts;
    }

    PostMatch match(RoleHolding holding) {
        if (holding.role() == PlanRole.LEAD_ELECTED || holding.role() == PlanRole.PARTNER) {
            return new PostMatch.Outside();
        }
        String name = Spelling.folded(holding.post());
        Optional<Post> former = former(name);
        if (former.isPresent()) {
            return new PostMatch.One(former.get(), PostMatch.By.CODE);
        }
        List<Post> coded = byCode.getOrDefault(name, List.of());
        List<Post> titled = byTitle.getOrDefault(name, List.of());
        List<Post> inDepartment = byDepartment.getOrDefault(name, List.of());
        Optional<Post> exactly = coded.stream()
                .filter(post -> post.code().equals(holding.post().strip()))
                .findFirst();
        if (exactly.isPresent()) {
            return new PostMatch.One(exactly.get(), PostMatch.By.CODE);
        }
        if (!coded.isEmpty()) {
            return coded.size() == 1
                    ? new PostMatch.One(coded.getFirst(), PostMatch.By.CODE)
                    : new PostMatch.Ambiguous(coded);
        }
        if (!titled.isEmpty()) {
            return titled(titled);
        }
        if (holding.role() == PlanRole.LEAD_DEPARTMENT && !inDepartment.isEmpty()) {
            return new PostMatch.Department(inDepartment.getFirst().department(), inDepartment);
        }
        return new PostMatch.None();
    }

    /// The post a role was given to by its code before another post took it: what it held is to be given to
    /// another, by title. Where the code came back to a post like it, the role stays there.
    private Optional<Post> former(String name) {
        return formerByCode.getOrDefault(name, List.of()).stream()
                .filter(former ->
                        byCode.getOrDefault(name, List.of()).stream().allMatch(now -> now.isAnotherThan(former)))
                .min(Comparator.comparing(Post::code));
    }

    /// Posts that followed one another under a title are told apart by time: the role is held by the last. Two
    /// that were there together are not.
    private static PostMatch titled(List<Post> posts) {
        List<Post> latest = posts.stream()
                .filter(post -> posts.stream().noneMatch(post::isFollowedBy))
                .toList();
        return latest.size() == 1
                ? new PostMatch.One(latest.getFirst(), PostMatch.By.TITLE)
                : new PostMatch.Ambiguous(latest);
    }

    /// Since when nobody holds the role, by the plan or by its post, whichever is sooner; empty where somebody
    /// does, or where it is not known.
    Optional<Vacancy> vacancy(RoleHolding holding, PostMatch match) {
        return Stream.of(Vacancies.saidBy(holding, day), byPost(holding, match))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Vacancy::since));
    }

    private Optional<Vacancy> byPost(RoleHolding holding, PostMatch match) {
        return switch (match) {
            case PostMatch.One(Post post, var _) -> empty(holding, post);
            case PostMatch.Ambiguous(List<Post> posts) -> allEmpty(holding, posts);
            case PostMatch.Department(var _, List<Post> posts) ->
                posts.stream().anyMatch(post -> !post.isClosedOn(day)) ? Optional.empty() : allEmpty(holding, posts);
            case PostMatch.None _, PostMatch.Outside _ -> Optional.empty();
        };
    }

    private Optional<Vacancy> empty(RoleHolding holding, Post post) {
        if (post.isClosedOn(day)) {
            return post.closed().map(since -> new Vacancy(holding, since, Vacancy.Reason.POST_CLOSED));
        }
        return post.occupancy() instanceof Occupancy.Vacant(Optional<LocalDate> since)
                ? since.filter(first -> !day.isBefore(first))
                        .map(first -> new Vacancy(holding, first, Vacancy.Reason.POST_VACANT))
                : Optional.empty();
    }

    /// Whichever of them it is, nobody sits there: since the day the last one was left.
    private Optional<Vacancy> allEmpty(RoleHolding holding, List<Post> posts) {
        List<Vacancy> vacancies =
                posts.stream().flatMap(post -> empty(holding, post).stream()).toList();
        return vacancies.size() < posts.size()
                ? Optional.empty()
                : vacancies.stream().max(Comparator.comparing(Vacancy::since));
    }
}
