package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.application.purchase.PurchaseListInForce.Known;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.SeatsOfDay;
import fr.continuum.application.workforce.Sight;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.crossproof.CreatedPosts;
import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.crossproof.ProofTolerance;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.PostRegister;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Holds the three sources against one another: what the documents in force of the night readers see bought, what is
/// declared today, which posts today's table of posts says were created, through today's plan. Purchases are told by
/// the list of accounts of that night, and amounts held within its tolerance; by today's where the night noted none.
public final class AskCrossProof {

    private static final int HELD = 32;

    private final Plans plans;
    private final Contributions contributions;
    private final Workforce workforce;
    private final VeilContributions veils;
    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final AuthorityTables tables;
    private final PurchaseListInForce lists;
    private final ProofTolerance tolerance;
    private final Clock clock;
    private final SeatsOfDay seats = new SeatsOfDay();

    /// Of the last night, by year and measure, as each sight has them.
    private final AnswersOfNights<CrossProof> known = new AnswersOfNights<>(HELD);

    public AskCrossProof(
            Plans plans,
            Contributions contributions,
            Workforce workforce,
            VeilContributions veils,
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees,
            PurchaseListInForce lists,
            ProofTolerance tolerance,
            Clock clock) {
        this.tolerance = tolerance;
        this.plans = plans;
        this.contributions = contributions;
        this.workforce = workforce;
        this.veils = veils;
        this.consolidations = consolidations;
        this.facts = facts;
        this.charts = charts;
        this.tables = new AuthorityTables(tables, trees);
        this.lists = lists;
        this.clock = clock;
    }

    /// @param sight of the reader: what a training of few people costs is not held against anything outside HR
    /// @param year wanted; where nothing was spent in it, the latest there is, but for posts
    /// @param measure wanted, likewise; what was executed where none is
    public CrossProofSeen ask(Siren authority, Sight sight, Optional<FiscalYear> year, Optional<Measure> measure)
            throws IOException {
        Optional<Consolidation> night = consolidations.current(authority);
        Optional<PurchaseAccounts> noted = night.flatMap(
                        seen -> Optional.ofNullable(seen.inputs().purchases()))
                .map(version -> lists.noted(version).orElseThrow());
        Known now = lists.of(authority);
        if (noted.isEmpty() && now instanceof Known.Unusable(var faults)) {
            return new CrossProofSeen.NoList(faults);
        }
        PurchaseAccounts accounts = noted.orElseGet(() -> ((Known.Read) now).accounts());
        boolean waiting = !(now instanceof Known.Read read && read.accounts().equals(accounts));
        return night.flatMap(seen -> told(authority, sight, seen, accounts, waiting, year, measure))
                .orElseGet(CrossProofSeen.NoMoney::new);
    }

    private Optional<CrossProofSeen> told(
            Siren authority,
            Sight sight,
            Consolidation night,
            PurchaseAccounts accounts,
            boolean waiting,
            Optional<FiscalYear> year,
            Optional<Measure> measure) {
        YearSources sources = YearSources.of(night, facts);
        List<Choice> choices = sources.spending();
        return YearSources.among(choices, year, measure)
                .map(choice -> proven(
                        authority,
                        sight,
                        night,
                        accounts,
                        waiting,
                        sources,
                        choice,
                        choices,
                        year.orElse(choice.year())));
    }

    private CrossProofSeen proven(
            Siren authority,
            Sight sight,
            Consolidation night,
            PurchaseAccounts accounts,
            boolean waiting,
            YearSources sources,
            Choice choice,
            List<Choice> choices,
            FiscalYear created) {
        Optional<Versioned<MandatePlan>> inForce = plans.inForce(authority);
        MandatePlan plan = inForce.map(Versioned::content).orElse(MandatePlan.NONE);
        ContributionBook book = seen(
                contributions.inForce(authority).map(Versioned::content).orElse(ContributionBook.EMPTY),
                authority,
                sight);
        List<Reading> ofYear = sources.of(choice);
        Set<String> norms = NightProof.norms(ofYear);
        ProofTolerance tolerated = Objects.requireNonNullElse(night.inputs().proofs(), tolerance);
        NightProof.Declared declared = new NightProof.Declared(plan, book, accounts, tolerated);
        CrossProof proof = known.answer(
                night,
                List.of(choice, inForce.map(Versioned::version), book, accounts, tolerated),
                () -> new NightProof(facts, charts, tables).proof(night.inputs(), sources, choice, choices, declared));
        return new CrossProofSeen.Told(
                night,
                choice,
                choices,
                ofYear,
                tolerated,
                new PurchaseAccounts(accounts.accounts().stream()
                        .filter(account -> norms.contains(account.norm()))
                        .toList()),
                waiting,
                plan,
                proof,
                created,
                posts(authority, plan, created));
    }

    private ContributionBook seen(ContributionBook book, Siren authority, Sight sight) {
        ContributionVeil veil = veils.of(Owner.of(authority), Optional.empty(), sight);
        return book.told(veil::of);
    }

    private CreatedPosts posts(Siren authority, MandatePlan plan, FiscalYear year) {
        PostRegister register =
                workforce.inForce(authority).map(book -> book.content().posts()).orElse(PostRegister.EMPTY);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.FRANCE);
        return CreatedPosts.of(register, seats.of(plan, register, today), year);
    }
}
