package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/// What each kind of contribution says, part by part: its fingerprint is made of that.
final class ContributionMeaning {

    private ContributionMeaning() {}

    static Sha256 of(Contribution contribution) {
        Meaning meaning = new Meaning()
                .say(contribution.kind())
                .say(contribution.code())
                .say(contribution.title())
                .say(contribution.department());
        switch (contribution) {
            case Training training ->
                meaning.say(training.year())
                        .say(training.category())
                        .say(training.ground())
                        .each(training.needs(), Meaning::say)
                        .say(training.days())
                        .say(optional(training.trainees()))
                        .say(optional(training.costCents()));
            case ItInvestment investment ->
                meaning.say(investment.masterPlan())
                        .each(
                                investment.improvements(),
                                (text, improvement) -> text.say(improvement.kind())
                                        .say(improvement.statement())
                                        .say(improvement.indicator()))
                        .say(investment.goLive())
                        .say(optional(investment.costCents()));
            case ProcessChange change ->
                meaning.say(change.need())
                        .say(change.beneficiary())
                        .say(change.before())
                        .say(change.after())
                        .say(change.effective())
                        .say(optional(change.costCents()));
            case OrganisationalAdjustment adjustment ->
                meaning.say(adjustment.concernsHealth())
                        .each(
                                adjustment.consultations(),
                                (text, held) ->
                                        text.say(held.body()).say(held.on()).say(held.opinion()))
                        .say(adjustment.decided())
                        .say(adjustment.override())
                        .say(optional(adjustment.costCents()));
            case PartnerIntervention intervention ->
                meaning.say(intervention.partner())
                        .say(intervention.partnerKind())
                        .say(intervention.agreement())
                        .each(new TreeMap<>(intervention.grants()).entrySet(), ContributionMeaning::grant);
        }
        return meaning.each(contribution.links(), (text, link) -> link.tell(text))
                .version();
    }

    private static void grant(Meaning meaning, Map.Entry<FiscalYear, Long> grant) {
        meaning.say(grant.getKey()).say(grant.getValue());
    }

    private static Optional<Long> optional(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static Optional<Integer> optional(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
