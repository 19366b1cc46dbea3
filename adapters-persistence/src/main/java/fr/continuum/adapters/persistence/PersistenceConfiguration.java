package fr.continuum.adapters.persistence;

import fr.continuum.adapters.persistence.account.JooqAccounts;
import fr.continuum.adapters.persistence.allocation.JooqAllocationTables;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.budget.JooqRegisters;
import fr.continuum.adapters.persistence.budget.KeysInHand;
import fr.continuum.adapters.persistence.chart.JooqChartStore;
import fr.continuum.adapters.persistence.consolidation.JooqConsolidations;
import fr.continuum.adapters.persistence.consultation.JooqConsultation;
import fr.continuum.adapters.persistence.consultation.RecentConsultation;
import fr.continuum.adapters.persistence.contribution.JooqContributions;
import fr.continuum.adapters.persistence.contribution.JooqLinkConfirmations;
import fr.continuum.adapters.persistence.finding.JooqFindingLog;
import fr.continuum.adapters.persistence.indicator.JooqIndicators;
import fr.continuum.adapters.persistence.measurement.JooqMeasurements;
import fr.continuum.adapters.persistence.night.JooqNightTurns;
import fr.continuum.adapters.persistence.night.JooqNights;
import fr.continuum.adapters.persistence.plan.JooqPlans;
import fr.continuum.adapters.persistence.purchase.JooqPurchaseAccountBook;
import fr.continuum.adapters.persistence.target.JooqTargetTrees;
import fr.continuum.adapters.persistence.waiver.JooqTolerances;
import fr.continuum.adapters.persistence.waiver.JooqWaiverBook;
import fr.continuum.adapters.persistence.workforce.JooqAdmittedFiles;
import fr.continuum.adapters.persistence.workforce.JooqDisclosures;
import fr.continuum.adapters.persistence.workforce.JooqHrExtracts;
import fr.continuum.adapters.persistence.workforce.JooqReleases;
import fr.continuum.adapters.persistence.workforce.JooqTakenBackFiles;
import fr.continuum.adapters.persistence.workforce.JooqWorkforce;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Disclosures;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Releases;
import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.port.Workforce;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every port about the database, on whatever PostgreSQL the application is given.
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {

    @Bean
    Accounts accounts(DSLContext sql) {
        return new JooqAccounts(sql);
    }

    @Bean
    AllocationTables allocationTables(DSLContext sql) {
        return new JooqAllocationTables(sql);
    }

    @Bean
    TargetTrees targetTrees(DSLContext sql) {
        return new JooqTargetTrees(sql);
    }

    @Bean
    Plans plans(DSLContext sql) {
        return new JooqPlans(sql);
    }

    @Bean
    Contributions contributions(DSLContext sql) {
        return new JooqContributions(sql);
    }

    @Bean
    PurchaseAccountBook purchaseAccountBook(DSLContext sql) {
        return new JooqPurchaseAccountBook(sql);
    }

    @Bean
    AdmittedFiles admittedFiles(DSLContext sql) {
        return new JooqAdmittedFiles(sql);
    }

    @Bean
    TakenBackFiles takenBackFiles(DSLContext sql) {
        return new JooqTakenBackFiles(sql);
    }

    @Bean
    Tolerances tolerances(DSLContext sql) {
        return new JooqTolerances(sql);
    }

    @Bean
    Workforce workforce(DSLContext sql) {
        return new JooqWorkforce(sql);
    }

    @Bean
    Indicators indicators(DSLContext sql) {
        return new JooqIndicators(sql);
    }

    @Bean
    Releases releases(DSLContext sql) {
        return new JooqReleases(sql);
    }

    @Bean
    Disclosures disclosures(DSLContext sql) {
        return new JooqDisclosures(sql);
    }

    @Bean
    HrExtracts hrExtracts(DSLContext sql) {
        return new JooqHrExtracts(sql);
    }

    @Bean
    LinkConfirmations linkConfirmations(DSLContext sql) {
        return new JooqLinkConfirmations(sql);
    }

    @Bean
    WaiverBook waiverBook(DSLContext sql) {
        return new JooqWaiverBook(sql);
    }

    @Bean
    ChartStore chartStore(DSLContext sql) {
        return new JooqChartStore(sql);
    }

    @Bean
    Registers registers(DSLContext sql) {
        return new JooqRegisters(sql);
    }

    @Bean
    KeysInHand keysInHand() {
        return new KeysInHand();
    }

    @Bean
    BudgetFacts budgetFacts(DSLContext sql, DataSource dataSource, KeysInHand keys) {
        return new JooqBudgetFacts(sql, dataSource, keys);
    }

    @Bean
    Measurements measurements(DSLContext sql, DataSource dataSource, KeysInHand keys) {
        return new JooqMeasurements(sql, dataSource, keys);
    }

    @Bean
    Nights nights(DSLContext sql) {
        return new JooqNights(sql);
    }

    @Bean
    NightTurns nightTurns(DataSource dataSource) {
        return new JooqNightTurns(dataSource);
    }

    @Bean
    Consolidations consolidations(DSLContext sql) {
        return new JooqConsolidations(sql);
    }

    @Bean
    FindingLog findingLog(DSLContext sql) {
        return new JooqFindingLog(sql);
    }

    @Bean
    Consultation consultation(DSLContext sql) {
        return new RecentConsultation(new JooqConsultation(sql));
    }
}
