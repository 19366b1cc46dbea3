package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.finding.RuleRow;
import fr.continuum.adapters.web.finding.Unlinked;
import fr.continuum.adapters.web.finding.UnlinkedKeys;
import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.SoughtDeeds;
import fr.continuum.application.attention.AskWhomToChase;
import fr.continuum.application.attention.Owed;
import fr.continuum.application.attention.ToChase;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.domain.rule.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The plan officer: whom to chase for what, and which findings to settle, by rule and severity. What a controller
/// links is told apart, in keys and euros.
@Component
final class PlanScreen implements Screen {

    private static final int CHASED = 6;
    private static final int RULES = 6;

    /// How the list of indicators says that a measure has not come.
    private static final String STALE = "STALE";

    private final AskWhomToChase chase;
    private final PublishedFigures figures;
    private final ReadFindings findings;
    private final UnlinkedKeys unlinked;
    private final Known known;

    PlanScreen(
            AskWhomToChase chase, PublishedFigures figures, ReadFindings findings, UnlinkedKeys unlinked, Known known) {
        this.unlinked = unlinked;
        this.known = known;
        this.chase = chase;
        this.figures = figures;
        this.findings = findings;
    }

    @Override
    public Regard regard() {
        return Regard.PLAN;
    }

    @Override
    public List<Block> blocks(Asking asking) {
        return List.of(chase(asking), findings(asking));
    }

    private Block chase(Asking asking) {
        List<ToChase> all = chase.of(asking.whose().owner(), asking.today());
        Block block = Block.of(
                        "chase",
                        "/contributions",
                        all.stream()
                                .limit(CHASED)
                                .map(one -> entry(asking, one))
                                .toList())
                .led(all.size() <= CHASED ? "" : asking.voice().say("chase.lead", CHASED, all.size()))
                .counting(Arrays.stream(Owed.values())
                        .map(owed -> new Tally(
                                asking.voice().say("owed." + owed),
                                all.stream().mapToInt(one -> one.of(owed)).sum(),
                                list(asking, owed)))
                        .filter(tally -> tally.count() > 0)
                        .toList());
        return known.plan(asking) ? block : Known.withoutPlan(block, asking);
    }

    private static Entry entry(Asking asking, ToChase one) {
        List<Line.Part> what = new ArrayList<>();
        one.owes().forEach((owed, count) -> {
            if (!what.isEmpty()) {
                what.add(new Line.Part(", ", "", false));
            }
            what.add(new Line.Part(asking.voice().say("owes." + owed, count), list(asking, owed, one), false));
        });
        what.addFirst(new Line.Part(" ", "", false));
        what.addFirst(new Line.Part(
                one.isNamed()
                        ? asking.voice().say("chase.who", one.who())
                        : asking.voice().say("chase.nobody"),
                "",
                one.isNamed()));
        return Entry.of(new Line(what), "");
    }

    /// The list of all that is owed of one kind.
    private static String list(Asking asking, Owed owed) {
        return switch (owed) {
            case UNTRACED -> asking.page("/contributions", "etat", "sans-objectif");
            case PROOF -> asking.page("/contributions", "etat", "preuve-incomplete");
            case CONFIRMATION -> asking.page("/contributions", "etat", "a-confirmer");
            case LATE_ACTION -> asking.page("/plan", "vue", "liste", "etat", "LATE");
            case MEASURE -> asking.page("/indicateurs", "fraicheur-est", STALE);
        };
    }

    /// The same, of one who owes, or of what nobody is named for.
    private static String list(Asking asking, Owed owed, ToChase one) {
        String who = one.isNamed() ? one.who() : SoughtDeeds.NO_DEPARTMENT;
        return switch (owed) {
            case UNTRACED -> asking.page("/contributions", "direction", who, "etat", "sans-objectif");
            case PROOF -> asking.page("/contributions", "direction", who, "etat", "preuve-incomplete");
            case CONFIRMATION -> asking.page("/contributions", "direction", who, "etat", "a-confirmer");
            case LATE_ACTION -> asking.page("/plan", "vue", "liste", "etat", "LATE", "repond", who);
            case MEASURE -> asking.page("/indicateurs", "fraicheur-est", STALE, "repond", who);
        };
    }

    private Block findings(Asking asking) {
        if (!known.night(asking)) {
            return Block.of("findings", "/constats", List.of())
                    .unknown(asking.voice().say("unknown.findings"))
                    .leading(new More(asking.voice().say("nights.all"), "/nuits"));
        }
        List<DatedFinding> all =
                asking.authority().flatMap(figures::current).map(findings::of).orElse(List.of());
        List<RuleRow> rules = RuleRow.ofDated(all, asking.voice().locale()).stream()
                .filter(rule -> rule.count() > 0 && !rule.id().equals(Unlinked.RULE.id()))
                .sorted(Comparator.comparing(RuleRow::severity)
                        .thenComparing(RuleRow::count, Comparator.reverseOrder()))
                .toList();
        Map<String, Long> bySeverity = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.severity().name(), TreeMap::new, Collectors.summingLong(RuleRow::count)));
        List<Entry> entries = new ArrayList<>(
                rules.stream().limit(RULES).map(rule -> entry(asking, rule)).toList());
        asking.whose()
                .authority()
                .flatMap(authority -> figures.current(authority.siren())
                        .flatMap(night -> unlinked.of(
                                authority,
                                night,
                                all.stream().map(DatedFinding::finding).toList())))
                .map(keys -> unlinked(asking.voice(), "unlinked", keys.where(), keys.keys(), keys.cents(), keys.href()))
                .ifPresent(entries::add);
        return Block.of("findings", "/constats", entries)
                .led(all.isEmpty() ? "" : asOf(asking))
                .counting(Arrays.stream(Severity.values())
                        .filter(severity -> bySeverity.containsKey(severity.name()))
                        .map(severity -> new Tally(
                                asking.voice().asElsewhere("severity." + severity),
                                bySeverity.getOrDefault(severity.name(), 0L),
                                asking.page(
                                        "/constats",
                                        "gravite",
                                        severity.name(),
                                        "derogation",
                                        "ouverts",
                                        "sauf",
                                        Unlinked.RULE.id())))
                        .toList())
                .leading(new More(asking.voice().say("findings.all"), asking.page("/constats")));
    }

    /// What nothing links, as one line.
    ///
    /// @param key of its text
    static Entry unlinked(Voice voice, String key, String where, long keys, long cents, String href) {
        return Entry.leading(
                        voice.say(key, keys, voice.figures().shortEuros(cents), where),
                        href,
                        voice.say("unlinked.once", Unlinked.RULE.id()))
                .badged(voice.asElsewhere("bucket.UNTRACED"), "untraced");
    }

    private String asOf(Asking asking) {
        return asking.authority()
                .flatMap(figures::current)
                .map(seen -> asking.voice()
                        .asElsewhere(
                                "home.figures-of",
                                asking.voice().date(seen.inputs().asOf())))
                .orElse("");
    }

    private static Entry entry(Asking asking, RuleRow rule) {
        Voice voice = asking.voice();
        return Entry.leading(
                        voice.say("findings.of", rule.count(), rule.id()),
                        asking.page("/constats", "regle", rule.id(), "derogation", "ouverts"),
                        Voice.together(List.of(
                                voice.say("findings.asks", rule.sentence()),
                                rule.waived() == 0 ? "" : voice.say("findings.aside", rule.waived()))))
                .badged(voice.asElsewhere("severity." + rule.severity()), "severity-" + rule.severity());
    }
}
