package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.TargetChoices;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.indicator.ChangeIndicators.Request;
import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.By;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the forms of indicators share: what they are about, what is asked of the book, what they show.
@Component
class IndicatorDesk {

    static final String SOURCE = "écran « Indicateurs »";

    private final Owners owners;
    private final ReadIndicators indicators;
    private final ReadPlan plans;
    private final Clock clock;

    IndicatorDesk(Owners owners, ReadIndicators indicators, ReadPlan plans, Clock clock) {
        this.owners = owners;
        this.indicators = indicators;
        this.plans = plans;
        this.clock = clock;
    }

    /// @param before what is changed; empty for a new one
    record Asked(Whose whose, Optional<Indicator> before) {}

    Asked asked(SignedIn viewer, String autorite, String code) {
        Whose whose = owners.of(viewer, autorite);
        return new Asked(
                whose,
                code.isEmpty()
                        ? Optional.empty()
                        : Optional.of(indicators
                                .one(whose.owner(), code, today())
                                .map(FollowedIndicator::indicator)
                                .orElseThrow(() -> new NotHere("gone.indicator", code))));
    }

    static Request request(Asked asked, Indicator sheet, Typed typed, SignedIn viewer) {
        String vu = typed.value("vu");
        Optional<Sha256> seen = vu.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(vu)) : Optional.empty();
        return new Request(
                asked.whose().owner(),
                List.of(sheet),
                List.of(),
                Map.of(IndicatorPart.named(sheet.code()), seen),
                revision(typed),
                Origin.PERSON,
                new By(viewer.getUsername(), SOURCE));
    }

    /// Said where all three parts are; a part that is missing is a fault.
    private static Optional<Revision> revision(Typed typed) {
        String reason = typed.paragraph("revision-motif");
        String decision = typed.line("decision");
        Optional<LocalDate> on = typed.day(Cell.of("decide-le"));
        if (reason.isEmpty() && decision.isEmpty() && on.isEmpty()) {
            return Optional.empty();
        }
        if (reason.isEmpty()) {
            typed.fault(Cell.of("revision-motif"), "contribution.fault.required");
        }
        if (decision.isEmpty()) {
            typed.fault(Cell.of("decision"), "contribution.fault.required");
        }
        if (on.isEmpty()) {
            typed.fault(Cell.of("decide-le"), "contribution.fault.required");
        }
        return on.filter(_ -> !reason.isEmpty() && !decision.isEmpty()).map(day -> new Revision(reason, decision, day));
    }

    static String now(Asked asked) {
        return asked.before().map(sheet -> sheet.version().value()).orElse("");
    }

    LocalDate today() {
        return Days.of(clock.instant());
    }

    FormView view(Asked asked, Typed typed, String seen, List<Refusal> refusals, boolean changed, Locale locale) {
        MandatePlan plan = plans.today(asked.whose().owner())
                .map(version -> version.content())
                .orElse(MandatePlan.NONE);
        return new FormView(
                asked.whose(),
                asked.before().orElse(null),
                seen,
                TargetChoices.of(
                        plan,
                        asked.before().map(Indicator::about).orElse(List.of()).stream()
                                .map(PlanCode::value)
                                .toList()),
                plan.isAdopted() && asked.before().filter(Indicator::isActive).isPresent(),
                typed,
                RefusalRow.of(refusals, locale),
                changed);
    }

    static ModelAndView page(String name, FormView view, HttpStatus status) {
        ModelAndView page = new ModelAndView(name).addObject("view", view);
        page.setStatus(status);
        return page;
    }
}
