package fr.continuum.adapters.files.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A row as its parser found it: the characters of its cells back to back, of which texts are made where they are
/// asked for. Of a million rows that say few different things, hardly any needs them. One such row stands for each row
/// of a file in turn. Not for use by several threads.
public final class RowText implements Cells {

    private final List<TextPool> columns;
    private final KnownCodes.Sought sought = new KnownCodes.Sought();
    private char[] characters = new char[256];
    /// Where each cell ends; the one after it begins there.
    private int[] ends = new int[32];
    private int size;
    private int line;

    RowText() {
        this(new ArrayList<>());
    }

    /// @param columns where its texts are held once, which rows may share
    RowText(List<TextPool> columns) {
        this.columns = columns;
    }

    /// A row that was made already.
    static RowText of(Table.Row row) {
        RowText text = new RowText();
        text.begin(row.line());
        for (String cell : row.cells()) {
            text.add(cell.toCharArray(), 0, cell.length());
        }
        return text;
    }

    /// Forgets the row before.
    void begin(int ofLine) {
        line = ofLine;
        size = 0;
        sought.forget();
    }

    /// What was made out of it ahead of who reads it.
    KnownCodes.Sought sought() {
        return sought;
    }

    /// One more cell: some characters, the spaces around them left out.
    void add(char[] from, int start, int length) {
        int first = start;
        int end = start + length;
        while (first < end && FoldedText.isSpace(from[first])) {
            first++;
        }
        while (end > first && FoldedText.isSpace(from[end - 1])) {
            end--;
        }
        int at = start(size);
        int more = end - first;
        if (at + more > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, at + more));
        }
        System.arraycopy(from, first, characters, at, more);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = at + more;
    }

    /// What its cells lie in, back to back, each from its [#start].
    char[] characters() {
        return characters;
    }

    int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /// How many cells it has.
    public int size() {
        return size;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int length(int place) {
        return place < size ? ends[place] - start(place) : 0;
    }

    /// Made anew each time.
    @Override
    public String cell(int place) {
        int length = length(place);
        return length == 0 ? "" : new String(characters, start(place), length);
    }

    /// How a cell that is not empty begins.
    public char first(int place) {
        return characters[start(place)];
    }

    /// Whether a cell is this text.
    boolean says(int place, String text) {
        int length = length(place);
        if (length != text.length()) {
            return false;
        }
        int start = start(place);
        for (int i = 0; i < length; i++) {
            if (characters[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The row with its texts, those that come again in a column being held once.
    Table.Row row() {
        while (columns.size() < size) {
            columns.add(new TextPool());
        }
        String[] made = new String[size];
        for (int place = 0; place < size; place++) {
            made[place] = columns.get(place).text(characters, start(place), length(place));
        }
        return new Table.Row(line, Arrays.asList(made));
    }
}
