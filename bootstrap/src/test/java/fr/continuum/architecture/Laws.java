package fr.continuum.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static fr.continuum.architecture.Law.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/// Every law of the house. The base package is `fr.continuum`, or that of a planted house.
final class Laws {

    private Laws() {}

    static List<Law> all() {
        return List.of(
                law("layers", Laws::layers, "DomainCallsApplication", "ApplicationCallsFiles", "WebCallsPersistence"),
                law("adapters", Laws::adaptersIgnoreOneAnother, "CliCallsFiles", "FilesCallBatch"),
                law("ports", Laws::dataThroughPorts, "PageReadingATable", "CommandOpeningAConnection"),
                law("generated", Laws::generatedStaysInPersistence, "WiringKnowingATable"),
                law("purity", Laws::domainIsPureJava, "DomainKnowingSpring"),
                law(
                        "clock",
                        Laws::domainTakesTimeAndIds,
                        "AsksTheTime",
                        "RefersToTheTime",
                        "MakesAnId",
                        "ReadsTheSystem"),
                law("aggregates", Laws::aggregatesPointById, "HoldsDirectly", "HoldsInAList", "HoldsThroughAPart"),
                law("facts", Laws::factsComeByFile, "FormKeepingFacts"),
                law("names", Laws::noEmptyNames, "PlanServiceImpl", "PlanManager"),
                law("injection", _ -> GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION, "InjectedInAField"),
                law("generators", Laws::noLombok, "WrittenByLombok"),
                law("interfaces", Laws::noLonelyInterface, "Lonely"),
                law("cycles", Laws::noCycleBetweenFeatures, "Chicken", "Egg"),
                law("nulls", Laws::packagesAreNullMarked, "Unmarked"));
    }

    static ArchRule layers(String base) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(base + "..")
                .layer("domain")
                .definedBy(base + ".domain..")
                .layer("application")
                .definedBy(base + ".application..")
                .layer("files")
                .definedBy(base + ".adapters.files..")
                .layer("search")
                .definedBy(base + ".adapters.search..")
                .layer("persistence")
                .definedBy(base + ".adapters.persistence..")
                .layer("batch")
                .definedBy(base + ".adapters.batch..")
                .layer("web")
                .definedBy(base + ".adapters.web..")
                .layer("cli")
                .definedBy(base + ".adapters.cli..")
                .layer("bootstrap")
                .definedBy(base, base + ".bootstrap..")
                .whereLayer("domain")
                .mayNotAccessAnyLayer()
                .whereLayer("application")
                .mayOnlyAccessLayers("domain")
                .whereLayer("files")
                .mayOnlyAccessLayers("application", "domain")
                .whereLayer("search")
                .mayOnlyAccessLayers("application", "domain")
                .whereLayer("persistence")
                .mayOnlyAccessLayers("application", "domain")
                .whereLayer("batch")
                .mayOnlyAccessLayers("application", "domain")
                .whereLayer("web")
                .mayOnlyAccessLayers("application", "domain")
                .whereLayer("cli")
                .mayOnlyAccessLayers("application", "domain")
                .whereLayer("bootstrap")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture();
    }

    static ArchRule adaptersIgnoreOneAnother(String base) {
        return slices().matching(base + ".adapters.(*)..").should().notDependOnEachOther();
    }

    static ArchRule dataThroughPorts(String base) {
        return noClasses()
                .that(resideInAPackage(base + ".adapters..")
                        .and(resideOutsideOfPackage(base + ".adapters.persistence..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jooq..", "org.postgresql..", "org.springframework.jdbc..")
                .because("adapters reach data through use cases and ports");
    }

    static ArchRule generatedStaysInPersistence(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".adapters.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".adapters.persistence.jooq..");
    }

    static ArchRule domainIsPureJava(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", base + ".domain..");
    }

    static ArchRule domainTakesTimeAndIds(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".domain..")
                .should()
                .accessTargetWhere(new NeedsTheOutside())
                .because("time and ids come in as arguments");
    }

    static ArchRule aggregatesPointById(String base) {
        return classes().that().resideInAPackage(base + ".domain..").should(new HoldNoOtherAggregate());
    }

    /// Facts are kept though they break a rule: what people plan has another way in, and no other part of the
    /// house may take this one.
    static ArchRule factsComeByFile(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".application.contribution..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "keeps facts",
                        call -> call.getTarget().getName().equals("bring")
                                && call.getTargetOwner().getSimpleName().equals("Contributions")))
                .because("facts come by file, through their import");
    }

    static ArchRule noEmptyNames(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".adapters.persistence.jooq..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .because("a name says what the thing is");
    }

    /// Most of Lombok's annotations do not reach the class files: Maven's enforcer refuses the dependency itself.
    static ArchRule noLombok(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..lombok..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..lombok..")
                .because("records and switch replace it");
    }

    static ArchRule noLonelyInterface(String base) {
        return classes()
                .that()
                .areInterfaces()
                .and()
                .resideOutsideOfPackages(base + ".application..port..", base + ".adapters.persistence.jooq..")
                .should(new EarnTheirKeep());
    }

    static ArchRule noCycleBetweenFeatures(String base) {
        return slices().assignedFrom(new Features(base)).should().beFreeOfCycles();
    }

    static ArchRule packagesAreNullMarked(String base) {
        return classes()
                .that()
                .resideOutsideOfPackage(base + ".adapters.persistence.jooq..")
                .should(new LiveInANullMarkedPackage());
    }
}
