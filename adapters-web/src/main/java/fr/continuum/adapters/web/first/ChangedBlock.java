package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.attention.AskWhatChanged;
import fr.continuum.application.attention.WhatChanged;
import fr.continuum.application.attention.WhatChanged.Turned;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.rule.ContinuumRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What changed since a day the reader chooses, or since the last night.
@Component
final class ChangedBlock {

    private static final int NAMES = 3;
    private static final String FOUND = "found";

    private final AskWhatChanged changed;
    private final BudgetFacts facts;

    ChangedBlock(AskWhatChanged changed, BudgetFacts facts) {
        this.changed = changed;
        this.facts = facts;
    }

    Block of(Asking asking) {
        WhatChanged told = changed.since(asking.whose().owner(), asking.since(), asking.today());
        List<Entry> entries = new ArrayList<>();
        plan(asking, told, entries);
        deeds(asking, told, entries);
        indicators(asking, told, entries);
        findings(asking, told, entries);
        documents(asking, told, entries);
        return Block.of("changed", "/jour", entries)
                .led(asking.voice().say("changed.lead", asking.voice().date(told.first())))
                .choosing();
    }

    private static void plan(Asking asking, WhatChanged told, List<Entry> entries) {
        List<ElementChange> all = told.plan().elements();
        if (!told.plan().isEmpty()) {
            entries.add(line(
                    asking,
                    "plan",
                    all.size(),
                    asking.page(
                            "/plan/comparer",
                            "du",
                            before(told).toString(),
                            "au",
                            asking.today().toString()),
                    all.stream().map(one -> one.code() + " " + one.label()).toList()));
        }
    }

    private static void deeds(Asking asking, WhatChanged told, List<Entry> entries) {
        String list = asking.page("/contributions");
        add(
                asking,
                "come",
                told.deeds().come().stream().map(Contribution::title).toList(),
                list,
                entries);
        add(
                asking,
                "amended",
                told.deeds().changed().stream().map(Contribution::title).toList(),
                list,
                entries);
        add(
                asking,
                "gone",
                told.deeds().gone().stream().map(Contribution::title).toList(),
                asking.page("/contributions", "le", before(told).toString()),
                entries);
    }

    private static void indicators(Asking asking, WhatChanged told, List<Entry> entries) {
        String list = asking.page("/indicateurs");
        add(
                asking,
                "worse",
                named(asking, told.indicators().stream().filter(Turned::isWorse).toList()),
                list,
                entries);
        add(
                asking,
                "better",
                named(
                        asking,
                        told.indicators().stream().filter(one -> !one.isWorse()).toList()),
                list,
                entries);
    }

    private static List<String> named(Asking asking, List<Turned> turned) {
        return turned.stream()
                .map(one -> asking.voice()
                        .say(
                                "turned",
                                one.indicator().label(),
                                asking.voice().asElsewhere("indicator.light." + one.now())))
                .toList();
    }

    private static void findings(Asking asking, WhatChanged told, List<Entry> entries) {
        add(
                asking,
                FOUND,
                told.findings().come().stream()
                        .map(one -> one.finding().rule())
                        .distinct()
                        .map(rule -> rule.id() + " " + sentence(asking, rule))
                        .toList(),
                told.findings().come().size(),
                asking.page("/constats", "depuis", told.first().toString(), "derogation", "ouverts"),
                entries);
        add(
                asking,
                "settled",
                List.of(),
                told.findings().gone().size(),
                asking.page("/jour", "date", before(told).toString()),
                entries);
    }

    /// Without its full stop: it stands in a list.
    private static String sentence(Asking asking, ContinuumRule rule) {
        String said = Said.in(asking.voice().locale(), rule.wording());
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    private void documents(Asking asking, WhatChanged told, List<Entry> entries) {
        add(
                asking,
                "received",
                told.documents().stream().map(this::document).toList(),
                asking.page("/documents"),
                entries);
    }

    private String document(ReadingId reading) {
        return facts.find(reading)
                .map(read -> read.header().code() + " " + read.header().fiscalYear() + " "
                        + read.header().budgetName())
                .orElseThrow();
    }

    /// The evening the changes are held against.
    private static LocalDate before(WhatChanged told) {
        return told.first().minusDays(1);
    }

    private static void add(Asking asking, String what, List<String> names, String href, List<Entry> entries) {
        add(asking, what, names, names.size(), href, entries);
    }

    private static void add(
            Asking asking, String what, List<String> names, int count, String href, List<Entry> entries) {
        if (count > 0) {
            entries.add(line(asking, what, count, href, names));
        }
    }

    /// What the authority called things is French; what rules say is ours.
    private static Entry line(Asking asking, String what, int count, String href, List<String> names) {
        Line told = new Line(List.of(new Line.Part(asking.voice().say("changed." + what, count), href, false)));
        return Entry.listing(told, names, NAMES, !what.equals(FOUND), asking.voice());
    }
}
