package fr.continuum.domain.workforce;

import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.plan.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who sits where, from the plan and the posts of the authority together: what a post that ended or fell vacant held
/// is there to be given to another the next morning (R10).
///
/// @param day the day asked about
/// @param seats every role of every open objective and action, in the order of the plan
/// @param elements every open objective and action, those without any role included
public record PostsToReassign(LocalDate day, List<Seat> seats, List<PlanCode> elements) {

    public PostsToReassign {
        seats = List.copyOf(seats);
        elements = List.copyOf(elements);
    }

    public static PostsToReassign of(MandatePlan plan, PostRegister register, LocalDate day) {
        PostIndex index = new PostIndex(register, day);
        List<Seat> seats = new ArrayList<>();
        List<PlanCode> elements = new ArrayList<>();
        for (PlanElement element : plan.content().elements()) {
            if (plan.isOpen(element.code()) && LinkRules.isTarget(plan, element.code())) {
                elements.add(element.code());
                element.roles().forEach(holding -> {
                    PostMatch match = index.match(holding);
                    seats.add(new Seat(element.code(), holding, match, index.vacancy(holding, match)));
                });
            }
        }
        return new PostsToReassign(day, seats, elements);
    }

    /// Roles to give to another, by the post that held them, in the order of its name: all a post held comes
    /// together.
    public SortedMap<String, List<Seat>> vacant() {
        SortedMap<String, List<Seat>> byPost = new TreeMap<>();
        for (Seat seat : seats) {
            if (seat.vacancy().isPresent()) {
                String name = seat.match() instanceof PostMatch.One(Post post, var _)
                        ? post.title() + " (" + post.code() + ")"
                        : seat.holding().post();
                byPost.computeIfAbsent(name, _ -> new ArrayList<>()).add(seat);
            }
        }
        return byPost;
    }

    /// Roles that somebody held as far as an earlier answer could tell, and nobody holds in this one: what a night
    /// left to give to another.
    public List<Seat> vacatedSince(PostsToReassign earlier) {
        record Role(PlanCode element, RoleHolding holding) {}
        Set<Role> vacant = earlier.seats.stream()
                .filter(seat -> seat.vacancy().isPresent())
                .map(seat -> new Role(seat.element(), seat.holding()))
                .collect(Collectors.toSet());
        return seats.stream()
                .filter(seat ->
                        seat.vacancy().isPresent() && !vacant.contains(new Role(seat.element(), seat.holding())))
                .toList();
    }

    /// Roles whose post has a name that several posts bore at once: the plan must give the code.
    public List<Seat> ambiguous() {
        return seats.stream()
                .filter(seat -> seat.match() instanceof PostMatch.Ambiguous)
                .toList();
    }

    /// Roles held by a post the authority's table does not know.
    public List<Seat> unknown() {
        return seats.stream()
                .filter(seat -> seat.match() instanceof PostMatch.None)
                .toList();
    }

    /// For the check of R10, which then finds what the posts say besides what the plan says itself.
    public Vacancies vacancies() {
        Map<PlanCode, List<Vacancy>> byElement = new LinkedHashMap<>();
        seats.forEach(seat -> seat.vacancy()
                .ifPresent(vacancy -> byElement
                        .computeIfAbsent(seat.element(), _ -> new ArrayList<>())
                        .add(vacancy)));
        return new Vacancies(byElement);
    }

    /// Which elements have somebody who answers for them.
    public Ownership ownership() {
        Map<PlanCode, List<Seat>> owners = seats.stream()
                .filter(seat -> seat.isOwner() && seat.vacancy().isEmpty())
                .collect(Collectors.groupingBy(Seat::element));
        List<PlanCode> active = new ArrayList<>();
        List<PlanCode> unproven = new ArrayList<>();
        List<PlanCode> orphans = new ArrayList<>();
        for (PlanCode element : elements) {
            List<Seat> held = owners.getOrDefault(element, List.of());
            if (held.isEmpty()) {
                orphans.add(element);
            } else if (held.stream().anyMatch(Seat::isProven)) {
                active.add(element);
            } else {
                unproven.add(element);
            }
        }
        return new Ownership(active, unproven, orphans);
    }
}
