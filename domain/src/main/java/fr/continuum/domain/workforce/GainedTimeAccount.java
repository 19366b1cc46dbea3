package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.Improvement.Answer;
import fr.continuum.domain.workforce.TimeGain.Source;
import fr.continuum.domain.workforce.TimeGainUse.Kind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/// The time a department gained in a year, what became of it, and what nobody has said the use of.
///
/// @param gained hours by source; sources that gained nothing are not there
/// @param used hours by kind, then by whether things improved; likewise
/// @param reference hours a year of one who works full time there: that of its work cycles, weighted by who works
///     them, or what the law asks where it has none
public record GainedTimeAccount(
        String department,
        FiscalYear year,
        Map<Source, Hours> gained,
        Map<Kind, Map<Answer, Hours>> used,
        BigDecimal reference) {

    public Hours gainedInAll() {
        return sum(gained.values());
    }

    public Hours used(Kind kind) {
        return sum(used.getOrDefault(kind, Map.of()).values());
    }

    public Hours usedInAll() {
        return sum(
                used.values().stream().flatMap(hours -> hours.values().stream()).toList());
    }

    /// Of all uses, those of which this is known.
    public Hours improved(Answer answer) {
        return sum(used.values().stream()
                .map(hours -> hours.getOrDefault(answer, Hours.ZERO))
                .toList());
    }

    /// Gained, and put to no use that anybody named; below nothing where uses exceed the gain.
    public Hours remainder() {
        return gainedInAll().minus(usedInAll());
    }

    /// The remainder in agents working full time.
    public BigDecimal remainderFte() {
        return remainder().fte(reference);
    }

    /// How much more is used than was gained; nothing where it is not. Of a gain below nothing, nothing can be
    /// used.
    public Hours excess() {
        Hours gain = gainedInAll().isPositive() ? gainedInAll() : Hours.ZERO;
        Hours excess = usedInAll().minus(gain);
        return excess.isPositive() ? excess : Hours.ZERO;
    }

    /// How findings and refusals name it.
    public String subject() {
        return "temps dégagé " + department + " · " + year;
    }

    /// How far uses exceed the gain, for people.
    Wording overdrawn() {
        return usedInAll()
                .wording()
                .then(new Wording(" d’usages pour ", " of uses for "))
                .then(gainedInAll().wording())
                .then(new Wording(" de temps dégagé", " of time gained"));
    }

    static Hours sum(Collection<Hours> hours) {
        return hours.stream().reduce(Hours.ZERO, Hours::plus);
    }
}
