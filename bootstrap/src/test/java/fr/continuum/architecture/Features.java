package fr.continuum.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The features: the packages right under each module's root. What lies in the root itself wires them.
final class Features implements SliceAssignment {

    private final Pattern feature;

    Features(String base) {
        feature = Pattern.compile(Pattern.quote(base) + "\\.(domain|application|adapters\\.[a-z]+)\\.([a-z0-9]+).*");
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        Matcher matcher = feature.matcher(type.getPackageName());
        return matcher.matches() ? SliceIdentifier.of(matcher.group(1), matcher.group(2)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "features";
    }
}
