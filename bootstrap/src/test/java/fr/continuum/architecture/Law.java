package fr.continuum.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/// A law of the house: a rule for whichever base package it is read on, and the offenders planted under
/// `fr.continuum.planted.<name>`, each of which it must name.
record Law(String name, Function<String, ArchRule> rule, List<String> offenders) {

    static Law law(String name, Function<String, ArchRule> rule, String... offenders) {
        return new Law(name, rule, List.of(offenders));
    }

    ArchRule on(String base) {
        return rule.apply(base);
    }

    String planted() {
        return "fr.continuum.planted." + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
