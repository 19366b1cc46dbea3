package fr.continuum.adapters.web.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What kept its place when a list was put in another order.
final class Order {

    private static final int NONE = -1;

    private Order() {}

    /// The largest part of a list that stands in the same order in another, so that as few as possible are said to
    /// have moved: a longest increasing subsequence of former places.
    static List<String> kept(List<String> before, List<String> after) {
        Map<String, Integer> place = new HashMap<>();
        before.forEach(code -> place.put(code, place.size()));
        int[] places =
                after.stream().mapToInt(code -> place.getOrDefault(code, NONE)).toArray();
        int[] comesAfter = new int[places.length];
        // For each length, the run of that length which ends lowest, by its last index.
        int[] ends = new int[places.length];
        int longest = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NONE) {
                int length = shorterThan(places, ends, longest, places[i]);
                comesAfter[i] = length == 0 ? NONE : ends[length - 1];
                ends[length] = i;
                longest = Math.max(longest, length + 1);
            }
        }
        List<String> kept = new ArrayList<>();
        for (int i = longest == 0 ? NONE : ends[longest - 1]; i != NONE; i = comesAfter[i]) {
            kept.addFirst(after.get(i));
        }
        return List.copyOf(kept);
    }

    /// How many runs end lower than a place.
    private static int shorterThan(int[] places, int[] ends, int longest, int place) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[ends[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
