package fr.continuum.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.continuum.domain.shared.Aggregate;
import java.util.HashSet;
import java.util.Set;

/// An aggregate holds no other, neither in a field, nor as a type argument, nor through one of its parts.
final class HoldNoOtherAggregate extends ArchCondition<JavaClass> {

    HoldNoOtherAggregate() {
        super("point at other aggregates by id");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (isAggregate(type)) {
            checkParts(type, type, new HashSet<>(), events);
        }
    }

    private static void checkParts(JavaClass aggregate, JavaClass part, Set<JavaClass> seen, ConditionEvents events) {
        if (!seen.add(part)) {
            return;
        }
        for (JavaField field : part.getAllFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)) {
                continue;
            }
            for (JavaClass held : field.getType().getAllInvolvedRawTypes()) {
                if (isAggregate(held)) {
                    events.add(SimpleConditionEvent.violated(
                            aggregate,
                            "%s holds %s in %s".formatted(aggregate.getName(), held.getName(), field.getFullName())));
                } else if (held.getPackageName().startsWith("fr.continuum.")) {
                    checkParts(aggregate, held, seen, events);
                    held.getAllSubclasses().forEach(kind -> checkParts(aggregate, kind, seen, events));
                }
            }
        }
    }

    private static boolean isAggregate(JavaClass type) {
        return type.isAssignableTo(Aggregate.class) && !type.isEquivalentTo(Aggregate.class);
    }
}
