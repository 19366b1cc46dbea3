package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.DeedTotal;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.reading.Years;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.Training;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All that is done for the plan, what serves nothing first: which, how many, for how much.
@Controller
class ListPage {

    private final Owners owners;
    private final JudgeContributions judge;
    private final VeilContributions veils;
    private final Tellings tellings;
    private final DeedTable table;
    private final ListFiles files;
    private final Clock clock;

    ListPage(
            Owners owners,
            JudgeContributions judge,
            VeilContributions veils,
            Tellings tellings,
            DeedTable table,
            ListFiles files,
            Clock clock) {
        this.veils = veils;
        this.owners = owners;
        this.judge = judge;
        this.tellings = tellings;
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    /// @param kinds names in addresses
    /// @param years that contributions belong to, the last first
    /// @param counts by state, whatever the state asked for
    /// @param total their denominator
    /// @param agentsMissing whether the number of agents would tell who had to be consulted
    /// @param waiting how many have links to confirm
    record View(
            Whose whose,
            Day day,
            boolean planned,
            boolean none,
            boolean agentsMissing,
            ListFilter filter,
            List<Kinds.Named> kinds,
            List<String> departments,
            List<Integer> years,
            List<StateCount> counts,
            StateCount total,
            long waiting,
            Paging paging,
            ListView list,
            List<Row> rows) {

        View {
            kinds = List.copyOf(kinds);
            departments = List.copyOf(departments);
            years = List.copyOf(years);
            counts = List.copyOf(counts);
            rows = List.copyOf(rows);
        }
    }

    /// @param targets what it serves, and why the law asks for it; none where it says nothing
    /// @param veiled whether its cost is hidden: it is of too few people
    record Row(
            ContributionKind kind,
            String genre,
            String code,
            String title,
            String department,
            List<Target> targets,
            OptionalLong cents,
            boolean veiled,
            String state,
            String style) {

        /// The cost in euro cents; null where it is not known.
        public @Nullable Long cost() {
            return cents.isPresent() ? cents.getAsLong() : null;
        }
    }

    /// @param kind `plan`, `gone`, `need` or `ground`
    record Target(String kind, String code, String label) {}

    /// What was found: all of it, what counts are taken over, and the list that was asked for.
    private record Found(
            Whose whose,
            Day day,
            Judged judged,
            ListFilter filter,
            List<JudgedContribution> counted,
            Look<JudgedContribution> look,
            Telling telling,
            ContributionVeil veil) {}

    private Found find(SignedIn viewer, String autorite, String le, ListFilter filter, Ask ask, Locale locale) {
        Whose whose = owners.of(viewer, autorite);
        Day day = Day.of(le, LocalDate.now(clock.withZone(Figures.PARIS)));
        ContributionVeil veil = veils.of(whose.owner(), day.past(), viewer.sight());
        Judged judged = day.past()
                .map(past -> judge.on(whose.owner(), past))
                .orElseGet(() -> judge.today(whose.owner()))
                .told(veil::of);
        List<JudgedContribution> counted =
                judged.all().stream().filter(filter::letsWhateverItsState).toList();
        Telling telling = tellings.of(judged, veil, locale);
        Look<JudgedContribution> look = table.of(telling)
                .look(
                        ask,
                        judged.all().size(),
                        counted.stream().filter(filter::lets).toList());
        return new Found(whose, day, judged, filter, counted, look, telling, veil);
    }

    /// The same list as a file, all pages of it.
    @GetMapping(path = "/contributions", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            ListFilter.Asked asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Ask ask = Ask.of(request);
        Found found = find(viewer, autorite, le, asked.filter(), ask, locale);
        files.send(found.look(), found.whose().name(), ask, locale, response);
    }

    @GetMapping("/contributions")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            ListFilter.Asked asked,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Found found = find(viewer, autorite, le, asked.filter(), Ask.of(request), locale);
        Judged judged = found.judged();
        Paging paging = Paging.of(page, found.look().rows().size(), request);
        List<JudgedContribution> shown = found.look().on(paging);
        model.addAttribute(
                "view",
                new View(
                        found.whose(),
                        found.day(),
                        judged.plan().isPresent(),
                        judged.all().isEmpty(),
                        judged.book().lacksAgents(),
                        found.filter(),
                        Kinds.all(),
                        departments(judged),
                        years(judged),
                        StateCount.of(found.counted()),
                        StateCount.total(found.counted()),
                        DeedTotal.waiting(judged.all()),
                        paging,
                        found.look().with(shown),
                        shown.stream()
                                .map(one -> row(one, found.telling(), found.veil()))
                                .toList()));
        return "contributions";
    }

    private static List<String> departments(Judged judged) {
        return judged.all().stream()
                .map(one -> one.contribution().department())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparing(Unaccented::of))
                .toList();
    }

    private static List<Integer> years(Judged judged) {
        return judged.all().stream()
                .flatMap(one -> Years.of(one.contribution()).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Row row(JudgedContribution judged, Telling telling, ContributionVeil veil) {
        Contribution contribution = judged.contribution();
        return new Row(
                contribution.kind(),
                Ways.name(contribution.kind()),
                contribution.code(),
                contribution.title(),
                contribution.department(),
                targets(contribution, telling),
                contribution.costCents(),
                veil.hides(contribution),
                judged.state().name(),
                States.style(judged.state()));
    }

    static List<Target> targets(Contribution contribution, Telling telling) {
        Stream<Target> links = contribution.links().stream()
                .map(link -> link.target().value())
                .distinct()
                .map(code -> new Target(telling.label(code).isEmpty() ? "gone" : "plan", code, telling.label(code)));
        Stream<Target> needs = contribution instanceof Training training
                ? training.needs().stream().map(code -> new Target("need", code, telling.needLabel(code)))
                : Stream.empty();
        Stream<Target> ground = contribution instanceof Training training
                ? training.ground().map(why -> new Target("ground", why.name(), telling.ground(why))).stream()
                : Stream.empty();
        return Stream.of(links, needs, ground).flatMap(targets -> targets).toList();
    }
}
