package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Glance;
import fr.continuum.adapters.web.plan.Holder;
import fr.continuum.adapters.web.plan.LateRow;
import fr.continuum.adapters.web.plan.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is late, told in a line each: what, since when, who decides; and how many there are, as lists of the plan
/// count them.
final class LateEntries {

    private static final Set<String> ASKED = Set.of("LATE", "VACANT", "PILOT");

    private LateEntries() {}

    /// What of the plan waits for a decision, each leading to the list of as many.
    static List<Tally> looks(Glance glance, Voice voice) {
        return glance.looks().stream()
                .filter(look -> ASKED.contains(look.key()))
                .map(look -> new Tally(voice.asElsewhere("plan.look." + look.key()), look.count(), look.href()))
                .toList();
    }

    /// Contributions whose links wait to be confirmed; empty where none does.
    static Optional<Tally> confirmations(Glance glance, Asking asking) {
        return glance.contributionsWaiting() == 0
                ? Optional.empty()
                : Optional.of(new Tally(
                        asking.voice().say("to-confirm"),
                        glance.contributionsWaiting(),
                        asking.page("/contributions/a-confirmer")));
    }

    /// The first of some kinds, each element once: an action past its end is not told again for its milestones.
    static List<Entry> of(List<LateRow> rows, Set<LateRow.Kind> kinds, int most, Voice voice) {
        Map<String, LateRow> once = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> kinds.contains(row.kind()))
                .forEach(row -> once.putIfAbsent(row.about().text(), row));
        return once.values().stream().limit(most).map(row -> of(row, voice)).toList();
    }

    private static Entry of(LateRow row, Voice voice) {
        List<Line.Part> what = new ArrayList<>();
        if (!row.said().isEmpty()) {
            what.add(new Line.Part(row.said(), "", true));
            what.add(new Line.Part(" – ", "", false));
        }
        what.add(row.about());
        String since = row.since() == null ? "" : voice.say("since", voice.date(row.since()));
        String who = who(row);
        String decides = who.isEmpty() ? voice.asElsewhere("plan.objective.late.nobody") : voice.say("decides");
        return Entry.telling(new Line(what), Voice.together(List.of(since, decides)) + (who.isEmpty() ? "" : " "), who)
                .badged(
                        voice.asElsewhere("plan.objective.late." + row.kind(), row.count()),
                        row.kind() == LateRow.Kind.LINKS ? "ambiguous" : "untraced");
    }

    /// In the words of the authority; empty where nobody is named.
    private static String who(LateRow row) {
        return row.who().isEmpty()
                ? String.join(", ", row.departments())
                : row.who().stream().map(Holder::post).collect(Collectors.joining(", "));
    }
}
