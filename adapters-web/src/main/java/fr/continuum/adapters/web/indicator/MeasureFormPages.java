package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ChangeIndicators.Outcome;
import fr.continuum.application.indicator.ChangeIndicators.Request;
import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.port.By;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Period;
import fr.continuum.domain.indicator.Periodicity;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A measure in under a minute: the period that is awaited is proposed, the value is typed. A period that has a value
/// is corrected, with a reason (R28).
@Controller
class MeasureFormPages {

    private static final int MOST_PERIODS = 24;

    private final Owners owners;
    private final ChangeIndicators changing;
    private final ReadIndicators indicators;
    private final Texts texts;
    private final Clock clock;

    MeasureFormPages(Owners owners, ChangeIndicators changing, ReadIndicators indicators, Texts texts, Clock clock) {
        this.owners = owners;
        this.changing = changing;
        this.indicators = indicators;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param before the value the period has, which is then corrected; null where it has none
    /// @param periods those that have ended and have no value, latest first
    /// @param asked the period the form is about, as it is written
    record View(
            Whose whose,
            FollowedIndicator followed,
            @Nullable Measure before,
            List<Period> periods,
            String asked,
            String seen,
            Typed typed,
            List<RefusalRow> refusals,
            boolean changed) {

        public String value(String name) {
            return typed.value(name);
        }

        public String fault(String id) {
            return typed.fault(id);
        }

        public List<Typed.Fault> faults() {
            return typed.faults();
        }
    }

    private record Asked(Whose whose, FollowedIndicator followed, Optional<Measure> before, String period) {}

    private Asked asked(SignedIn viewer, String autorite, String code, String periode) {
        Whose whose = owners.of(viewer, autorite);
        FollowedIndicator followed =
                indicators.one(whose.owner(), code, today()).orElseThrow(() -> new NotHere("gone.indicator", code));
        Optional<Measure> before = Period.parse(periode)
                .flatMap(period -> followed.measures().stream()
                        .filter(measure -> measure.period().equals(period))
                        .findFirst());
        return new Asked(whose, followed, before, periode);
    }

    /// @param periode the one to measure or to correct; the one that is awaited where empty
    @GetMapping("/indicateurs/mesurer")
    ModelAndView open(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String autorite,
            Locale locale) {
        Asked asked = asked(viewer, autorite, code, periode);
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        asked.before().ifPresent(was -> {
            values.add("valeur", SheetDraft.written(was.value()));
            values.add("origine", was.source());
            values.add("commentaire", was.comment());
        });
        return form(asked, new Typed(values, texts, locale), now(asked), List.of(), false, HttpStatus.OK, locale);
    }

    @PostMapping("/indicateurs/mesurer")
    ModelAndView keep(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        Asked asked = asked(viewer, autorite, code, periode);
        Typed typed = new Typed(values, texts, locale);
        Optional<Entered> entered = entered(asked, typed);
        String vu = typed.value("vu");
        if (entered.isEmpty() || !typed.faults().isEmpty()) {
            return form(asked, typed, vu, List.of(), false, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        Measure measure = entered.get().measure();
        Request request = new Request(
                asked.whose().owner(),
                List.of(),
                List.of(entered.get()),
                Map.of(
                        IndicatorPart.named(measure.indicator(), measure.period()),
                        vu.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(vu)) : Optional.empty()),
                Optional.empty(),
                Origin.PERSON,
                new By(viewer.getUsername(), IndicatorDesk.SOURCE));
        return switch (changing.change(request)) {
            case Outcome.Done _ -> {
                after.addFlashAttribute(
                        "kept", asked.before().isPresent() ? "indicator.corrected" : "indicator.measured");
                yield new ModelAndView(
                        "redirect:" + IndicatorRow.sheet(code, asked.whose().autorite(), ""));
            }
            case Outcome.Refused(List<Refusal> refusals) ->
                form(asked, typed, vu, refusals, false, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Outcome.ChangedMeanwhile _ ->
                form(asked, typed, now(asked), List.of(), true, HttpStatus.CONFLICT, locale);
        };
    }

    /// Empty where what was typed makes no measure; why stands in the fields.
    private static Optional<Entered> entered(Asked asked, Typed typed) {
        Cell periode = Cell.of("periode");
        Optional<Period> period = Period.parse(typed.line(periode));
        if (period.isEmpty()) {
            typed.fault(periode, "indicator.fault.period");
        }
        Cell valeur = Cell.of("valeur");
        typed.required(valeur);
        Optional<BigDecimal> value = typed.fault(valeur.id()).isEmpty() ? typed.signed(valeur) : Optional.empty();
        String why = typed.paragraph("motif");
        return period.flatMap(of -> value.map(number -> new Entered(
                new Measure(
                        asked.followed().indicator().code(),
                        of,
                        number,
                        typed.line("origine"),
                        typed.paragraph("commentaire")),
                why.isEmpty() ? Optional.empty() : Optional.of(why))));
    }

    private static String now(Asked asked) {
        return asked.before().map(measure -> measure.version().value()).orElse("");
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    /// Periods of the indicator that have ended and have no value, latest first.
    private List<Period> open(FollowedIndicator followed) {
        List<Period> open = new ArrayList<>();
        Periodicity every = followed.indicator().periodicity().orElse(Periodicity.YEARLY);
        List<Period> measured =
                followed.measures().stream().map(Measure::period).toList();
        Period period = Period.endingAfter(every, today()).previous();
        for (int back = 0; back < MOST_PERIODS; back++) {
            if (!measured.contains(period)) {
                open.add(period);
            }
            period = period.previous();
        }
        return open;
    }

    private ModelAndView form(
            Asked asked,
            Typed typed,
            String seen,
            List<Refusal> refusals,
            boolean changed,
            HttpStatus status,
            Locale locale) {
        ModelAndView page = new ModelAndView("indicateur-mesurer")
                .addObject(
                        "view",
                        new View(
                                asked.whose(),
                                asked.followed(),
                                asked.before().orElse(null),
                                open(asked.followed()),
                                asked.period(),
                                seen,
                                typed,
                                RefusalRow.of(refusals, locale),
                                changed));
        page.setStatus(status);
        return page;
    }
}
