package fr.continuum.build.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks `///` lines that are too long before the formatter sees them: it would break them too, and forget the
/// slashes of the second half.
final class DocLines {

    private static final Pattern DOC = Pattern.compile("^(\\s*)/// ?(.*)$");

    private DocLines() {}

    /// The formatter counts the indent of a comment twice.
    private static int width(String line) {
        return 119 - (line.length() - line.stripLeading().length());
    }

    static String wrapped(String source) {
        List<String> lines = new ArrayList<>();
        String carried = "";
        for (String line : source.split("\n", -1)) {
            Matcher doc = DOC.matcher(line);
            boolean prose = doc.matches() && doc.group(2).matches("(\\w|\\[|`|[«(*]).*");
            if (!carried.isEmpty() && prose) {
                line = doc.group(1) + "/// " + carried + " " + doc.group(2);
                carried = "";
            } else if (!carried.isEmpty()) {
                lines.add(carriedLine(lines.getLast(), carried));
                carried = "";
            }
            while (line.length() > width(line)
                    && DOC.matcher(line).matches()
                    && line.lastIndexOf(' ', width(line)) > 20) {
                int cut = line.lastIndexOf(' ', width(line));
                String rest = line.substring(cut + 1);
                lines.add(line.substring(0, cut));
                carried = rest;
                line = rest.length() > 90 ? carriedLine(lines.getLast(), rest) : "";
            }
            if (carried.isEmpty() || !line.isEmpty()) {
                carried = "";
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static String carriedLine(String above, String text) {
        Matcher doc = DOC.matcher(above);
        return (doc.matches() ? doc.group(1) : "") + "/// " + text;
    }
}
