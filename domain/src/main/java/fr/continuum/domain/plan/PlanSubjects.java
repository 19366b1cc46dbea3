package fr.continuum.domain.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        Set<String> wholes =
                elements.stream().map(element -> of(content, element)).collect(Collectors.toUnmodifiableSet());
        return subject -> wholes.contains(subject) || concernsYear(subject, wholes);
    }

    private static boolean concernsYear(String subject, Set<String> wholes) {
        for (int apart = subject.indexOf(APART); apart >= 0; apart = subject.indexOf(APART, apart + 1)) {
            if (isYear(subject, apart) && wholes.contains(subject.substring(0, apart))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a finding of this subject speaks of a plan, or of anything in it.
    public static boolean isOf(String subject, PlanContent content) {
        String whole = of(content);
        return subject.startsWith(whole)
                && (subject.length() == whole.length() || subject.startsWith(APART, whole.length()));
    }

    private static boolean concerns(String subject, String whole) {
        return subject.startsWith(whole)
                && (subject.length() == whole.length()
                        || (subject.startsWith(APART, whole.length()) && isYear(subject, whole.length())));
    }

    /// Whether what follows this mark is a fiscal year, and what it gives.
    private static boolean isYear(String subject, int apart) {
        return YEAR.matcher(subject)
                .region(apart + APART.length(), subject.length())
                .matches();
    }
}
