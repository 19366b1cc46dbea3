package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Changes.Kind;
import fr.continuum.adapters.web.first.Changes.One;
import fr.continuum.adapters.web.first.Changes.Told;
import fr.continuum.adapters.web.plan.Line;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What changed since a day the reader chooses, or since the last night: how many things of each kind, and the first
/// of them. All of them are on the page of changes.
@Component
final class ChangedBlock {

    /// Where all that changed is listed.
    static final String PAGE = "/ce-qui-a-change";

    private static final int NAMES = 3;

    private final Changes changes;
    private final Known known;

    ChangedBlock(Changes changes, Known known) {
        this.changes = changes;
        this.known = known;
    }

    Block of(Asking asking) {
        Told told = changes.of(asking);
        List<Entry> entries = new ArrayList<>();
        told.all().forEach((kind, all) -> entries.add(line(asking, kind, all)));
        if (told.whole()) {
            entries.addFirst(Entry.leading(
                    asking.voice().say("changed.whole"),
                    asking.page(
                            "/plan/comparer",
                            "du",
                            told.before().toString(),
                            "au",
                            asking.today().toString()),
                    ""));
        }
        Block block = Block.of("changed", PAGE, entries)
                .led(asking.voice().say("changed.lead", asking.voice().date(told.since())))
                .leading(new More(asking.voice().say("changed.all"), page(asking)))
                .choosing();
        return known.night(asking)
                ? block
                : block.unknown(asking.voice().say(known.plan(asking) ? "unknown.changes" : "unknown.anything"));
    }

    private static Entry line(Asking asking, Kind kind, List<One> all) {
        Line told = new Line(
                List.of(new Line.Part(asking.voice().say("changed." + kind, all.size()), page(asking, kind), false)));
        return Entry.listing(
                told, all.stream().map(one -> one.what().text()).distinct().toList(), NAMES, true, asking.voice());
    }

    private static String page(Asking asking) {
        return asking.page(PAGE, "depuis", asking.since().toString());
    }

    /// New findings are settled, and are listed where one settles them.
    private static String page(Asking asking, Kind kind) {
        return kind == Kind.FOUND
                ? asking.page("/constats", "depuis", asking.since().toString(), "derogation", "ouverts")
                : asking.page(PAGE, "depuis", asking.since().toString(), "quoi", kind.address());
    }
}
