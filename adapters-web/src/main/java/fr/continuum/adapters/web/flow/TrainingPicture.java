package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.picture.SankeyLayout;
import fr.continuum.adapters.web.picture.SankeyLayout.Band;
import fr.continuum.adapters.web.picture.SankeyLayout.Shape;
import fr.continuum.adapters.web.picture.Strand.Place;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.workforce.AskTrainingFlow;
import fr.continuum.application.workforce.AskTrainingFlow.Flow;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/// Draws where trainee-days go: departments, trainings, the plan. What is hidden has its row, and is not drawn.
@Component
final class TrainingPicture {

    /// Days are drawn in thousandths, so that shares of a training have a size.
    private static final int SCALE = 3;

    private static final int LAST = 10;

    private static final Comparator<Row> LARGEST = Comparator.comparingInt(
                    (Row row) -> row.place().order())
            .thenComparing(Comparator.comparingLong(Row::size).reversed())
            .thenComparing(row -> row.place().id());

    private final Texts texts;

    TrainingPicture(Texts texts) {
        this.texts = texts;
    }

    /// One place and what it gets; nothing of what is hidden, so that its rank does not tell it either.
    private record Row(Place place, long amount, boolean hidden) {

        private long size() {
            return Math.abs(amount);
        }

        private long added() {
            return Math.max(0, amount);
        }

        private long reduced() {
            return Math.min(0, amount);
        }
    }

    FlowView of(Flow flow, Asked asked, Locale locale) {
        Place trainings = new Place(
                ContributionKind.TRAINING.name(),
                texts.say("plan.objective.kind." + ContributionKind.TRAINING),
                "set-aside",
                0,
                "",
                false);
        List<Row> from = flow.from().entrySet().stream()
                .map(one -> row(from(one.getKey(), asked), one.getValue()))
                .sorted(LARGEST)
                .toList();
        List<Row> to = flow.to().entrySet().stream()
                .map(one -> row(to(one.getKey(), flow.plan(), asked), one.getValue()))
                .sorted(LARGEST)
                .toList();
        LongFunction<String> quantity = amount -> texts.say(
                "flow.unit.TRAINEE_DAYS",
                Figures.in(locale)
                        .quantity(BigDecimal.valueOf(amount, SCALE)
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()));
        List<Pair> left = new ArrayList<>();
        from.forEach(
                row -> left.add(new Pair(row.place(), trainings, row.added(), row.reduced(), true, 1, row.hidden())));
        List<Pair> right = new ArrayList<>();
        to.forEach(row -> right.add(new Pair(
                trainings, row.place(), row.added(), row.reduced(), right.isEmpty(), to.size(), row.hidden())));
        List<Band> out = from.stream()
                .map(row -> new Band(row.place(), trainings, row.added()))
                .toList();
        List<Band> in = to.stream()
                .map(row -> new Band(trainings, row.place(), row.added()))
                .toList();
        return new FlowView(
                List.of("flow.departments", "flow.what", "flow.plan"),
                SankeyLayout.of(out, in, Shape.SCREEN),
                SankeyLayout.of(out, in, Shape.SHEET),
                SankeyLayout.onPaper(out, in),
                left,
                right,
                asked.isClose(),
                amount(flow.whole()),
                amount(flow.shown()),
                quantity,
                quantity);
    }

    private static Row row(Place place, Seen<BigDecimal> days) {
        OptionalLong amount = amount(days);
        return new Row(place, amount.orElse(0), amount.isEmpty());
    }

    private static OptionalLong amount(Seen<BigDecimal> days) {
        return days.figure()
                .map(told -> OptionalLong.of(told.movePointRight(SCALE)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()))
                .orElse(OptionalLong.empty());
    }

    private Place from(String department, Asked asked) {
        boolean nameless = department.isEmpty();
        String source = nameless ? Asked.NAMELESS : department;
        return new Place(
                source,
                nameless ? texts.say("flow.no-department") : department,
                "section",
                nameless ? 1 : 0,
                asked.depuis().isEmpty() ? asked.from(source).href() : "",
                !nameless);
    }

    private Place to(AskTrainingFlow.Place place, MandatePlan plan, Asked asked) {
        return switch (place) {
            case AskTrainingFlow.Place.Element(PlanCode code, boolean divided) ->
                new Place(
                        "target " + code,
                        label(plan, code),
                        "traced",
                        0,
                        divided
                                ? asked.into(asked.policies(), new Zoom.Inside(code.value()))
                                        .href()
                                : "",
                        true);
            case AskTrainingFlow.Place.Itself(PlanCode code) ->
                new Place("self " + code, texts.say("flow.directly", label(plan, code)), "traced", 1, "", true);
            case AskTrainingFlow.Place.Apart() ->
                new Place("apart", texts.say("flow.apart"), "set-aside", LAST, "", false);
            case AskTrainingFlow.Place.Nowhere() ->
                new Place("untraced", texts.say("bucket.UNTRACED"), "untraced", LAST + 1, "", false);
            case AskTrainingFlow.Place.Several() ->
                new Place("several", texts.say("flow.days.several"), "set-aside", LAST + 2, "", false);
        };
    }

    private static String label(MandatePlan plan, PlanCode code) {
        return plan.find(code).map(PlanElement::label).orElse(code.value());
    }
}
