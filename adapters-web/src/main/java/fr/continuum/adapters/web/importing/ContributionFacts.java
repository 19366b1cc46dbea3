package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionField.YesNo;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a contribution says besides its code and title, in the words of a reader.
@Component
final class ContributionFacts {

    private final MessageSource texts;

    ContributionFacts(MessageSource texts) {
        this.texts = texts;
    }

    /// One thing it says.
    record Fact(ContributionField field, String text) {}

    /// Those that say something, in the order of the fields.
    List<Fact> of(Contribution contribution, Locale locale) {
        Saying saying = new Saying(locale);
        saying.say(ContributionField.DEPARTMENT, contribution.department());
        if (!(contribution instanceof PartnerIntervention)) {
            contribution.costCents().ifPresent(cents -> saying.euros(ContributionField.COST, cents));
        }
        saying.say(ContributionField.TARGETS, several(contribution.links(), link -> target(link, locale)));
        saying.say(
                ContributionField.RATIONALE,
                contribution.links().stream()
                        .map(TraceLink::rationale)
                        .distinct()
                        .collect(Collectors.joining(" ; ")));
        switch (contribution) {
            case Training training -> saying.training(training);
            case ItInvestment investment -> saying.investment(investment);
            case ProcessChange change -> saying.process(change);
            case OrganisationalAdjustment adjustment -> saying.adjustment(adjustment);
            case PartnerIntervention intervention -> saying.partner(intervention);
        }
        return saying.facts;
    }

    /// What a name of a closed list means.
    String meaning(ContributionField field, String name, Locale locale) {
        return switch (field) {
            case CATEGORY -> Said.in(locale, TrainingCategory.valueOf(name).wording());
            case GROUND -> Said.in(locale, StatutoryGround.valueOf(name).wording());
            case CST_OPINION, F3SCT_OPINION -> text("profile.meaning.opinion." + name, locale);
            case HEALTH -> text("profile.meaning." + name, locale);
            default -> text("profile.meaning." + field.key() + "." + name, locale);
        };
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private String target(TraceLink link, Locale locale) {
        String share = link.share() == TraceLink.WHOLE
                ? ""
                : " " + Figures.in(locale).share(BigDecimal.valueOf(link.share(), 2));
        String enabling = link.kind() == LinkKind.ENABLES
                ? " (" + meaning(ContributionField.LINK, link.kind().name(), locale) + ")"
                : "";
        return link.target() + share + enabling;
    }

    private static <T> String several(List<T> all, Function<T, String> said) {
        return all.stream().map(said).collect(Collectors.joining(" ; "));
    }

    /// The facts of one contribution in one language.
    private final class Saying {

        private final Locale locale;
        private final Figures figures;
        private final List<Fact> facts = new ArrayList<>();

        Saying(Locale locale) {
            this.locale = locale;
            this.figures = Figures.in(locale);
        }

        void say(ContributionField field, String text) {
            if (!text.isBlank()) {
                facts.add(new Fact(field, text));
            }
        }

        void euros(ContributionField field, long cents) {
            say(field, figures.euros(cents));
        }

        private void day(ContributionField field, Optional<LocalDate> day) {
            day.ifPresent(date -> say(field, figures.date(date)));
        }

        private void mean(ContributionField field, Enum<?> name) {
            say(field, meaning(field, name.name(), locale));
        }

        void training(Training training) {
            say(ContributionField.YEAR, training.year().toString());
            mean(ContributionField.CATEGORY, training.category());
            training.ground().ifPresent(ground -> mean(ContributionField.GROUND, ground));
            say(ContributionField.NEEDS, String.join(" ; ", training.needs()));
            training.days()
                    .ifPresent(days -> say(
                            ContributionField.DAYS,
                            locale.getLanguage().equals("en")
                                    ? days.toPlainString()
                                    : days.toPlainString().replace('.', ',')));
            training.trainees().ifPresent(trainees -> say(ContributionField.TRAINEES, figures.count(trainees)));
        }

        void investment(ItInvestment investment) {
            say(ContributionField.MASTER_PLAN, investment.masterPlan());
            say(ContributionField.IMPROVEMENT, several(investment.improvements(), this::improvement));
            day(ContributionField.GO_LIVE, investment.goLive());
        }

        private String improvement(ExpectedImprovement improvement) {
            return improvement.statement() + " ("
                    + meaning(
                            ContributionField.IMPROVEMENT_KIND,
                            improvement.kind().name(),
                            locale)
                    + improvement.indicator().map(code -> ", " + code).orElse("")
                    + ")";
        }

        void process(ProcessChange change) {
            say(ContributionField.NEED, change.need());
            change.beneficiary().ifPresent(who -> mean(ContributionField.BENEFICIARY, who));
            say(ContributionField.BEFORE, change.before());
            say(ContributionField.AFTER, change.after());
            day(ContributionField.EFFECTIVE, change.effective());
        }

        void adjustment(OrganisationalAdjustment adjustment) {
            mean(ContributionField.HEALTH, adjustment.concernsHealth() ? YesNo.YES : YesNo.NO);
            for (OrganisationalAdjustment.Consultation held : adjustment.consultations()) {
                say(
                        held.body() == OrganisationalAdjustment.Body.CST
                                ? ContributionField.CST_ON
                                : ContributionField.F3SCT_ON,
                        figures.date(held.on()) + ", "
                                + meaning(
                                        ContributionField.CST_OPINION,
                                        held.opinion().name(),
                                        locale));
            }
            day(ContributionField.DECIDED, adjustment.decided());
            say(ContributionField.OVERRIDE, adjustment.override());
        }

        void partner(PartnerIntervention intervention) {
            say(ContributionField.PARTNER, intervention.partner());
            mean(ContributionField.PARTNER_KIND, intervention.partnerKind());
            say(ContributionField.AGREEMENT, intervention.agreement());
            say(
                    ContributionField.GRANT,
                    new TreeMap<>(intervention.grants())
                            .entrySet().stream()
                                    .map(grant -> grant.getKey() + " " + figures.euros(grant.getValue()))
                                    .collect(Collectors.joining(" ; ")));
        }
    }
}
