package fr.continuum.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The roles nobody holds on a day, by the element they belong to (R10).
public record Vacancies(Map<PlanCode, List<Vacancy>> byElement) {

    public static final Vacancies NONE = new Vacancies(Map.of());

    public Vacancies {
        byElement = byElement.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue()), (first, _) -> first, TreeMap::new));
    }

    /// What the plan itself says: it knows the last day of some holders, and no more.
    public static Vacancies saidBy(MandatePlan plan, LocalDate day) {
        return new Vacancies(plan.content().elements().stream()
                .collect(Collectors.toMap(
                        PlanElement::code,
                        element -> element.roles().stream()
                                .flatMap(holding -> saidBy(holding, day).stream())
                                .toList())));
    }

    /// What a role says of itself: vacant from the day after its last.
    public static Optional<Vacancy> saidBy(RoleHolding holding, LocalDate day) {
        return holding.lastDay()
                .filter(_ -> holding.isVacantOn(day))
                .map(last -> new Vacancy(holding, last.plusDays(1), Vacancy.Reason.LEFT));
    }

    /// In the order of its roles.
    public List<Vacancy> of(PlanCode element) {
        return byElement.getOrDefault(element, List.of());
    }

    /// Since when nobody holds one role of an element; empty where somebody does, or nobody can tell.
    public Optional<Vacancy> of(PlanCode element, RoleHolding holding) {
        return of(element).stream()
                .filter(vacancy -> vacancy.holding().equals(holding))
                .findFirst();
    }

    /// The same, but what is known better of some elements: their roles are those told here.
    public Vacancies knowing(Vacancies better) {
        Map<PlanCode, List<Vacancy>> all = new TreeMap<>(byElement);
        all.putAll(better.byElement());
        return new Vacancies(all);
    }
}
