package fr.continuum.bootstrap.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A night as readers live it: what each address said before it, and what it says after. Anything else was made of two
/// nights, or of none.
///
/// @param before by address
/// @param after by address
record Turn(Map<String, String> before, Map<String, String> after) {

    Turn {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    enum Seen {
        BEFORE,
        AFTER,
        NEITHER
    }

    Seen seen(Poll poll) {
        if (poll.status() != 200) {
            return Seen.NEITHER;
        }
        if (poll.text().equals(before.get(poll.address()))) {
            return Seen.BEFORE;
        }
        return poll.text().equals(after.get(poll.address())) ? Seen.AFTER : Seen.NEITHER;
    }

    long count(List<Poll> polls, String address, Seen what) {
        return polls.stream()
                .filter(poll -> poll.address().equals(address) && seen(poll) == what)
                .count();
    }

    /// What readers must never see: an answer that is neither night's, or the night before once the new one was
    /// shown, be it by another page.
    List<String> faults(List<Poll> polls) {
        long shown = polls.stream()
                .filter(poll -> seen(poll) == Seen.AFTER)
                .mapToLong(Poll::given)
                .min()
                .orElse(Long.MAX_VALUE);
        List<String> faults = new ArrayList<>();
        for (Poll poll : polls) {
            switch (seen(poll)) {
                case NEITHER -> faults.add(neither(poll));
                case BEFORE -> {
                    if (poll.asked() > shown) {
                        faults.add(poll.address() + " showed the night before, asked after the new one was shown");
                    }
                }
                case AFTER -> {}
            }
        }
        return faults;
    }

    private String neither(Poll poll) {
        List<String> strange = new ArrayList<>();
        List<String> old = lines(before.get(poll.address()));
        List<String> fresh = lines(after.get(poll.address()));
        for (String line : lines(poll.text())) {
            String from = (old.contains(line) ? "B" : "") + (fresh.contains(line) ? "A" : "");
            if (!from.equals("BA")) {
                strange.add((from.isEmpty() ? "?" : from) + " " + line);
            }
        }
        return "%s answered %d, neither night's (B: as before, A: as after):%n%s"
                .formatted(poll.address(), poll.status(), String.join("\n", strange));
    }

    private static List<String> lines(String text) {
        return Objects.requireNonNullElse(text, "").lines().map(String::strip).toList();
    }
}
