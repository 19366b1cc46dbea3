package fr.continuum.domain.plan;

import java.util.Optional;

/// How findings and refusals name what they speak of.
public final class PlanSubjects {

    private static final String APART = " · ";

    private PlanSubjects() {}

    static String of(PlanContent content) {
        return "plan " + content.code();
    }

    static String of(PlanContent content, PlanCode element) {
        return of(content) + APART + element;
    }

    /// The element of a content that a finding or a refusal of this subject speaks of; empty where it speaks of
    /// the whole plan, or of what the content does not hold.
    public static Optional<PlanElement> element(String subject, PlanContent content) {
        return content.elements().stream()
                .filter(element -> subject.equals(of(content, element.code())))
                .findFirst();
    }
}
