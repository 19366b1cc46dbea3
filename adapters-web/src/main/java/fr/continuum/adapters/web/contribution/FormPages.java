package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.contribution.FormDesk.Asked;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.PlanContribution.Outcome;
import fr.continuum.application.contribution.PlanContribution.Request;
import fr.continuum.application.contribution.PlanContribution.Trial;
import fr.continuum.application.port.Reach;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.TextKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The forms by which contributions are planned and changed, each kind asking its own proof; the rules answer while
/// somebody types, and again when it is saved.
@Controller
class FormPages {

    private static final int LONGEST_CODE = TextKind.CODE.longest();
    private static final String DEPARTMENT = "direction";

    private final Owners owners;
    private final FormDesk desk;
    private final PlanContribution planning;
    private final Texts texts;

    FormPages(Owners owners, FormDesk desk, PlanContribution planning, Texts texts) {
        this.owners = owners;
        this.desk = desk;
        this.planning = planning;
        this.texts = texts;
    }

    /// The five kinds to choose from, or the form of one.
    ///
    /// @param cible code of what it is to serve, from a page of the plan
    @GetMapping("/contributions/nouvelle")
    ModelAndView begin(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String cible,
            Locale locale) {
        if (genre.isEmpty()) {
            return new ModelAndView("contribution-genres")
                    .addObject("whose", owners.of(viewer, autorite))
                    .addObject("cible", cible)
                    .addObject(
                            "kinds",
                            Kinds.all().stream()
                                    .filter(kind -> viewer.mayPlan(kind.kind()))
                                    .toList());
        }
        Asked asked = newOne(viewer, autorite, genre);
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        if (PlanCode.isValid(cible)) {
            values.add(LinkRows.TARGET, cible);
        }
        if (asked.own().size() == 1) {
            values.add(DEPARTMENT, desk.own(asked).getFirst());
        }
        return form(asked, new Typed(values, texts, locale), "", List.of(), HttpStatus.OK, locale);
    }

    @PostMapping("/contributions/nouvelle")
    ModelAndView plan(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        return save(newOne(viewer, autorite, genre), values, viewer, locale, after);
    }

    @PostMapping("/contributions/nouvelle/essai")
    ModelAndView tryOut(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale) {
        return answer(newOne(viewer, autorite, genre), values, viewer, locale);
    }

    @GetMapping("/contributions/fiche/modifier")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            Locale locale) {
        Asked asked = existing(viewer, autorite, genre, code);
        Contribution known = desk.known(asked).orElseThrow(() -> new NotHere("gone.contribution", code));
        return form(
                asked,
                new Typed(Retyped.of(desk.veil(asked).of(known), locale), texts, locale),
                desk.now(asked),
                List.of(),
                HttpStatus.OK,
                locale);
    }

    @PostMapping("/contributions/fiche/modifier")
    ModelAndView amend(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        return save(existing(viewer, autorite, genre, code), values, viewer, locale, after);
    }

    @PostMapping("/contributions/fiche/modifier/essai")
    ModelAndView tryOut(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale) {
        return answer(existing(viewer, autorite, genre, code), values, viewer, locale);
    }

    private Asked newOne(SignedIn viewer, String autorite, String genre) {
        ContributionKind kind = Kinds.of(genre);
        Asked asked = new Asked(owners.of(viewer, autorite), kind, "", viewer.sight(), own(viewer, kind));
        if (!viewer.mayPlan(asked.kind())) {
            throw new Told(HttpStatus.FORBIDDEN, "refused.reach");
        }
        return asked;
    }

    /// Departments somebody may write contributions of a kind for; none where they may for any.
    private static List<String> own(SignedIn viewer, ContributionKind kind) {
        Reach reach = viewer.reach();
        return reach.isWhole() || reach.kinds().contains(kind)
                ? List.of()
                : viewer.departments().stream().sorted().toList();
    }

    /// One that stands, or that somebody withdrew while the form was open.
    private Asked existing(SignedIn viewer, String autorite, String genre, String code) {
        ContributionKind kind = Kinds.id(genre, code).kind();
        Asked asked = new Asked(owners.of(viewer, autorite), kind, code, viewer.sight(), own(viewer, kind));
        if (!desk.wasThere(asked)) {
            throw new NotHere("gone.contribution", code);
        }
        if (desk.known(asked).filter(known -> !viewer.mayWrite(known)).isPresent()) {
            throw new Told(HttpStatus.FORBIDDEN, "refused.reach");
        }
        return asked;
    }

    private ModelAndView save(
            Asked asked, MultiValueMap<String, String> sent, SignedIn viewer, Locale locale, RedirectAttributes after) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>(sent);
        boolean rows = RowGroup.change(values);
        Typed typed = new Typed(values, texts, locale);
        String seen = typed.value("vu");
        if (rows) {
            return form(asked, typed, seen, List.of(), HttpStatus.OK, locale);
        }
        Request request = request(asked, typed, viewer);
        if (!typed.faults().isEmpty()) {
            return form(asked, typed, seen, refusals(asked, request, viewer), HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        return switch (planning.plan(request)) {
            case Outcome.Planned _ -> {
                after.addFlashAttribute(
                        "note",
                        Note.good(asked.code().isEmpty() ? "contribution.note.planned" : "contribution.note.changed"));
                yield new ModelAndView("redirect:"
                        + After.sheet(asked.whose(), request.contribution().id()));
            }
            case Outcome.Refused(List<Refusal> reasons) ->
                form(asked, typed, seen, reasons, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Outcome.ChangedMeanwhile _ -> changed(asked, typed, locale);
            case Outcome.PlanMissing _ -> form(asked, typed, seen, List.of(), HttpStatus.CONFLICT, locale);
        };
    }

    /// Nothing typed is lost: the form comes back beside what somebody else did, made from that.
    private ModelAndView changed(Asked asked, Typed typed, Locale locale) {
        if (asked.code().isEmpty()) {
            code(asked, typed);
            return form(asked, typed, "", List.of(), HttpStatus.CONFLICT, locale);
        }
        return page(desk.view(asked, typed, desk.now(asked), List.of(), true, locale), HttpStatus.CONFLICT);
    }

    private ModelAndView answer(Asked asked, MultiValueMap<String, String> values, SignedIn viewer, Locale locale) {
        Typed typed = new Typed(values, texts, locale);
        Request request = request(asked, typed, viewer);
        Trial trial = isWithin(asked, request, viewer) ? planning.tryOut(request) : new Trial.Refused(List.of());
        ModelAndView answer = new ModelAndView("contribution-essai :: answer");
        answer.addObject("faults", typed.faults());
        answer.addObject("trial", trial.getClass().getSimpleName());
        answer.addObject("refusals", RefusalRow.of(reasons(trial), locale));
        answer.addObject("left", RefusalRow.of(trial instanceof Trial.Sound sound ? sound.left() : List.of(), locale));
        return answer;
    }

    private Request request(Asked asked, Typed typed, SignedIn viewer) {
        boolean isNew = asked.code().isEmpty();
        Draft draft = Draft.of(asked.kind(), isNew ? code(asked, typed) : asked.code(), typed);
        if (!viewer.mayWrite(draft.contribution())) {
            typed.fault(
                    Cell.of(DEPARTMENT),
                    draft.contribution().department().isBlank()
                            ? "contribution.fault.department-missing"
                            : "contribution.fault.not-yours",
                    String.join(", ", desk.own(asked)));
        }
        return planning.request(
                asked.whose().owner(),
                isNew ? draft.contribution() : desk.veil(asked).kept(draft.contribution(), desk.known(asked)),
                draft.links(),
                isNew ? Optional.empty() : desk.seen(asked, typed.value("vu")),
                viewer.by(PlanContribution.SOURCE));
    }

    private String code(Asked asked, Typed typed) {
        Cell cell = Cell.of("code");
        String code = typed.newCode(cell);
        if (code.length() > LONGEST_CODE) {
            typed.fault(cell, "contribution.fault.code-long", LONGEST_CODE);
            return code.substring(0, LONGEST_CODE).strip();
        }
        desk.taken(asked, code).ifPresent(title -> typed.fault(cell, "contribution.fault.code-taken", code, title));
        return code;
    }

    private List<Refusal> refusals(Asked asked, Request request, SignedIn viewer) {
        return isWithin(asked, request, viewer) ? reasons(planning.tryOut(request)) : List.of();
    }

    /// Whether rules may be asked at all: of what somebody may write, and whose code is not that of another’s.
    /// Else the fault beside the field says what is wrong.
    private boolean isWithin(Asked asked, Request request, SignedIn viewer) {
        return viewer.mayWrite(request.contribution())
                && desk.known(asked.of(request.contribution().code()))
                        .filter(known -> !viewer.mayWrite(known))
                        .isEmpty();
    }

    private static List<Refusal> reasons(Trial trial) {
        return trial instanceof Trial.Refused(List<Refusal> refusals) ? refusals : List.of();
    }

    private ModelAndView form(
            Asked asked, Typed typed, String seen, List<Refusal> refusals, HttpStatus status, Locale locale) {
        return page(desk.view(asked, typed, seen, refusals, false, locale), status);
    }

    private static ModelAndView page(FormView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("contribution-formulaire").addObject("view", view);
        page.setStatus(status);
        return page;
    }
}
