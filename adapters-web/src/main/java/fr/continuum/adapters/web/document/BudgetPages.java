package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.BudgetView.Addend;
import fr.continuum.adapters.web.document.BudgetView.Behind;
import fr.continuum.adapters.web.document.CoverageView.Around;
import fr.continuum.adapters.web.document.CoverageView.Cell;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.CumulatedYear;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Count;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Cumulated budgets (BP + BS + DM): the only place where a rate of a changed budget means something.
@Controller
class BudgetPages {

    private final PublishedFigures figures;
    private final Streams streams;
    private final Consultation consultation;
    private final Vocabulary vocabulary;

    BudgetPages(PublishedFigures figures, Streams streams, Consultation consultation, Vocabulary vocabulary) {
        this.figures = figures;
        this.streams = streams;
        this.consultation = consultation;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/budgets/{siren}/{budget}/{exercice}")
    String one(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String siren,
            @PathVariable String budget,
            @PathVariable String exercice,
            Lens.Asked asked,
            Locale locale,
            Model model) {
        CumulatedYear year = figures.budget(viewer, siren, budget, exercice);
        Lens lens = Lens.of(asked, Measure.VOTED, year.coverages());
        CumulatedBudget sum = year.in(lens).orElseThrow(() -> new NotHere("gone.budget-amount"));
        Function<Which, String> behind = which -> Addresses.budgetKeys(year, lens, which);
        model.addAttribute(
                "view",
                new BudgetView(
                        year,
                        sum.complete(),
                        CoverageView.of(
                                sum.coverage(),
                                new Around(
                                        lens,
                                        year.coverages(),
                                        "bridge.budget",
                                        Rates.of(sum),
                                        streams.picture(year.documents(), lens, sum.coverage(), behind, locale),
                                        !year.answers(lens.dimension()),
                                        behind)),
                        year.documents().stream().map(d -> addend(d, lens)).toList()));
        return "budget";
    }

    /// What lies behind a figure of the sum: the keys of each document it adds up.
    @GetMapping("/budgets/{siren}/{budget}/{exercice}/cles")
    String keys(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String siren,
            @PathVariable String budget,
            @PathVariable String exercice,
            Lens.Asked asked,
            @RequestParam(defaultValue = "") String ou,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(required = false) @Nullable String fonction,
            Model model) {
        CumulatedYear year = figures.budget(viewer, siren, budget, exercice);
        Lens lens = Lens.of(asked, Measure.VOTED, year.coverages());
        Which which = new Which(ou, cible, section, motif, fonction);
        List<Behind> documents =
                year.documents().stream().map(d -> behind(d, lens, which)).toList();
        model.addAttribute("budget", year);
        model.addAttribute("lens", lens);
        model.addAttribute("which", which);
        model.addAttribute("filters", filters(which));
        model.addAttribute("targetLabel", target(year, lens, cible));
        model.addAttribute("budgetHref", Addresses.budget(year, lens));
        model.addAttribute("documents", documents);
        model.addAttribute(
                "total",
                documents.stream()
                        .map(Behind::count)
                        .reduce(
                                new Count(0, Tally.ZERO),
                                (a, b) ->
                                        new Count(a.keys() + b.keys(), a.tally().plus(b.tally()))));
        return "budget-cles";
    }

    private Addend addend(DocumentInForce document, Lens lens) {
        return new Addend(
                document,
                Addresses.document(document.sha(), lens),
                lens.in(figures.coverages(document))
                        .map(c -> Cell.of(
                                c.total().cents(), c.buckets(), which -> Addresses.keys(document.sha(), lens, which)))
                        .orElse(List.of()));
    }

    private Behind behind(DocumentInForce document, Lens lens, Which which) {
        return new Behind(
                document,
                consultation.count(document.siren(), document.measurement(), KeyList.question(lens, which)),
                Addresses.keys(document.sha(), lens, which));
    }

    /// The label of the target, as the first document whose tree has it says.
    private String target(CumulatedYear year, Lens lens, String code) {
        return year.documents().stream()
                .map(d -> vocabulary.of(d).target(lens.dimension(), code))
                .filter(label -> !label.equals(code))
                .findFirst()
                .orElse(code);
    }

    /// Message keys of what narrows the list, targets and functions apart.
    private static List<String> filters(Which which) {
        String level = switch (Addresses.level(which.bucket())) {
            case TOTAL -> "";
            case REAL -> "bridge.real";
            case IN_SCOPE -> "bridge.scope";
        };
        return Stream.of(
                        Addresses.bucket(which.bucket()).map(b -> "bucket." + b).orElse(level),
                        Addresses.section(which.section())
                                .map(s -> "section." + s)
                                .orElse(""),
                        which.motif().isEmpty() ? "" : "reason." + which.motif())
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
