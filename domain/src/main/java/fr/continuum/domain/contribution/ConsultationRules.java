package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Whom an organisational adjustment was to be put to before it was decided (R16).
final class ConsultationRules {

    /// From how many agents on the F3SCT is asked about health, safety and working conditions (décret 2021-571).
    static final int AGENTS_WITH_F3SCT = 200;

    private ConsultationRules() {}

    /// None while nothing is decided, or where somebody says why the law is set aside.
    static List<Refusal> broken(OrganisationalAdjustment adjustment, ContributionContext context) {
        if (adjustment.decided().isEmpty() || Proof.isReason(adjustment.override())) {
            return List.of();
        }
        LocalDate decided = adjustment.decided().get();
        Set<OrganisationalAdjustment.Body> asked = asked(adjustment, context.agents());
        Optional<OrganisationalAdjustment.Consultation> first = adjustment.consultations().stream()
                .filter(consultation -> asked.contains(consultation.body()))
                .min(Comparator.comparing(OrganisationalAdjustment.Consultation::on));
        if (first.isEmpty()) {
            return List.of(refusal(
                    adjustment,
                    asked,
                    decidedOn(decided)
                            .then(new Wording(" sans consultation : ", " without consulting: "))
                            .then(either(asked))));
        }
        if (first.get().on().isAfter(decided)) {
            OrganisationalAdjustment.Body body = first.get().body();
            return List.of(refusal(
                    adjustment,
                    asked,
                    decidedOn(decided)
                            .then(new Wording(", " + body + " consulté le ", ", " + body + " consulted on "))
                            .then(Days.wording(first.get().on()))));
        }
        return List.of();
    }

    private static Refusal refusal(
            OrganisationalAdjustment adjustment, Set<OrganisationalAdjustment.Body> asked, Wording offending) {
        return new Refusal(ContinuumRule.R16, ContributionRules.subject(adjustment), offending, consult(asked));
    }

    /// Whom the law has consulted; where nobody said how many agents there are, one or the other.
    private static Set<OrganisationalAdjustment.Body> asked(OrganisationalAdjustment adjustment, OptionalInt agents) {
        if (!adjustment.concernsHealth()) {
            return EnumSet.of(OrganisationalAdjustment.Body.CST);
        }
        if (agents.isEmpty()) {
            return EnumSet.allOf(OrganisationalAdjustment.Body.class);
        }
        return EnumSet.of(
                agents.getAsInt() >= AGENTS_WITH_F3SCT
                        ? OrganisationalAdjustment.Body.F3SCT
                        : OrganisationalAdjustment.Body.CST);
    }

    private static Wording decidedOn(LocalDate day) {
        return new Wording("décidé le ", "decided on ").then(Days.wording(day));
    }

    private static Wording either(Set<OrganisationalAdjustment.Body> asked) {
        return asked.stream()
                .map(body -> Wording.same(body.name()))
                .reduce((one, other) -> one.then(new Wording(" ou ", " or ")).then(other))
                .orElseThrow();
    }

    private static Wording consult(Set<OrganisationalAdjustment.Body> asked) {
        return new Wording("Inscrivez la consultation (", "Record the consultation (")
                .then(either(asked))
                .then(new Wording(
                        ") avant la décision, ou motivez la dérogation.",
                        ") before the decision, or give the reason to do without."));
    }
}
