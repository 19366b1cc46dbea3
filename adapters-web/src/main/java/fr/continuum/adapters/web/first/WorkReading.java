package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Work.Done;
import fr.continuum.adapters.web.first.Work.Keeping;
import fr.continuum.adapters.web.first.Work.Served;
import fr.continuum.adapters.web.plan.ElementNames;
import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.plan.Place;
import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.workforce.AskVacancies;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Spelling;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Follows what departments do, and what they or a post carry of the plan, up to the challenges and promises it
/// serves. It shows no figure of people.
@Component
final class WorkReading {

    private static final int DONE = 5;

    /// What a department or a service is to the plan; an élu, an executive or a partner is none.
    private static final Set<PlanRole> OF_DEPARTMENTS =
            EnumSet.of(PlanRole.LEAD_DEPARTMENT, PlanRole.PROJECT_MANAGER, PlanRole.CONTRIBUTOR);

    private final JudgeContributions judge;
    private final AskVacancies vacancies;
    private final LevelWords levels;
    private final Clock clock;

    WorkReading(JudgeContributions judge, AskVacancies vacancies, LevelWords levels, Clock clock) {
        this.judge = judge;
        this.vacancies = vacancies;
        this.levels = levels;
        this.clock = clock;
    }

    /// @param direction a department, as the address names it; where empty, all of the person's own, and their
    /// posts
    Work of(SignedIn viewer, Whose whose, String direction, Locale locale) {
        Judged judged = judge.today(whose.owner());
        List<String> choices = choices(viewer, judged);
        List<String> chosen = direction.isBlank()
                ? viewer.departments().isEmpty() ? List.of() : choices
                : choices.stream().filter(one -> same(one, direction)).toList();
        List<JudgedContribution> own = judged.all().stream()
                .filter(one -> chosen.stream()
                        .anyMatch(department ->
                                same(department, one.contribution().department())))
                .toList();
        boolean mine = direction.isBlank();
        List<String> posts = mine ? viewer.posts().stream().sorted().toList() : List.of();
        List<String> holders = Stream.concat(chosen.stream(), posts.stream()).toList();
        Carrying carrying = judged.plan()
                .map(plan -> Carrying.of(
                        plan,
                        Days.of(clock.instant()),
                        vacancies.of(whose.owner(), plan, Days.of(clock.instant())),
                        holding -> (mine && viewer.sitsAt(holding))
                                || chosen.stream().anyMatch(department -> same(department, holding.post())),
                        asked -> holders.stream().anyMatch(holder -> same(holder, asked)),
                        ElementNames.of(new Place(whose.autorite(), ""), plan.content())))
                .orElse(Carrying.NOTHING);
        Told told = judged.plan()
                .map(plan -> new Told(plan, whose, own, judged, carrying))
                .orElse(null);
        List<JudgedContribution> without = own.stream()
                .filter(one -> one.state() == ContributionState.UNTRACED)
                .toList();
        return new Work(
                whose,
                chosen,
                posts,
                choices,
                !direction.isBlank() && chosen.isEmpty() ? direction : "",
                judged.plan().isPresent(),
                own.size(),
                told == null ? 0 : told.serving.size(),
                told == null ? 0 : told.byChallenge.size(),
                told == null ? 0 : told.pledges.size(),
                ChallengeWords.of(
                        levels,
                        judged.plan().map(plan -> plan.content().levelNames()).orElse(LevelNames.USUAL),
                        locale),
                told == null ? List.of() : told.served(),
                without.stream()
                        .limit(DONE)
                        .map(one -> done(whose, one.contribution(), List.of()))
                        .toList(),
                without.size(),
                carrying.count(),
                carrying.late(),
                carrying.isOnTime(),
                carrying.answered(),
                holders.size() == 1 && carrying.answered() > 0
                        ? page(whose, "/plan", "vue", "liste", "etat", "LATE", "repond", holders.getFirst())
                        : "",
                (int) own.stream()
                        .filter(one -> one.state() == ContributionState.STATUTORY)
                        .count(),
                chosen.size() == 1 && !own.isEmpty()
                        ? page(whose, "/contributions", "direction", chosen.getFirst())
                        : "",
                holders.size() == 1 && carrying.count() > 0
                        ? page(whose, "/plan", "vue", "liste", "tient", holders.getFirst())
                        : "");
    }

    /// One’s own departments; of who names none, all that hold something or have a role in what still counts.
    private static List<String> choices(SignedIn viewer, Judged judged) {
        Map<String, String> byName = new LinkedHashMap<>();
        Stream<String> all = viewer.departments().isEmpty()
                ? Stream.concat(
                        judged.all().stream().map(one -> one.contribution().department()),
                        judged.plan().stream().flatMap(WorkReading::holding))
                : viewer.departments().stream();
        all.filter(name -> !name.isBlank()).forEach(name -> byName.putIfAbsent(Spelling.folded(name), name));
        return byName.values().stream()
                .sorted(Comparator.comparing(Unaccented::of))
                .toList();
    }

    private static Stream<String> holding(MandatePlan plan) {
        return plan.content().elements().stream()
                .filter(element -> plan.isOpen(element.code()))
                .flatMap(element -> element.roles().stream())
                .filter(holding -> OF_DEPARTMENTS.contains(holding.role()) && holding.namesSomebody())
                .map(RoleHolding::post);
    }

    private static Stream<PlanCode> others(PlanElement element) {
        return element instanceof Action action ? action.others().stream() : Stream.empty();
    }

    private static boolean same(String one, String other) {
        return Spelling.folded(one).equals(Spelling.folded(other));
    }

    private static Done done(Whose whose, Contribution one, List<Line.Part> through) {
        return new Done(
                one.kind().name(),
                new Line.Part(
                        one.title(),
                        page(whose, "/contributions/fiche", "genre", Ways.name(one.kind()), "code", one.code()),
                        true),
                through);
    }

    private static String page(Whose whose, String path, String... query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!whose.autorite().isEmpty()) {
            address.queryParam("autorite", whose.autorite());
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < query.length; i += 2) {
            address.queryParam(query[i], "{" + query[i] + "}");
            values.add(query[i + 1]);
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    /// What some contributions serve, beside what is carried. Not for use by several threads.
    private static final class Told {

        private final MandatePlan plan;
        private final Carrying carrying;
        private final Whose whose;
        private final ElementNames names;
        private final Set<Contribution> serving = new LinkedHashSet<>();
        private final Set<Pledge> pledges = new LinkedHashSet<>();
        private final Map<Objective.Strategic, Set<PlanElement>> reached = new LinkedHashMap<>();
        private final Map<Objective.Strategic, Map<Contribution, Set<PlanElement>>> byChallenge = new LinkedHashMap<>();

        Told(MandatePlan plan, Whose whose, List<JudgedContribution> own, Judged judged, Carrying carrying) {
            this.plan = plan;
            this.carrying = carrying;
            this.whose = whose;
            this.names = ElementNames.of(new Place(whose.autorite(), ""), plan.content());
            Continuum continuum = new Continuum(
                    plan,
                    own.stream().map(JudgedContribution::contribution).toList(),
                    judged.book().background().needs(),
                    List.of());
            own.forEach(one -> continuum.up(one.contribution().id()).forEach(path -> add(one.contribution(), path)));
        }

        private void add(Contribution one, Path path) {
            PlanElement tied = path.climb().getFirst();
            serving.add(one);
            // What an action contributes to besides counts elsewhere: its promises are not served here.
            path.climb().stream()
                    .flatMap(element -> plan.pledgesKeptBy(element.code()).stream())
                    .forEach(pledges::add);
            Optional<Objective.Strategic> challenge = plan.challengeOf(tied.code());
            challenge.ifPresent(found -> {
                reached.computeIfAbsent(found, _ -> new LinkedHashSet<>()).add(tied);
                Set<PlanElement> through = byChallenge
                        .computeIfAbsent(found, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(one, _ -> new LinkedHashSet<>());
                if (!tied.equals(found)) {
                    through.add(tied);
                }
            });
        }

        List<Served> served() {
            return plan.strategicObjectives().stream()
                    .filter(challenge -> byChallenge.containsKey(challenge)
                            || !carrying.of(challenge).isEmpty())
                    .map(challenge -> served(challenge, byChallenge.getOrDefault(challenge, Map.of())))
                    .toList();
        }

        private Served served(Objective.Strategic challenge, Map<Contribution, Set<PlanElement>> deeds) {
            List<PlanElement> here = Stream.concat(
                            carrying.heldIn(challenge).stream(), reached.getOrDefault(challenge, Set.of()).stream())
                    .distinct()
                    .toList();
            List<PlanElement> upToChallenge = plan.lineage(challenge.code());
            return new Served(
                    name(challenge),
                    challenge.statement(),
                    kept(challenge),
                    here.stream()
                            .flatMap(element -> plan.lineage(element.code()).stream())
                            .filter(element -> !upToChallenge.contains(element))
                            .distinct()
                            .map(element -> new Keeping(name(element), keptBy(Stream.of(element))))
                            .filter(keeping -> !keeping.pledges().isEmpty())
                            .toList(),
                    here.stream()
                            .flatMap(WorkReading::others)
                            .distinct()
                            .flatMap(code -> plan.find(code).stream())
                            .filter(element -> !plan.lineage(element.code()).contains(challenge))
                            .map(element -> new Keeping(name(element), kept(element)))
                            .toList(),
                    carrying.of(challenge).stream().limit(DONE).toList(),
                    Math.max(0, carrying.of(challenge).size() - DONE),
                    deeds.entrySet().stream()
                            .limit(DONE)
                            .map(deed -> done(
                                    whose,
                                    deed.getKey(),
                                    deed.getValue().stream().map(this::name).toList()))
                            .toList(),
                    Math.max(0, deeds.size() - DONE));
        }

        /// As the page of an objective tells them: those it keeps, and those something above it keeps.
        private List<Line.Part> kept(PlanElement objective) {
            return keptBy(plan.lineage(objective.code()).stream());
        }

        private List<Line.Part> keptBy(Stream<PlanElement> elements) {
            return elements.flatMap(element -> plan.pledgesKeptBy(element.code()).stream())
                    .distinct()
                    .map(this::name)
                    .toList();
        }

        private Line.Part name(PlanElement element) {
            return names.name(element.code().value());
        }
    }
}
