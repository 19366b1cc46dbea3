package fr.continuum.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// An interface has several implementations, or is sealed, functional, an annotation or a mere marker.
final class EarnTheirKeep extends ArchCondition<JavaClass> {

    EarnTheirKeep() {
        super("have more than one implementation");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean excused = type.isAnnotation()
                || type.getMethods().isEmpty()
                || type.isAnnotatedWith(FunctionalInterface.class)
                || type.reflect().isSealed();
        List<JavaClass> implementations = type.getAllSubclasses().stream()
                .filter(other -> !other.isInterface())
                .toList();
        if (!excused && implementations.size() == 1) {
            events.add(SimpleConditionEvent.violated(
                    type,
                    "%s has one implementation, %s: keep the class alone"
                            .formatted(
                                    type.getName(), implementations.getFirst().getName())));
        }
    }
}
