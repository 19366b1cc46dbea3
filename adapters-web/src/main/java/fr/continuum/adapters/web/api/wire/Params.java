package fr.continuum.adapters.web.api.wire;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Query parameters, read or refused by name. An empty one is as good as none.
public final class Params {

    private Params() {}

    public static Optional<LocalDate> day(String name, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Dates.parse(value).orElseThrow(() -> Unfit.parameter(name, "api.unfit.day", value)));
    }

    public static LocalDate requiredDay(String name, String value) {
        return day(name, value).orElseThrow(() -> Unfit.parameter(name, "api.unfit.day", value));
    }

    public static Optional<FiscalYear> year(String name, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!FiscalYear.isValid(value)) {
            throw Unfit.parameter(name, "api.unfit.year", value);
        }
        return Optional.of(new FiscalYear(Integer.parseInt(value)));
    }

    public static Optional<Measure> measure(String name, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Measure.ofCode(value)
                .orElseThrow(() -> Unfit.parameter(
                        name,
                        "api.unfit.one-of",
                        value,
                        Arrays.stream(Measure.values()).map(Measure::code).collect(Collectors.joining(", ")))));
    }

    public static PlanCode code(String name, String value) {
        if (!PlanCode.isValid(value)) {
            throw Unfit.parameter(name, "api.unfit.code", value);
        }
        return new PlanCode(value);
    }

    public static ContributionId contribution(ContributionKind kind, String code) {
        if (!ContributionId.isCode(code) || code.codePoints().anyMatch(Character::isISOControl)) {
            throw Unfit.parameter("code", "api.unfit.contribution-code", code);
        }
        return new ContributionId(kind, code);
    }

    /// A text that says something and can be kept.
    public static String text(String name, String value) {
        if (value.isBlank() || !Words.isText(value)) {
            throw Unfit.parameter(name, "api.unfit.text");
        }
        return value;
    }

    public static Sha256 fingerprint(String name, String value) {
        if (!value.matches("[0-9a-f]{64}")) {
            throw Unfit.parameter(name, "api.unfit.fingerprint", value);
        }
        return new Sha256(value);
    }
}
