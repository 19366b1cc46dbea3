package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.workforce.Sight;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Vacancies;
import java.time.LocalDate;
import java.util.Optional;

/// The plan a page is about: whose it is, as of when, and what it said then.
///
/// @param place as links keep it
/// @param when the day asked about
/// @param day the day lateness and vacancies are seen from
/// @param read the plan in force on that day, with the entry that put it in force; empty where there was none
/// @param plan what it said: of the plan as voted, what the assembly voted
/// @param vacancies its roles that nobody held that day, by the plan or by the posts of the authority
/// @param sight how much the reader may see of figures about people
public record PlanSeen(
        Whose whose,
        Place place,
        When when,
        LocalDate day,
        Optional<Versioned<MandatePlan>> read,
        Optional<MandatePlan> plan,
        Vacancies vacancies,
        Sight sight) {

    /// Whether it is the plan as it stands, which alone may be changed.
    public boolean isToday() {
        return when instanceof When.Today || when instanceof When.NoDay;
    }

    public boolean isPastDay() {
        return when instanceof When.PastDay;
    }

    public boolean isAsVoted() {
        return when instanceof When.AsVoted;
    }

    /// What was asked that is no day; empty elsewhere.
    public String noDay() {
        return when instanceof When.NoDay(String asked) ? asked : "";
    }

    /// Whether the authority reads the plan of the installation, having none of its own.
    public boolean isInherited() {
        return read.filter(version -> !version.owner().equals(whose.owner())).isPresent();
    }

    LevelNames levels() {
        return plan.map(p -> p.content().levelNames()).orElse(LevelNames.USUAL);
    }
}
