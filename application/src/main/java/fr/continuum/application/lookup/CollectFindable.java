package fr.continuum.application.lookup;

import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.search.Findable;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects what can be found of an authority: what is written as it stands now, figures and findings of the night
/// readers see.
public final class CollectFindable {

    private final Plans plans;
    private final Contributions contributions;
    private final Workforce workforce;
    private final Indicators indicators;
    private final Consolidations consolidations;
    private final JudgeContributions judge;
    private final ReadFindings findings;
    private final CodesInUse codes;
    private final ServiceNames services;
    private final Clock clock;

    public CollectFindable(
            Plans plans,
            Contributions contributions,
            Workforce workforce,
            Indicators indicators,
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            Consultation consultation,
            ServiceNames services,
            JudgeContributions judge,
            ReadFindings findings,
            Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.workforce = workforce;
        this.indicators = indicators;
        this.consolidations = consolidations;
        this.judge = judge;
        this.findings = findings;
        this.codes = new CodesInUse(facts, charts, consultation, services);
        this.services = services;
        this.clock = clock;
    }

    /// What an index made now would be made of.
    Freshness now(Owner owner) {
        return new Freshness(
                plans.inForce(owner).map(Versioned::version).orElse(null),
                contributions.inForce(owner).map(Versioned::version).orElse(null),
                workforce.inForce(owner).map(Versioned::version).orElse(null),
                indicators.inForce(owner).map(Versioned::version).orElse(null),
                owner.authority().map(siren -> services.known().of(siren)).orElse(Map.of()),
                current(owner).map(Consolidation::night).orElse(null),
                Days.of(clock.instant()));
    }

    private Optional<Consolidation> current(Owner owner) {
        return owner.equals(Owner.HOME) ? Optional.empty() : consolidations.current(new Siren(owner.value()));
    }

    /// What findings speak of beside documents is called, by the subject they name it by.
    private Map<String, String> titles(Owner owner, Judged judged) {
        Map<String, String> titles = new HashMap<>();
        judged.plan()
                .map(MandatePlan::content)
                .ifPresent(content -> content.elements()
                        .forEach(element -> titles.put(PlanSubjects.of(content, element.code()), element.label())));
        judged.book().contributions().forEach(one -> titles.put(ContributionBook.name(one.id()), one.title()));
        judged.book().background().needs().forEach(need -> titles.put(ContributionBook.name(need), need.label()));
        indicators
                .inForce(owner)
                .ifPresent(book ->
                        book.content().indicators().forEach(one -> titles.put("INDICATOR " + one.code(), one.label())));
        return titles;
    }

    List<Findable> all(Owner owner) {
        Freshness now = now(owner);
        Judged judged = judge.today(owner);
        List<Findable> all = new ArrayList<>();
        judged.plan().ifPresent(plan -> all.addAll(new PlanWords(plan, now.day()).all()));
        all.addAll(new DeedWords(judged).all());
        indicators
                .inForce(owner)
                .ifPresent(book -> all.addAll(
                        new IndicatorWords(book.content(), judged.plan().orElse(null), now.day()).all()));
        workforce.inForce(owner).ifPresent(book -> {
            all.addAll(PeopleWords.posts(book.content().posts().posts(), now.day()));
            all.addAll(PeopleWords.uses(book.content().time().uses()));
        });
        all.addAll(PeopleWords.departments(judged, workforce.inForce(owner).map(Versioned::content), now.day()));
        current(owner).ifPresent(night -> {
            List<Reading> documents = codes.documents(night);
            all.addAll(codes.documentsOf(documents));
            all.addAll(codes.policies(night, documents));
            all.addAll(codes.codes(night, documents));
            all.addAll(new FindingWords(codes.subjectsOf(documents), titles(owner, judged)).all(findings.of(night)));
        });
        return List.copyOf(all);
    }
}
