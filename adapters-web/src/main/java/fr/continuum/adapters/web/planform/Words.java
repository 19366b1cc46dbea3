package fr.continuum.adapters.web.planform;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/// Text as fields hold it. A browser does not give back what it was given: line ends differ, and a field of one line
/// has none. What a field gives back unchanged must stay what it was, else every form would change what was voted.
final class Words {

    private Words() {}

    /// As a field of one line holds it: without ends of lines, nor spaces at its ends.
    static String line(String text) {
        return text.codePoints()
                .mapToObj(point -> Character.isISOControl(point) ? " " : Character.toString(point))
                .collect(Collectors.joining())
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /// As a field of several lines holds it.
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    /// What was there, where a field only gives it back; else what was typed.
    static String kept(String typed, Collection<String> before) {
        return before.stream()
                .filter(text -> lines(text).equals(typed) || line(text).equals(typed))
                .findFirst()
                .orElse(typed);
    }

    static String kept(String typed, Optional<String> before) {
        return kept(typed, before.stream().toList());
    }
}
