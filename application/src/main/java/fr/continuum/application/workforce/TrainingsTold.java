package fr.continuum.application.workforce;

import fr.continuum.application.port.Disclosures;
import fr.continuum.application.port.Disclosures.Memory;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.disclosure.SumsOverTime;
import fr.continuum.domain.workforce.disclosure.SumsOverTime.Night;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Decides what is told outside HR of the trainings of a year, beside all that was ever told of them, and remembers
/// it: yesterday's tables beside today's tell no more than either.
///
/// It is decided once for each state of what is known, by the night or by the first who asks today. Whoever asks for a
/// day that is over is told what was told, then or since, and nothing else: to read it tells nothing new, and takes
/// nothing from what may be told tomorrow.
public final class TrainingsTold {

    private static final int MOST_REMEMBERED = 256;

    private final Disclosures disclosures;
    private final Clock clock;
    private final Map<Answered, TrainingsVeil> answers = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Answered, TrainingsVeil> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    public TrainingsTold(Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// Asked again, it is answered alike.
    ///
    /// @param memory how much was told, where it is asked of a day that is over; empty of today
    private record Answered(KnownTrainings.Version of, FiscalYear year, Optional<Integer> memory) {}

    /// What somebody may not see of the trainings of a year, as they were known on a day: today's are told for
    /// good.
    TrainingsVeil veil(KnownTrainings known, FiscalYear year, Sight sight) {
        return switch (sight) {
            case HR -> TrainingsVeil.NONE;
            case OUTSIDE_HR ->
                known.day().equals(today())
                        ? answered(known, year, Optional.empty())
                        : answered(known, year, Optional.of(disclosures.known(known.owner(), table(year))));
        };
    }

    /// Tells what may be told of them on a day, whichever it is: what a night does of its own.
    void tell(KnownTrainings known, FiscalYear year) {
        Night<String> night = known.sums(year);
        decided(known.owner(), year, night, known.threshold());
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    private static String table(FiscalYear year) {
        return "TRAININGS " + year;
    }

    private TrainingsVeil answered(KnownTrainings known, FiscalYear year, Optional<Integer> memory) {
        Answered asked = new Answered(known.version(), year, memory);
        synchronized (answers) {
            TrainingsVeil answer = answers.get(asked);
            if (answer != null) {
                return answer;
            }
        }
        Night<String> night = known.sums(year);
        ToldSums told = memory.isEmpty()
                ? decided(known.owner(), year, night, known.threshold())
                : disclosures.of(known.owner(), table(year)).told();
        TrainingsVeil answer = new TrainingsVeil(hidden(night, told, known.threshold()));
        synchronized (answers) {
            answers.put(asked, answer);
        }
        return answer;
    }

    /// Those that do not follow from what was told, and those of too few.
    private static Set<String> hidden(Night<String> night, ToldSums told, int threshold) {
        Set<String> hidden = new HashSet<>();
        night.figures().forEach((figure, sums) -> {
            if (sums.stream().anyMatch(sum -> !told.tells(sum) || isSmall(people(night, sum), threshold))) {
                hidden.add(figure);
            }
        });
        return hidden;
    }

    private static int people(Night<String> night, Collection<String> sum) {
        return sum.stream()
                .mapToInt(part -> night.people().getOrDefault(part, 0))
                .sum();
    }

    private static boolean isSmall(int people, int threshold) {
        return people > 0 && people < threshold;
    }

    /// All that is told once this is.
    private ToldSums decided(Owner owner, FiscalYear year, Night<String> night, int threshold) {
        Sha256 name = name(night, threshold);
        while (true) {
            Memory memory = disclosures.of(owner, table(year));
            if (memory.decided().contains(name)) {
                return memory.told();
            }
            SumsOverTime<String> decided = SumsOverTime.after(memory.told(), night, threshold);
            ToldSums more = decided.told().beyond(memory.told());
            // Another who told something meanwhile makes this be decided again, beside it.
            if (disclosures.add(owner, table(year), memory.known(), more, name, clock.instant())) {
                return decided.told();
            }
        }
    }

    /// By which it is known that it was decided: the search for worlds is made once.
    private static Sha256 name(Night<String> night, int threshold) {
        return new Meaning()
                .say(threshold)
                .each(
                        new TreeMap<>(night.people()).entrySet(),
                        (text, part) -> text.say(part.getKey()).say(part.getValue()))
                .each(
                        night.figures().entrySet(),
                        (text, figure) -> text.say(figure.getKey())
                                .each(
                                        figure.getValue(),
                                        (inner, sum) ->
                                                inner.each(sum.stream().sorted().toList(), Meaning::say)))
                .version();
    }
}
