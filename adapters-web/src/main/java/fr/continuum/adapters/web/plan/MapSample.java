package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// A map of three invented actions, for the page that shows how everything looks: drawn by what draws the others.
@Component
public final class MapSample {

    private static final String PLAN = "/plan";

    private final Texts texts;

    MapSample(Texts texts) {
        this.texts = texts;
    }

    /// As a wide screen shows it, and as a phone does.
    public List<MapDrawing> drawings() {
        MapMeans money = means(MapMeans.MONEY, "1,2 M€", 3, 1);
        MapMeans trainings = means(ContributionKind.TRAINING.name(), "3", 2, 1);
        MapMeans weak = means(ContributionKind.IT_INVESTMENT.name(), "1", 0, 1);
        MapShape.Asked asked = new MapShape.Asked(
                List.of(
                        card("D1.A1", 1, new ActionState.Completed(LocalDate.of(2025, 6, 30)), false, List.of(money)),
                        card("D1.A2", 2, new ActionState.InProgress(), true, List.of(money, trainings)),
                        card("D1.A3", 3, new ActionState.Blocked("…"), false, List.of(weak))),
                List.of(
                        link("D1.A1", ActionLink.Kind.PRECEDES, "D1.A2"),
                        link("D1.A3", ActionLink.Kind.REINFORCES, "D1.A2")),
                List.of(),
                List.of(money, trainings, weak, MapMeans.none(MapMeans.TIME, PLAN)),
                texts,
                Figures.in(LocaleContextHolder.getLocale()));
        return Stream.of(MapShape.values()).map(shape -> shape.draw(asked)).toList();
    }

    private MapCard card(String code, int label, ActionState state, boolean late, List<MapMeans> means) {
        Action action = new Action(
                new PlanCode(code),
                texts.say("style.example.action." + label),
                "",
                Optional.of(new PlanCode("D1")),
                List.of(),
                state,
                Schedule.UNKNOWN,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalLong.empty(),
                Optional.empty());
        Standing standing =
                new Standing(action, true, late, List.of(), "", List.of(), 0, OptionalLong.empty(), 0, Set.of());
        return new MapCard(standing, PLAN, null, List.of(), means, List.of());
    }

    private MapMeans means(String kind, String figure, long strong, long weak) {
        return MapMeans.proven(
                kind, figure, "", strong, weak, List.of(Long.toString(strong), Long.toString(weak)), texts, PLAN);
    }

    private static ActionLink link(String from, ActionLink.Kind kind, String to) {
        return new ActionLink(new PlanCode(from), kind, new PlanCode(to));
    }
}
