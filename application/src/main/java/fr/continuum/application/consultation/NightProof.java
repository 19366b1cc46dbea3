package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Reading;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.crossproof.CreatedPosts;
import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.crossproof.Declarations;
import fr.continuum.domain.crossproof.ProofChecks;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.Spent;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.workforce.PostsToReassign;
import fr.continuum.domain.workforce.WorkforceBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds what the documents of a night say was bought against what is declared: what the page shows of it and what the
/// night finds of it are one comparison.
///
/// @param facts where the documents were read to
public record NightProof(BudgetFacts facts, ChartStore charts, AuthorityTables tables) {

    /// What everything is held against.
    ///
    /// @param book as whoever it is told to may see it
    public record Declared(
            MandatePlan plan, ContributionBook book, PurchaseAccounts accounts, ProofTolerance tolerance) {}

    /// One year, under one measure.
    CrossProof proof(Inputs night, YearSources sources, Choice choice, List<Choice> choices, Declared declared) {
        return proof(sources, choice, choices, declared, one -> spent(night, declared.accounts(), sources, one));
    }

    /// @param spent of a year under a measure
    private static CrossProof proof(
            YearSources sources,
            Choice choice,
            List<Choice> choices,
            Declared declared,
            Function<Choice, List<Spent>> spent) {
        return CrossProof.of(
                choice.year(),
                norms(sources.of(choice)),
                new Declarations(declared.plan(), declared.book()),
                declared.accounts(),
                declared.tolerance(),
                told(choice, choices).stream().map(spent).flatMap(List::stream).toList());
    }

    static Set<String> norms(List<Reading> documents) {
        return documents.stream()
                .map(reading -> reading.header().nomenclature().norm())
                .collect(Collectors.toSet());
    }

    /// The year as asked for; of each other year what was executed, else what was paid.
    private static List<Choice> told(Choice choice, List<Choice> choices) {
        List<Choice> all = new ArrayList<>(choices.stream()
                .map(Choice::year)
                .distinct()
                .filter(other -> !other.equals(choice.year()))
                .flatMap(other -> choices.stream()
                        .filter(one -> one.year().equals(other) && isFact(one.measure()))
                        .limit(1))
                .toList());
        all.add(choice);
        return all;
    }

    private List<Spent> spent(Inputs night, PurchaseAccounts accounts, YearSources sources, Choice choice) {
        Spendings spendings = new Spendings(night, facts, charts, tables);
        return sources.of(choice).stream()
                .flatMap(reading -> spendings.of(reading, choice.measure(), accounts).stream())
                .toList();
    }

    private static boolean isFact(Measure measure) {
        return measure == Measure.EXECUTED || measure == Measure.PAID;
    }

    /// What a night finds (R44, R45, R46): of the last year an account tells, and of those after it of which a
    /// ledger tells what was paid; of posts created in the year of the night and in the one before. Findings are
    /// read by everybody, for ever: of trainings of few people, and of those of which nobody says of how many,
    /// they know no figure.
    ///
    /// @param documents in force
    public Findings findings(Inputs night, List<Reading> documents, Declared declared, WorkforceBook workforce) {
        YearSources sources = new YearSources(documents);
        List<Choice> choices = sources.spending();
        Declared told = new Declared(
                declared.plan(),
                declared.book()
                        .told(contribution -> contribution instanceof Training training
                                        && training.trainees().orElse(0)
                                                < workforce.smallFigures().threshold()
                                ? training.withoutFigures()
                                : contribution),
                declared.accounts(),
                declared.tolerance());
        // Each year is held against all others.
        Map<Choice, List<Spent>> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Choice choice : asked(choices)) {
            CrossProof proof = proof(
                    sources,
                    choice,
                    choices,
                    told,
                    one -> known.computeIfAbsent(one, year -> spent(night, declared.accounts(), sources, year)));
            findings.addAll(ProofChecks.check(declared.plan(), proof, choice.measure() == Measure.EXECUTED)
                    .all());
        }
        PostsToReassign held = PostsToReassign.of(declared.plan(), workforce.posts(), night.asOf());
        FiscalYear year = new FiscalYear(night.asOf().getYear());
        for (FiscalYear created : List.of(year, year.previous())) {
            findings.addAll(ProofChecks.posts(CreatedPosts.of(workforce.posts(), held, created), created)
                    .all());
        }
        return Findings.of(findings);
    }

    /// Whether findings of a night (R44, R45) are of this year under this measure.
    ///
    /// @param choices all there are of that night
    static boolean asks(List<Choice> choices, Choice choice) {
        return asked(choices).contains(choice);
    }

    /// The last account, and what was paid since; where there is no account, the last ledger.
    private static List<Choice> asked(List<Choice> choices) {
        Optional<Choice> account = choices.stream()
                .filter(choice -> choice.measure() == Measure.EXECUTED)
                .findFirst();
        List<Choice> paid = choices.stream()
                .filter(choice -> choice.measure() == Measure.PAID)
                .toList();
        if (account.isEmpty()) {
            return paid.stream().limit(1).toList();
        }
        List<Choice> asked = new ArrayList<>(paid.stream()
                .filter(choice -> choice.year().compareTo(account.get().year()) > 0)
                .toList());
        asked.add(account.get());
        return asked;
    }
}
