package fr.continuum.application.lookup;

import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan says of its elements, for who looks for them.
record PlanWords(MandatePlan plan, LocalDate day) {

    static final String LATE = "LATE";
    private static final String ABANDONED = "ABANDONED";

    private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]+$");

    /// `Défi 3 : vieillir chez soi`.
    private static final Pattern NUMBERED = Pattern.compile("^(\\p{L}[\\p{L} ]*[0-9]+)[\\s\\u00a0\\u202f]*[:–—-]");

    List<Findable> all() {
        return Stream.concat(plan.content().elements().stream().map(this::findable), territories())
                .toList();
    }

    /// The places it speaks of, each once, by the first name it has there.
    private Stream<Findable> territories() {
        Map<Found.OfTerritory, Territory> places = new LinkedHashMap<>();
        plan.content().elements().stream()
                .flatMap(element -> element.territories().stream())
                .forEach(place -> places.putIfAbsent(new Found.OfTerritory(place.kind(), place.code()), place));
        return places.entrySet().stream()
                .map(place -> new Findable(
                        place.getKey(),
                        "",
                        place.getValue().label(),
                        place.getValue().kind().wording().french() + " "
                                + place.getValue().code(),
                        List.of(),
                        ""));
    }

    private Findable findable(PlanElement element) {
        String code = element.code().value();
        Found what = element instanceof Pledge ? new Found.OfPledge(code) : new Found.Element(code, element.level());
        List<String> above = plan.lineage(element.code()).stream()
                .filter(other -> !other.equals(element))
                .map(PlanElement::label)
                .toList();
        return new Findable(what, code, element.label(), words(element), above, state(element), aliases(element));
    }

    /// What people call it by its place among its like, `défi 3`: its level and the last number of its code, and
    /// what its name begins with where it is numbered there.
    private List<String> aliases(PlanElement element) {
        List<String> aliases = new ArrayList<>();
        Matcher last = LAST_NUMBER.matcher(element.code().value());
        if (last.find()) {
            aliases.add(plan.content().levelNames().of(element.level()) + " " + last.group());
        }
        Matcher numbered = NUMBERED.matcher(element.label());
        if (numbered.find()) {
            aliases.add(numbered.group(1));
        }
        return aliases;
    }

    private static String words(PlanElement element) {
        Stream<String> own = switch (element) {
            case StrategicAxis _ -> Stream.empty();
            case Objective objective ->
                Stream.concat(Stream.of(objective.statement()), objective.conditions().stream());
            case Action action ->
                Stream.concat(
                        Stream.of(action.description()),
                        action.milestones().stream().map(Milestone::name));
            case Pledge pledge -> Stream.of(pledge.source());
        };
        return Stream.of(
                        own,
                        element.roles().stream().map(RoleHolding::post),
                        element.territories().stream().map(Territory::label))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /// The state of an action, late before all else; that an element was given up.
    private String state(PlanElement element) {
        if (element instanceof Action action) {
            return action.isLateOn(day) ? LATE : action.state().code();
        }
        return element.isActive() ? "" : ABANDONED;
    }
}
