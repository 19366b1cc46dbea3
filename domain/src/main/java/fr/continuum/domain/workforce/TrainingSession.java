package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A session of a training, as a file tells it: a fact, of which two may be alike.
///
/// @param training the code of the training
/// @param end its last day
/// @param trainees how many came; empty where the file does not say
/// @param days it took each of them; likewise
public record TrainingSession(
        String training, LocalDate start, LocalDate end, OptionalInt trainees, Optional<BigDecimal> days) {

    public TrainingSession {
        if (training.isBlank()) {
            throw new IllegalArgumentException("A session is one of a training: " + start);
        }
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A session of " + training + " ends on " + end + ", before it starts on " + start);
        }
        if (days.filter(d -> d.signum() < 0).isPresent() || trainees.orElse(0) < 0) {
            throw new IllegalArgumentException("Days and trainees are not negative: " + training + " " + start);
        }
        days = days.map(Decimals::plain);
    }

    /// Trainee-days; empty where one of the two is not known.
    Optional<BigDecimal> volume() {
        return trainees.isEmpty()
                ? Optional.empty()
                : days.map(each -> each.multiply(BigDecimal.valueOf(trainees.getAsInt())));
    }

    /// Whether it is over.
    public boolean isHeldOn(LocalDate day) {
        return !end.isAfter(day);
    }

    /// The fingerprint of all it says.
    public Sha256 version() {
        return new Meaning()
                .say(training)
                .say(start)
                .say(end)
                .say(trainees.isPresent() ? Optional.of(trainees.getAsInt()) : Optional.empty())
                .say(days)
                .version();
    }
}
