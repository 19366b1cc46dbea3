package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.api.wire.DeedJson;
import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.reading.Waiting;
import fr.continuum.application.consultation.ContinuumSeen;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.trace.Continuum.Means;
import fr.continuum.domain.trace.Continuum.Served;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an element gets: its own means, and everything below it.
///
/// @param amount all the money here and below, each cent once
/// @param people what people give it in that year; absent where they give nothing
/// @param contributing actions of other objectives that contribute here, and count there
@Schema(name = "Means", description = "Ce qu’un élément reçoit : ses moyens propres, et tout ce qui est dessous")
record MeansJson(
        StepJson element,
        ByStrength amount,
        @Nullable People people,
        List<FundingJson> money,
        List<Deed> contributions,
        List<MeansJson> below,
        List<Contributing> contributing) {

    /// Money by how much its links prove, from the least it can be said to be to the most.
    ///
    /// @param amount traced, by whatever links
    /// @param ambiguous the most that rows which contradict each other could bring here
    /// @param least what strong links alone prove
    /// @param most with weak links, and with all that is ambiguous
    @Schema(
            name = "StrengthAmounts",
            description = "Un montant relié, ce qu’en prouvent des liens forts et faibles, ce que des règles contraires"
                    + " pourraient lui donner de plus (« ambiguous »), et de combien à combien il va")
    record ByStrength(
            BigDecimal amount,
            BigDecimal strong,
            BigDecimal weak,
            BigDecimal ambiguous,
            BigDecimal least,
            BigDecimal most) {

        static ByStrength of(Told told) {
            return new ByStrength(
                    Money.euros(told.tracedCents()),
                    Money.euros(told.strongCents()),
                    Money.euros(told.weakCents()),
                    Money.euros(told.ambiguousCents()),
                    Money.euros(told.leastCents()),
                    Money.euros(told.mostCents()));
        }
    }

    /// @param hours gained that are put to use for it and for what is below, each once up to a promise; absent
    /// where none is
    /// @param fte the same in agents working full time
    /// @param trained whether any training serves it: its days are absent where they are hidden
    /// @param traineeDays of trainings that serve it; what serves two elements shows under both, and once under a
    /// promise, which gets what the objectives that keep it do, whole
    @Schema(
            name = "MeansOfPeople",
            description = "Ce que le personnel y apporte cette année-là : heures dégagées, ETP, jours-stagiaires ;"
                    + " « traineeDays » absent avec trained : masqué. Les jours ne s’additionnent pas d’un élément à"
                    + " l’autre ; une promesse reçoit ceux des objectifs qui la portent, entiers, chaque formation une"
                    + " fois")
    record People(
            @Nullable BigDecimal hours,
            @Nullable BigDecimal fte,
            boolean trained,
            @Nullable BigDecimal traineeDays) {

        private static @Nullable People of(PlanCode code, PeopleOfYear people) {
            ServedTime time = people.time().get(code);
            Seen<TrainingCoverage.Served> trained = people.trained().get(code);
            if (time == null && trained == null) {
                return null;
            }
            return new People(
                    time == null ? null : time.hours(),
                    time == null ? null : time.fte(),
                    trained != null,
                    trained == null
                            ? null
                            : trained.figure()
                                    .map(told ->
                                            told.expected().plus(told.apart()).days())
                                    .orElse(null));
        }
    }

    /// A contribution and what ties it here.
    @Schema(name = "TiedContribution", description = "Une contribution, et ce qui la relie ici")
    record Deed(DeedJson contribution, TieJson tie) {

        private static Deed of(Served served, Waiting waiting) {
            return new Deed(
                    DeedJson.of(served.by()),
                    TieJson.of(served.through(), waiting.isFor(served.by().id(), served.through())));
        }
    }

    /// @param countsUnder the objective it counts under
    @Schema(name = "ContributingAction", description = "Contribue aussi : une action qui compte sous un autre objectif")
    record Contributing(StepJson action, @Nullable String countsUnder) {

        private static Contributing of(Action action) {
            return new Contributing(
                    StepJson.of(action), action.principal().map(PlanCode::value).orElse(null));
        }
    }

    /// @param money of the year and measure looked at; empty where no document in force carries any
    /// @param people of that year
    static MeansJson of(Means means, Optional<ContinuumSeen.Money> money, PeopleOfYear people, Waiting waiting) {
        Map<String, KeyOfYear> keys = money.map(ContinuumSeen.Money::keys).orElse(Map.of());
        return new MeansJson(
                StepJson.of(means.element()),
                ByStrength.of(money.map(of -> of.told(means)).orElse(Told.NOTHING)),
                People.of(means.element().code(), people),
                means.money().stream()
                        .map(funding ->
                                FundingJson.of(funding, waiting.isFor(keys.get(funding.key()), funding.target())))
                        .toList(),
                means.contributions().stream()
                        .map(served -> Deed.of(served, waiting))
                        .toList(),
                means.below().stream()
                        .map(below -> MeansJson.of(below, money, people, waiting))
                        .toList(),
                means.contributing().stream().map(Contributing::of).toList());
    }
}
