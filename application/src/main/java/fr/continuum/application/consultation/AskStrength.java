package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.consultation.StrengthSeen.OfNight;
import fr.continuum.application.consultation.StrengthSeen.OfYear;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.StrengthShares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many euros of expenses are linked to the plan strongly, weakly, ambiguously or not at all: by fiscal year, as
/// the night readers see published them, and for one year by night, as each published them.
public final class AskStrength {

    /// What links rest on is seen best where codes at source arrive: in what is paid; else in accounts, else in
    /// what was voted.
    private static final List<Measure> BEST_FIRST =
            List.of(Measure.PAID, Measure.COMMITTED, Measure.EXECUTED, Measure.VOTED);

    /// Nights that are looked back at.
    private static final int NIGHTS = 400;

    /// Nights that are told.
    private static final int TOLD = 30;

    private final Consolidations consolidations;
    private final Nights nights;
    private final BudgetFacts facts;
    private final Measurements measurements;

    public AskStrength(Consolidations consolidations, Nights nights, BudgetFacts facts, Measurements measurements) {
        this.consolidations = consolidations;
        this.nights = nights;
        this.facts = facts;
        this.measurements = measurements;
    }

    /// @param measure all years are to be told by; where none is, each by that which tells most of it
    /// @param year whose nights are told; the latest where it is none, or has no money
    /// @return empty before a night is published
    public Optional<StrengthSeen> ask(Siren authority, Optional<Measure> measure, Optional<FiscalYear> year) {
        return consolidations.current(authority).map(current -> {
            Published published = new Published(authority);
            YearSources sources = published.sources(current);
            List<OfYear> years = sources.choices().stream()
                    .map(Choice::year)
                    .distinct()
                    .sorted()
                    .flatMap(one -> choice(sources, one, measure).stream())
                    .map(choice -> new OfYear(
                            choice.year(),
                            choice.measure(),
                            sources.of(choice),
                            published.shares(current, sources, choice)))
                    .toList();
            Optional<OfYear> focus = years.stream()
                    .filter(one -> year.equals(Optional.of(one.year())))
                    .findFirst()
                    .or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()));
            return new StrengthSeen(
                    years,
                    current.night(),
                    focus,
                    focus.map(one -> nights(authority, published, new Choice(one.year(), one.measure())))
                            .orElse(List.of()),
                    BEST_FIRST.stream()
                            .filter(one -> sources.choices().stream().anyMatch(choice -> choice.measure() == one))
                            .toList());
        });
    }

    /// How each year moved from one night to another: the latest year first, years that stand as they did left
    /// out.
    ///
    /// @param then the earlier night; empty where nothing was published by then
    public List<StrengthMoved> between(Siren authority, Optional<Consolidation> then, Consolidation now) {
        Published published = new Published(authority);
        YearSources sources = published.sources(now);
        Optional<YearSources> were = then.map(published::sources);
        return sources.choices().stream()
                .map(Choice::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .flatMap(year -> choice(sources, year, Optional.empty()).stream())
                .map(choice -> new StrengthMoved(
                        choice.year(),
                        choice.measure(),
                        sources.of(choice),
                        were.filter(known -> !known.of(choice).isEmpty())
                                .map(known -> published.shares(then.orElseThrow(), known, choice)),
                        published.shares(now, sources, choice)))
                .filter(moved -> !moved.before().equals(Optional.of(moved.now())))
                .toList();
    }

    private static Optional<Choice> choice(YearSources sources, FiscalYear year, Optional<Measure> measure) {
        List<Choice> ofYear = sources.choices().stream()
                .filter(choice -> choice.year().equals(year))
                .toList();
        return measure.isPresent()
                ? ofYear.stream()
                        .filter(choice -> measure.equals(Optional.of(choice.measure())))
                        .findFirst()
                : ofYear.stream()
                        .filter(choice -> BEST_FIRST.contains(choice.measure()))
                        .min(Comparator.comparingInt(choice -> BEST_FIRST.indexOf(choice.measure())));
    }

    private List<OfNight> nights(Siren authority, Published published, Choice choice) {
        List<OfNight> told = new ArrayList<>();
        for (Nights.Night night : nights.recent(NIGHTS)) {
            Optional<Consolidation> found = consolidations
                    .find(authority, night.id())
                    .filter(one -> one.state() == Consolidations.State.PUBLISHED);
            if (found.isPresent() && told.size() < TOLD) {
                YearSources sources = published.sources(found.get());
                if (!sources.of(choice).isEmpty()) {
                    told.add(new OfNight(night.id(), night.asOf(), published.shares(found.get(), sources, choice)));
                }
            }
        }
        return told.reversed();
    }

    /// What nights published: most of it is the same from one to the next, and is read once.
    private final class Published {

        private final Siren authority;
        private final Map<Object, Reading> readings = new HashMap<>();
        private final Map<Sha256, List<Coverage>> coverages = new HashMap<>();

        private Published(Siren authority) {
            this.authority = authority;
        }

        private YearSources sources(Consolidation night) {
            return new YearSources(night.documents().stream()
                    .map(document -> readings.computeIfAbsent(
                            document.reading(),
                            _ -> facts.find(document.reading()).orElseThrow()))
                    .toList());
        }

        private StrengthShares shares(Consolidation night, YearSources sources, Choice choice) {
            List<Reading> own = sources.of(choice);
            return StrengthShares.of(night.documents().stream()
                    .filter(document ->
                            own.stream().anyMatch(reading -> reading.id().equals(document.reading())))
                    .flatMap(document -> coverages
                            .computeIfAbsent(
                                    document.measurement(),
                                    id -> measurements.coverages(authority, id).orElseThrow())
                            .stream())
                    .filter(coverage -> coverage.flow() == Flow.EXPENSE
                            && coverage.dimension() == Dimension.PLAN
                            && coverage.measure() == choice.measure())
                    .map(Coverage::buckets)
                    .reduce(Buckets.EMPTY, Buckets::plus));
        }
    }
}
