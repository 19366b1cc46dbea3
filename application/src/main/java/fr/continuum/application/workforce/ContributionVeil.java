package fr.continuum.application.workforce;

import fr.continuum.application.port.Contributions;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Contributions as somebody may see them, wherever they are shown, listed, added up or written to a file: of a
/// training of few people, and of those beside it that would tell it, neither days, trainees nor cost. All that is
/// read of contributions outside HR goes through here.
public final class ContributionVeil {

    private final Sight sight;
    private final Function<FiscalYear, TrainingsVeil> of;
    private final Map<FiscalYear, TrainingsVeil> years = new ConcurrentHashMap<>();

    private ContributionVeil(Sight sight, Function<FiscalYear, TrainingsVeil> of) {
        this.sight = sight;
        this.of = of;
    }

    /// Of what an owner knew on a day.
    static ContributionVeil over(PastDays days, Owner owner, LocalDate day, Sight sight) {
        return new ContributionVeil(sight, days.veils(owner, day, sight));
    }

    /// Whether its figures are hidden.
    public boolean hides(Contribution contribution) {
        return contribution instanceof Training training
                && years.computeIfAbsent(training.year(), of).hides(training);
    }

    /// As it may be seen.
    public Contribution of(Contribution contribution) {
        return contribution instanceof Training training && hides(training) ? training.withoutFigures() : contribution;
    }

    /// Whether what it once said of figures is hidden. What a training says today may be told, and what was
    /// changed of it would still tell of the few who joined or left: outside HR no figure of another day is.
    public boolean hidesPast(Contribution contribution) {
        return sight == Sight.OUTSIDE_HR && contribution instanceof Training;
    }

    /// As it may be seen in its history, or once it was withdrawn.
    public Contribution ofPast(Contribution contribution) {
        return contribution instanceof Training training && hidesPast(training)
                ? training.withoutFigures()
                : contribution;
    }

    /// What happened, as it may be seen.
    public Contributions.Change ofPast(Contributions.Change change) {
        return new Contributions.Change(
                change.origin(), change.entry(), change.after().map(this::ofPast), change.why());
    }

    /// As it may be seen that somebody says it otherwise: figures that were hidden stay so, whatever year it is
    /// said of; nothing of a figure that was not theirs is told by the answer.
    public Contribution next(Optional<Contribution> before, Contribution after) {
        return before.filter(this::hides).isPresent() && after instanceof Training training
                ? training.withoutFigures()
                : after;
    }

    /// Whether somebody says figures of a training whose own are hidden from them: whether they fit is not
    /// told.
    public boolean isTry(Contribution said, Optional<Contribution> before) {
        return said instanceof Training training
                && training.saysFigures()
                && before.filter(this::hides).isPresent();
    }

    /// What somebody says of a contribution, where figures it had were hidden from them: those it does not say
    /// stay.
    public Contribution kept(Contribution said, Optional<Contribution> before) {
        return said instanceof Training training && before.orElse(null) instanceof Training known && hides(known)
                ? training.withFiguresOf(known)
                : said;
    }
}
