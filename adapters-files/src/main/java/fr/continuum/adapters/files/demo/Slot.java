package fr.continuum.adapters.files.demo;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;

/// What identifies one line in every document of a budget.
record Slot(
        Flow flow,
        Section section,
        String chapter,
        String nature,
        String function,
        String operation,
        String authorisation,
        boolean order) {

    static Slot real(Flow flow, Section section, String chapter, String nature, String function) {
        return new Slot(flow, section, chapter, nature, function, "", "", false);
    }

    static Slot ofOrder(Flow flow, Section section, String chapter, String nature, String function) {
        return new Slot(flow, section, chapter, nature, function, "", "", true);
    }

    boolean isPayroll() {
        return chapter.equals("012");
    }

    /// Last year's result, carried over.
    boolean isResult() {
        return nature.equals("001") || nature.equals("002");
    }
}
