package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.attention.Answering;
import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Indicators;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.TrafficLight;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Spelling;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Indicators on any day: the list, and all that is said of one.
@Controller
class IndicatorPages {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 240;

    /// As the address asks for those nobody answers for.
    private static final String NOBODY = "sans";

    private final Owners owners;
    private final ReadIndicators indicators;
    private final ReadPlan plans;
    private final IndicatorColumns columns;
    private final ListFiles files;
    private final Clock clock;

    IndicatorPages(
            Owners owners,
            ReadIndicators indicators,
            ReadPlan plans,
            IndicatorColumns columns,
            ListFiles files,
            Clock clock) {
        this.owners = owners;
        this.indicators = indicators;
        this.plans = plans;
        this.columns = columns;
        this.files = files;
        this.clock = clock;
    }

    /// @param light the one that is asked for; empty where all are
    /// @param answering who answers for those shown, or `sans`; empty where all are
    /// @param list what was asked of the list
    /// @param counts how many stand how, retired ones left out
    record Listed(
            Whose whose,
            LocalDate day,
            boolean now,
            String light,
            String answering,
            ListView list,
            List<IndicatorRow> rows,
            List<IndicatorRow> retired,
            Map<TrafficLight, Integer> counts) {}

    @GetMapping("/indicateurs")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String repond,
            HttpServletRequest request,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        LocalDate day = day(le);
        List<IndicatorRow> all = rows(whose, day);
        Map<TrafficLight, Integer> counts = new EnumMap<>(TrafficLight.class);
        all.stream()
                .filter(row -> !row.indicator().isRetired())
                .forEach(row -> counts.merge(row.standing().light(), 1, Integer::sum));
        Look<IndicatorRow> look = look(all, etat, repond, Ask.of(request));
        model.addAttribute(
                "view",
                new Listed(
                        whose,
                        day,
                        day.equals(today()),
                        light(etat),
                        repond,
                        look.with(look.rows()),
                        look.rows(),
                        etat.isEmpty() && repond.isEmpty()
                                ? all.stream()
                                        .filter(row -> row.indicator().isRetired())
                                        .toList()
                                : List.of(),
                        counts));
        return "indicateurs";
    }

    /// The same list as a file.
    @GetMapping(path = "/indicateurs", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String repond,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Whose whose = owners.of(viewer, autorite);
        Ask ask = Ask.of(request);
        files.send(look(rows(whose, day(le)), etat, repond, ask), whose.name(), ask, locale, response);
    }

    /// @param repond who answers for them, or `sans`; any where empty
    private Look<IndicatorRow> look(List<IndicatorRow> all, String etat, String repond, Ask ask) {
        List<IndicatorRow> followed =
                all.stream().filter(row -> !row.indicator().isRetired()).toList();
        return columns.table()
                .look(
                        ask,
                        followed.size(),
                        followed.stream()
                                .filter(row -> etat.isEmpty() || row.light().equals(etat))
                                .filter(row -> repond.isEmpty() || isAnsweredFor(row, repond))
                                .toList());
    }

    private static boolean isAnsweredFor(IndicatorRow row, String who) {
        String answers = Answering.of(row.indicator());
        return who.equals(NOBODY) ? answers.isBlank() : Spelling.folded(answers).equals(Spelling.folded(who));
    }

    private static String light(String etat) {
        return Arrays.stream(TrafficLight.values())
                .map(TrafficLight::name)
                .filter(etat::equals)
                .findFirst()
                .orElse("");
    }

    /// In the order of the plan, retired ones too.
    private List<IndicatorRow> rows(Whose whose, LocalDate day) {
        Optional<MandatePlan> plan = plans.on(whose.owner(), day).map(version -> version.content());
        List<PlanCode> order = plan.stream()
                .flatMap(inForce -> inForce.content().elements().stream())
                .map(element -> element.code())
                .toList();
        return indicators.all(whose.owner(), day).stream()
                .sorted(Comparator.comparingInt((FollowedIndicator one) -> place(order, one))
                        .thenComparing(one -> one.indicator().code()))
                .map(one -> IndicatorRow.of(
                        one, IndicatorsOf.label(plan, one.indicator().principal()), true, whose.autorite(), past(day)))
                .toList();
    }

    private static int place(List<PlanCode> order, FollowedIndicator one) {
        int place = one.indicator().principal().map(order::indexOf).orElse(-1);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /// @param measures the latest period first, with all the values each ever had
    /// @param history what happened to the sheet, latest first
    record Sheet(
            Whose whose,
            LocalDate day,
            boolean now,
            IndicatorRow row,
            List<Fed> fed,
            Curve curve,
            List<Measured> measures,
            List<Indicators.Change> history) {}

    /// What it feeds besides.
    record Fed(String code, String label) {}

    /// A period and what was said of it.
    ///
    /// @param former values that were corrected since, latest first
    record Measured(Measure measure, Indicators.Change said, List<Indicators.Change> former) {}

    @GetMapping("/indicateurs/fiche")
    String sheet(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        LocalDate day = day(le);
        FollowedIndicator one =
                indicators.one(whose.owner(), code, day).orElseThrow(() -> new NotHere("gone.indicator", code));
        Optional<MandatePlan> plan = plans.on(whose.owner(), day).map(version -> version.content());
        List<Indicators.Change> history = indicators.history(whose.owner(), code).stream()
                .filter(change -> !Days.of(change.entry().at()).isAfter(day))
                .toList()
                .reversed();
        List<Measured> measures = one.measures().reversed().stream()
                .map(measure -> measured(measure, history))
                .toList();
        model.addAttribute(
                "view",
                new Sheet(
                        whose,
                        day,
                        day.equals(today()),
                        IndicatorRow.of(
                                one,
                                IndicatorsOf.label(plan, one.indicator().principal()),
                                true,
                                whose.autorite(),
                                past(day)),
                        one.indicator().feeds().stream()
                                .map(fed -> new Fed(fed.value(), IndicatorsOf.label(plan, Optional.of(fed))))
                                .toList(),
                        Curve.of(one.indicator(), one.measures(), day, WIDTH, HEIGHT),
                        measures,
                        history.stream()
                                .filter(change -> change.said() instanceof IndicatorPart.OfIndicator)
                                .toList()));
        return "indicateur";
    }

    private static Measured measured(Measure measure, List<Indicators.Change> latestFirst) {
        List<Indicators.Change> said = latestFirst.stream()
                .filter(change -> change.said() instanceof IndicatorPart.OfMeasure(Measure other)
                        && other.period().equals(measure.period()))
                .toList();
        return new Measured(measure, said.getFirst(), said.subList(1, said.size()));
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    /// A day that cannot be read, or has not come, is today.
    private LocalDate day(String le) {
        try {
            LocalDate day = le.isEmpty() ? today() : LocalDate.parse(le);
            return day.isAfter(today()) ? today() : day;
        } catch (DateTimeParseException e) {
            return today();
        }
    }

    private String past(LocalDate day) {
        return day.equals(today()) ? "" : day.toString();
    }
}
