package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.domain.plan.PlanElement;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which element of the plan somebody means by what they type: a code, a title, or words of one.
final class MeantElement {

    /// Between a code and its title, as [#said] writes them.
    private static final String APART = " · ";

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /// Shorter words say too little to look for them alone: « les », « par », « sur ».
    private static final int TELLING = 4;

    private MeantElement() {}

    /// An element as the field offers it, and reads it back: `D2 · Une ville qui respire`.
    static String said(PlanElement element) {
        return element.code() + APART + element.label();
    }

    /// The elements that answer, in the order they are given. Accents, case and signs are forgiven, and words may
    /// be begun only. A code, written alone or before its title, means its element whatever else answers; so does
    /// a whole title. One that is written sign by sign comes before those that differ by signs (« 1.11 » and «
    /// 11.1 »). Then come those that hold every word; where none does, those that hold the most of the
    /// telling ones. None where nothing is typed, or nothing answers.
    static List<PlanElement> of(String typed, Collection<PlanElement> plan) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return List.of();
        }
        int apart = typed.indexOf(APART);
        String written = (apart < 0 ? typed : typed.substring(0, apart)).strip();
        String code = plain(written);
        List<String> words = words(typed);
        return Stream.<Predicate<PlanElement>>of(
                        element -> said(element).equals(typed.strip()),
                        element -> element.code().value().equalsIgnoreCase(written),
                        element -> plain(element.code().value()).equals(code),
                        element -> plain(element.label()).equals(plain),
                        element -> held(words, element) == words.size())
                .map(answers -> plan.stream().filter(answers).toList())
                .filter(answers -> !answers.isEmpty())
                .findFirst()
                .orElseGet(() -> most(words, plan));
    }

    private static List<PlanElement> most(List<String> words, Collection<PlanElement> plan) {
        List<String> telling =
                words.stream().filter(word -> word.length() >= TELLING).toList();
        long most =
                plan.stream().mapToLong(element -> held(telling, element)).max().orElse(0);
        return most == 0
                ? List.of()
                : plan.stream()
                        .filter(element -> held(telling, element) == most)
                        .toList();
    }

    private static long held(List<String> words, PlanElement element) {
        List<String> there = words(element.code() + " " + element.label());
        return words.stream()
                .filter(word -> there.stream().anyMatch(one -> one.startsWith(word)))
                .count();
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(Unaccented.of(text))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        return BETWEEN.matcher(Unaccented.of(text)).replaceAll("");
    }
}
