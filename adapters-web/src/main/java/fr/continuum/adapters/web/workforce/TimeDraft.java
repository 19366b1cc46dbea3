package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.LinkRows;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGain.Source;
import fr.continuum.domain.workforce.TimeGainUse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a form says of time gained: whole even where fields are wrong, so that the rules can answer about the rest.
/// What is wrong stands in [Typed], and such a draft is never kept.
final class TimeDraft {

    static final String SOURCE = "origine";
    static final String KIND = "sorte";
    static final String IMPROVED = "ameliore";
    static final String CONTRIBUTION = "de";

    /// What stands in the place of hours that are wrong: the least there are.
    private static final Hours SOME_HOURS = Hours.of("0.01");

    private static final FiscalYear SOME_YEAR = new FiscalYear(2000);
    private static final int LONGEST_CODE = 64;

    private TimeDraft() {}

    /// @param code of what is changed; empty for something new, whose code is typed
    /// @param seen the version the form was made from
    static Saying of(TimeWhat what, String code, Typed typed, Optional<Sha256> seen) {
        String named = code.isEmpty() ? code(typed) : code;
        return switch (what) {
            case GAIN -> new Saying.Gain(gain(named, typed), seen);
            case USE -> new Saying.Use(use(named, typed), LinkRows.read(typed), seen);
        };
    }

    private static String code(Typed typed) {
        Cell cell = Cell.of("code");
        String code = typed.required(cell);
        if (code.length() > LONGEST_CODE) {
            typed.fault(cell, "contribution.fault.code-long", LONGEST_CODE);
            return code.substring(0, LONGEST_CODE).strip();
        }
        return code;
    }

    private static DeclaredGain gain(String code, Typed typed) {
        Cell chosen = Cell.of(SOURCE);
        Source source = typed.chosen(chosen, Source.class).orElse(Source.PROCESS_GAIN);
        if (source == Source.WORKING_TIME_REFORM) {
            typed.fault(chosen, "workforce.fault.reform");
            source = Source.PROCESS_GAIN;
        }
        return new DeclaredGain(
                code,
                typed.required(Cell.of("direction")),
                typed.year(Cell.of("annee")).orElse(SOME_YEAR),
                source,
                hours(typed),
                contribution(typed),
                typed.required(Cell.of("base")));
    }

    /// What made the time free, where it is one of the contributions.
    private static Optional<String> contribution(Typed typed) {
        String line = typed.line(CONTRIBUTION);
        if (!line.isEmpty() && !ContributionId.isCode(line)) {
            typed.fault(Cell.of(CONTRIBUTION), "workforce.fault.contribution", line);
            return Optional.empty();
        }
        return Optional.of(line).filter(code -> !code.isEmpty());
    }

    private static TimeGainUse use(String code, Typed typed) {
        return new TimeGainUse(
                code,
                typed.required(Cell.of("titre")),
                typed.required(Cell.of("direction")),
                typed.year(Cell.of("annee")).orElse(SOME_YEAR),
                typed.chosen(Cell.of(KIND), TimeGainUse.Kind.class).orElse(TimeGainUse.Kind.WORK_LIFE_QUALITY),
                hours(typed),
                new Improvement(
                        typed.chosen(Cell.of(IMPROVED), Improvement.Answer.class)
                                .orElse(Improvement.Answer.NOT_KNOWN_YET),
                        typed.paragraph("preuve")),
                List.of());
    }

    /// More than nothing, to the hundredth.
    private static Hours hours(Typed typed) {
        Cell cell = Cell.of("heures");
        String line = typed.required(cell);
        if (!typed.fault(cell.id()).isEmpty()) {
            return SOME_HOURS;
        }
        Optional<BigDecimal> number = typed.decimal(cell);
        if (number.isPresent()
                && (number.get().signum() <= 0
                        || number.get().stripTrailingZeros().scale() > 2)) {
            typed.fault(cell, "workforce.fault.hours", line);
            return SOME_HOURS;
        }
        return number.map(Hours::new).orElse(SOME_HOURS);
    }
}
