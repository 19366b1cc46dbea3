package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.workforce.Improvement.Answer;
import fr.continuum.domain.workforce.TimeGain.Source;
import fr.continuum.domain.workforce.TimeGainUse.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The accounts of gained time: one per department and year that gained or used any, by year, then department.
public record GainedTimeLedger(List<GainedTimeAccount> accounts) {

    private static final int REFERENCE_DECIMALS = 4;

    /// One account: which year, whose.
    private record Place(FiscalYear year, String department) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::year).thenComparing(Place::department);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public GainedTimeLedger {
        accounts = List.copyOf(accounts);
    }

    static GainedTimeLedger of(GainedTime time) {
        Map<Place, List<TimeGain>> gains = new TreeMap<>();
        Map<Place, List<TimeGainUse>> uses = new TreeMap<>();
        time.gains().forEach(gain -> {
            Place place = new Place(gain.year(), gain.department());
            gains.computeIfAbsent(place, _ -> new ArrayList<>()).add(gain);
            uses.computeIfAbsent(place, _ -> new ArrayList<>());
        });
        time.uses()
                .forEach(use -> uses.computeIfAbsent(new Place(use.year(), use.department()), _ -> new ArrayList<>())
                        .add(use));
        List<GainedTimeAccount> accounts = new ArrayList<>();
        uses.forEach((place, used) -> accounts.add(account(place, gains.getOrDefault(place, List.of()), used)));
        return new GainedTimeLedger(accounts);
    }

    private static GainedTimeAccount account(Place place, List<TimeGain> gains, List<TimeGainUse> uses) {
        Map<Source, Hours> gained = new EnumMap<>(Source.class);
        gains.forEach(gain -> gained.merge(gain.source(), gain.hours(), Hours::plus));
        Map<Kind, Map<Answer, Hours>> used = new EnumMap<>(Kind.class);
        uses.forEach(use -> used.computeIfAbsent(use.kind(), _ -> new EnumMap<>(Answer.class))
                .merge(use.improvement().answer(), use.hours(), Hours::plus));
        return new GainedTimeAccount(place.department(), place.year(), gained, used, reference(gains));
    }

    /// What one who works full time owes in the cycles of a department: of several, the mean by who works them.
    private static BigDecimal reference(List<TimeGain> gains) {
        BigDecimal fte = BigDecimal.ZERO;
        BigDecimal hours = BigDecimal.ZERO;
        for (TimeGain gain : gains) {
            if (gain instanceof WorkCycle cycle) {
                fte = fte.add(cycle.fte());
                hours = hours.add(cycle.fte().multiply(cycle.annualHours()));
            }
        }
        return fte.signum() == 0
                ? WorkCycle.LEGAL_HOURS
                : Decimals.plain(hours.divide(fte, REFERENCE_DECIMALS, RoundingMode.HALF_UP));
    }

    public Optional<GainedTimeAccount> account(String department, FiscalYear year) {
        return accounts.stream()
                .filter(account -> account.department().equals(department)
                        && account.year().equals(year))
                .findFirst();
    }
}
