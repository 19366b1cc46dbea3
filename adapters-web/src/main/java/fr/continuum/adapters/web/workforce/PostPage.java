package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskPostsToReassign;
import fr.continuum.domain.workforce.Ownership;
import fr.continuum.domain.workforce.PostMatch;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the posts that ended or fell vacant held, to be given to others (R10).
@Controller
class PostPage {

    private final Reception reception;
    private final AskPostsToReassign posts;
    private final PlanNames names;

    PostPage(Reception reception, AskPostsToReassign posts, PlanNames names) {
        this.reception = reception;
        this.posts = posts;
        this.names = names;
    }

    /// @param known whether any role of the plan is held by a post of the authority's table
    /// @param roles how many are to be given to others
    /// @param posts those that held them
    /// @param ambiguous roles whose post bears the name of several
    /// @param unknown roles whose post the table does not know
    record View(
            Asked asked,
            boolean known,
            long roles,
            List<Left> posts,
            List<Row> ambiguous,
            List<Row> unknown,
            Ownership ownership) {}

    /// A post, and all it held.
    record Left(String name, List<Row> rows) {}

    /// @param since null where somebody holds it
    /// @param reason likewise, as message keys end; empty there
    /// @param candidates codes of the posts it may be; empty where it is one or none
    record Row(
            Named element,
            String role,
            String post,
            @Nullable LocalDate since,
            String reason,
            List<String> candidates) {}

    @GetMapping("/personnel/postes")
    String posts(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Model model) {
        reception.fill(
                model,
                viewer,
                autorite,
                le,
                asked -> posts.on(asked.owner(), asked.day()).map(told -> view(asked, told)));
        return "personnel-postes";
    }

    private View view(Asked asked, PostsToReassign told) {
        Names called = names.on(asked);
        List<Left> left = told.vacant().entrySet().stream()
                .map(entry -> new Left(entry.getKey(), rows(entry.getValue(), called)))
                .toList();
        return new View(
                asked,
                told.seats().stream().anyMatch(PostPage::isKnown),
                left.stream().mapToLong(post -> post.rows().size()).sum(),
                left,
                rows(told.ambiguous(), called),
                rows(told.unknown(), called),
                told.ownership());
    }

    private static boolean isKnown(Seat seat) {
        return switch (seat.match()) {
            case PostMatch.One _, PostMatch.Department _, PostMatch.Ambiguous _ -> true;
            case PostMatch.None _, PostMatch.Outside _ -> false;
        };
    }

    private static List<Row> rows(List<Seat> seats, Names called) {
        return seats.stream().map(seat -> row(seat, called)).toList();
    }

    private static Row row(Seat seat, Names called) {
        return new Row(
                called.element(seat.element()),
                seat.role().name(),
                seat.holding().post(),
                seat.vacancy().map(vacancy -> vacancy.since()).orElse(null),
                seat.vacancy().map(vacancy -> vacancy.reason().name()).orElse(""),
                seat.match() instanceof PostMatch.Ambiguous(var candidates)
                        ? candidates.stream().map(post -> post.code()).toList()
                        : List.of());
    }
}
