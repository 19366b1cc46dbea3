package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.finding.Unlinked;
import fr.continuum.adapters.web.finding.UnlinkedKeys;
import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Changes.Kind;
import fr.continuum.adapters.web.first.Changes.One;
import fr.continuum.adapters.web.first.Changes.Told;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.strength.StrengthBar;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What changed since a day the reader chooses, or since the last night: how many things of each kind, and the first
/// of them. All of them are on the page of changes.
@Component
final class ChangedBlock {

    /// Where all that changed is listed.
    static final String PAGE = "/ce-qui-a-change";

    private static final int NAMES = 3;

    private final Changes changes;
    private final PublishedFigures figures;
    private final UnlinkedKeys unlinked;
    private final Known known;

    ChangedBlock(Changes changes, PublishedFigures figures, UnlinkedKeys unlinked, Known known) {
        this.changes = changes;
        this.figures = figures;
        this.unlinked = unlinked;
        this.known = known;
    }

    Block of(Asking asking) {
        Told told = changes.of(asking);
        List<Entry> entries = new ArrayList<>();
        told.all().forEach((kind, all) -> {
            if (kind == Kind.MONEY) {
                all.stream().limit(NAMES).forEach(one -> entries.add(moved(one)));
            } else if (kind == Kind.FOUND) {
                entries.addAll(found(asking, all));
            } else {
                entries.add(line(asking, kind, all));
            }
        });
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

    /// What money serves is told, not counted.
    private static Entry moved(One one) {
        Entry entry = new Entry("", "", new Line(List.of(one.what())), one.how(), "", "", null);
        return one.shares()
                .map(shares -> entry.drawn(new Picture.Shares(StrengthBar.of(shares))))
                .orElse(entry);
    }

    /// Keys that nothing links are told apart: the same key is found again in each document of a year.
    private List<Entry> found(Asking asking, List<One> all) {
        List<Entry> told = new ArrayList<>();
        List<One> others = all.stream()
                .filter(one -> one.finding()
                        .filter(finding -> finding.rule() == Unlinked.RULE)
                        .isEmpty())
                .toList();
        if (!others.isEmpty()) {
            told.add(line(asking, Kind.FOUND, others));
        }
        asking.whose()
                .authority()
                .flatMap(authority -> figures.current(authority.siren())
                        .flatMap(night -> unlinked.of(
                                authority,
                                night,
                                all.stream()
                                        .flatMap(one -> one.finding().stream())
                                        .toList())))
                .map(keys -> PlanScreen.unlinked(
                        asking.voice(),
                        "changed.unlinked",
                        keys.where(),
                        keys.unlinked().keys(),
                        keys.unlinked().cents(),
                        asking.page(
                                "/constats",
                                "depuis",
                                asking.since().toString(),
                                "derogation",
                                "ouverts",
                                "regle",
                                Unlinked.RULE.id(),
                                "texte",
                                keys.unlinked().subjects().strip())))
                .ifPresent(told::add);
        return told;
    }

    private static Entry line(Asking asking, Kind kind, List<One> all) {
        Line told = new Line(
                List.of(new Line.Part(asking.voice().say("changed." + kind, all.size()), page(asking, kind), false)));
        return kind == Kind.FOUND || kind == Kind.SETTLED
                ? Entry.listing(told, rules(asking, all), NAMES, false, asking.voice())
                : Entry.listing(
                        told,
                        all.stream().map(one -> one.what().text()).distinct().toList(),
                        NAMES,
                        true,
                        asking.voice());
    }

    /// What is broken, in the words of the rules, the most broken first.
    private static List<String> rules(Asking asking, List<One> findings) {
        Map<ContinuumRule, Long> many = findings.stream()
                .flatMap(one -> one.finding().stream())
                .map(Finding::rule)
                .collect(Collectors.groupingBy(rule -> rule, LinkedHashMap::new, Collectors.counting()));
        return many.entrySet().stream()
                .sorted(Map.Entry.<ContinuumRule, Long>comparingByValue().reversed())
                .map(broken -> asking.voice()
                        .say(
                                "changed.rule",
                                broken.getKey().id(),
                                Said.in(asking.voice().locale(), broken.getKey().wording()),
                                broken.getValue()))
                .toList();
    }

    private static String page(Asking asking) {
        return asking.page(PAGE, "depuis", asking.since().toString());
    }

    /// New findings are settled, and are listed where one settles them.
    private static String page(Asking asking, Kind kind) {
        return kind == Kind.FOUND
                ? asking.page(
                        "/constats",
                        "depuis",
                        asking.since().toString(),
                        "derogation",
                        "ouverts",
                        "sauf",
                        Unlinked.RULE.id())
                : asking.page(PAGE, "depuis", asking.since().toString(), "quoi", kind.address());
    }
}
