package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskPostsToReassign;
import fr.continuum.domain.workforce.Ownership;
import fr.continuum.domain.workforce.PostMatch;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.Seat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private final PostTable table;
    private final ListFiles files;

    PostPage(Reception reception, AskPostsToReassign posts, PlanNames names, PostTable table, ListFiles files) {
        this.reception = reception;
        this.posts = posts;
        this.names = names;
        this.table = table;
        this.files = files;
    }

    /// @param known whether any role of the plan is held by a post of the authority's table
    /// @param roles how many are to be given to others
    /// @param posts how many held them
    /// @param rows roles to be given to others, as the list was asked for
    /// @param ambiguous roles whose post bears the name of several
    /// @param unknown roles whose post the table does not know
    record View(
            Asked asked,
            boolean known,
            long roles,
            int posts,
            ListView list,
            List<Row> rows,
            List<Row> ambiguous,
            List<Row> unknown,
            Ownership ownership) {}

    /// A role, of the post that holds or held it.
    ///
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
            HttpServletRequest request,
            Model model) {
        reception.fill(
                model,
                viewer,
                autorite,
                le,
                asked -> posts.on(asked.owner(), asked.day()).map(told -> view(asked, told, Ask.of(request))));
        return "personnel-postes";
    }

    /// The same list as a file.
    @GetMapping(path = "/personnel/postes", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Asked asked = reception.asked(viewer, autorite, le);
        Ask ask = Ask.of(request);
        List<Row> left = posts.on(asked.owner(), asked.day())
                .map(told -> left(told, names.on(asked)))
                .orElse(List.of());
        files.send(table.table().look(ask, left.size(), left), asked.whose().name(), ask, locale, response);
    }

    /// Roles to be given to others, post by post.
    private static List<Row> left(PostsToReassign told, Names called) {
        return told.vacant().entrySet().stream()
                .flatMap(post -> post.getValue().stream().map(seat -> row(post.getKey(), seat, called)))
                .toList();
    }

    private View view(Asked asked, PostsToReassign told, Ask ask) {
        Names called = names.on(asked);
        List<Row> left = left(told, called);
        Look<Row> look = table.table().look(ask, left.size(), left);
        return new View(
                asked,
                told.seats().stream().anyMatch(PostPage::isKnown),
                left.size(),
                told.vacant().size(),
                look.with(look.rows()),
                look.rows(),
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
        return seats.stream()
                .map(seat -> row(seat.holding().post(), seat, called))
                .toList();
    }

    private static Row row(String post, Seat seat, Names called) {
        return new Row(
                called.element(seat.element()),
                seat.role().name(),
                post,
                seat.vacancy().map(vacancy -> vacancy.since()).orElse(null),
                seat.vacancy().map(vacancy -> vacancy.reason().name()).orElse(""),
                seat.match() instanceof PostMatch.Ambiguous(var candidates)
                        ? candidates.stream().map(candidate -> candidate.code()).toList()
                        : List.of());
    }
}
