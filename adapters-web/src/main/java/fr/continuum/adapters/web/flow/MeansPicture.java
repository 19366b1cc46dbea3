package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.flow.Pairs.Way;
import fr.continuum.adapters.web.picture.Strand;
import fr.continuum.adapters.web.picture.Strand.Place;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.consultation.AskMeansFlow;
import fr.continuum.application.consultation.MeansFlow;
import fr.continuum.application.consultation.MeansFlow.Step;
import fr.continuum.application.consultation.MeansFlow.What;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.workforce.TimeGainUse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws what is done for the plan that is not money: departments, what they do, the plan.
@Component
final class MeansPicture {

    /// As they stand from the top down.
    private static final List<ContributionKind> KINDS = List.of(ContributionKind.values());

    private static final List<TimeGainUse.Kind> USES = List.of(TimeGainUse.Kind.values());

    /// Quantities are drawn in thousandths, so that shares of a contribution have a size.
    private static final int SCALE = 3;

    private static final int LAST = 10;

    private final Texts texts;

    MeansPicture(Texts texts) {
        this.texts = texts;
    }

    FlowView of(AskMeansFlow.Asked told, Asked asked, Locale locale) {
        Drawing drawing = new Drawing(told.plan(), told.flow(), asked, locale);
        List<Way> ways = new ArrayList<>(told.flow().flows().stream()
                .filter(drawing::shows)
                .map(drawing::way)
                .toList());
        drawing.pooled().ifPresent(ways::add);
        List<Way> masked = drawing.masked();
        LongFunction<String> quantity = amount -> texts.say(
                "flow.unit." + told.unit(),
                Figures.in(locale)
                        .quantity(BigDecimal.valueOf(amount, SCALE)
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()));
        return FlowView.told(
                List.of("flow.departments", "flow.what", "flow.plan"),
                ways.stream()
                        .filter(way -> way.amount() > 0)
                        .map(way -> new Strand(way.from(), way.through(), way.to(), way.amount()))
                        .toList(),
                Pairs.of(both(ways, masked), Way::from, Way::through),
                // What masked departments have left is told together where it may be.
                Pairs.of(drawing.pooled().isPresent() ? ways : both(ways, masked), Way::through, Way::to),
                asked.isClose(),
                whole(told.flow()),
                quantity,
                quantity);
    }

    private static List<Way> both(List<Way> some, List<Way> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static OptionalLong whole(MeansFlow flow) {
        return flow.isWholeTold()
                ? OptionalLong.of(flow.flows().stream()
                                .mapToLong(step -> drawn(step.quantity()))
                                .sum()
                        + flow.pooled().map(MeansPicture::drawn).orElse(0L))
                : OptionalLong.empty();
    }

    private static long drawn(BigDecimal quantity) {
        return quantity.movePointRight(SCALE).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// One drawing.
    private final class Drawing {

        private final MandatePlan plan;
        private final MeansFlow flow;
        private final PlanColumn column;
        private final Asked asked;
        private final Locale locale;
        private final Set<PlanCode> divided = new HashSet<>();

        Drawing(MandatePlan plan, MeansFlow flow, Asked asked, Locale locale) {
            this.plan = plan;
            this.flow = flow;
            this.column = PlanColumn.of(plan);
            this.asked = asked;
            this.locale = locale;
            flow.flows()
                    .forEach(step -> divided.addAll(
                            step.lineage().subList(0, Math.max(0, step.lineage().size() - 1))));
        }

        boolean shows(Step step) {
            return switch (asked.plan()) {
                        case Zoom.All _ -> true;
                        case Zoom.Inside inside -> inside.told(codes(step)).isPresent();
                        case Zoom.In _ -> step.lineage().isEmpty();
                    }
                    && (asked.depuis().isEmpty() || asked.depuis().equals(source(step)));
        }

        private List<String> codes(Step step) {
            return step.lineage().stream().map(PlanCode::value).toList();
        }

        private String source(Step step) {
            return source(step.department());
        }

        private String source(String department) {
            return department.isEmpty() ? Asked.NAMELESS : department;
        }

        /// Whether what serves nothing is looked at.
        private boolean showsUntraced() {
            return switch (asked.plan()) {
                case Zoom.All _, Zoom.In _ -> true;
                case Zoom.Inside _ -> false;
            };
        }

        /// Departments of too few people to tell what they have left of what they gained.
        List<Way> masked() {
            return flow.masked().stream()
                    .filter(department -> showsUntraced()
                            && (asked.depuis().isEmpty() || asked.depuis().equals(source(department))))
                    .map(department -> new Way(from(department), through(new What.Unsaid()), untraced(), 0, true))
                    .toList();
        }

        /// What these have left together, where all departments are looked at.
        Optional<Way> pooled() {
            return flow.pooled()
                    .filter(hours -> hours.signum() != 0
                            && showsUntraced()
                            && asked.depuis().isEmpty())
                    .map(hours -> new Way(
                            new Place("masked", texts.say("flow.hours.pooled"), "section", 2, "", false),
                            through(MeansFlow.left(hours)),
                            untraced(),
                            drawn(hours)));
        }

        Way way(Step step) {
            return new Way(from(step.department()), through(step.what()), to(step), drawn(step.quantity()));
        }

        private Place from(String department) {
            boolean nameless = department.isEmpty();
            return new Place(
                    source(department),
                    nameless ? texts.say("flow.no-department") : department,
                    "section",
                    nameless ? 1 : 0,
                    asked.depuis().isEmpty() ? asked.from(source(department)).href() : "",
                    !nameless);
        }

        private Place untraced() {
            return new Place("untraced", texts.say("bucket.UNTRACED"), "untraced", LAST + 1, "", false);
        }

        private Place through(What what) {
            return switch (what) {
                case What.Deed(var kind) ->
                    new Place(
                            kind.name(),
                            texts.say("plan.objective.kind." + kind),
                            "set-aside",
                            KINDS.indexOf(kind),
                            "",
                            false);
                case What.Time(var use) ->
                    new Place(use.name(), Said.in(locale, use.wording()), "set-aside", USES.indexOf(use), "", false);
                case What.Unsaid() ->
                    new Place("unsaid", texts.say("workforce.time.remainder"), "untraced", LAST, "", false);
                case What.Overdrawn() ->
                    new Place("overdrawn", texts.say("workforce.time.overdrawn"), "untraced", LAST + 1, "", false);
            };
        }

        private Place to(Step step) {
            Zoom zoom = asked.plan();
            Optional<String> found = zoom instanceof Zoom.In ? Optional.empty() : column.told(zoom, codes(step));
            if (found.isEmpty()) {
                return step.apart()
                        ? new Place("apart", texts.say("flow.apart"), "set-aside", LAST, "", false)
                        : untraced();
            }
            String code = found.get();
            boolean itself = code.equals(zoom.code());
            String label = plan.find(new PlanCode(code)).map(PlanElement::label).orElse(code);
            return new Place(
                    (itself ? "self " : "target ") + code,
                    itself ? texts.say("flow.directly", label) : label,
                    "traced",
                    itself ? 1 : 0,
                    !itself && divided.contains(new PlanCode(code))
                            ? asked.into(asked.policies(), new Zoom.Inside(code))
                                    .href()
                            : "",
                    true);
        }
    }
}
