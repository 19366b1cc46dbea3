package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.adapters.web.plan.LateRow.Kind;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.trace.Continuum.Means;
import fr.continuum.domain.trace.Continuum.Served;
import fr.continuum.domain.trace.Continuum.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What of an objective and of all below it is late, vacant or waits.
final class LateReading {

    /// How many findings are told one by one.
    private static final int FOUND = 3;

    private static final Comparator<FindingRow> LARGEST_FIRST = Comparator.comparingLong(
                    (FindingRow row) -> Math.abs(row.finding().cents().orElse(0)))
            .reversed();

    private final MandatePlan plan;
    private final Standings standings;
    private final ElementNames names;
    private final PlanSeen seen;
    private final List<LateRow> rows = new ArrayList<>();
    private final Set<PlanCode> vacant = new HashSet<>();

    LateReading(PlanSeen seen, MandatePlan plan, Standings standings, ElementNames names) {
        this.seen = seen;
        this.plan = plan;
        this.standings = standings;
        this.names = names;
    }

    /// @param objective everything it gets
    /// @param waiting links somebody must say still hold
    /// @param found what the last night found of it and of what is below, and nobody set aside
    List<LateRow> of(Means objective, List<ToConfirm> waiting, List<FindingRow> found) {
        elements(objective).forEach(this::element);
        links(objective, waiting);
        findings(objective.element(), found);
        rows.sort(Comparator.comparing((LateRow row) -> row.since() == null ? LocalDate.MAX : row.since())
                .thenComparing(LateRow::kind));
        return once();
    }

    /// An action past its end and past milestones is one row, of what came first: one decides it all.
    private List<LateRow> once() {
        Map<String, LateRow> past = new LinkedHashMap<>();
        rows.stream()
                .filter(LateRow::isPastItsDay)
                .forEach(row -> past.merge(row.about().text(), row, LateRow::with));
        Set<String> told = new HashSet<>();
        return rows.stream()
                .filter(row -> !row.isPastItsDay() || told.add(row.about().text()))
                .map(row -> row.isPastItsDay() ? past.getOrDefault(row.about().text(), row) : row)
                .toList();
    }

    /// An element and all below it.
    static Stream<PlanElement> elements(Means means) {
        return Stream.concat(Stream.of(means.element()), means.below().stream().flatMap(LateReading::elements));
    }

    private void element(PlanElement element) {
        Standing standing = standings.of(element);
        if (!standing.open()) {
            return;
        }
        if (element instanceof Action action) {
            action.schedule()
                    .end()
                    .filter(seen.day()::isAfter)
                    .ifPresent(end -> add(Kind.END, element, "", end, steering(element)));
            action.milestones().stream()
                    .filter(milestone -> milestone.isLateOn(seen.day()))
                    .forEach(milestone ->
                            add(Kind.MILESTONE, element, milestone.name(), due(milestone), steering(element)));
        }
        standing.holders().stream().filter(Holder::isVacant).forEach(holder -> {
            vacant.add(element.code());
            add(Kind.ROLE, element, holder.post(), holder.vacantSince(), above(element));
        });
        if (standing.lacks().contains(Lack.PILOT)) {
            add(Kind.PILOT, element, "", null, above(element));
        }
    }

    private static @Nullable LocalDate due(Milestone milestone) {
        return milestone.due().orElse(null);
    }

    /// Who decides, and why it is they.
    private record Deciding(List<Holder> who, LateRow.@Nullable Instead instead) {}

    private void add(Kind kind, PlanElement about, String said, @Nullable LocalDate since, Deciding deciding) {
        rows.add(new LateRow(
                kind,
                names.name(about.code().value()),
                said,
                1,
                since,
                deciding.who(),
                deciding.instead(),
                List.of(),
                "",
                List.of(),
                null));
    }

    /// Whoever steers it; where nobody does, whoever steers what stands above.
    private Deciding steering(PlanElement element) {
        List<Holder> pilots = standings.of(element).holders().stream()
                .filter(holder -> holder.role().isPilot())
                .toList();
        List<Holder> own = pilots.stream().filter(Holder::isThere).toList();
        return own.isEmpty() ? above(element, pilots.stream().anyMatch(Holder::isVacant)) : new Deciding(own, null);
    }

    /// Who gives a role to somebody: that it has nobody is what is told, and needs no other reason.
    private Deciding above(PlanElement element) {
        return new Deciding(above(element, false).who(), null);
    }

    /// The élu and the department of the nearest objective that has some: they name who steers what is below. Of
    /// an objective itself, those that are left.
    ///
    /// @param left whether whoever steered it has left
    private Deciding above(PlanElement element, boolean left) {
        for (PlanElement at : plan.lineage(element.code()).reversed()) {
            List<Holder> deciding = standings.of(at).holders().stream()
                    .filter(holder -> holder.isThere()
                            && (holder.role() == PlanRole.LEAD_ELECTED || holder.role() == PlanRole.LEAD_DEPARTMENT))
                    .toList();
            if (!deciding.isEmpty() && !(at instanceof Action)) {
                return new Deciding(
                        deciding,
                        at.equals(element)
                                ? null
                                : new LateRow.Instead(left, names.name(at.code().value())));
            }
        }
        return new Deciding(List.of(), null);
    }

    private void links(Means objective, List<ToConfirm> waiting) {
        Map<PlanCode, List<Served>> byTarget = new LinkedHashMap<>();
        served(objective)
                .filter(served -> served.through() instanceof Tie.Direct(var link)
                        && waiting.stream()
                                .anyMatch(one ->
                                        one.contribution().equals(served.by().id())
                                                && one.link().equals(link)))
                .forEach(served -> byTarget.computeIfAbsent(served.through().target(), _ -> new ArrayList<>())
                        .add(served));
        byTarget.forEach((target, ties) -> rows.add(new LateRow(
                Kind.LINKS,
                names.name(target.value()),
                "",
                ties.size(),
                null,
                List.of(),
                null,
                List.copyOf(new TreeSet<>(ties.stream()
                        .map(tie -> tie.by().department())
                        .filter(department -> !department.isEmpty())
                        .toList())),
                seen.place().page("/contributions/a-confirmer"),
                List.of(),
                null)));
    }

    private static Stream<Served> served(Means means) {
        return Stream.concat(
                means.contributions().stream(), means.below().stream().flatMap(LateReading::served));
    }

    /// The largest one by one, with the element they are about; where there are more, all of them together.
    private void findings(PlanElement objective, List<FindingRow> found) {
        List<FindingRow> untold = found.stream()
                .filter(row -> !isToldByRoles(row))
                .sorted(LARGEST_FIRST)
                .toList();
        untold.stream()
                .limit(FOUND)
                .forEach(row -> rows.add(found(
                        about(row, objective),
                        1,
                        row.since(),
                        page(
                                "regle", row.finding().rule().id(),
                                "sujet", row.finding().subject()),
                        row)));
        if (untold.size() > FOUND) {
            rows.add(found(
                    objective,
                    found.size(),
                    null,
                    page("objet", objective.code().value(), "derogation", "ouverts"),
                    null));
        }
    }

    private LateRow found(
            PlanElement about, int count, @Nullable LocalDate since, String href, @Nullable FindingRow finding) {
        return new LateRow(
                Kind.FINDING,
                names.name(about.code().value()),
                "",
                count,
                since,
                List.of(),
                null,
                List.of(),
                href,
                List.of(),
                finding);
    }

    private PlanElement about(FindingRow row, PlanElement objective) {
        return plan.content().elements().stream()
                .filter(element -> PlanSubjects.concerns(row.finding().subject(), plan.content(), element.code()))
                .findFirst()
                .orElse(objective);
    }

    private String page(String firstName, String firstValue, String secondName, String secondValue) {
        return UriComponentsBuilder.fromUriString(seen.place().page("/constats"))
                .queryParam(firstName, "{first}")
                .queryParam(secondName, "{second}")
                .encode()
                .buildAndExpand(Map.of("first", firstValue, "second", secondValue))
                .toUriString();
    }

    /// Whether it finds vacant what is told role by role already, with who gives it to another.
    private boolean isToldByRoles(FindingRow row) {
        return row.finding().rule() == ContinuumRule.R10
                && vacant.stream()
                        .anyMatch(code -> PlanSubjects.concerns(row.finding().subject(), plan.content(), code));
    }
}
