package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a first screen speaks: its texts and figures, in the language of whoever reads.
record Voice(Texts texts, Locale locale, Figures figures) {

    /// Between several things told in one line.
    private static final String APART = " · ";

    static Voice in(Texts texts, Locale locale) {
        return new Voice(texts, locale, Figures.in(locale));
    }

    String say(String key, Object... values) {
        return texts.say("first." + key, values);
    }

    /// A text of another feature, as its pages say it.
    String asElsewhere(String key, Object... values) {
        return texts.say(key, values);
    }

    String date(LocalDate day) {
        return figures.date(day);
    }

    /// The first of some names, and how many more there are.
    String some(List<String> names, int most) {
        String told = names.stream().limit(most).collect(Collectors.joining(APART));
        return names.size() <= most ? told : told + APART + say("and-more", names.size() - most);
    }

    static String together(List<String> told) {
        return told.stream()
                .filter(one -> !one.isEmpty())
                .map(one -> one.endsWith(".") ? one.substring(0, one.length() - 1) : one)
                .collect(Collectors.joining(APART));
    }
}
