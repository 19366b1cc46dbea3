package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Direction;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorKind;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Periodicity;
import fr.continuum.domain.indicator.Thresholds;
import fr.continuum.domain.plan.PlanCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What a form says of the sheet of an indicator, and a sheet as a form shows it. Whole even where fields are wrong,
/// so that the rules can answer about the rest: what is wrong stands in [Typed], and such a draft is never kept.
final class SheetDraft {

    static final String TARGET = "cible";
    static final String TARGET_DAY = "cible-le";

    private static final int LONGEST_CODE = 64;

    private final Typed typed;
    private final LocalDate today;

    SheetDraft(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /// @param before what is changed; empty for a new one, whose code is typed
    Indicator sheet(Optional<Indicator> before) {
        return new Indicator(
                before.map(Indicator::code).orElseGet(this::code),
                typed.named(Cell.of("intitule")),
                typed.paragraph("descriptif"),
                typed.line("intitule-public"),
                typed.paragraph("descriptif-public"),
                codes("objet").stream().findFirst(),
                codes("aussi"),
                typed.choice(Cell.of("nature"), IndicatorKind.class),
                typed.line("unite"),
                typed.choice(Cell.of("sens"), Direction.class),
                tolerance(),
                typed.paragraph("calcul"),
                typed.line("source"),
                typed.choice(Cell.of("periodicite"), Periodicity.class),
                delay(),
                typed.line("poste"),
                typed.line("direction"),
                dated(Cell.of("initiale"), Cell.of("initiale-le")),
                targets(),
                thresholds(),
                typed.has("public"),
                before.map(Indicator::state)
                        .filter(state -> !(state instanceof IndicatorState.Draft))
                        .orElseGet(this::begun));
    }

    private IndicatorState begun() {
        return typed.has("suivre") ? new IndicatorState.Active(today) : new IndicatorState.Draft();
    }

    private String code() {
        Cell cell = Cell.of("code");
        String code = typed.newCode(cell);
        if (code.length() > LONGEST_CODE) {
            typed.fault(cell, "contribution.fault.code-long", LONGEST_CODE);
            return "à remplir";
        }
        return code;
    }

    private List<PlanCode> codes(String name) {
        return typed.all(name).stream()
                .flatMap(said -> Arrays.stream(said.split("[;\\n]")))
                .map(String::strip)
                .filter(PlanCode::isValid)
                .map(PlanCode::new)
                .toList();
    }

    private Optional<BigDecimal> tolerance() {
        Cell cell = Cell.of("marge");
        Optional<BigDecimal> band = typed.signed(cell);
        if (band.filter(one -> one.signum() < 0).isPresent()) {
            typed.fault(cell, "indicator.fault.tolerance");
            return Optional.empty();
        }
        return band;
    }

    private OptionalInt delay() {
        Cell cell = Cell.of("delai");
        OptionalInt days = typed.count(cell);
        if (days.isPresent() && days.getAsInt() < 0) {
            typed.fault(cell, "contribution.fault.count", typed.line(cell));
            return OptionalInt.empty();
        }
        return days;
    }

    private List<DatedValue> targets() {
        List<DatedValue> targets = new ArrayList<>();
        for (Cell row : typed.rows(TARGET, TARGET_DAY)) {
            dated(row.in(TARGET), row.in(TARGET_DAY)).ifPresent(targets::add);
        }
        return targets;
    }

    /// A value and its day, or neither.
    private Optional<DatedValue> dated(Cell value, Cell on) {
        Optional<BigDecimal> number = typed.signed(value);
        Optional<LocalDate> day = typed.day(on);
        if (number.isPresent() && day.isEmpty()) {
            typed.fault(on, "indicator.fault.undated");
        }
        if (day.isPresent() && number.isEmpty()) {
            typed.fault(value, "indicator.fault.valueless");
        }
        return number.flatMap(known -> day.map(at -> new DatedValue(at, known)));
    }

    private Thresholds thresholds() {
        BigDecimal amber = typed.signed(Cell.of("orange")).orElse(Thresholds.USUAL.amber());
        BigDecimal red = typed.signed(Cell.of("rouge")).orElse(Thresholds.USUAL.red());
        if (!Thresholds.areThresholds(amber, red)) {
            typed.fault(Cell.of("rouge"), "indicator.fault.thresholds");
            return Thresholds.USUAL;
        }
        return new Thresholds(amber, red);
    }

    /// A sheet as the form is filled with it.
    static MultiValueMap<String, String> retyped(Indicator sheet) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("intitule", sheet.label());
        values.add("descriptif", sheet.description());
        values.add("intitule-public", sheet.publicLabel());
        values.add("descriptif-public", sheet.publicDescription());
        values.add("objet", sheet.principal().map(PlanCode::value).orElse(""));
        sheet.feeds().forEach(fed -> values.add("aussi", fed.value()));
        values.add("nature", sheet.kind().map(Enum::name).orElse(""));
        values.add("unite", sheet.unit());
        values.add("sens", sheet.direction().map(Enum::name).orElse(""));
        values.add("marge", sheet.tolerance().map(SheetDraft::written).orElse(""));
        values.add("calcul", sheet.method());
        values.add("source", sheet.source());
        values.add("periodicite", sheet.periodicity().map(Enum::name).orElse(""));
        values.add(
                "delai",
                sheet.delayDays().isPresent()
                        ? Integer.toString(sheet.delayDays().getAsInt())
                        : "");
        values.add("poste", sheet.post());
        values.add("direction", sheet.department());
        values.add(
                "initiale",
                sheet.baseline().map(value -> written(value.value())).orElse(""));
        values.add(
                "initiale-le",
                sheet.baseline().map(value -> value.on().toString()).orElse(""));
        sheet.targets().forEach(target -> {
            values.add(TARGET, written(target.value()));
            values.add(TARGET_DAY, target.on().toString());
        });
        values.add("orange", written(sheet.thresholds().amber()));
        values.add("rouge", written(sheet.thresholds().red()));
        if (sheet.isPublic()) {
            values.add("public", "oui");
        }
        return values;
    }

    /// A decimal point is read in both languages.
    static String written(BigDecimal number) {
        return number.toPlainString();
    }
}
