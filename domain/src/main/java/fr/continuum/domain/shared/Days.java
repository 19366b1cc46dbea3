package fr.continuum.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Days as people write them in a sentence: `1er juin 2026`, `1 June 2026`.
public final class Days {

    /// Where days begin and end for those who vote, decide and link.
    public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Days() {}

    /// The day a moment belongs to, in France.
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, FRANCE);
    }

    /// A day that has not come, in a sentence: `le 1er juin 2026, à venir`.
    public static Wording toCome(LocalDate day) {
        return new Wording("le ", "on ").then(wording(day)).then(new Wording(", à venir", ", to come"));
    }

    public static Wording wording(LocalDate day) {
        int month = day.getMonthValue() - 1;
        String of = day.getDayOfMonth() + (day.getDayOfMonth() == 1 ? "er" : "");
        return new Wording(
                of + " " + FRENCH.get(month) + " " + day.getYear(),
                day.getDayOfMonth() + " " + ENGLISH.get(month) + " " + day.getYear());
    }
}
