package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.finding.NamedSubjects;
import fr.continuum.adapters.web.finding.SubjectTitles;
import fr.continuum.adapters.web.plan.ElementNames;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.BridgeSource;
import fr.continuum.adapters.web.reading.CumulatedYear;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.attention.AskWhatChanged;
import fr.continuum.application.attention.WhatChanged;
import fr.continuum.application.attention.WhatChanged.Turned;
import fr.continuum.application.consultation.StrengthMoved;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.StrengthShares;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What changed since a day, one thing after the other: the first screen counts them, the page of changes lists them,
/// so that both say as many.
@Component
final class Changes {

    private final AskWhatChanged changed;
    private final BudgetFacts facts;
    private final NamedSubjects names;
    private final PublishedFigures figures;

    Changes(AskWhatChanged changed, BudgetFacts facts, NamedSubjects names, PublishedFigures figures) {
        this.names = names;
        this.figures = figures;
        this.changed = changed;
        this.facts = facts;
    }

    /// Kinds of changes, in the order they are told.
    enum Kind {
        MONEY("argent"),
        PLAN("plan"),
        COME("contributions-ajoutees"),
        AMENDED("contributions-modifiees"),
        GONE("contributions-retirees"),
        WORSE("indicateurs-en-recul"),
        BETTER("indicateurs-en-progres"),
        FOUND("constats-nouveaux"),
        SETTLED("constats-regles"),
        RECEIVED("documents");

        private final String address;

        Kind(String address) {
            this.address = address;
        }

        /// As addresses say it: `quoi=documents`.
        public String address() {
            return address;
        }

        static Optional<Kind> of(String address) {
            return Arrays.stream(values())
                    .filter(kind -> kind.address.equals(address))
                    .findFirst();
        }
    }

    /// One thing that changed.
    ///
    /// @param what it is, leading to its page
    /// @param how it changed; of no part where its kind says all
    /// @param finding what it is, of a finding; empty of what is none
    /// @param shares what links rest on now, of what money serves; empty of what is none
    record One(Line.Part what, Line how, Optional<Finding> finding, Optional<StrengthShares> shares) {

        One(Line.Part what, Line how) {
            this(what, how, Optional.empty(), Optional.empty());
        }
    }

    /// @param since the first day that counts
    /// @param whole whether something of the plan changed that is of no element: its name, its term, its order
    /// @param all by kind, kinds of which there is none left out
    record Told(LocalDate since, boolean whole, Map<Kind, List<One>> all) {

        Told {
            all = new EnumMap<>(all);
        }

        List<One> of(Kind kind) {
            return all.getOrDefault(kind, List.of());
        }

        /// The evening the changes are held against.
        LocalDate before() {
            return since.minusDays(1);
        }
    }

    Told of(Asking asking) {
        WhatChanged told = changed.since(asking.whose().owner(), asking.since(), asking.today());
        String before = told.first().minusDays(1).toString();
        Map<Kind, List<One>> all = new EnumMap<>(Kind.class);
        List<CumulatedYear> budgets = told.money().isEmpty() ? List.of() : budgets(asking);
        put(
                all,
                Kind.MONEY,
                told.money().stream().map(one -> moved(asking, budgets, one)).toList());
        put(
                all,
                Kind.PLAN,
                told.plan().elements().stream()
                        .map(one -> element(asking, before, one))
                        .toList());
        put(all, Kind.COME, deeds(asking, "", told.deeds().come()));
        put(all, Kind.AMENDED, deeds(asking, "", told.deeds().changed()));
        put(all, Kind.GONE, deeds(asking, before, told.deeds().gone()));
        put(all, Kind.WORSE, turned(asking, told.indicators(), true));
        put(all, Kind.BETTER, turned(asking, told.indicators(), false));
        put(all, Kind.FOUND, findings(asking, told.findings().come(), ""));
        put(all, Kind.SETTLED, findings(asking, told.findings().gone(), before));
        put(all, Kind.RECEIVED, told.documents().stream().map(this::document).toList());
        return new Told(told.first(), !told.plan().plan().isEmpty(), all);
    }

    private static void put(Map<Kind, List<One>> all, Kind kind, List<One> some) {
        if (!some.isEmpty()) {
            all.put(kind, some);
        }
    }

    /// The cumulated budgets readers are shown, where bridges of what was voted are told.
    private List<CumulatedYear> budgets(Asking asking) {
        return asking.whose().authority().stream()
                .flatMap(known -> figures.current(known.siren()).stream()
                        .flatMap(night -> figures.budgets(known, night).stream()))
                .toList();
    }

    /// What is linked of a year, then and now: euros, and now the rate with all that stands beside it: what it is
    /// of, of which budgets, its range, without payroll, where its bridge is.
    private static One moved(Asking asking, List<CumulatedYear> budgets, StrengthMoved moved) {
        Voice voice = asking.voice();
        String measure = voice.asElsewhere("measure." + moved.measure());
        String now = rates(voice, moved.now());
        List<Line.Part> told = new ArrayList<>();
        told.add(new Line.Part(
                moved.before()
                        .map(before -> voice.say(
                                "moved",
                                voice.say(
                                        "money.before",
                                        voice.figures().shortEuros(before.linked()),
                                        voice.figures().shortEuros(before.inScope())),
                                now))
                        .orElseGet(() -> voice.say("moved.new", now)),
                "",
                false));
        if (moved.budgets() > 1) {
            told.add(new Line.Part(" · " + voice.say("money.several", moved.budgets()), "", false));
        }
        List<BridgeSource> bridges =
                BridgeSource.of(moved.sources(), budgets, new Lens(Dimension.PLAN, Flow.EXPENSE, moved.measure()));
        for (BridgeSource bridge : bridges) {
            told.add(new Line.Part(told.getLast().leads() ? ", " : " · " + voice.say("money.bridge") + " ", "", false));
            told.add(new Line.Part(bridge.reading().header().budgetName(), bridge.href(), true));
        }
        return new One(
                new Line.Part(
                        voice.say("money", moved.year().toString(), measure),
                        asking.page("/force-des-liens", "exercice", moved.year().toString()),
                        false),
                new Line(told),
                Optional.empty(),
                Optional.of(moved.now()));
    }

    private static String rates(Voice voice, StrengthShares shares) {
        Optional<BigDecimal> rate = shares.share(shares.linked());
        if (rate.isEmpty()) {
            return voice.figures().shortEuros(shares.linked());
        }
        String told = voice.say(
                "money.rate",
                voice.figures().shortEuros(shares.linked()),
                voice.figures().percent(rate.get()),
                voice.figures().shortEuros(shares.inScope()),
                voice.figures().percent(shares.share(shares.strong()).orElseThrow()),
                voice.figures().percent(shares.share(shares.most()).orElseThrow()));
        return shares.payroll() == 0
                ? told
                : shares.shareWithoutPayroll(shares.linked())
                        .map(without -> voice.say(
                                "money.both",
                                told,
                                voice.figures().percent(without),
                                voice.figures().shortEuros(shares.withoutPayroll())))
                        .orElse(told);
    }

    private static One element(Asking asking, String before, ElementChange one) {
        String code = one.code().value();
        String[] query = one.kind() == PlanDiff.Kind.REMOVED
                ? new String[] {"code", code, "le", before}
                : new String[] {"code", code};
        return new One(
                new Line.Part(
                        code + " " + ElementNames.beside(code, one.label()), asking.page("/plan/element", query), true),
                one.kind() == PlanDiff.Kind.CHANGED
                        ? facts(asking, one.facts())
                        : Line.of(asking.voice().asElsewhere("plan.change." + one.kind())));
    }

    /// What each fact was, and what it is: `fin : 31 décembre 2023 → 30 juin 2024`.
    private static Line facts(Asking asking, List<FactChange> facts) {
        List<Line.Part> told = new ArrayList<>();
        for (FactChange fact : facts) {
            if (!told.isEmpty()) {
                told.add(new Line.Part(" ; ", "", false));
            }
            told.add(new Line.Part(Said.in(asking.voice().locale(), fact.told()), "", true));
        }
        return new Line(told);
    }

    private static List<One> deeds(Asking asking, String day, List<Contribution> deeds) {
        return deeds.stream().map(one -> deed(asking, day, one)).toList();
    }

    private static One deed(Asking asking, String day, Contribution one) {
        String genre = Ways.name(one.kind());
        return new One(
                new Line.Part(
                        one.title(),
                        day.isEmpty()
                                ? asking.page("/contributions/fiche", "genre", genre, "code", one.code())
                                : asking.page("/contributions/fiche", "genre", genre, "code", one.code(), "le", day),
                        true),
                Line.of(asking.voice().asElsewhere("kind." + one.kind())));
    }

    private static List<One> turned(Asking asking, List<Turned> turned, boolean worse) {
        return turned.stream()
                .filter(one -> one.isWorse() == worse)
                .map(one -> new One(
                        new Line.Part(
                                one.indicator().label(),
                                asking.page(
                                        "/indicateurs/fiche",
                                        "code",
                                        one.indicator().code()),
                                true),
                        Line.of(asking.voice()
                                .say(
                                        "turned",
                                        asking.voice().asElsewhere("indicator.light." + one.before()),
                                        asking.voice().asElsewhere("indicator.light." + one.now())))))
                .toList();
    }

    /// @param day the evening they were found; empty where they still are
    private List<One> findings(Asking asking, List<DatedFinding> findings, String day) {
        SubjectTitles titles = day.isEmpty()
                ? names.of(asking.whose().owner())
                : names.on(asking.whose().owner(), LocalDate.parse(day));
        return findings.stream()
                .map(one -> {
                    ContinuumRule rule = one.finding().rule();
                    return new One(
                            new Line.Part(
                                    Stream.of(
                                                    rule.id() + " "
                                                            + one.finding().subject(),
                                                    titles.of(one.finding().subject()))
                                            .filter(said -> !said.isEmpty())
                                            .collect(Collectors.joining(" · ")),
                                    day.isEmpty()
                                            ? asking.page("/constats", "regle", rule.id(), "derogation", "ouverts")
                                            : asking.page("/jour", "date", day, "regle", rule.id()),
                                    true),
                            Line.of(Said.in(
                                    asking.voice().locale(), one.finding().observation())),
                            Optional.of(one.finding()),
                            Optional.empty());
                })
                .toList();
    }

    private One document(ReadingId reading) {
        return facts.find(reading)
                .map(read -> new One(
                        new Line.Part(
                                read.header().code() + " "
                                        + read.header().fiscalYear() + " "
                                        + read.header().budgetName(),
                                "/documents/" + reading.document(),
                                true),
                        new Line(List.of())))
                .orElseThrow();
    }
}
