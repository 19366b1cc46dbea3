package fr.continuum.adapters.web.plan;

import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Means;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A plan today, seen from above: its challenges, what of it is late and who decides, where to look.
public final class Glance {

    private static final Comparator<LateRow> OLDEST_FIRST = Comparator.comparing(
                    (LateRow row) -> row.since() == null ? LocalDate.MAX : row.since())
            .thenComparing(LateRow::kind);

    private final PlanSeen seen;
    private final MandatePlan plan;
    private final Continuum continuum;
    private final List<ToConfirm> waiting;
    private final Standings standings;
    private final ElementNames names;
    private final ObjectiveReading objectives;
    private final Locale locale;

    Glance(PlanSeen seen, Continuum continuum, List<ToConfirm> waiting, ObjectiveReading objectives, Locale locale) {
        this.seen = seen;
        this.plan = seen.plan().orElseThrow();
        this.continuum = continuum;
        this.waiting = waiting;
        this.standings = new Standings(seen, continuum);
        this.names = ElementNames.of(seen.place(), plan.content());
        this.objectives = objectives;
        this.locale = locale;
    }

    /// A challenge, and all below it.
    ///
    /// @param standing what lists say of it
    /// @param below where each element below it stands
    public record Challenge(Objective.Strategic objective, Line.Part name, Standing standing, List<Standing> below) {

        public Challenge {
            below = List.copyOf(below);
        }

        /// It and all below it that count today.
        public List<Standing> open() {
            return Stream.concat(Stream.of(standing), below.stream())
                    .filter(Standing::open)
                    .toList();
        }
    }

    /// What waits longest first; what nobody knows the day of last.
    public static Comparator<LateRow> oldestFirst() {
        return OLDEST_FIRST;
    }

    public MandatePlan plan() {
        return plan;
    }

    public LocalDate day() {
        return seen.day();
    }

    public Place place() {
        return seen.place();
    }

    /// `D2 · Une ville qui respire`, which leads to its page.
    public Line.Part name(PlanCode code) {
        return names.name(code.value());
    }

    /// Challenges that count today, in the order of the plan.
    public List<Challenge> challenges() {
        return plan.strategicObjectives().stream()
                .filter(objective -> plan.isOpen(objective.code()))
                .map(this::challenge)
                .toList();
    }

    private Challenge challenge(Objective.Strategic objective) {
        return new Challenge(
                objective,
                name(objective.code()),
                standings.of(objective),
                LateReading.elements(means(objective))
                        .skip(1)
                        .map(standings::of)
                        .toList());
    }

    private Means means(PlanElement element) {
        return continuum.down(element.code()).orElseThrow();
    }

    /// What is late or vacant, or waits, and whose it is to decide: the whole plan, each thing once, the oldest
    /// first. What a night found stands among findings.
    public List<LateRow> late() {
        return plan.content().elements().stream()
                .filter(element -> MandatePlan.above(element).isEmpty() && !(element instanceof Pledge))
                .flatMap(root -> late(root).stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private List<LateRow> late(PlanElement element) {
        return new LateReading(seen, plan, standings, names).of(means(element), waiting, List.of());
    }

    /// What the page of an objective says of it, whole.
    public ObjectiveView objective(Challenge challenge) {
        return objectives.of(seen, continuum, challenge.objective(), locale);
    }

    /// Promises that count on a challenge.
    public List<Line.Part> pledges(Challenge challenge) {
        return plan.pledgesKeptBy(challenge.objective().code()).stream()
                .map(pledge -> name(pledge.code()))
                .toList();
    }

    /// How many actions are late, as lists count them.
    public long lateActions() {
        return standings.all().stream().filter(Standing::late).count();
    }

    /// How many elements nobody was ever named to steer, likewise.
    public long withoutPilot() {
        return standings.all().stream()
                .filter(standing -> standing.lacks().contains(Lack.PILOT))
                .count();
    }

    /// Roles nobody holds, of what still counts: as many as their page lists.
    public long vacantRoles() {
        return standings.all().stream()
                .filter(Standing::open)
                .flatMap(standing -> standing.holders().stream())
                .filter(Holder::isVacant)
                .count();
    }

    /// Contributions with a link somebody must say still holds: as many as the page that asks for it lists.
    public long contributionsWaiting() {
        return waiting.stream().map(ToConfirm::contribution).distinct().count();
    }

    /// Elements about a place, in the order of the plan: what the list of the plan shows of it.
    public List<Standing> about(Territory place) {
        return standings.all().stream()
                .filter(standing ->
                        standing.element().territories().stream().map(Spot::of).anyMatch(Spot.of(place)::equals))
                .toList();
    }

    /// The list of the plan, of one place.
    public String hrefOf(Territory place) {
        return seen.place().look("territoire", Spot.of(place).value());
    }

    /// Places some element is about, that somebody answers for.
    public List<Territory> places(Predicate<Territory> which) {
        return plan.content().elements().stream()
                .flatMap(element -> element.territories().stream())
                .filter(which)
                .distinct()
                .toList();
    }
}
