package fr.continuum.domain.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How findings and refusals name what they speak of.
public final class PlanSubjects {

    private static final String APART = " · ";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}( · .+)?");

    private PlanSubjects() {}

    static String of(PlanContent content) {
        return "plan " + content.code();
    }

    /// An element of a plan.
    public static String of(PlanContent content, PlanCode element) {
        return of(content) + APART + element;
    }

    /// The element of a content that a finding or a refusal of this subject speaks of; empty where it speaks of
    /// the whole plan, or of what the content does not hold.
    public static Optional<PlanElement> element(String subject, PlanContent content) {
        return content.elements().stream()
                .filter(element -> subject.equals(of(content, element.code())))
                .findFirst();
    }

    /// Whether a finding of this subject speaks of an element: of it as such, or of what one fiscal year gives it
    /// (R25, R44).
    public static boolean concerns(String subject, PlanContent content, PlanCode element) {
        return concerns(subject, of(content, element));
    }

    /// The same of any of some elements, asked of many findings.
    public static Predicate<String> concerning(PlanContent content, Collection<PlanCode> elements) {
        String beginning = of(content) + APART;
        List<String> wholes =
                elements.stream().map(element -> of(content, element)).toList();
        return subject -> subject.startsWith(beginning) && wholes.stream().anyMatch(whole -> concerns(subject, whole));
    }

    private static boolean concerns(String subject, String whole) {
        return subject.startsWith(whole)
                && (subject.length() == whole.length()
                        || (subject.startsWith(APART, whole.length())
                                && YEAR.matcher(subject)
                                        .region(whole.length() + APART.length(), subject.length())
                                        .matches()));
    }
}
