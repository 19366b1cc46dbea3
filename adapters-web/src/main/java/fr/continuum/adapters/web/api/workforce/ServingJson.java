package fr.continuum.adapters.web.api.workforce;

import fr.continuum.application.consultation.AskSpent.Spent;
import fr.continuum.application.workforce.AskServing.Steering;
import fr.continuum.application.workforce.AskServing.YearServed;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What people give an element of the plan, and what is spent for it, year by year.
@Schema(
        name = "Serving",
        description =
                "Ce que le personnel donne à un élément du plan, et l’argent engagé et mandaté pour lui, avec ce qui est"
                        + " dessous ; à une promesse : ce que reçoivent, entiers, les objectifs qui la portent")
record ServingJson(
        String code, List<OfYear> years, @Nullable OfPosts posts) {

    /// The posts that hold a role there or below, each once and whole: not to be added up from one element to
    /// another.
    ///
    /// @param count that are there, vacant ones included
    /// @param fte full-time equivalents they count for; absent outside HR
    /// @param unknown how many say no share of a full time; absent outside HR
    @Schema(
            name = "ServingPosts",
            description = "Les postes qui y tiennent un rôle, ou dessous, chacun compté une fois et en entier : ne"
                    + " s’additionnent pas d’un élément à l’autre. ETP : aux ressources humaines seules")
    record OfPosts(
            int count,
            int vacant,
            @Nullable BigDecimal fte,
            @Nullable Integer unknown) {

        private static OfPosts of(Steering steering) {
            return new OfPosts(
                    steering.posts(),
                    steering.vacant(),
                    steering.fte().orElse(null),
                    steering.fte().map(_ -> steering.unknown()).orElse(null));
        }
    }

    /// @param trained whether any training serves it: its figures are absent where they are hidden
    /// @param expected trainings expected to trace
    /// @param apart others
    /// @param hours gained that are put to use for it
    /// @param fte the same in agents working full time
    /// @param committed euros, as ledgers say; absent where none leads anything there
    /// @param paid likewise
    @Schema(
            name = "ServingYear",
            description =
                    "Une année : formations, heures dégagées, ETP, euros engagés et mandatés ; absent avec trained : masqué")
    record OfYear(
            int year,
            boolean trained,
            @Nullable VolumeJson expected,
            @Nullable VolumeJson apart,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal fte,
            @Nullable BigDecimal committed,
            @Nullable BigDecimal paid) {

        private static OfYear of(FiscalYear year, Optional<YearServed> served, Optional<Spent> spent) {
            Optional<Served> told = served.flatMap(YearServed::trainings).flatMap(Seen::figure);
            return new OfYear(
                    year.value(),
                    served.flatMap(YearServed::trainings).isPresent(),
                    told.map(one -> VolumeJson.of(one.expected())).orElse(null),
                    told.map(one -> VolumeJson.of(one.apart())).orElse(null),
                    served.flatMap(YearServed::time).map(ServedTime::hours).orElse(null),
                    served.flatMap(YearServed::time).map(ServedTime::fte).orElse(null),
                    spent.map(Spent::committedCents).map(OfYear::euros).orElse(null),
                    spent.map(Spent::paidCents).map(OfYear::euros).orElse(null));
        }

        private static BigDecimal euros(long cents) {
            return BigDecimal.valueOf(cents, 2);
        }
    }

    static ServingJson of(
            String code, List<YearServed> people, SortedMap<FiscalYear, Spent> money, Optional<Steering> steering) {
        SortedMap<FiscalYear, YearServed> served =
                people.stream().collect(Collectors.toMap(YearServed::year, one -> one, (a, _) -> a, TreeMap::new));
        TreeSet<FiscalYear> years = new TreeSet<>(served.keySet());
        years.addAll(money.keySet());
        return new ServingJson(
                code,
                years.stream()
                        .map(year -> OfYear.of(
                                year, Optional.ofNullable(served.get(year)), Optional.ofNullable(money.get(year))))
                        .toList(),
                steering.map(OfPosts::of).orElse(null));
    }
}
