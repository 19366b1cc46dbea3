package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.files.crossproof.CrossProofCsvWriter;
import fr.continuum.adapters.files.crossproof.PurchaseAccountsFile;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.analytic.RecogniseCodes;
import fr.continuum.application.consultation.AskCrossProof;
import fr.continuum.application.consultation.AskPurchaseEffect;
import fr.continuum.application.consultation.AskStrength;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.CrossProofWriter;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.PurchaseAccountLists;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.purchase.KeepPurchaseAccounts;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.domain.crossproof.ProofTolerance;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Code at source, and HR, finance and plan held against one another.
@Configuration(proxyBeanMethods = false)
public class ProofWiring {

    @Bean
    AskAnalyticAxis askAnalyticAxis(Plans plans, AllocationTables tables, Clock clock) {
        return new AskAnalyticAxis(plans, tables, clock);
    }

    @Bean
    RecogniseCodes recogniseCodes(AskAnalyticAxis axes, GuidedLinking links) {
        return new RecogniseCodes(axes, links);
    }

    @Bean
    PurchaseAccountLists purchaseAccountLists(Home home) {
        return new PurchaseAccountsFile(home.profiles());
    }

    @Bean
    PurchaseListInForce purchaseListInForce(PurchaseAccountLists installed, PurchaseAccountBook book) {
        return new PurchaseListInForce(installed, book);
    }

    @Bean
    KeepPurchaseAccounts keepPurchaseAccounts(PurchaseListInForce lists, PurchaseAccountBook book, Clock clock) {
        return new KeepPurchaseAccounts(lists, book, clock);
    }

    @Bean
    AskPurchaseEffect askPurchaseEffect(
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees) {
        return new AskPurchaseEffect(consolidations, facts, charts, tables, trees);
    }

    @Bean
    CrossProofWriter crossProofWriter() {
        return new CrossProofCsvWriter();
    }

    /// How far what is spent may lie from what is declared before it is a gap.
    @Bean
    ProofTolerance proofTolerance(
            @Value("${continuum.cross-proof.tolerance-basis-points:1000}") int tolerance,
            @Value("${continuum.cross-proof.tolerance-euros:1000}") long leastEuros) {
        return new ProofTolerance(tolerance, Math.multiplyExact(leastEuros, 100));
    }

    @Bean
    AskCrossProof askCrossProof(
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
        return new AskCrossProof(
                plans,
                contributions,
                workforce,
                veils,
                consolidations,
                facts,
                charts,
                tables,
                trees,
                lists,
                tolerance,
                clock);
    }

    @Bean
    AskStrength askStrength(
            Consolidations consolidations, Nights nights, BudgetFacts facts, Measurements measurements) {
        return new AskStrength(consolidations, nights, facts, measurements);
    }
}
