package fr.continuum.adapters.web.finding;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.plan.Pledge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What those findings speak of are called, by the keys findings name them by: nobody knows `E14` by heart.
public final class SubjectTitles {

    /// Where nothing is known.
    public static final SubjectTitles NONE = new SubjectTitles(Map.of(), Optional.empty());

    private static final String APART = " · ";

    private final Map<String, String> titles;
    private final Optional<PlanContent> plan;

    private SubjectTitles(Map<String, String> titles, Optional<PlanContent> plan) {
        this.titles = Map.copyOf(titles);
        this.plan = plan;
    }

    /// Of the elements of a plan, of what is done for it, of its indicators.
    public static SubjectTitles of(Optional<PlanContent> plan, ContributionBook book, IndicatorBook indicators) {
        Map<String, String> titles = new HashMap<>();
        plan.ifPresent(content -> {
            for (PlanElement element : content.elements()) {
                titles.put(PlanSubjects.of(content, element.code()), element.label());
            }
        });
        for (Contribution one : book.contributions()) {
            if (!one.title().equals(one.code())) {
                titles.put(ContributionBook.name(one.id()), one.title());
            }
        }
        List<CompetencyNeed> needs = book.background().needs();
        needs.forEach(need -> titles.put(ContributionBook.name(need), need.label()));
        for (Indicator indicator : indicators.indicators()) {
            titles.put("INDICATOR " + indicator.code(), indicator.label());
        }
        return new SubjectTitles(titles, plan);
    }

    /// The title of what a finding speaks of; empty where it has none, or none is known. A finding of one year of
    /// an element (R25, R44) speaks of the element.
    public String of(String subject) {
        String key = subject;
        while (!titles.containsKey(key)) {
            int apart = key.lastIndexOf(APART);
            if (apart < 0) {
                return "";
            }
            key = key.substring(0, apart);
        }
        return titles.getOrDefault(key, "");
    }

    /// Whether a subject is about an element of the plan or about what stands below it; of a promise, about the
    /// objectives that carry it and what stands below them. About nothing where the plan has no such element.
    public Predicate<String> under(String code) {
        return plan.map(content -> under(content, code)).orElse(_ -> false);
    }

    private static Predicate<String> under(PlanContent content, String code) {
        Set<PlanCode> wanted = new HashSet<>();
        for (PlanElement element : content.elements()) {
            if (element.code().value().equals(code)) {
                wanted.add(element.code());
                if (element instanceof Pledge pledge) {
                    wanted.addAll(pledge.objectives());
                }
            }
        }
        boolean grows = !wanted.isEmpty();
        while (grows) {
            grows = wanted.addAll(content.elements().stream()
                    .filter(element ->
                            MandatePlan.above(element).filter(wanted::contains).isPresent())
                    .map(PlanElement::code)
                    .toList());
        }
        return subject -> wanted.stream().anyMatch(one -> PlanSubjects.concerns(subject, content, one));
    }
}
