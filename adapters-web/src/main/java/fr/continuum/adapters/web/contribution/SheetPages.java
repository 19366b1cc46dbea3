package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.contribution.Telling.Fact;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.WithdrawContribution;
import fr.continuum.application.contribution.WithdrawContribution.Outcome;
import fr.continuum.application.port.Contributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.rule.Finding;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One contribution: what it is, its proof, what it serves up to the promises, what is missing, all that happened to
/// it; and the page by which one planned by mistake is withdrawn.
@Controller
class SheetPages {

    private final Owners owners;
    private final JudgeContributions judge;
    private final ReadContributions read;
    private final WithdrawContribution withdrawing;
    private final Tellings tellings;
    private final Clock clock;

    SheetPages(
            Owners owners,
            JudgeContributions judge,
            ReadContributions read,
            WithdrawContribution withdrawing,
            Tellings tellings,
            Clock clock) {
        this.owners = owners;
        this.judge = judge;
        this.read = read;
        this.withdrawing = withdrawing;
        this.tellings = tellings;
        this.clock = clock;
    }

    /// @param contribution as it stands that day; as it last stood where it was withdrawn
    /// @param state null where it was withdrawn
    /// @param agentsMissing whether the number of agents would tell who had to be consulted of it
    /// @param proof everything said of it besides its title and links
    /// @param history the last first
    record View(
            Whose whose,
            Day day,
            String genre,
            Contribution contribution,
            @Nullable String state,
            String style,
            boolean planned,
            boolean agentsMissing,
            List<RefusalRow> broken,
            List<Reported> reported,
            List<Fact> proof,
            List<LinkRow> links,
            List<WayUp> ways,
            List<HistoryRow> history) {

        View {
            broken = List.copyOf(broken);
            reported = List.copyOf(reported);
            proof = List.copyOf(proof);
            links = List.copyOf(links);
            ways = List.copyOf(ways);
            history = List.copyOf(history);
        }

        public boolean isWithdrawn() {
            return state == null;
        }

        /// Whether a file is what last said so: it would bring it again.
        public boolean isByFile() {
            return !history.isEmpty() && history.getFirst().byFile();
        }
    }

    /// What only a check says, with its rule.
    record Reported(String rule, String severity, String sentence, String found, String expected) {

        static Reported of(Finding finding, Locale locale) {
            return new Reported(
                    finding.rule().id(),
                    finding.rule().severity().name(),
                    Said.in(locale, finding.rule().wording()),
                    Said.in(locale, finding.observation()),
                    Said.in(locale, finding.expectation()));
        }
    }

    @GetMapping("/contributions/fiche")
    String sheet(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String le,
            Locale locale,
            Model model) {
        model.addAttribute(
                "view",
                view(
                        owners.of(viewer, autorite),
                        Kinds.id(genre, code),
                        Day.of(le, LocalDate.now(clock.withZone(Figures.PARIS))),
                        locale));
        return "contribution";
    }

    @GetMapping("/contributions/fiche/retirer")
    String ask(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            Locale locale,
            Model model) {
        View view = view(owners.of(viewer, autorite), Kinds.id(genre, code), Day.TODAY, locale);
        if (view.isWithdrawn()) {
            throw new NotHere("gone.contribution", code);
        }
        model.addAttribute("view", view);
        return "contribution-retirer";
    }

    @PostMapping("/contributions/fiche/retirer")
    String withdraw(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam(defaultValue = "") String motif,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Whose whose = owners.of(viewer, autorite);
        ContributionId id = Kinds.id(genre, code);
        Outcome outcome = Seen.version(vu)
                .map(seen -> withdrawing.withdraw(whose.owner(), id, seen, motif, viewer.by(PlanContribution.SOURCE)))
                .orElseGet(Outcome.ChangedMeanwhile::new);
        return switch (outcome) {
            case Outcome.Withdrawn _ -> told(whose, id, Note.good("contribution.note.withdrawn"), after);
            case Outcome.ChangedMeanwhile _ -> told(whose, id, Note.bad("contribution.note.not-withdrawn"), after);
            case Outcome.ReasonMissing _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("unsaid", true);
                yield ask(viewer, autorite, genre, code, locale, model);
            }
        };
    }

    private static String told(Whose whose, ContributionId id, Note note, RedirectAttributes after) {
        after.addFlashAttribute("note", note);
        return "redirect:" + After.sheet(whose, id);
    }

    private View view(Whose whose, ContributionId id, Day day, Locale locale) {
        Judged judged =
                day.past().map(past -> judge.on(whose.owner(), past)).orElseGet(() -> judge.today(whose.owner()));
        List<Contributions.Change> history = read.history(whose.owner(), id);
        Telling telling = tellings.of(judged, locale);
        List<HistoryRow> rows = HistoryRow.of(history, telling).reversed();
        Optional<JudgedContribution> found = judged.find(id);
        if (found.isPresent()) {
            return standing(whose, day, judged, found.get(), rows, telling, locale);
        }
        if (!day.isNow() && !history.isEmpty()) {
            throw new NotHere(
                    "gone.contribution.day",
                    id.code(),
                    Figures.in(locale).date(day.past().orElseThrow()));
        }
        Contribution last = history.reversed().stream()
                .flatMap(change -> change.after().stream())
                .findFirst()
                .orElseThrow(() -> new NotHere("gone.contribution", id.code()));
        return new View(
                whose,
                day,
                Ways.name(id.kind()),
                last,
                null,
                "",
                judged.plan().isPresent(),
                false,
                List.of(),
                List.of(),
                telling.proof(last),
                List.of(),
                List.of(),
                rows);
    }

    private static View standing(
            Whose whose,
            Day day,
            Judged judged,
            JudgedContribution found,
            List<HistoryRow> history,
            Telling telling,
            Locale locale) {
        Contribution contribution = found.contribution();
        return new View(
                whose,
                day,
                Ways.name(contribution.kind()),
                contribution,
                found.state().name(),
                States.style(found.state()),
                judged.plan().isPresent(),
                judged.book().lacksAgents(contribution),
                RefusalRow.of(found.broken(), locale),
                found.reported().stream()
                        .map(finding -> Reported.of(finding, locale))
                        .toList(),
                telling.proof(contribution),
                LinkRow.of(found, telling),
                judged.plan()
                        .map(plan -> WayUp.of(
                                contribution, plan, judged.book().background().needs()))
                        .orElse(List.of()),
                history);
    }
}
