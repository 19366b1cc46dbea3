package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Reason;
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

    public static Optional<BudgetRef> budget(String name, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!BudgetRef.isValid(value)) {
            throw Unfit.parameter(name, "api.unfit.budget", value);
        }
        return Optional.of(new BudgetRef(value));
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

    /// Why something is decided, in words that can be read.
    public static String reason(String name, String value) {
        return Reason.of(text(name, value))
                .orElseThrow(() -> Unfit.value(name, "api.unfit.reason"))
                .words();
    }

    /// Words on one line that can be kept; empty where nothing is said.
    public static Optional<String> line(String name, String value, int longest) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        boolean odd = !Words.isText(value) || value.codePoints().anyMatch(Character::isISOControl);
        if (odd || value.length() > longest) {
            throw Unfit.parameter(name, "api.unfit.line", Integer.toString(longest));
        }
        return Optional.of(value.strip());
    }

    /// The decision behind a change, of a request whose body has no place for it: all three, or none.
    public static Optional<Revision> revision(String reason, String decision, String on) {
        Optional<LocalDate> day = day("revisionOn", on);
        if (reason.isBlank() && decision.isBlank() && day.isEmpty()) {
            return Optional.empty();
        }
        if (reason.isBlank() || decision.isBlank() || day.isEmpty()) {
            throw Unfit.parameter(
                    reason.isBlank() ? "revisionReason" : decision.isBlank() ? "revisionDecision" : "revisionOn",
                    "api.unfit.revision");
        }
        return Optional.of(new Revision(text("revisionReason", reason), text("revisionDecision", decision), day.get()));
    }

    public static TableFormat format(String value) {
        return TableFormat.ofWord(value)
                .orElseThrow(() -> Unfit.parameter("format", "api.unfit.one-of", value, "xlsx, csv"));
    }

    public static Sha256 fingerprint(String name, String value) {
        if (!value.matches("[0-9a-f]{64}")) {
            throw Unfit.parameter(name, "api.unfit.fingerprint", value);
        }
        return new Sha256(value);
    }
}
