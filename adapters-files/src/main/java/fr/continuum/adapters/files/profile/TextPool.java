package fr.continuum.adapters.files.profile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The texts of one column, each held once: a column of codes says few of them in a million rows. Where a column goes
/// on saying new ones, they are no longer held. Not for use by several threads.
final class TextPool {

    /// A column that says more is one of numbers or names.
    private static final int MOST_HELD = 1 << 15;

    /// Of a column that says so many, most of whose texts go on being new, no more are held either.
    private static final int MANY_HELD = 1 << 14;

    /// Texts by which that is told.
    private static final int LOOKED_AT = 1 << 12;

    /// Longer texts are not worth holding.
    private static final int LONGEST = 64;

    private @Nullable String[] places = new String[64];
    private int held;
    private int looked;
    private int fresh;

    /// What the row above says, and what was made of it: half the columns of an extract hardly change.
    private char[] before = new char[LONGEST];
    private int beforeLength;
    private String beforeText = "";

    /// The text of some characters, without the spaces around them.
    String text(char[] characters, int from, int length) {
        int start = from;
        int end = from + length;
        while (start < end && FoldedText.isSpace(characters[start])) {
            start++;
        }
        while (end > start && FoldedText.isSpace(characters[end - 1])) {
            end--;
        }
        int size = end - start;
        if (size == 0) {
            return "";
        }
        if (size > LONGEST || held == MOST_HELD) {
            return new String(characters, start, size);
        }
        if (Arrays.equals(before, 0, beforeLength, characters, start, end)) {
            return beforeText;
        }
        System.arraycopy(characters, start, before, 0, size);
        beforeLength = size;
        beforeText = held(characters, start, end);
        return beforeText;
    }

    private String held(char[] characters, int start, int end) {
        int size = end - start;
        int place = place(places, hash(characters, start, end), characters, start, size);
        String known = places[place];
        looked++;
        if (known != null) {
            return known;
        }
        String text = new String(characters, start, size);
        places[place] = text;
        held++;
        fresh++;
        if (isOfNumbers()) {
            held = MOST_HELD;
        }
        if (held == MOST_HELD) {
            // It never says the same twice, or hardly: nothing is gained by looking.
            places = new String[0];
        } else if (held * 2 > places.length) {
            grow();
        }
        return text;
    }

    private boolean isOfNumbers() {
        boolean most = fresh * 2 > looked;
        if (looked >= LOOKED_AT) {
            looked = 0;
            fresh = 0;
            return most && held >= MANY_HELD;
        }
        return false;
    }

    /// As [String#hashCode()] of the same characters.
    private static int hash(char[] characters, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    /// Where a text lies, or may be put: half of all places are always empty.
    private static int place(@Nullable String[] places, int hash, char[] characters, int start, int size) {
        int place = spread(hash) & (places.length - 1);
        for (String there = places[place]; there != null; there = places[place]) {
            if (there.hashCode() == hash && is(there, characters, start, size)) {
                return place;
            }
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private static boolean is(String text, char[] characters, int start, int size) {
        if (text.length() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (text.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    private void grow() {
        @Nullable String[] more = new String[places.length * 2];
        for (String text : places) {
            if (text != null) {
                int place = spread(text.hashCode()) & (more.length - 1);
                while (more[place] != null) {
                    place = (place + 1) & (more.length - 1);
                }
                more[place] = text;
            }
        }
        places = more;
    }

    /// For tests: how many texts are held.
    int held() {
        return places.length == 0 ? 0 : held;
    }
}
