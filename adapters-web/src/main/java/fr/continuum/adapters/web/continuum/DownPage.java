package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.continuum.MeansTree.KindRow;
import fr.continuum.adapters.web.continuum.MeansTree.Row;
import fr.continuum.adapters.web.continuum.Places.Place;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.trace.Continuum.Means;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// From any promise, axis, objective or action, all that serves it.
@Controller
class DownPage {

    private final ContinuumReading reading;
    private final Places places;

    DownPage(ContinuumReading reading, Places places) {
        this.reading = reading;
        this.places = places;
    }

    /// @param choices every element one can ask about, as the field reads it back: promises first, then the plan
    /// in its order
    /// @param typed what the field says: what was typed, else the element asked about
    /// @param answers those that what was typed may mean, where it is not one alone
    /// @param code of the one asked about; empty for the plan as a whole
    /// @param year null where no document carries any money
    /// @param whole the element asked about; null for the plan as a whole
    /// @param rows its tree; of the plan as a whole, its promises and its roots
    /// @param kinds contributions by kind, each once
    /// @param pledges promises the element keeps
    record View(
            Look look,
            List<String> choices,
            String typed,
            List<StepView> answers,
            String code,
            @Nullable YearView year,
            @Nullable Row whole,
            List<Row> rows,
            List<KindRow> kinds,
            List<StepView> pledges) {

        /// Whether something was typed that means none of the elements, or several.
        public boolean isAsking() {
            return !typed.isEmpty() && code.isEmpty();
        }
    }

    @GetMapping("/continuum/bas")
    String down(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String montant,
            Locale locale,
            Model model) {
        reading.of(viewer, autorite, exercice, montant)
                .ifPresent(
                        look -> model.addAttribute("view", view(look, code.strip(), quoi.strip(), Figures.in(locale))));
        return "continuum-bas";
    }

    /// What is typed weighs more than a code: a form that is sent says no code.
    private View view(Look look, String code, String typed, Figures say) {
        List<PlanElement> plan = elements(look.seen().plan());
        if (typed.isEmpty()) {
            return view(look, plan, code, say);
        }
        List<PlanElement> answers = MeantElement.of(typed, plan);
        return answers.size() == 1
                ? view(look, plan, answers.getFirst().code().value(), say)
                : new View(
                        look,
                        choices(plan),
                        typed,
                        answers.stream().map(element -> step(look, element)).toList(),
                        "",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of());
    }

    private View view(Look look, List<PlanElement> plan, String code, Figures say) {
        Map<Sha256, Place> where = look.seen()
                .money()
                .map(money -> places.of(look.authority(), money))
                .orElse(Map.of());
        MeansTree tree = new MeansTree(look, where, say);
        YearView year = look.seen()
                .money()
                .map(money -> YearView.of(look, money, where, places.bridges(look.authority(), money)))
                .orElse(null);
        if (code.isEmpty()) {
            return new View(
                    look, choices(plan), "", List.of(), "", year, null, heads(look, tree), List.of(), List.of());
        }
        if (!PlanCode.isValid(code)) {
            throw new NotHere("continuum.gone.element", code);
        }
        PlanCode asked = new PlanCode(code);
        Means means =
                look.seen().continuum().down(asked).orElseThrow(() -> new NotHere("continuum.gone.element", code));
        List<Row> rows = tree.rows(means);
        return new View(
                look,
                choices(plan),
                MeantElement.said(means.element()),
                List.of(),
                code,
                year,
                rows.getFirst(),
                rows,
                MeansTree.kinds(means),
                look.seen().plan().pledgesKeptBy(asked).stream()
                        .map(pledge -> step(look, pledge))
                        .toList());
    }

    /// Promises, then what stands at the top of the plan, each with all it gets and nothing below it.
    private static List<Row> heads(Look look, MeansTree tree) {
        MandatePlan plan = look.seen().plan();
        return Stream.concat(plan.pledges().stream(), roots(plan))
                .flatMap(element -> look.seen().continuum().down(element.code()).stream())
                .map(means -> tree.rows(means).getFirst())
                .toList();
    }

    private static Stream<PlanElement> roots(MandatePlan plan) {
        return plan.content().elements().stream()
                .filter(element -> !(element instanceof Pledge)
                        && MandatePlan.above(element).isEmpty());
    }

    private static List<String> choices(List<PlanElement> plan) {
        return plan.stream().map(MeantElement::said).toList();
    }

    private static List<PlanElement> elements(MandatePlan plan) {
        return Stream.concat(plan.pledges().stream(), roots(plan).flatMap(root -> branch(plan, root)))
                .distinct()
                .toList();
    }

    private static Stream<PlanElement> branch(MandatePlan plan, PlanElement element) {
        return Stream.concat(
                Stream.of(element), plan.below(element.code()).stream().flatMap(below -> branch(plan, below)));
    }

    private static StepView step(Look look, PlanElement element) {
        return StepView.of(look, element);
    }
}
