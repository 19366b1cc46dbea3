package fr.continuum.adapters.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What French typography holds against a text: the spaces before its signs and inside its quotes, its apostrophes.
final class FrenchSpaces {

    private record Fault(String name, Pattern pattern) {

        static Fault of(String name, String pattern) {
            return new Fault(name, Pattern.compile(pattern));
        }
    }

    private static final List<Fault> FAULTS = List.of(
            Fault.of("a space that breaks before a sign", "(?:^|[^ ]) [;:!?»%€](?![/\\w])"),
            Fault.of("no space before a sign", "[\\p{L}\\p{N})\\]}»][;!?»%](?=[\\s.,)]|$)"),
            Fault.of("no space before a currency", "[\\p{N})\\]}»]€"),
            Fault.of("no space before a colon", "[\\p{L})\\]}»]:(?=\\s|$)"),
            Fault.of("a space that breaks after an opening quote", "«(?![\\u00a0\\u202f])"),
            Fault.of("a straight apostrophe", "\\p{L}'\\p{L}"),
            Fault.of("a straight quote", "\""),
            Fault.of("three dots", "\\.\\.\\."),
            Fault.of("a number that leaves its n°", "n° "),
            Fault.of("two spaces", "\\S {2,}\\S"),
            Fault.of(
                    "a first of the month",
                    "\\b1 (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
                            + "|novembre|décembre)\\b"));

    private FrenchSpaces() {}

    /// Each fault with the text it is in; none where it is set as it should be.
    static List<String> faults(String text) {
        return Stream.of(text)
                .flatMap(one -> FAULTS.stream()
                        .filter(fault -> fault.pattern().matcher(one).find())
                        .map(fault -> fault.name() + ": " + one))
                .toList();
    }
}
