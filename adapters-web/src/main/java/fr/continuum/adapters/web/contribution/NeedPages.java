package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.contribution.DeclareBackground;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.workforce.Sight;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// What contributions are judged against besides the plan: competency needs, the training plan of each year, how many
/// agents there are.
@Controller
class NeedPages {

    private final Owners owners;
    private final ReadPlan plans;
    private final ReadContributions contributions;
    private final DeclareBackground declaring;
    private final VeilContributions veils;
    private final Tellings tellings;
    private final Texts texts;

    NeedPages(
            Owners owners,
            ReadPlan plans,
            ReadContributions contributions,
            DeclareBackground declaring,
            VeilContributions veils,
            Tellings tellings,
            Texts texts) {
        this.veils = veils;
        this.owners = owners;
        this.plans = plans;
        this.contributions = contributions;
        this.declaring = declaring;
        this.tellings = tellings;
        this.texts = texts;
    }

    /// @param besoin code of a need to be changed
    /// @param annee year whose training plan is to be changed
    @GetMapping("/contributions/besoins")
    ModelAndView read(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String annee,
            Locale locale) {
        Whose whose = owners.of(viewer, autorite);
        ContributionBook book = contributions.today(whose.owner());
        return page(
                whose,
                new Forms(
                        typed(need(book, besoin), locale),
                        typed(year(book, annee), locale),
                        typed(agents(book), locale)),
                HttpStatus.OK,
                locale);
    }

    @PostMapping("/contributions/besoins")
    ModelAndView declare(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        viewer.reach().mustBeWhole();
        Whose whose = owners.of(viewer, autorite);
        ContributionBook book = contributions.today(whose.owner());
        Typed typed = typed(values, locale);
        BackgroundForm form = BackgroundForm.of(quoi, typed, targets(whose, book))
                .orElseThrow(() -> new NotHere("gone.contribution.form", quoi));
        Forms forms = new Forms(
                quoi.equals(BackgroundForm.NEED) ? typed : typed(new LinkedMultiValueMap<>(), locale),
                quoi.equals(BackgroundForm.YEAR) ? typed : typed(new LinkedMultiValueMap<>(), locale),
                quoi.equals(BackgroundForm.AGENTS) ? typed : typed(agents(book), locale));
        if (!typed.faults().isEmpty()) {
            return page(whose, forms, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        return switch (declaring.declare(whose.owner(), form.said(), form.seen(), viewer.by(PlanContribution.SOURCE))) {
            case DeclareBackground.Outcome.Declared _ -> {
                after.addFlashAttribute("note", Note.good("contribution.note.declared." + quoi));
                yield new ModelAndView("redirect:" + After.page("/contributions/besoins", whose));
            }
            case DeclareBackground.Outcome.Refused(List<Refusal> refusals) ->
                page(whose, forms, HttpStatus.UNPROCESSABLE_CONTENT, locale)
                        .addObject("refusals", RefusalRow.of(refusals, locale));
            case DeclareBackground.Outcome.ChangedMeanwhile _ -> {
                boolean isNew = typed.value("vu").isEmpty();
                yield page(whose, forms, HttpStatus.CONFLICT, locale)
                        .addObject(
                                "note",
                                Note.bad(
                                        isNew
                                                ? "contribution.note.known." + quoi
                                                : "contribution.note.changed-meanwhile"));
            }
        };
    }

    /// What was typed in each of the three forms.
    record Forms(Typed need, Typed year, Typed agents) {}

    private ModelAndView page(Whose whose, Forms forms, HttpStatus status, Locale locale) {
        Optional<MandatePlan> plan = plans.today(whose.owner()).map(Versioned::content);
        ContributionBook book = contributions.today(whose.owner());
        Telling telling = tellings.of(
                plan,
                book.background().needs(),
                // No figure of a training is told here.
                veils.of(whose.owner(), Optional.empty(), Sight.OUTSIDE_HR),
                locale);
        ModelAndView page = new ModelAndView("contributions-besoins")
                .addObject("view", NeedsView.of(whose, plan.isPresent(), book, telling))
                .addObject(
                        "history",
                        BackgroundRow.of(
                                contributions.backgroundHistory(whose.owner()), telling, texts, Figures.in(locale)))
                .addObject("forms", forms)
                .addObject(
                        "choices",
                        plan.map(known -> TargetChoices.objectives(
                                        known, forms.need().all("sert")))
                                .orElse(new TargetChoices(List.of(), List.of())));
        page.setStatus(status);
        return page;
    }

    private Typed typed(MultiValueMap<String, String> values, Locale locale) {
        return new Typed(values, texts, locale);
    }

    private static MultiValueMap<String, String> need(ContributionBook book, String code) {
        return book.background().needs().stream()
                .filter(need -> need.code().equals(code))
                .findFirst()
                .map(BackgroundForm::retyped)
                .orElseGet(LinkedMultiValueMap::new);
    }

    private static MultiValueMap<String, String> year(ContributionBook book, String year) {
        return book.background().trainingPlans().stream()
                .filter(plan -> plan.year().toString().equals(year))
                .findFirst()
                .map(BackgroundForm::retyped)
                .orElseGet(() -> {
                    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
                    if (FiscalYear.isValid(year)) {
                        values.add("annee", year);
                    }
                    return values;
                });
    }

    private static MultiValueMap<String, String> agents(ContributionBook book) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        OptionalInt agents = book.background().agents();
        if (agents.isPresent()) {
            values.add("agents", Integer.toString(agents.getAsInt()));
            values.add("vu", ContributionBook.version(agents.getAsInt()).value());
        }
        return values;
    }

    /// What a need may serve: objectives and actions of the plan, and what needs serve already.
    private Set<String> targets(Whose whose, ContributionBook book) {
        Stream<String> ofThePlan = plans.today(whose.owner()).map(Versioned::content).stream()
                .flatMap(plan -> plan.content().elements().stream())
                .filter(element -> element instanceof Objective || element instanceof Action)
                .map(element -> element.code().value());
        Stream<String> served = book.background().needs().stream()
                .map(CompetencyNeed::objectives)
                .flatMap(List::stream)
                .map(Object::toString);
        return Stream.concat(ofThePlan, served).collect(Collectors.toSet());
    }
}
