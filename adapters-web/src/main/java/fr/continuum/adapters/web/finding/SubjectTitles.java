package fr.continuum.adapters.web.finding;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanSubjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What those findings speak of are called, by the keys findings name them by: nobody knows `E14` by heart.
public final class SubjectTitles {

    /// Where nothing is known.
    public static final SubjectTitles NONE = new SubjectTitles(Map.of());

    private static final String APART = " · ";

    private final Map<String, String> titles;

    private SubjectTitles(Map<String, String> titles) {
        this.titles = Map.copyOf(titles);
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
        return new SubjectTitles(titles);
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
}
