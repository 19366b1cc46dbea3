package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.reading.Waiting;
import fr.continuum.application.consultation.ContinuumSeen;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import java.util.List;
import java.util.Map;

/// What a page of the continuum looks at: resolved once for a request.
///
/// @param seen the continuum itself, as the reader may see it; built once
/// @param veil what of contributions the reader may not see
/// @param words for the levels of plans
/// @param waiting steps somebody must say still hold
/// @param time gained that is put to use for each element in the year looked at
/// @param trained trainings of that year that serve it; of few people, hidden from who may not see them
record Look(
        List<KnownAuthority> authorities,
        KnownAuthority authority,
        ContinuumSeen seen,
        ContributionVeil veil,
        LevelWords words,
        Waiting waiting,
        Map<PlanCode, ServedTime> time,
        Map<PlanCode, Seen<Served>> trained) {

    /// What people call a level of this plan, in the reader's language.
    String levelName(PlanLevel level) {
        return words.of(seen.plan().content().levelNames(), level);
    }

    Siren siren() {
        return authority.siren();
    }

    /// The years whose money can be asked for, latest first.
    public List<FiscalYear> years() {
        return seen.choices().stream()
                .map(ContinuumSeen.Choice::year)
                .distinct()
                .toList();
    }

    public List<Measure> measures() {
        return seen.choices().stream()
                .map(ContinuumSeen.Choice::measure)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isChosen(FiscalYear year) {
        return seen.money().filter(money -> money.choice().year().equals(year)).isPresent();
    }

    public boolean isChosen(Measure measure) {
        return seen.money().filter(money -> money.choice().measure() == measure).isPresent();
    }
}
