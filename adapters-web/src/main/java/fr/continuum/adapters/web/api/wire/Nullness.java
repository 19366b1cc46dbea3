package fr.continuum.adapters.web.api.wire;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the code says of null says it of JSON, too: a component of a wire record that is never null is required where
/// it is read, and described as required.
final class Nullness {

    private static final String WIRE = "fr.continuum.adapters.web.api";

    private Nullness() {}

    static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackageName().startsWith(WIRE);
    }

    static boolean isRequired(AnnotatedType type) {
        return !type.isAnnotationPresent(Nullable.class);
    }

    /// Names of the components that are never null.
    static List<String> required(Class<?> wire) {
        return Arrays.stream(wire.getRecordComponents())
                .filter(component -> isRequired(component.getAnnotatedType()))
                .map(RecordComponent::getName)
                .toList();
    }
}
