package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.flow.Pairs.Way;
import fr.continuum.adapters.web.picture.Strand;
import fr.continuum.adapters.web.picture.Strand.Place;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.consultation.FlowSeen;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.Consultation.Side;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the money of a year: sections or departments, policies, the plan. What leads nowhere is a place like any
/// other.
@Component
final class MoneyPicture {

    private static final int BUCKETS_LAST = 10;

    /// As they stand from the top down.
    private static final List<Section> SECTIONS = List.of(Section.values());

    private static final List<Bucket> BUCKETS = List.of(Bucket.values());

    private final Texts texts;
    private final ReadPlan plans;
    private final ServiceNames services;

    MoneyPicture(Texts texts, ReadPlan plans, ServiceNames services) {
        this.services = services;
        this.texts = texts;
        this.plans = plans;
    }

    FlowView of(FlowSeen seen, Asked asked, Locale locale) {
        PlanColumn column = plans.today(Owner.of(seen.night().authority()))
                .map(plan -> PlanColumn.of(plan.content()))
                .orElse(PlanColumn.NONE);
        Drawing drawing = new Drawing(
                seen, asked, column, services.known().of(seen.night().authority()));
        List<Way> ways = seen.crossings().stream()
                .filter(drawing::shows)
                .map(drawing::way)
                .toList();
        Figures say = Figures.in(locale);
        return FlowView.told(
                List.of(asked.byService() ? "flow.services" : "flow.sections", "flow.policies", "flow.plan"),
                ways.stream()
                        .filter(way -> way.amount() > 0)
                        .map(way -> new Strand(way.from(), way.through(), way.to(), way.amount()))
                        .toList(),
                Pairs.of(ways, Way::from, Way::through),
                Pairs.of(ways, Way::through, Way::to),
                asked.isClose(),
                OptionalLong.of(seen.totalCents()),
                say::shortEuros,
                say::euros);
    }

    /// One drawing.
    private final class Drawing {

        private final FlowSeen seen;
        private final Asked asked;
        private final PlanColumn column;
        private final Map<String, String> names;
        private final Set<String> divided = new HashSet<>();

        Drawing(FlowSeen seen, Asked asked, PlanColumn column, Map<String, String> names) {
            this.names = names;
            this.column = column;
            this.seen = seen;
            this.asked = asked;
            for (Crossing crossing : seen.crossings()) {
                divide(Dimension.POLICY, crossing.policy());
                divide(Dimension.PLAN, crossing.plan());
            }
        }

        /// Targets that something below them gets a part of can be looked into.
        private void divide(Dimension dimension, Side side) {
            side.lineage()
                    .subList(0, Math.max(0, side.lineage().size() - 1))
                    .forEach(code -> divided.add(dimension + code));
        }

        boolean shows(Crossing crossing) {
            return asked.policies().shows(crossing.policy())
                    && asked.plan().shows(crossing.plan())
                    && (asked.depuis().isEmpty() || asked.depuis().equals(source(crossing)));
        }

        private String source(Crossing crossing) {
            if (!asked.byService()) {
                return Addresses.name(crossing.section());
            }
            return crossing.service().isEmpty()
                    ? column.steering(crossing.plan().lineage())
                            .map(department -> Asked.STEERING + department)
                            .orElse(Asked.NAMELESS)
                    : crossing.service();
        }

        Way way(Crossing crossing) {
            return new Way(
                    from(crossing),
                    place(Dimension.POLICY, crossing.policy()),
                    place(Dimension.PLAN, crossing.plan()),
                    crossing.cents());
        }

        private Place from(Crossing crossing) {
            String id = source(crossing);
            boolean nameless = id.equals(Asked.NAMELESS);
            String label = asked.byService()
                    ? nameless ? texts.say("flow.no-service") : Asked.service(id, names)
                    : texts.say("section." + crossing.section());
            int order = asked.byService() ? nameless ? 1 : 0 : SECTIONS.indexOf(crossing.section());
            return new Place(
                    id,
                    label,
                    "section",
                    order,
                    asked.depuis().isEmpty() ? asked.from(id).href() : "",
                    asked.byService() && !nameless);
        }

        private Place place(Dimension dimension, Side side) {
            Zoom zoom = dimension == Dimension.POLICY ? asked.policies() : asked.plan();
            String style = Addresses.style(side.bucket());
            if (side.bucket() != Bucket.TRACED) {
                return new Place(
                        "bucket " + style,
                        texts.say("bucket." + side.bucket()),
                        style,
                        BUCKETS_LAST + BUCKETS.indexOf(side.bucket()),
                        zoom.isClose() ? "" : into(dimension, new Zoom.In(side.bucket())),
                        false);
            }
            String code = (dimension == Dimension.PLAN ? column.told(zoom, side.lineage()) : zoom.told(side.lineage()))
                    .orElseThrow();
            boolean itself = code.equals(zoom.code());
            return new Place(
                    (itself ? "self " : "target ") + code,
                    itself ? texts.say("flow.directly", seen.label(dimension, code)) : seen.label(dimension, code),
                    style,
                    itself ? 1 : 0,
                    !itself && divided.contains(dimension + code) ? into(dimension, new Zoom.Inside(code)) : "",
                    true);
        }

        private String into(Dimension dimension, Zoom zoom) {
            return (dimension == Dimension.POLICY ? asked.into(zoom, asked.plan()) : asked.into(asked.policies(), zoom))
                    .href();
        }
    }
}
