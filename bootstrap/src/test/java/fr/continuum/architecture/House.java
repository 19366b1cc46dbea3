package fr.continuum.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// The classes the laws are read on.
final class House {

    static final String BASE = "fr.continuum";

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(place -> !place.contains("/test-classes/") && !place.contains("-tests.jar"))
            .importPackages(BASE);

    private House() {}

    /// What ships: neither tests nor test-jars.
    static JavaClasses shipped() {
        return SHIPPED;
    }

    static JavaClasses planted(Law law) {
        return new ClassFileImporter().importPackages(law.planted());
    }
}
