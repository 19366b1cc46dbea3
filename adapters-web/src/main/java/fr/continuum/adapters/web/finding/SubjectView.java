package fr.continuum.adapters.web.finding;

import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.contribution.ContributionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a finding is about, taken apart for the eye: the document, the question, the codes. What it does not know
/// stays as it was written.
///
/// @param document `CA 2019`, `DM 2026 n° 1` without its words; empty where the subject names none
/// @param number of an amending decision; empty elsewhere
/// @param dimension `POLICY`, `PLAN`, or empty
/// @param what name of the message that says what kind of thing it is: a contribution of some kind, a need, a use of
/// time, an element of the plan; empty elsewhere
/// @param codes in the order written; those every key has (budget, flow, movement) left out
/// @param rest the words that are neither
/// @param whole as it was written
/// @param title what the authority calls it; empty where it has no title, or none is known
public record SubjectView(
        String document,
        String number,
        String dimension,
        String what,
        List<Code> codes,
        String rest,
        String whole,
        String title) {

    private static final Pattern DOCUMENT =
            Pattern.compile("[0-9]{14} ([0-9]{4}) ([A-Z]+)(?:-[A-Z]+)?([0-9]*)(?: (.*))?");
    private static final Map<String, String> KINDS = kinds();
    private static final Pattern OF_A_PLAN = Pattern.compile("plan \\S+ · (.+)");
    private static final List<String> SAID_ELSEWHERE = List.of("budget", "sens", "mouvement");

    /// A code of the key.
    public record Code(KeyField field, String code) {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (ContributionKind kind : ContributionKind.values()) {
            kinds.put(kind.name(), "kind." + kind);
        }
        kinds.put("NEED", "subject.NEED");
        kinds.put("INDICATOR", "subject.INDICATOR");
        kinds.put("TIME_GAIN_USE", "subject.TIME_GAIN_USE");
        kinds.put("TIME_GAIN", "subject.TIME_GAIN");
        return Map.copyOf(kinds);
    }

    /// The same, with what it is called.
    static SubjectView of(String subject, SubjectTitles titles) {
        SubjectView view = of(subject);
        return new SubjectView(
                view.document,
                view.number,
                view.dimension,
                view.what,
                view.codes,
                view.rest,
                view.whole,
                titles.of(subject));
    }

    /// As it is told where it cannot be taken apart: its key, and what it is called.
    public String said() {
        return title.isEmpty() ? whole : whole + " · " + title;
    }

    public static SubjectView of(String subject) {
        Matcher element = OF_A_PLAN.matcher(subject);
        if (element.matches()) {
            return new SubjectView("", "", "", "subject.ELEMENT", List.of(), element.group(1), subject, "");
        }
        int space = subject.indexOf(' ');
        String kind = space < 0 ? "" : KINDS.getOrDefault(subject.substring(0, space), "");
        return kind.isEmpty()
                ? ofADocument(subject)
                : new SubjectView("", "", "", kind, List.of(), subject.substring(space + 1), subject, "");
    }

    private static SubjectView ofADocument(String subject) {
        Matcher match = DOCUMENT.matcher(subject);
        boolean known = match.matches()
                && Arrays.stream(BudgetStage.values()).anyMatch(s -> s.code().equals(match.group(2)));
        String after = known ? match.group(4) : subject;
        List<Code> codes = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        String dimension = "";
        for (String word : after == null ? List.<String>of() : Arrays.asList(after.split(" ", -1))) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? "" : word.substring(0, equals);
            if (word.equals("POLICY") || word.equals("PLAN")) {
                dimension = word;
            } else if (equals > 0 && KeyField.ofCode(name).isPresent()) {
                if (!SAID_ELSEWHERE.contains(name)) {
                    codes.add(new Code(KeyField.ofCode(name).orElseThrow(), word.substring(equals + 1)));
                }
            } else {
                rest.add(word);
            }
        }
        return new SubjectView(
                known ? match.group(2) + " " + match.group(1) : "",
                known ? match.group(3) : "",
                dimension,
                "",
                List.copyOf(codes),
                String.join(" ", rest),
                subject,
                "");
    }
}
