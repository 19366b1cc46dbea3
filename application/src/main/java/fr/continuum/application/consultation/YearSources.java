package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which documents in force make the money of a year up, so that no cent counts twice: what was executed and what is
/// carried over stand in accounts; what was voted stands in budgets, added up; what is committed and paid stands in
/// ledgers; credits opened stand in the account where there is one, which says them again, else in the budgets. Drafts
/// are not voted.
record YearSources(List<Reading> inForce) {

    /// What sums of a year mean something under, the first to be asked for first.
    private static final List<Measure> SUMMABLE = List.of(
            Measure.EXECUTED,
            Measure.VOTED,
            Measure.OPENED_CREDITS,
            Measure.CARRIED_OVER,
            Measure.PAID,
            Measure.COMMITTED);

    /// What tells something was, or is to be, bought; the first to be asked for first.
    private static final List<Measure> SPENDING =
            List.of(Measure.EXECUTED, Measure.PAID, Measure.COMMITTED, Measure.VOTED);

    /// Those of a night.
    static YearSources of(Consolidation night, BudgetFacts facts) {
        return new YearSources(night.documents().stream()
                .map(document -> facts.find(document.reading()).orElseThrow())
                .toList());
    }

    /// The choices that tell of spending, latest year first; of a year, what was spent before what was voted.
    List<Choice> spending() {
        return choices(SPENDING);
    }

    /// Latest year first.
    List<Choice> choices() {
        return choices(SUMMABLE);
    }

    private List<Choice> choices(List<Measure> measures) {
        return inForce.stream()
                .map(reading -> reading.header().fiscalYear())
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .flatMap(year -> measures.stream().map(measure -> new Choice(year, measure)))
                .filter(choice -> !of(choice).isEmpty())
                .toList();
    }

    /// What is meant where an address says only some of it, or nothing: the latest account, else the latest
    /// budget.
    Optional<Choice> choice(Optional<FiscalYear> year, Optional<Measure> measure) {
        return among(choices(), year, measure);
    }

    /// The same, of some of the choices there are, latest year first.
    static Optional<Choice> among(List<Choice> choices, Optional<FiscalYear> year, Optional<Measure> measure) {
        return first(choices.stream()
                        .filter(c -> year.equals(Optional.of(c.year())) && measure.equals(Optional.of(c.measure()))))
                .or(() -> first(choices.stream().filter(c -> year.equals(Optional.of(c.year())))))
                .or(() -> first(choices.stream().filter(c -> measure.equals(Optional.of(c.measure())))))
                .or(() -> first(choices.stream().filter(c -> c.measure() == Measure.EXECUTED)))
                .or(() -> first(choices.stream()));
    }

    private static Optional<Choice> first(Stream<Choice> choices) {
        return choices.findFirst();
    }

    List<Reading> of(Choice choice) {
        return inForce.stream()
                .filter(reading -> reading.header().fiscalYear().equals(choice.year())
                        && reading.sums().has(choice.measure())
                        && counts(reading.header(), choice.measure()))
                .toList();
    }

    /// Whether a sum of these means more than changes: changes to a budget are the whole of it only beside the
    /// budget itself.
    static boolean areWhole(List<Reading> readings) {
        return readings.stream()
                .map(Reading::header)
                .allMatch(header -> !header.stage().isBudget()
                        || readings.stream()
                                .map(Reading::header)
                                .anyMatch(other -> other.stage() == BudgetStage.INITIAL
                                        && other.budget().equals(header.budget())));
    }

    private boolean counts(DocumentHeader header, Measure measure) {
        if (header.draft()) {
            return false;
        }
        return switch (measure) {
            case EXECUTED, CARRIED_OVER -> header.stage().isAccount();
            case VOTED -> header.stage().isBudget();
            case COMMITTED, PAID -> header.stage() == BudgetStage.LEDGER;
            case OPENED_CREDITS -> header.stage().isAccount() || !hasAccount(header.budget(), header.fiscalYear());
            case PREVIOUS_BUDGET, PREVIOUS_CARRIED_OVER, PROPOSED -> false;
        };
    }

    private boolean hasAccount(BudgetRef budget, FiscalYear year) {
        return inForce.stream()
                .filter(reading -> reading.sums().has(Measure.OPENED_CREDITS))
                .map(Reading::header)
                .anyMatch(header -> header.stage().isAccount()
                        && !header.draft()
                        && header.budget().equals(budget)
                        && header.fiscalYear().equals(year));
    }
}
