package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.text.Problem;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.TextKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A place in what was sent, on the way from its JSON to the domain: whatever the domain would not take is told with
/// it, one fault for each item of a list, so that a long list is mended at once.
///
/// @param pointer JSON pointer (RFC 6901)
public record Place(String pointer) {

    public static final Place BODY = new Place("");

    private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(Euros.MOST, 2);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Place at(String field) {
        return new Place(pointer + "/" + field.replace("~", "~0").replace("/", "~1"));
    }

    public Place at(int item) {
        return new Place(pointer + "/" + item);
    }

    public Unfit unfit(String key, String... values) {
        return new Unfit(Problem.VALUES_REFUSED, List.of(fault(key, values)));
    }

    public Fault fault(String key, String... values) {
        return new Fault(Fault.In.BODY, pointer, key, List.of(values));
    }

    /// A text that says something.
    public String text(String field, String value) {
        if (value.isBlank()) {
            throw at(field).unfit("api.unfit.blank");
        }
        return value;
    }

    /// A text by which people know something: it has a letter or a digit.
    public String name(String field, String value) {
        if (!Names.isName(value)) {
            throw at(field).unfit("api.unfit.name");
        }
        return value;
    }

    /// Why something is decided, in words that can be read.
    public String reason(String field, String value) {
        String words = Reason.of(text(field, value))
                .orElseThrow(() -> at(field).unfit("api.unfit.reason"))
                .words();
        if (TextKind.SENTENCE.isTooLong(words)) {
            throw tooLong(field, TextKind.SENTENCE);
        }
        return words;
    }

    /// The refusal of a text that is longer than its kind may be.
    public Unfit tooLong(String field, TextKind kind) {
        return at(field).unfit("api.unfit.too-long", Integer.toString(kind.longest()));
    }

    /// The code of an element of a plan.
    public PlanCode code(String field, String value) {
        if (!PlanCode.isValid(value)) {
            throw at(field).unfit("api.unfit.code", value);
        }
        return new PlanCode(value);
    }

    public Optional<PlanCode> code(String field, Optional<String> value) {
        return value.map(code -> code(field, code));
    }

    public List<PlanCode> codes(String field, @Nullable List<String> values) {
        return each(field, values, (value, place) -> {
            if (!PlanCode.isValid(value)) {
                throw place.unfit("api.unfit.code", value);
            }
            return new PlanCode(value);
        });
    }

    /// Euro cents of an amount in euros, signed.
    public long cents(String field, BigDecimal euros) {
        if (euros.abs().compareTo(MOST_EUROS) > 0) {
            throw at(field).unfit("api.unfit.amount-size");
        }
        BigDecimal exact = euros.stripTrailingZeros();
        if (exact.scale() > 2) {
            throw at(field).unfit("api.unfit.amount-cents");
        }
        return exact.movePointRight(2).longValueExact();
    }

    /// The same of what cannot be less than nothing.
    public OptionalLong cost(String field, @Nullable BigDecimal euros) {
        if (euros == null) {
            return OptionalLong.empty();
        }
        long cents = cents(field, euros);
        if (cents < 0) {
            throw at(field).unfit("api.unfit.negative");
        }
        return OptionalLong.of(cents);
    }

    /// A quantity that is not less than nothing, of any unit.
    ///
    /// @param decimals how many it may have
    public BigDecimal quantity(String field, BigDecimal number, int decimals) {
        if (number.signum() < 0) {
            throw at(field).unfit("api.unfit.negative");
        }
        if (number.compareTo(MOST_EUROS) > 0 || number.stripTrailingZeros().scale() > decimals) {
            throw at(field).unfit("api.unfit.quantity", Integer.toString(decimals));
        }
        return number;
    }

    /// A fiscal year.
    public FiscalYear year(String field, int year) {
        if (!FiscalYear.isValid(Integer.toString(year))) {
            throw at(field).unfit("api.unfit.year", Integer.toString(year));
        }
        return new FiscalYear(year);
    }

    /// A percentage above 0 and up to 100.
    ///
    /// @param decimals how many it may have
    /// @return in units of its last decimal: 60.25 with two decimals is 6025
    public int percent(String field, BigDecimal percent, int decimals) {
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
            throw at(field).unfit("api.unfit.percent");
        }
        BigDecimal exact = percent.stripTrailingZeros();
        if (exact.scale() > decimals) {
            throw at(field).unfit("api.unfit.percent-decimals", Integer.toString(decimals));
        }
        return exact.movePointRight(decimals).intValueExact();
    }

    /// A part that may be absent.
    public <J, T> Optional<T> maybe(String field, @Nullable J value, BiFunction<J, Place, T> read) {
        return value == null ? Optional.empty() : Optional.of(read.apply(value, at(field)));
    }

    /// Every item of a list, none where it is absent.
    ///
    /// @throws Unfit with the first fault of each item that has one
    public <J, T> List<T> each(String field, @Nullable List<J> values, BiFunction<J, Place, T> read) {
        List<T> all = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<J> given = values == null ? List.of() : values;
        for (int item = 0; item < given.size(); item++) {
            Place place = at(field).at(item);
            J value = given.get(item);
            if (value == null) {
                faults.add(place.fault("api.unfit.null"));
            } else {
                try {
                    all.add(read.apply(value, place));
                } catch (Unfit unfit) {
                    faults.addAll(unfit.faults());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Unfit(Problem.VALUES_REFUSED, faults);
        }
        return List.copyOf(all);
    }
}
