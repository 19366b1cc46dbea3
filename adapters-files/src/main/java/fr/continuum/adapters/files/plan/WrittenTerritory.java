package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.plan.Territory.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place as people write it in a cell: its name, its official code, or both (« 35238 Rennes », « Rennes (35238) »).
record WrittenTerritory(String text) {

    private static final Pattern BEFORE =
            Pattern.compile("(\\d{9}|\\d{5}|2[ABab]\\d{3}|2[ABab]\\d{2}|\\d{4})\\s*[-–—:]?\\s+(\\D.*)");
    private static final Pattern AFTER = Pattern.compile(
            "(.*\\p{L}.*?)\\s*[-–—:]?\\s*[(\\[]?(\\d{9}|\\d{5}|2[ABab]\\d{3}|2[ABab]\\d{2}|\\d{4})[)\\]]?");
    private static final Pattern ALONE = Pattern.compile("\\d{9}|\\d{5}|2[ABab]\\d{2,3}|\\d{4}");

    /// A SIREN in groups of three.
    private static final Pattern SPACED =
            Pattern.compile("(?<!\\d)(\\d{3})[\\s\\p{Z}](\\d{3})[\\s\\p{Z}](\\d{3})(?!\\d)");

    /// What often introduces the name of a place, and says of which kind it is.
    private static final Pattern CANTON =
            Pattern.compile("(?iu)^cantons?(?: (?:de la |de l['’]|du |des |de |d['’]))?\\s*");

    private static final Pattern COMMUNE =
            Pattern.compile("(?iu)^(?:communes?|villes?)(?: (?:de la |de l['’]|du |des |de |d['’]))\\s*");
    private static final Pattern EPCI = Pattern.compile(
            "(?iu)^(?:communautés?\\b|cc\\b|ca\\b|cu\\b|métropole\\b|eurométropole\\b|agglomération\\b|epci\\b).*");
    private static final Pattern METROPOLE = Pattern.compile("(?iu).*(?:métropole|agglomération|agglo)$");

    /// A place whose code stands in a cell of its own, where spreadsheets lose its first zero.
    ///
    /// @param name empty where none stands beside it
    static WrittenTerritory beside(Kind kind, String code, String name) {
        String compact = code.replaceAll("[\\s\\p{Z}]", "");
        String whole = kind == Kind.COMMUNE && compact.matches("\\d{4}") ? "0" + compact : compact;
        if (name.isEmpty()) {
            return new WrittenTerritory(whole);
        }
        if (name.contains(whole)) {
            return new WrittenTerritory(name);
        }
        return new WrittenTerritory(ALONE.matcher(whole).matches() ? whole + " " + name : name + " (" + code + ")");
    }

    /// The place, where its code is written and its kind is known: that of its column, of its words, or of the
    /// shape of its code, five characters for a commune, nine for a SIREN.
    Optional<Territory> coded(Optional<Kind> column) {
        String joined = SPACED.matcher(text).replaceAll("$1$2$3");
        Matcher before = BEFORE.matcher(joined);
        Matcher after = AFTER.matcher(joined);
        if (before.matches()) {
            return made(before.group(1), before.group(2), column);
        }
        return after.matches() ? made(after.group(2), after.group(1), column) : Optional.empty();
    }

    private Optional<Territory> made(String code, String name, Optional<Kind> column) {
        Optional<Kind> kind = column.or(this::kind).or(() -> switch (code.length()) {
            case 9 -> Optional.of(Kind.EPCI);
            case 5 -> Optional.of(Kind.COMMUNE);
            default -> Optional.<Kind>empty();
        });
        String label = bare(FoldedText.strip(name));
        return kind.filter(is -> fits(code, is))
                .filter(_ -> !label.isEmpty())
                .map(is -> new Territory(is, code, label));
    }

    /// No commune is numbered 000: 35000 is a postal code.
    private static boolean fits(String code, Kind kind) {
        return switch (kind) {
            case COMMUNE -> code.length() == 5 && !code.endsWith("000");
            case CANTON -> code.length() == 4 || code.length() == 5;
            case EPCI -> code.length() == 9;
        };
    }

    /// The kind its words say.
    Optional<Kind> kind() {
        if (EPCI.matcher(text).matches() || METROPOLE.matcher(text).matches()) {
            return Optional.of(Kind.EPCI);
        }
        if (CANTON.matcher(text).find()) {
            return Optional.of(Kind.CANTON);
        }
        return COMMUNE.matcher(text).find() ? Optional.of(Kind.COMMUNE) : Optional.empty();
    }

    /// Whether it is the name, or the code, of a place.
    boolean names(Territory place) {
        return ALONE.matcher(text).matches()
                ? place.code().equalsIgnoreCase(text)
                : fold(text).equals(fold(place.label()));
    }

    /// Without what introduces it, nor what joins its words: « Saint Denis » is « Saint-Denis ».
    static String fold(String name) {
        return String.join("", FoldedText.of(bare(name)).split("[^\\p{L}\\p{N}]+", -1));
    }

    private static String bare(String name) {
        return COMMUNE.matcher(CANTON.matcher(name).replaceFirst("")).replaceFirst("");
    }
}
