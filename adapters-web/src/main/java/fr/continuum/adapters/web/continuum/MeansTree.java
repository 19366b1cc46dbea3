package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.continuum.Places.Place;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DeclaredCost;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.trace.Continuum.Funding;
import fr.continuum.domain.trace.Continuum.Means;
import fr.continuum.domain.trace.Continuum.Served;
import fr.continuum.domain.trace.Continuum.Tie;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that an element gets, as rows of a tree.
///
/// @param places where the keys of each document are listed
record MeansTree(Look look, Map<Sha256, Place> places, Figures say) {

    /// One element, all that it gets added up, and what is tied to it directly.
    ///
    /// @param told its money here and below, as far as it can be told: each cent once
    /// @param ownCents its money that nothing below it gets
    /// @param waitingCents its money by rows that somebody must say still hold
    /// @param behind what is traced of it where its keys are listed
    /// @param cost of the contributions here and below, each once
    /// @param time gained that is put to use for it that year; null where none is
    /// @param trained trainings of that year that serve it; null where none does
    /// @param deeds tied to the element itself
    /// @param besides actions of other objectives that contribute here, and count there
    record Row(
            StepView step,
            int depth,
            Told told,
            long ownCents,
            long waitingCents,
            boolean isLeaf,
            List<Behind> behind,
            DeclaredCost cost,
            @Nullable ServedTime time,
            @Nullable Trained trained,
            List<Deed> deeds,
            List<Besides> besides) {}

    /// Trainings that serve an element.
    ///
    /// @param volume null where it is of too few people for this reader
    record Trained(@Nullable TrainingVolume volume) {

        private static Trained of(Seen<TrainingCoverage.Served> seen) {
            return new Trained(seen.figure()
                    .map(told -> told.expected().plus(told.apart()))
                    .orElse(null));
        }
    }

    /// Money of one place.
    record Behind(Place place, long cents, String href) {}

    /// A contribution tied to an element.
    ///
    /// @param share of it that is tied here; empty through a competency need
    /// @param need through which it serves; null elsewhere
    /// @param waits whether somebody must say that it still holds
    record Deed(
            Contribution by,
            String share,
            Strength strength,
            @Nullable CompetencyNeed need,
            boolean waits,
            String up) {}

    /// An action that counts elsewhere.
    record Besides(StepView action, Optional<StepView> under) {}

    /// Contributions of one kind.
    record KindRow(ContributionKind kind, DeclaredCost cost) {}

    List<Row> rows(Means means) {
        List<Row> rows = new ArrayList<>();
        add(rows, means, 0);
        return List.copyOf(rows);
    }

    private void add(List<Row> rows, Means means, int depth) {
        rows.add(new Row(
                step(means),
                depth,
                look.seen().money().map(money -> money.told(means)).orElse(Told.NOTHING),
                means.money().stream().mapToLong(Funding::cents).sum(),
                funding(means).filter(this::isWaiting).mapToLong(Funding::cents).sum(),
                means.below().isEmpty(),
                behind(means),
                DeclaredCost.of(means.allContributions()),
                look.time().get(means.element().code()),
                Optional.ofNullable(look.trained().get(means.element().code()))
                        .map(Trained::of)
                        .orElse(null),
                means.contributions().stream().map(this::deed).toList(),
                means.contributing().stream()
                        .map(action -> new Besides(
                                StepView.of(look, action),
                                action.principal()
                                        .flatMap(look.seen().plan()::find)
                                        .map(under -> StepView.of(look, under))))
                        .toList()));
        means.below().forEach(below -> add(rows, below, depth + 1));
    }

    /// Each kind there is, each contribution once however many ties it has.
    static List<KindRow> kinds(Means means) {
        Map<ContributionKind, List<Contribution>> byKind = new EnumMap<>(ContributionKind.class);
        means.allContributions()
                .forEach(one -> byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>())
                        .add(one));
        return byKind.entrySet().stream()
                .map(e -> new KindRow(e.getKey(), DeclaredCost.of(e.getValue())))
                .toList();
    }

    private StepView step(Means means) {
        return StepView.of(look, means.element());
    }

    private Deed deed(Served served) {
        return switch (served.through()) {
            case Tie.Direct(TraceLink link) ->
                new Deed(
                        served.by(),
                        say.share(BigDecimal.valueOf(link.share(), 2)),
                        link.strength(),
                        null,
                        look.waiting().isFor(served.by().id(), served.through()),
                        Ways.up(look.siren(), served.by().id()));
            case Tie.ThroughNeed through ->
                new Deed(
                        served.by(),
                        "",
                        through.strength(),
                        through.need(),
                        look.waiting().isFor(served.by().id(), through),
                        Ways.up(look.siren(), served.by().id()));
        };
    }

    private List<Behind> behind(Means means) {
        Map<Place, Long> cents = new LinkedHashMap<>();
        funding(means)
                .forEach(funding -> Optional.ofNullable(key(funding))
                        .flatMap(key -> Optional.ofNullable(
                                places.get(key.reading().id().document())))
                        .ifPresent(place -> cents.merge(place, funding.cents(), Math::addExact)));
        // Nothing is traced to a promise itself: its keys are those of its objectives.
        return cents.entrySet().stream()
                .map(e -> new Behind(
                        e.getKey(),
                        e.getValue(),
                        means.element() instanceof Pledge
                                ? ""
                                : e.getKey()
                                        .keys()
                                        .apply(Which.to(means.element().code().value()))))
                .toList();
    }

    private static Stream<Funding> funding(Means means) {
        return Stream.concat(means.money().stream(), means.below().stream().flatMap(MeansTree::funding));
    }

    private boolean isWaiting(Funding funding) {
        return look.waiting().isFor(key(funding), funding.target());
    }

    private @Nullable KeyOfYear key(Funding funding) {
        return look.seen().money().map(money -> money.keys().get(funding.key())).orElse(null);
    }
}
