/// The core: pure Java, no framework, no clock, no file.
module fr.continuum.domain {
    requires static org.jspecify;

    exports fr.continuum.domain.allocation;
    exports fr.continuum.domain.analytic;
    exports fr.continuum.domain.budget;
    exports fr.continuum.domain.chart;
    exports fr.continuum.domain.check;
    exports fr.continuum.domain.consolidation;
    exports fr.continuum.domain.contribution;
    exports fr.continuum.domain.crossproof;
    exports fr.continuum.domain.indicator;
    exports fr.continuum.domain.ledger;
    exports fr.continuum.domain.plan;
    exports fr.continuum.domain.rule;
    exports fr.continuum.domain.shared;
    exports fr.continuum.domain.target;
    exports fr.continuum.domain.trace;
    exports fr.continuum.domain.workforce;
    exports fr.continuum.domain.workforce.disclosure;
}
