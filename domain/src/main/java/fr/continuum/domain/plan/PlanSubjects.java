package fr.continuum.domain.plan;

/// How findings and refusals name what they speak of.
final class PlanSubjects {

    private PlanSubjects() {}

    static String of(PlanContent content) {
        return "plan " + content.code();
    }

    static String of(PlanContent content, PlanCode element) {
        return of(content) + " · " + element;
    }
}
