package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.picture.RangeBar;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.indicator.TrafficLight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of an objective says first, in a minute: where it stands, what it gets, what is late and who decides.
///
/// @param states how many of its actions are in each state, those there are
/// @param bar the same, to be looked at
/// @param lead who carries it: the élu and the departments that steer
/// @param money what it gets, year by year; empty where no document leads anything there
/// @param latest the row to be told first; null where there is none
/// @param means each kind of contribution, here and below
/// @param late what is late or vacant, or waits, the oldest first
/// @param places it is about, and those its actions are about
/// @param lights how its indicators stand, those of what is below too, the worst first; empty where nothing measures
/// it
public record ObjectiveView(
        List<StateCount> states,
        Bar bar,
        List<Holder> lead,
        List<MoneyRow> money,
        @Nullable MoneyRow latest,
        List<KindRow> means,
        List<LateRow> late,
        List<PlaceRow> places,
        List<LightCount> lights)
        implements Lateness {

    public ObjectiveView {
        states = List.copyOf(states);
        lead = List.copyOf(lead);
        money = List.copyOf(money);
        means = List.copyOf(means);
        late = List.copyOf(late);
        places = List.copyOf(places);
        lights = List.copyOf(lights);
    }

    /// @param state name of it: `IN_PROGRESS`…
    public record StateCount(String state, long count) {}

    /// The money of a year under one measure.
    ///
    /// @param opensYear whether it is the first row of its year
    /// @param rows how many rows its year has
    /// @param href where every cent of it is told
    public record MoneyRow(
            FiscalYear year, boolean opensYear, int rows, Measure measure, Told told, RangeBar bar, String href) {

        /// What the address of the way down says of the year and the measure.
        String asked() {
            return "&exercice=" + year + "&montant=" + measure.code();
        }
    }

    /// Contributions of one kind, each once however many links it has.
    ///
    /// @param costUnknown how many nobody said the cost of
    public record KindRow(ContributionKind kind, int count, long costCents, long costUnknown) {}

    /// A place, and what of the objective is about it.
    ///
    /// @param own whether the objective itself is
    public record PlaceRow(Spot spot, boolean own, long actions) {}

    /// Indicators that stand alike.
    ///
    /// @param named what each is called, leading to its sheet
    public record LightCount(TrafficLight light, List<Line.Part> named) {

        public LightCount {
            named = List.copyOf(named);
        }

        public int count() {
            return named.size();
        }
    }

    /// Indicators in all, whatever is known of them.
    public int measured() {
        return lights.stream().mapToInt(LightCount::count).sum();
    }

    /// Those far from where they should be by now: none is no proof that all is well.
    public List<Line.Part> farBehind() {
        return lights.stream()
                .filter(light -> light.light() == TrafficLight.RED)
                .flatMap(light -> light.named().stream())
                .toList();
    }

    /// How many years tell what it gets.
    public long years() {
        return money.stream().filter(MoneyRow::opensYear).count();
    }

    public long actions() {
        return states.stream().mapToLong(StateCount::count).sum();
    }

    /// Whether some year adds several budgets up.
    public boolean addsBudgets() {
        return money.stream().anyMatch(row -> row.told().several());
    }

    /// Whether some year is only changes to a budget that was not received.
    public boolean isIncomplete() {
        return money.stream().anyMatch(row -> !row.told().complete());
    }

    public boolean hasMeans() {
        return means.stream().anyMatch(row -> row.count() > 0);
    }
}
