package fr.continuum.application.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.application.workforce.TrainingsPlaced.Placed;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.TrainingTrace;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanOpening;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where the trainee-days of a year go, from the departments that plan them to the plan: the figures of the tables of
/// trainings, departments and objectives, which are what is told of them here too. A figure that no table tells is
/// told where it follows from those that are ([WhatFollows]): this picture tells nothing by itself.
public final class AskTrainingFlow {

    private final PastDays days;
    private final Clock clock;

    public AskTrainingFlow(PastDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /// Where days go.
    public sealed interface Place {

        /// @param divided whether anything below it is served too
        record Element(PlanCode code, boolean divided) implements Place {}

        /// The element looked into, for what is tied to it directly.
        record Itself(PlanCode code) implements Place {}

        /// What the law asks for, and serves nothing of the plan.
        record Apart() implements Place {}

        /// Nothing of the plan.
        record Nowhere() implements Place {}

        /// To be taken off: days that stand under several places, since they serve each of them.
        record Several() implements Place {}
    }

    /// What is looked at.
    ///
    /// @param department one of them; empty for all
    /// @param inside what stands below one element; empty for all of the plan, told from where a picture of it
    /// opens ([PlanOpening])
    /// @param nowhere only what serves nothing of the plan
    public record Look(Optional<String> department, Optional<PlanCode> inside, boolean nowhere) {

        public static final Look WHOLE = new Look(Optional.empty(), Optional.empty(), false);
    }

    /// @param years that have trainings, latest first
    /// @param whole all trainee-days of the year
    /// @param shown those looked at: what both columns come to, and more than those of its rows that are told
    /// @param from by department
    /// @param to by place; below zero what is to be taken off
    /// @param unknown trainings of the year whose days or trainees nobody said; none where the whole is hidden
    public record Flow(
            MandatePlan plan,
            List<FiscalYear> years,
            Optional<FiscalYear> year,
            Seen<BigDecimal> whole,
            Seen<BigDecimal> shown,
            SortedMap<String, Seen<BigDecimal>> from,
            Map<Place, Seen<BigDecimal>> to,
            int unknown) {

        public Flow {
            years = List.copyOf(years);
            to = Map.copyOf(to);
        }

        /// Whether any row is hidden.
        public boolean isMasked() {
            return from.values().stream().anyMatch(Seen.Hidden.class::isInstance)
                    || to.values().stream().anyMatch(Seen.Hidden.class::isInstance);
        }
    }

    /// Today's.
    ///
    /// @param year wanted; the latest there is where it is none, or has nothing
    /// @return empty where there is no plan
    public Optional<Flow> ask(Owner owner, Optional<FiscalYear> year, Look look, Sight sight) {
        KnownTrainings known = days.known(owner, Days.of(clock.instant()));
        return known.plan().map(plan -> {
            List<FiscalYear> years = List.copyOf(new TreeSet<>(known.years()).descendingSet());
            Optional<FiscalYear> told =
                    year.filter(years::contains).or(() -> years.stream().findFirst());
            return told.map(of -> new Drawing(known, plan.content(), of, days.veil(known, of, sight)).flow(years, look))
                    .orElseGet(() -> new Flow(
                            plan.content(),
                            List.of(),
                            Optional.empty(),
                            Seen.unless(false, BigDecimal.ZERO),
                            Seen.unless(false, BigDecimal.ZERO),
                            new TreeMap<>(),
                            Map.of(),
                            0));
        });
    }

    /// One drawing of a year.
    private static final class Drawing {

        private final MandatePlan plan;
        private final Set<PlanCode> passed;
        private final FiscalYear year;
        private final List<Placed> trainings;
        private final WhatFollows told;
        private final Map<String, SortedMap<PlanCode, Integer>> along = new TreeMap<>();
        private final Map<String, SortedMap<PlanCode, Integer>> tied = new TreeMap<>();

        Drawing(KnownTrainings known, MandatePlan plan, FiscalYear year, TrainingsVeil veil) {
            this.plan = plan;
            this.passed = PlanOpening.passed(plan);
            this.year = year;
            this.trainings = known.placed(year).trainings();
            ContributionContext context = known.book().against(plan);
            for (Placed one : trainings) {
                TrainingTrace trace = TrainingTrace.of(one.training(), context);
                along.put(code(one), trace.along(plan));
                tied.put(code(one), trace.tied());
            }
            this.told = new WhatFollows(trainings, veil);
            trainings.stream()
                    .flatMap(one -> share(along, one).keySet().stream())
                    .distinct()
                    .forEach(code -> told.learn(code, shares(trainings, along, code)));
            trainings.stream()
                    .flatMap(one -> share(along, one).keySet().stream())
                    .distinct()
                    .forEach(this::learnDirectly);
        }

        private static String code(Placed one) {
            return one.training().code();
        }

        private static SortedMap<PlanCode, Integer> share(Map<String, SortedMap<PlanCode, Integer>> of, Placed one) {
            return of.getOrDefault(code(one), new TreeMap<>());
        }

        private static Map<String, Integer> shares(
                List<Placed> some, Map<String, SortedMap<PlanCode, Integer>> of, PlanCode code) {
            Map<String, Integer> shares = new TreeMap<>();
            some.forEach(one -> shares.put(code(one), share(of, one).getOrDefault(code, 0)));
            return shares;
        }

        /// What is tied to an element itself is what it gets, less what all below it get.
        private void learnDirectly(PlanCode code) {
            List<PlanCode> below = below(trainings, Optional.of(code));
            Map<String, Integer> several = several(trainings, Optional.of(code));
            if (told.tells(shares(trainings, along, code))
                    && several.values().stream().allMatch(share -> share == 0)
                    && below.stream().allMatch(one -> told.tells(shares(trainings, along, one)))) {
                told.learn(shares(trainings, tied, code));
            }
        }

        /// Elements right below that any of these serve; of the plan as a whole, those a picture of it opens
        /// on.
        private List<PlanCode> below(List<Placed> some, Optional<PlanCode> inside) {
            return some.stream()
                    .flatMap(one -> share(along, one).keySet().stream())
                    .distinct()
                    .filter(code -> inside.isEmpty()
                            ? !passed.contains(code)
                                    && above(code)
                                            .filter(one -> !passed.contains(one))
                                            .isEmpty()
                            : above(code).equals(inside))
                    .sorted()
                    .toList();
        }

        private Optional<PlanCode> above(PlanCode code) {
            List<PlanCode> lineage =
                    plan.lineage(code).stream().map(element -> element.code()).toList();
            return lineage.size() < 2 ? Optional.empty() : Optional.of(lineage.get(lineage.size() - 2));
        }

        /// What each serves nothing with.
        private Map<String, Integer> rest(List<Placed> some) {
            Map<String, Integer> rest = new TreeMap<>();
            some.forEach(one -> rest.put(
                    code(one),
                    Math.max(
                            0,
                            TraceLink.WHOLE
                                    - below(List.of(one), Optional.empty()).stream()
                                            .mapToInt(root -> share(along, one).getOrDefault(root, 0))
                                            .sum())));
            return rest;
        }

        /// How much more than it is stands under the places of one column.
        private Map<String, Integer> several(List<Placed> some, Optional<PlanCode> inside) {
            Map<String, Integer> several = new TreeMap<>();
            for (Placed one : some) {
                int parts = below(List.of(one), inside).stream()
                                .mapToInt(code -> share(along, one).getOrDefault(code, 0))
                                .sum()
                        + inside.map(code -> share(tied, one).getOrDefault(code, 0))
                                .orElse(0);
                int whole = inside.map(code -> share(along, one).getOrDefault(code, 0))
                        .orElse(TraceLink.WHOLE);
                several.put(code(one), Math.max(0, parts - whole));
            }
            return several;
        }

        Flow flow(List<FiscalYear> years, Look look) {
            List<Placed> some = trainings.stream()
                    .filter(one -> look.department()
                            .filter(name -> !name.equals(one.training().department()))
                            .isEmpty())
                    .toList();
            Map<String, Integer> shown = look.nowhere()
                    ? rest(some)
                    : look.inside().map(code -> shares(some, along, code)).orElseGet(() -> all(some));
            SortedMap<String, Seen<BigDecimal>> from = new TreeMap<>();
            for (Placed one : some) {
                String department = one.training().department();
                if (shown.getOrDefault(code(one), 0) > 0) {
                    from.computeIfAbsent(department, _ -> seen(within(shown, some, department)));
                }
            }
            Map<Place, Seen<BigDecimal>> to = look.nowhere() ? Map.of() : places(some, look.inside());
            if (look.nowhere() || look.inside().isEmpty()) {
                to = with(to, nowhere(some));
            }
            Seen<BigDecimal> whole = seen(all(trainings));
            return new Flow(
                    plan,
                    years,
                    Optional.of(year),
                    whole,
                    seen(shown),
                    from,
                    to,
                    whole.figure().isEmpty()
                            ? 0
                            : (int) trainings.stream()
                                    .filter(Drawing::isUnknown)
                                    .count());
        }

        private static Map<Place, Seen<BigDecimal>> with(
                Map<Place, Seen<BigDecimal>> some, Map<Place, Seen<BigDecimal>> more) {
            Map<Place, Seen<BigDecimal>> all = new LinkedHashMap<>(some);
            all.putAll(more);
            return all;
        }

        private static boolean isUnknown(Placed one) {
            return TrainingVolume.of(one.training()).daysUnknown() > 0;
        }

        private static Map<String, Integer> all(List<Placed> some) {
            Map<String, Integer> all = new TreeMap<>();
            some.forEach(one -> all.put(code(one), TraceLink.WHOLE));
            return all;
        }

        private static Map<String, Integer> within(Map<String, Integer> shares, List<Placed> some, String department) {
            Map<String, Integer> within = new TreeMap<>();
            some.stream()
                    .filter(one -> one.training().department().equals(department))
                    .forEach(one -> within.put(code(one), shares.getOrDefault(code(one), 0)));
            return within;
        }

        private Map<Place, Seen<BigDecimal>> places(List<Placed> some, Optional<PlanCode> inside) {
            Map<Place, Seen<BigDecimal>> to = new LinkedHashMap<>();
            for (PlanCode code : below(some, inside)) {
                boolean divided = !below(some, Optional.of(code)).isEmpty();
                to.put(new Place.Element(code, divided), seen(shares(some, along, code)));
            }
            inside.ifPresent(code -> put(to, new Place.Itself(code), shares(some, tied, code)));
            Map<String, Integer> several = several(some, inside);
            if (several.values().stream().anyMatch(share -> share > 0)) {
                Seen<BigDecimal> more = seen(several);
                to.put(
                        new Place.Several(),
                        Seen.unless(
                                more instanceof Seen.Hidden<BigDecimal>,
                                more.figure().orElse(BigDecimal.ZERO).negate()));
            }
            return to;
        }

        private Map<Place, Seen<BigDecimal>> nowhere(List<Placed> some) {
            Map<Place, Seen<BigDecimal>> to = new LinkedHashMap<>();
            Map<String, Integer> rest = rest(some);
            Map<String, Integer> apart = new TreeMap<>();
            Map<String, Integer> nowhere = new TreeMap<>();
            for (Placed one : some) {
                boolean byLaw = one.standing() == Part.STATUTORY;
                (byLaw ? apart : nowhere).put(code(one), rest.getOrDefault(code(one), 0));
            }
            put(to, new Place.Apart(), apart);
            put(to, new Place.Nowhere(), nowhere);
            return to;
        }

        private void put(Map<Place, Seen<BigDecimal>> to, Place place, Map<String, Integer> shares) {
            if (shares.values().stream().anyMatch(share -> share > 0)) {
                to.put(place, seen(shares));
            }
        }

        private Seen<BigDecimal> seen(Map<String, Integer> shares) {
            BigDecimal days = BigDecimal.ZERO;
            for (Placed one : trainings) {
                days = days.add(TrainingVolume.of(one.training())
                        .days()
                        .multiply(BigDecimal.valueOf(shares.getOrDefault(code(one), 0), 4)));
            }
            return Seen.unless(!told.tells(shares), Decimals.plain(days));
        }
    }
}
