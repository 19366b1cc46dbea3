package fr.continuum.adapters.web.reading;

import fr.continuum.domain.contribution.JudgedContribution;
import java.util.Arrays;
import java.util.Comparator;

/// In which order a list of contributions is read, on screen and by interface.
public enum DeedOrder {

    /// What serves nothing first, and where states are alike the costliest.
    URGENCY(""),

    /// Those whose cost is not known last.
    COSTLIEST("cout"),

    /// Here too.
    CHEAPEST("cout-croissant");

    private final String word;

    DeedOrder(String word) {
        this.word = word;
    }

    /// As addresses name it.
    public String word() {
        return word;
    }

    /// By its word in the address of a page; by urgency where it is none.
    public static DeedOrder ofWord(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElse(URGENCY);
    }

    /// No two are alike: where nothing else tells them apart, kind and code do.
    public Comparator<JudgedContribution> comparator() {
        Comparator<JudgedContribution> falling =
                Comparator.comparingLong(DeedOrder::cost).reversed();
        Comparator<JudgedContribution> first = switch (this) {
            case URGENCY -> Comparator.comparing(JudgedContribution::state).thenComparing(falling);
            case COSTLIEST -> falling;
            case CHEAPEST ->
                Comparator.comparing((JudgedContribution judged) -> cost(judged) < 0)
                        .thenComparingLong(DeedOrder::cost);
        };
        return first.thenComparing(judged -> judged.contribution().id());
    }

    /// Less than nothing where it is not known: after all that are.
    private static long cost(JudgedContribution judged) {
        return judged.contribution().costCents().orElse(-1);
    }
}
