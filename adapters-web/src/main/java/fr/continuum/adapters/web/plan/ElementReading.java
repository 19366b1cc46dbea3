package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.plan.FactWords.Setting;
import fr.continuum.adapters.web.reading.Authors;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Served;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers everything that is known of one element.
@Component
final class ElementReading {

    /// Facts that are not said in a line: they have a part of the page, or its head, to themselves.
    private static final Set<FactName> ELSEWHERE = EnumSet.of(
            FactName.LABEL,
            FactName.STATEMENT,
            FactName.DESCRIPTION,
            FactName.KEY_FIGURE,
            FactName.CONDITIONS,
            FactName.ROLES,
            FactName.MILESTONES,
            FactName.MILESTONES_REACHED,
            FactName.STATE,
            FactName.ABANDONED,
            FactName.AXIS,
            FactName.UNDER,
            FactName.LINEAGE);

    private final ReadPlan plans;
    private final FactWords words;
    private final LevelWords levels;
    private final Chronicle chronicle;
    private final Comparison comparison;
    private final Authors authors;

    ElementReading(
            ReadPlan plans,
            FactWords words,
            LevelWords levels,
            Chronicle chronicle,
            Comparison comparison,
            Authors authors) {
        this.plans = plans;
        this.words = words;
        this.levels = levels;
        this.chronicle = chronicle;
        this.comparison = comparison;
        this.authors = authors;
    }

    /// Empty where the plan does not hold it on that day.
    Optional<ElementView> of(PlanSeen seen, Continuum continuum, PlanHistory history, PlanCode code) {
        return seen.plan().flatMap(plan -> plan.find(code)).map(element -> view(seen, continuum, history, element));
    }

    private ElementView view(PlanSeen seen, Continuum continuum, PlanHistory history, PlanElement element) {
        MandatePlan plan = seen.plan().orElseThrow();
        LevelNames called = seen.levels();
        ElementNames names = ElementNames.of(seen.place(), plan.content());
        Standings standings = new Standings(seen, continuum);
        PlanTree tree = new PlanTree(plan, standings, new PlanTree.Names(names, level -> levels.of(called, level)));
        Optional<MandatePlan> voted = baseline(seen, history);
        return new ElementView(
                standings.of(element),
                levels.of(called, element.level()),
                element instanceof Action action ? words.state(action.state().code(), detail(action)) : "",
                plan.lineage(element.code()).stream()
                        .filter(above -> !above.equals(element))
                        .map(above -> names.name(above.code().value()))
                        .toList(),
                facts(element, names),
                ElementView.Step.of(element, seen.day()),
                holders(standings.of(element)),
                Arrow.of(plan.content(), element.code(), names),
                tree.below(element),
                pledges(plan, element, names),
                element.lineage().map(from -> former(seen, from)).orElse(ElementView.Former.NOWHERE),
                contributions(seen, continuum, element),
                chronicle.of(element.code(), history, called, seen.place().today()),
                voted.flatMap(vote -> comparison.of(element.code(), vote, plan, seen.place()))
                        .orElse(null),
                voted.isPresent());
    }

    /// What a state says besides its name; giving up has a notice of its own.
    private static String detail(Action action) {
        return action.isActive() ? action.state().detail() : "";
    }

    /// What was voted, where that is not what is shown, nor still to come on the day asked about.
    private Optional<MandatePlan> baseline(PlanSeen seen, PlanHistory history) {
        return seen.isAsVoted()
                ? Optional.empty()
                : plans.asVoted(history)
                        .filter(vote -> vote.content()
                                .adoption()
                                .filter(adoption -> !adoption.on().isAfter(seen.day()))
                                .isPresent());
    }

    private List<FactRow> facts(PlanElement element, ElementNames names) {
        Setting setting = new Setting(names, List.of());
        return element.facts().stream()
                .filter(fact ->
                        !ELSEWHERE.contains(fact.name()) && !fact.values().isEmpty())
                .map(fact -> new FactRow(words.label(fact.name()), words.say(fact.name(), fact.values(), setting)))
                .toList();
    }

    private List<Holder> holders(Standing standing) {
        return standing.holders().stream()
                .map(holder -> holder.account().isEmpty() ? holder : called(holder))
                .toList();
    }

    private Holder called(Holder holder) {
        return authors.find(holder.account()).map(holder::called).orElseGet(holder::withoutAccount);
    }

    /// Those its own objectives keep, from the top down: an action keeps the promises of all it serves.
    private static List<Line.Part> pledges(MandatePlan plan, PlanElement element, ElementNames names) {
        return Stream.concat(plan.lineage(element.code()).stream(), others(plan, element))
                .flatMap(one -> plan.pledgesKeptBy(one.code()).stream())
                .distinct()
                .map(pledge -> names.name(pledge.code().value()))
                .toList();
    }

    private static Stream<PlanElement> others(MandatePlan plan, PlanElement element) {
        return element instanceof Action action
                ? action.others().stream().flatMap(code -> plan.lineage(code).stream())
                : Stream.empty();
    }

    private ElementView.Former former(PlanSeen seen, Lineage from) {
        Owner owner = seen.whose().owner();
        return plans.lastDayOf(owner, from.plan())
                .map(day -> plans.on(owner, day)
                                .flatMap(plan -> plan.content().find(from.element()))
                                .isPresent()
                        ? ElementView.Former.at(seen.place()
                                .on(day.toString())
                                .element(from.element().value()))
                        : ElementView.Former.ABSENT)
                .orElse(ElementView.Former.UNKNOWN);
    }

    /// Links of a past day wait for nobody any more.
    private List<ServedRow> contributions(PlanSeen seen, Continuum continuum, PlanElement element) {
        List<Served> here = continuum.down(element.code()).stream()
                .flatMap(means -> means.contributions().stream())
                .toList();
        List<ToConfirm> waiting = seen.read()
                .filter(_ -> seen.isToday())
                .map(plans::known)
                .map(known -> LinksToConfirm.among(
                        here.stream().map(Served::by).distinct().toList(), known.mandates(), known.history()))
                .orElse(List.of());
        Map<String, String> known = new HashMap<>();
        return here.stream()
                .map(served -> ServedRow.of(served, waiting, author -> known.computeIfAbsent(author, authors::name)))
                .toList();
    }
}
