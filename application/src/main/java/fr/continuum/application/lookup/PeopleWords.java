package fr.continuum.application.lookup;

import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Spelling;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Posts, departments and what they do with time they gained, for who looks for them. No person is in it.
final class PeopleWords {

    static final String CLOSED = "CLOSED";
    private static final String COMING = "COMING";

    /// Of a department that contributes nothing and has no post, but steers something of the plan.
    static final String STEERS = "STEERS";

    private PeopleWords() {}

    /// Every post there is or was: who reads of one that closed looks for that one.
    static List<Findable> posts(List<Post> known, LocalDate day) {
        return known.stream()
                .map(post -> new Findable(
                        new Found.OfPost(post.code()),
                        post.code(),
                        post.title(),
                        post.department(),
                        List.of(post.department()),
                        state(post, day)))
                .toList();
    }

    /// What became of gained time, by what it is called.
    static List<Findable> uses(List<TimeGainUse> uses) {
        return uses.stream()
                .map(use -> new Findable(
                        new Found.OfTimeUse(use.code(), use.year()),
                        use.code(),
                        use.title(),
                        String.join(
                                " ",
                                "temps dégagé usage",
                                use.kind().wording().french(),
                                use.improvement().evidence()),
                        List.of(use.department(), use.year().toString()),
                        ""))
                .toList();
    }

    /// Those that contribute or have a post, then those the plan alone names as steering what still counts; each
    /// once, however it is spelt there.
    static List<Findable> departments(Judged judged, Optional<WorkforceBook> book, LocalDate day) {
        Map<String, String> byName = new LinkedHashMap<>();
        Map<String, String> states = new HashMap<>();
        Stream.concat(
                        judged.all().stream().map(one -> one.contribution().department()),
                        book.stream()
                                .flatMap(known -> known.posts().openOn(day).stream())
                                .map(Post::department))
                .filter(name -> !name.isBlank())
                .sorted()
                .forEach(name -> byName.putIfAbsent(Spelling.folded(name), name));
        judged.plan().stream().flatMap(PeopleWords::steering).sorted().forEach(name -> {
            if (byName.putIfAbsent(Spelling.folded(name), name) == null) {
                states.put(name, STEERS);
            }
        });
        return byName.values().stream()
                .map(name -> new Findable(
                        new Found.Department(name), "", name, "", List.of(), states.getOrDefault(name, "")))
                .toList();
    }

    private static Stream<String> steering(MandatePlan plan) {
        return plan.content().elements().stream()
                .filter(element -> plan.isOpen(element.code()))
                .flatMap(element -> element.roles().stream())
                .filter(holding -> holding.role() == PlanRole.LEAD_DEPARTMENT && holding.namesSomebody())
                .map(RoleHolding::post);
    }

    private static String state(Post post, LocalDate day) {
        if (post.isClosedOn(day)) {
            return CLOSED;
        }
        if (!post.isOpenOn(day)) {
            return COMING;
        }
        return switch (post.occupancy()) {
            case Occupancy.Filled _ -> "FILLED";
            case Occupancy.Vacant _ -> "VACANT";
            case Occupancy.Unsaid _ -> "";
        };
    }
}
