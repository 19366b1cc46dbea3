package fr.continuum.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.UUID;

/// A call, a method reference or a field that makes a result depend on when or where it is computed.
final class NeedsTheOutside extends DescribedPredicate<JavaAccess<?>> {

    NeedsTheOutside() {
        super("the target is now(), randomUUID(), random(), a system clock or System");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        String name = access.getName();
        return owner.isEquivalentTo(System.class)
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.getPackageName().startsWith("java.time")
                        && (name.equals("now") || name.startsWith("system")));
    }
}
