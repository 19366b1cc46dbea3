package fr.continuum.application.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the cells of a table in a document say of themselves.
final class TableText {

    /// Words that in a table say something of an action rather than where it stands.
    private static final Set<String> SAID_OF_ACTIONS = Set.of("priorite", "enjeu", "finalite", "levier");

    private TableText() {}

    /// Lines of a cell stay apart.
    static String stripped(String cell) {
        return cell.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String oneLine(String cell) {
        return cell.replace('\n', ' ');
    }

    /// Whether a cell is short enough to be the title of something.
    static boolean mayBeTitle(String cell) {
        return cell.length() <= OutlineLine.LONGEST_TITLE;
    }

    static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /// Whether a cell says what another holds.
    static boolean isLabel(String cell) {
        return OutlineFields.isLabel(cell)
                || OutlineFields.isName(cell)
                || level(cell).isPresent();
    }

    /// The word of a level that a header or a label is, and nothing else.
    static Optional<String> level(String header) {
        Numbering numbering =
                Numbering.of(oneLine(header).replaceFirst("\\s*\\(.*\\)$", "").replaceFirst("\\s*:$", ""));
        return !numbering.word().isEmpty() && numbering.rest().isEmpty() && !SAID_OF_ACTIONS.contains(numbering.word())
                ? Optional.of(numbering.word())
                : Optional.empty();
    }

    /// A cell under the word of its level: `Axe 1. Vivre`, `Action : Isoler`.
    static String named(String word, String number, String cell) {
        Numbering numbering = Numbering.of(cell);
        if (!numbering.word().isEmpty()) {
            return cell;
        }
        String said = OutlineWords.shown(word);
        if (!number.isEmpty() && numbering.number().isEmpty()) {
            return said + " " + number.replaceFirst("[.):]+$", "") + " : " + cell;
        }
        return numbering.number().isEmpty() ? said + " : " + cell : said + " " + cell;
    }

    /// A title after its number, where it has none of its own: `3. Isoler`.
    static String numbered(String number, String title) {
        Numbering numbering = Numbering.of(title);
        return number.isEmpty()
                        || !numbering.number().isEmpty()
                        || !numbering.word().isEmpty()
                ? title
                : number.replaceFirst("[.):]+$", "") + ". " + title;
    }
}
