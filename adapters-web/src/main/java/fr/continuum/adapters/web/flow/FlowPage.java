package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.BridgeSource;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.consultation.AskFlow;
import fr.continuum.application.consultation.AskMeansFlow;
import fr.continuum.application.consultation.FlowSeen;
import fr.continuum.application.consultation.FlowSeen.Part;
import fr.continuum.application.consultation.MeansFlow.Unit;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.workforce.AskTrainingFlow;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The overview: from what spends money and means, through what it is spent on, to the plan, to be looked into level
/// by level.
@Controller
class FlowPage {

    /// How addresses name what is counted.
    private static final Map<String, Unit> UNITS = Map.of("nombre", Unit.NUMBER, "heures", Unit.HOURS);

    /// Trainee-days, some of which may be hidden.
    private static final String DAYS = "jours";

    private static final List<String> SHOWN = List.of("euros", "nombre", DAYS, "heures");

    private final PublishedFigures figures;
    private final AskFlow flows;
    private final AskMeansFlow means;
    private final AskTrainingFlow trainings;
    private final MoneyPicture money;
    private final MeansPicture done;
    private final TrainingPicture learned;
    private final FlowChoices choices;
    private final ServiceNames services;
    private final Texts texts;

    FlowPage(
            PublishedFigures figures,
            AskFlow flows,
            AskMeansFlow means,
            AskTrainingFlow trainings,
            MoneyPicture money,
            MeansPicture done,
            TrainingPicture learned,
            FlowChoices choices,
            ServiceNames services,
            Texts texts) {
        this.figures = figures;
        this.flows = flows;
        this.means = means;
        this.trainings = trainings;
        this.learned = learned;
        this.money = money;
        this.done = done;
        this.choices = choices;
        this.services = services;
        this.texts = texts;
    }

    /// What is looked into, and the way back from it.
    ///
    /// @param back the same without
    record Into(String label, String back) {}

    @GetMapping(Asked.PATH)
    String show(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "euros") String montrer,
            @RequestParam(defaultValue = "") String exercice,
            @RequestParam(defaultValue = "") String montant,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String par,
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String politique,
            @RequestParam(name = "part-politique", defaultValue = "") String partPolitique,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(name = "part-plan", defaultValue = "") String partPlan,
            Locale locale,
            Model model) {
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        if (authority.isEmpty() && !autorite.isEmpty()) {
            throw new NotHere("gone.authority", autorite);
        }
        Asked asked = new Asked(
                autorite,
                SHOWN.contains(montrer) ? montrer : "euros",
                exercice,
                montant,
                quoi,
                par,
                depuis,
                politique,
                partPolitique,
                cible,
                partPlan);
        model.addAttribute("asked", asked);
        model.addAttribute("authorities", figures.authorities(viewer));
        model.addAttribute(
                "shown",
                SHOWN.stream()
                        .map(one -> new FlowChoices.Choice(one, "flow.show." + one, one.equals(asked.montrer())))
                        .toList());
        authority.ifPresent(known -> {
            model.addAttribute("authority", known);
            Unit unit = UNITS.get(asked.montrer());
            if (asked.montrer().equals(DAYS)) {
                days(Owner.of(known.siren()), viewer.sight(), asked, locale, model);
            } else if (unit == null) {
                euros(known, asked, locale, model);
            } else {
                means(known.siren(), unit, viewer.sight(), asked, locale, model);
            }
        });
        return "vue-d-ensemble";
    }

    private void euros(KnownAuthority known, Asked asked, Locale locale, Model model) {
        flows.ask(known.siren(), asked.year(), Measure.ofCode(asked.montant()), asked.part())
                .ifPresent(seen -> {
                    model.addAttribute("seen", seen);
                    model.addAttribute("view", money.of(seen, asked, locale));
                    model.addAttribute("years", FlowChoices.years(seen));
                    model.addAttribute("measures", choices.measures(seen));
                    model.addAttribute("parts", choices.parts(seen));
                    model.addAttribute(
                            "into", into(asked, code -> seen.label(Dimension.POLICY, code), seen, names(known, asked)));
                    model.addAttribute("rates", rates(seen));
                    model.addAttribute("sources", sources(known, seen));
                });
    }

    private void means(Siren authority, Unit unit, Sight sight, Asked asked, Locale locale, Model model) {
        means.ask(authority, unit, asked.year(), sight).ifPresent(told -> {
            model.addAttribute("view", done.of(told, asked, locale));
            model.addAttribute("years", years(told.years(), told.year()));
            model.addAttribute("into", into(asked, told.plan()));
        });
    }

    private static List<FlowChoices.Choice> years(List<FiscalYear> years, Optional<FiscalYear> chosen) {
        return years.stream()
                .map(year -> new FlowChoices.Choice(year.toString(), year.toString(), chosen.equals(Optional.of(year))))
                .toList();
    }

    private List<Into> into(Asked asked, MandatePlan plan) {
        List<Into> into = new ArrayList<>();
        if (!asked.depuis().isEmpty()) {
            into.add(new Into(source(asked, Map.of()), asked.from("").href()));
        }
        if (asked.plan() instanceof Zoom.Inside(String code)) {
            into.add(new Into(
                    PlanCode.isValid(code)
                            ? plan.find(new PlanCode(code))
                                    .map(element -> element.label())
                                    .orElse(code)
                            : code,
                    asked.into(asked.policies(), new Zoom.All()).href()));
        }
        return into;
    }

    private void days(Owner owner, Sight sight, Asked asked, Locale locale, Model model) {
        trainings.ask(owner, asked.year(), look(asked), sight).ifPresent(told -> {
            model.addAttribute("view", learned.of(told, asked, locale));
            model.addAttribute("years", years(told.years(), told.year()));
            model.addAttribute("into", into(asked, told.plan()));
            model.addAttribute("days", told);
        });
    }

    private static AskTrainingFlow.Look look(Asked asked) {
        return new AskTrainingFlow.Look(
                Optional.of(asked.depuis())
                        .filter(named -> !named.isEmpty())
                        .map(named -> named.equals(Asked.NAMELESS) ? "" : named),
                Optional.of(asked.plan().code()).filter(PlanCode::isValid).map(PlanCode::new),
                asked.plan() instanceof Zoom.In);
    }

    private List<Into> into(Asked asked, UnaryOperator<String> policies, FlowSeen seen, Map<String, String> names) {
        List<Into> into = new ArrayList<>();
        if (!asked.depuis().isEmpty()) {
            into.add(new Into(source(asked, names), asked.from("").href()));
        }
        name(asked.policies(), policies)
                .ifPresent(label -> into.add(new Into(
                        texts.say("flow.into.POLICY", label),
                        asked.into(new Zoom.All(), asked.plan()).href())));
        name(asked.plan(), code -> seen.label(Dimension.PLAN, code))
                .ifPresent(label -> into.add(new Into(
                        texts.say("flow.into.PLAN", label),
                        asked.into(asked.policies(), new Zoom.All()).href())));
        return into;
    }

    private Optional<String> name(Zoom zoom, UnaryOperator<String> labels) {
        return switch (zoom) {
            case Zoom.All _ -> Optional.empty();
            case Zoom.Inside(String code) -> Optional.of(labels.apply(code));
            case Zoom.In(var bucket) -> Optional.of(texts.say("bucket." + bucket));
        };
    }

    /// What services are called, where the left is theirs.
    private Map<String, String> names(KnownAuthority known, Asked asked) {
        return asked.byService() ? services.known().of(known.siren()) : Map.of();
    }

    private String source(Asked asked, Map<String, String> names) {
        if (asked.depuis().equals(Asked.NAMELESS)) {
            return texts.say(asked.byService() ? "flow.no-service" : "flow.no-department");
        }
        return Addresses.section(asked.depuis())
                .filter(_ -> !asked.byService() && asked.montrer().equals("euros"))
                .map(section -> texts.say("section." + section))
                .orElseGet(() -> Asked.service(asked.depuis(), names));
    }

    /// Two questions, two rates: never one of both.
    private static List<Rates> rates(FlowSeen seen) {
        boolean deltas = seen.part() instanceof Part.OfDocument
                && seen.shown().stream()
                        .allMatch(reading -> reading.header().stage().isDelta());
        return List.of(Dimension.POLICY, Dimension.PLAN).stream()
                .map(dimension -> Rates.of(
                        seen.in(dimension),
                        dimension,
                        deltas ? "rate.none.delta" : seen.complete() ? "" : "rate.none.incomplete"))
                .toList();
    }

    private List<BridgeSource> sources(KnownAuthority known, FlowSeen seen) {
        boolean one = seen.part() instanceof Part.OfDocument;
        return BridgeSource.of(
                seen.shown(),
                one ? List.of() : figures.budgets(known, seen.night()),
                new Lens(Dimension.PLAN, Flow.EXPENSE, seen.choice().measure()));
    }
}
