package fr.continuum.adapters.web.api;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.continuum.adapters.web.api.wire.Fault;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Unfit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Why JSON, or a parameter, could not be read as what it should be: told with its place, in words of ours.
final class Misread {

    private Misread() {}

    static Fault fault(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                place(unknown).fault("api.misread.unknown", known(unknown.getKnownPropertyIds()));
            case InvalidNullException missing -> place(missing).fault("api.misread.missing");
            case InvalidTypeIdException kind ->
                place(kind).at(discriminator(kind)).fault("api.misread.kind");
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case InputCoercionException large -> place(large).fault("api.misread.integer");
            case StreamReadException broken ->
                Place.BODY.fault(
                        "api.misread.json",
                        Integer.toString(broken.getLocation().getLineNr()),
                        Integer.toString(broken.getLocation().getColumnNr()));
            case JacksonException other -> place(other).fault("api.misread.other");
            case null, default -> Place.BODY.fault("api.misread.empty");
        };
    }

    /// A required field that is absent is told where it should stand, like any other.
    private static Fault mismatch(MismatchedInputException mismatch) {
        Place place = place(mismatch);
        Class<?> target = mismatch.getTargetType();
        if (mismatch.getOriginalMessage().startsWith("Missing required creator property")) {
            return place.fault("api.misread.missing");
        }
        if (target == null) {
            return place.fault("api.misread.other");
        }
        if (target.isEnum()) {
            return place.fault("api.misread.one-of", names(target));
        }
        if (target == String.class) {
            return place.fault("api.misread.text");
        }
        if (target == LocalDate.class) {
            return place.fault("api.misread.day");
        }
        if (target == Instant.class) {
            return place.fault("api.misread.moment");
        }
        if (target == BigDecimal.class) {
            return place.fault("api.misread.number");
        }
        if (target == Integer.class || target == int.class) {
            return place.fault("api.misread.integer");
        }
        if (target == Boolean.class || target == boolean.class) {
            return place.fault("api.misread.boolean");
        }
        if (Collection.class.isAssignableFrom(target)) {
            return place.fault("api.misread.list");
        }
        return target.isRecord() || target.isSealed() || Map.class.isAssignableFrom(target)
                ? place.fault("api.misread.object")
                : place.fault("api.misread.other");
    }

    /// The field that says which kind of thing it is.
    private static String discriminator(InvalidTypeIdException kind) {
        JsonTypeInfo told = kind.getBaseType().getRawClass().getAnnotation(JsonTypeInfo.class);
        if (told == null) {
            throw new IllegalStateException("No field tells the kinds of " + kind.getBaseType() + " apart", kind);
        }
        return told.property();
    }

    static Unfit parameter(TypeMismatchException mismatch) {
        String name = String.valueOf(mismatch.getPropertyName());
        String value = String.valueOf(mismatch.getValue());
        Class<?> wanted = mismatch.getRequiredType();
        if (wanted != null && wanted.isEnum()) {
            return Unfit.parameter(name, "api.unfit.one-of", value, names(wanted));
        }
        return wanted == Boolean.class || wanted == boolean.class
                ? Unfit.parameter(name, "api.unfit.one-of", value, "true, false")
                : Unfit.parameter(name, "api.unfit.integer", value);
    }

    private static Place place(JacksonException fault) {
        Place place = Place.BODY;
        for (Reference step : fault.getPath()) {
            place = step.getPropertyName() == null ? place.at(step.getIndex()) : place.at(step.getPropertyName());
        }
        return place;
    }

    private static String known(@Nullable Collection<Object> names) {
        return names == null ? "" : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
