package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a person newly places under what the plan gave up, or ties to it: nothing is served there any more. By the
/// rule that gives each its place: a challenge its axis (R01), an objective the one it stands under (R02), an action
/// those it serves (R03), a promise those that keep it (R11). What stood there when it was given up stays there.
final class GivenUpPlaces {

    private static final Wording MEND =
            new Wording("Choisissez-en un que le plan n’a pas abandonné.", "Choose one that the plan did not give up.");

    private final PlanContent after;
    private final List<Refusal> faults = new ArrayList<>();

    private GivenUpPlaces(PlanContent after) {
        this.after = after;
    }

    static List<Refusal> faults(PlanContent before, PlanContent after) {
        GivenUpPlaces places = new GivenUpPlaces(after);
        for (PlanElement element : after.elements()) {
            if (element.isActive()) {
                Optional<PlanElement> was = before.find(element.code()).filter(PlanElement::isActive);
                List<PlanCode> known = was.map(GivenUpPlaces::tiedTo).orElse(List.of());
                tiedTo(element).stream()
                        .filter(place -> !known.contains(place))
                        .forEach(place -> places.look(element, place));
            }
        }
        return places.faults;
    }

    /// What an element stands under, serves or is kept by.
    private static List<PlanCode> tiedTo(PlanElement element) {
        return switch (element) {
            case StrategicAxis _ -> List.of();
            case Objective.Strategic challenge -> challenge.axis().stream().toList();
            case Objective.Operational objective -> List.of(objective.under());
            case Action action ->
                Stream.concat(action.principal().stream(), action.others().stream())
                        .toList();
            case Pledge pledge -> pledge.objectives();
        };
    }

    private void look(PlanElement element, PlanCode place) {
        givenUpOn(place)
                .ifPresent(day -> faults.add(new Refusal(
                        rule(element),
                        PlanSubjects.of(after, element.code()),
                        new Wording(place + ", abandonné le ", place + ", given up on ").then(Days.wording(day)),
                        MEND)));
    }

    private static ContinuumRule rule(PlanElement element) {
        return switch (element) {
            case StrategicAxis _, Objective.Strategic _ -> ContinuumRule.R01;
            case Objective.Operational _ -> ContinuumRule.R02;
            case Action _ -> ContinuumRule.R03;
            case Pledge _ -> ContinuumRule.R11;
        };
    }

    /// The day from which a place serves nothing any more: its own, or that of what it stands under. What goes in
    /// circles is told elsewhere.
    private Optional<LocalDate> givenUpOn(PlanCode place) {
        Set<PlanCode> seen = new HashSet<>();
        Optional<LocalDate> first = Optional.empty();
        Optional<PlanElement> at = after.find(place);
        while (at.isPresent() && seen.add(at.get().code())) {
            Optional<LocalDate> day = at.get().abandonment().map(Abandonment::on);
            if (day.isPresent() && first.filter(day.get()::isAfter).isEmpty()) {
                first = day;
            }
            at = MandatePlan.above(at.get()).flatMap(after::find);
        }
        return first;
    }
}
