package fr.continuum.application.lookup;

import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of contributions and needs, for who looks for them.
record DeedWords(Judged judged) {

    List<Findable> all() {
        return Stream.concat(
                        judged.all().stream().map(this::deed),
                        judged.book().background().needs().stream().map(this::need))
                .toList();
    }

    private Findable deed(JudgedContribution one) {
        Contribution deed = one.contribution();
        return new Findable(
                new Found.OfContribution(deed.id()),
                deed.code(),
                deed.title(),
                words(deed),
                served(deed.links().stream().map(link -> link.target()).toList()),
                one.state().name());
    }

    private static String words(Contribution deed) {
        Stream<String> own = switch (deed) {
            case Training training -> training.needs().stream();
            case ItInvestment investment ->
                Stream.concat(
                        Stream.of(investment.masterPlan()),
                        investment.improvements().stream().map(ExpectedImprovement::statement));
            case ProcessChange change -> Stream.of(change.need(), change.before(), change.after());
            case OrganisationalAdjustment _ -> Stream.empty();
            case PartnerIntervention intervention -> Stream.of(intervention.partner(), intervention.agreement());
        };
        return Stream.concat(Stream.of(deed.department()), own).collect(Collectors.joining(" "));
    }

    private Findable need(CompetencyNeed need) {
        return new Findable(
                new Found.Need(need.code()), need.code(), need.label(), "", served(List.copyOf(need.objectives())), "");
    }

    /// The names of what it serves; its code where the plan has lost it.
    private List<String> served(List<PlanCode> codes) {
        return codes.stream()
                .distinct()
                .map(code -> judged.plan()
                        .flatMap(plan -> plan.find(code))
                        .map(PlanElement::label)
                        .orElse(code.value()))
                .toList();
    }
}
