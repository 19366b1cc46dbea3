package fr.continuum.adapters.web.list;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A column to sort by, and which way: `-montant` in an address puts the largest first, `montant` the smallest.
/// `montant-croissant` and `montant-decroissant` say the same in words.
public record Sort(String key, boolean down) {

    private static final String UP = "-croissant";
    private static final String DOWN = "-decroissant";

    /// In the order of their weight, whatever the address names them by; none twice.
    static List<Sort> all(String words) {
        return Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Sort::of)
                .collect(Collectors.toMap(Sort::key, sort -> sort, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Sort of(String word) {
        if (word.startsWith("-")) {
            return new Sort(word.substring(1), true);
        }
        if (word.endsWith(UP)) {
            return new Sort(word.substring(0, word.length() - UP.length()), false);
        }
        return word.endsWith(DOWN)
                ? new Sort(word.substring(0, word.length() - DOWN.length()), true)
                : new Sort(word, false);
    }

    /// As an address says it, in words where the bare key already means something else there.
    String word(boolean taken) {
        return down ? "-" + key : taken ? key + UP : key;
    }
}
