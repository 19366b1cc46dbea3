package fr.continuum.adapters.web.search;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.reading.FoundAddresses;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.SearchSight;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.lookup.SearchAnswer;
import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.application.search.FoundKind;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanLevel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Everything an authority has, found by words.
@Controller
class SearchPage {

    private final Owners owners;
    private final SearchEverything search;
    private final SearchSight sight;
    private final Texts texts;
    private final ReadPlan plans;
    private final LevelWords levels;

    SearchPage(
            Owners owners, SearchEverything search, SearchSight sight, Texts texts, ReadPlan plans, LevelWords levels) {
        this.plans = plans;
        this.levels = levels;
        this.texts = texts;
        this.owners = owners;
        this.search = search;
        this.sight = sight;
    }

    /// @param only the one kind asked for, as addresses name it; empty for all
    /// @param count of what is shown or led to
    /// @param kinds all that answer, whatever is asked for
    /// @param paging of the one kind asked for
    record View(
            Whose whose,
            String words,
            String only,
            SearchAnswer answer,
            long count,
            List<Kind> kinds,
            List<Row> exact,
            List<Group> groups,
            Paging paging) {}

    /// A kind among what answers, with all of them counted.
    ///
    /// @param name as addresses name it
    /// @param isChosen whether it alone is shown
    record Kind(FoundKind kind, String name, long count, boolean isChosen) {}

    /// @param name of its kind, as addresses name it
    /// @param lines how many there would be, were all told
    record Group(FoundKind kind, String name, List<Row> rows, long lines, long count, boolean isCut) {}

    /// @param state message key of how far it is; empty where it has no state
    /// @param title empty where it has no other name than its code
    /// @param what it is, in words
    /// @param told what is said of it in the reader's language; empty where its title says all
    record Row(String code, String title, String href, List<String> place, String what, String told, String state) {}

    @GetMapping("/recherche")
    String search(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        Optional<FoundKind> only = Arrays.stream(FoundKind.values())
                .filter(kind -> name(kind).equals(genre))
                .findFirst();
        SearchAnswer answer = search.find(
                whose.owner(),
                q,
                sight.of(viewer, whose.owner()),
                only.isPresent() ? Paging.skip(page) + Paging.SIZE : SearchEverything.TOLD);
        Map<FoundKind, Long> counts = counts(answer);
        Paging paging = Paging.of(page, only.map(kind -> grouped(answer, kind)).orElse(0L), request);
        model.addAttribute(
                "view",
                new View(
                        whose,
                        q.strip(),
                        only.map(SearchPage::name).orElse(""),
                        answer,
                        only.map(kind -> counts.getOrDefault(kind, 0L)).orElse(answer.count()),
                        counts.entrySet().stream()
                                .map(one -> new Kind(
                                        one.getKey(),
                                        name(one.getKey()),
                                        one.getValue(),
                                        only.filter(one.getKey()::equals).isPresent()))
                                .toList(),
                        rows(
                                viewer,
                                answer.exact().stream()
                                        .filter(one -> isAsked(only, one.what().kind()))
                                        .toList(),
                                whose,
                                locale),
                        answer.groups().stream()
                                .filter(group -> isAsked(only, group.kind()))
                                .map(group -> new Group(
                                        group.kind(),
                                        name(group.kind()),
                                        rows(
                                                viewer,
                                                group.first().stream()
                                                        .skip(paging.skip())
                                                        .toList(),
                                                whose,
                                                locale),
                                        group.lines(),
                                        group.count(),
                                        only.isEmpty() && group.isCut()))
                                .toList(),
                        paging));
        return "recherche";
    }

    /// How many lines tell those of a kind that answer beside those whose code was typed.
    private static long grouped(SearchAnswer answer, FoundKind kind) {
        return answer.groups().stream()
                .filter(group -> group.kind() == kind)
                .mapToLong(SearchAnswer.Group::lines)
                .sum();
    }

    private static boolean isAsked(Optional<FoundKind> only, FoundKind kind) {
        return only.isEmpty() || only.get() == kind;
    }

    /// How many of each kind answer, those whose code was typed among them.
    private static Map<FoundKind, Long> counts(SearchAnswer answer) {
        Map<FoundKind, Long> counts = new EnumMap<>(FoundKind.class);
        answer.groups().forEach(group -> counts.merge(group.kind(), group.count(), Long::sum));
        answer.exact().forEach(one -> counts.merge(one.what().kind(), 1L, Long::sum));
        return counts;
    }

    /// As addresses name a kind: `budget-code`.
    private static String name(FoundKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Row> rows(SignedIn viewer, List<Findable> found, Whose whose, Locale locale) {
        LevelNames called = plans.today(whose.owner())
                .map(version -> version.content().content().levelNames())
                .orElse(LevelNames.USUAL);
        return found.stream()
                .map(one -> new Row(
                        one.code(),
                        one.title().equals(one.code()) ? "" : one.title(),
                        FoundAddresses.of(viewer, one, whose.autorite()),
                        one.place(),
                        what(one.what(), called),
                        told(one.what(), locale),
                        state(one)))
                .toList();
    }

    /// The sentence of a rule, and how many findings answer of those it finds there.
    private String told(Found found, Locale locale) {
        return switch (found) {
            case Found.OfFindings(var rule, var _, var _, long count, long among, var _) ->
                Said.in(locale, rule.wording()) + " · "
                        + (count < among
                                ? texts.say("search.findings.of", count, among)
                                : texts.say("search.findings", count));
            case Found.OfWaiver(var rule, var _) -> Said.in(locale, rule.wording());
            default -> "";
        };
    }

    /// Elements by what the authority calls their level.
    private String what(Found found, LevelNames called) {
        return switch (found) {
            case Found.Element(var _, var level) -> levels.of(called, level);
            case Found.OfPledge _ -> levels.of(called, PlanLevel.PLEDGE);
            case Found.OfContribution(var id) -> texts.say("kind." + id.kind());
            case Found.BudgetCode(var field, var _, var _, var _) -> texts.say("field." + field);
            case Found.Need _,
                    Found.OfIndicator _,
                    Found.Policy _,
                    Found.OfFinding _,
                    Found.OfFindings _,
                    Found.OfWaiver _,
                    Found.OfTerritory _,
                    Found.OfTimeUse _,
                    Found.Document _,
                    Found.OfPost _,
                    Found.Department _ -> texts.say("search.one." + found.kind());
        };
    }

    private static String state(Findable one) {
        return one.state().isEmpty()
                ? ""
                : switch (one.what()) {
                    case Found.Element _, Found.OfPledge _ ->
                        one.state().equals("LATE") ? "plan.late" : "plan.state." + one.state();
                    case Found.OfContribution _ -> "contribution.state." + one.state();
                    case Found.OfFinding _, Found.OfFindings _ -> "severity." + one.state();
                    case Found.OfPost _ -> "search.post." + one.state();
                    case Found.OfIndicator _ ->
                        one.state().equals("RETIRED") ? "indicator.state.RETIRED" : "indicator.light." + one.state();
                    case Found.OfWaiver _, Found.OfTerritory _, Found.OfTimeUse _ -> "";
                    case Found.BudgetCode _, Found.Need _, Found.Policy _, Found.Document _, Found.Department _ -> "";
                };
    }
}
