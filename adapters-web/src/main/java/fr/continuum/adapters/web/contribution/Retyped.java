package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What one would have to type for a form to say a contribution: how it is shown to be changed.
final class Retyped {

    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    private final Locale locale;

    private Retyped(Locale locale) {
        this.locale = locale;
    }

    static MultiValueMap<String, String> of(Contribution contribution, Locale locale) {
        Retyped retyped = new Retyped(locale);
        retyped.say("titre", contribution.title());
        retyped.say("direction", contribution.department());
        if (!(contribution instanceof PartnerIntervention)) {
            contribution.costCents().ifPresent(cents -> retyped.say("cout", retyped.euros(cents)));
        }
        switch (contribution) {
            case Training training -> retyped.training(training);
            case ItInvestment investment -> retyped.investment(investment);
            case ProcessChange change -> retyped.process(change);
            case OrganisationalAdjustment adjustment -> retyped.adjustment(adjustment);
            case PartnerIntervention intervention -> retyped.partner(intervention);
        }
        contribution.links().forEach(retyped::link);
        return retyped.values;
    }

    private void training(Training training) {
        say("annee", training.year().toString());
        say(
                "fondement",
                training.category()
                        + training.ground().map(g -> Draft.GROUND + g).orElse(""));
        training.needs().forEach(need -> say("besoins", need));
        training.days().ifPresent(days -> say("jours", Numbers.typed(days, locale)));
        training.trainees().ifPresent(trainees -> say("stagiaires", Integer.toString(trainees)));
    }

    private void investment(ItInvestment investment) {
        say("schema", investment.masterPlan());
        say("mise-en-service", investment.goLive());
        investment.improvements().forEach(improvement -> {
            say("amelioration-nature", improvement.kind().name());
            say("amelioration-texte", improvement.statement());
            say("amelioration-indicateur", improvement.indicator().orElse(""));
        });
    }

    private void process(ProcessChange change) {
        say("besoin", change.need());
        say("beneficiaire", change.beneficiary());
        say("avant", change.before());
        say("apres", change.after());
        say("effet", change.effective());
    }

    private void adjustment(OrganisationalAdjustment adjustment) {
        if (adjustment.concernsHealth()) {
            say("sante", "oui");
        }
        adjustment.consultations().forEach(consultation -> {
            say("consultation-instance", consultation.body().name());
            say("consultation-date", consultation.on().toString());
            say("consultation-avis", consultation.opinion().name());
        });
        say("decide", adjustment.decided());
        say("derogation", adjustment.override());
    }

    private void partner(PartnerIntervention intervention) {
        say("partenaire", intervention.partner());
        say("statut", intervention.partnerKind().name());
        say("accord", intervention.agreement());
        for (Map.Entry<FiscalYear, Long> grant : new TreeMap<>(intervention.grants()).entrySet()) {
            say("subvention-annee", grant.getKey().toString());
            say("subvention-montant", euros(grant.getValue()));
        }
    }

    private void link(TraceLink link) {
        say(LinkRows.TARGET, link.target().value());
        say(LinkRows.KIND, link.kind().name());
        say(
                LinkRows.SHARE,
                Numbers.typed(
                        new BigDecimal(BigDecimal.valueOf(link.share(), 2)
                                .stripTrailingZeros()
                                .toPlainString()),
                        locale));
        say(LinkRows.WHY, link.rationale());
    }

    private String euros(long cents) {
        return Numbers.typed(BigDecimal.valueOf(cents, 2), locale);
    }

    private void say(String name, Optional<?> value) {
        value.ifPresent(one -> say(name, one.toString()));
    }

    private void say(String name, String value) {
        values.add(name, value);
    }
}
