package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.files.flow.FlowCsvWriter;
import fr.continuum.application.consultation.AskContinuum;
import fr.continuum.application.consultation.AskFlow;
import fr.continuum.application.consultation.AskMeansFlow;
import fr.continuum.application.consultation.AskMoneyOverTime;
import fr.continuum.application.consultation.AskReconciliation;
import fr.continuum.application.contribution.ConfirmLinks;
import fr.continuum.application.contribution.ConfirmStandingLinks;
import fr.continuum.application.contribution.DeclareBackground;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.WithdrawContribution;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.KeepOutline;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.ProposePlan;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.FlowWriter;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.NeedFileReader;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.rule.LiftWaiver;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.application.rule.SayTolerance;
import fr.continuum.application.rule.WaiveFinding;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.domain.shared.Days;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The plan, what is done for it, and what is waived.
@Configuration(proxyBeanMethods = false)
public class PlanWiring {

    /// Where days begin and end.

    @Bean
    ChangeIndicators changeIndicators(Plans plans, Indicators indicators, Clock clock) {
        return new ChangeIndicators(plans, indicators, clock);
    }

    @Bean
    ReadIndicators readIndicators(Indicators indicators) {
        return new ReadIndicators(indicators);
    }

    @Bean
    LinkedCodes linkedCodes(
            Plans plans,
            Contributions contributions,
            AllocationTables tables,
            Workforce workforce,
            Consolidations consolidations,
            Indicators indicators) {
        return new LinkedCodes(plans, contributions, tables, workforce, consolidations, indicators);
    }

    @Bean
    RoleAccounts roleAccounts(Accounts accounts) {
        return new RoleAccounts(accounts);
    }

    @Bean
    ChangePlan changePlan(Plans plans, LinkedCodes linked, RoleAccounts accounts, Clock clock) {
        return new ChangePlan(plans, linked, accounts, clock);
    }

    @Bean
    ProposePlan proposePlan(OutlineReader reader) {
        return new ProposePlan(reader);
    }

    @Bean
    KeepOutline keepOutline(Plans plans, ChangePlan change, Clock clock) {
        return new KeepOutline(plans, change, clock);
    }

    @Bean
    ReadPlan readPlan(Plans plans) {
        return new ReadPlan(plans, Days.FRANCE);
    }

    @Bean
    PlanContribution planContribution(Plans plans, Contributions contributions, Indicators indicators, Clock clock) {
        return new PlanContribution(plans, contributions, indicators, clock);
    }

    @Bean
    ImportContributions importContributions(
            Plans plans, Contributions contributions, AllocationTables tables, Clock clock) {
        return new ImportContributions(plans, contributions, tables, clock);
    }

    @Bean
    ImportContributionFile importContributionFile(
            ContributionFileReader reader, ImportContributions imports, Clock clock) {
        return new ImportContributionFile(reader, imports, clock);
    }

    @Bean
    ImportNeeds importNeeds(NeedFileReader reader, ImportContributions imports) {
        return new ImportNeeds(reader, imports);
    }

    @Bean
    DeclareBackground declareBackground(Plans plans, Contributions contributions, Clock clock) {
        return new DeclareBackground(plans, contributions, clock);
    }

    @Bean
    ReadContributions readContributions(Contributions contributions) {
        return new ReadContributions(contributions, Days.FRANCE);
    }

    @Bean
    JudgeContributions judgeContributions(
            Plans plans, Contributions contributions, LinkConfirmations confirmations, Clock clock) {
        return new JudgeContributions(plans, contributions, confirmations, clock);
    }

    @Bean
    ConfirmStandingLinks confirmStandingLinks(
            Plans plans,
            Contributions contributions,
            AllocationTables tables,
            LinkConfirmations confirmations,
            Clock clock) {
        return new ConfirmStandingLinks(plans, contributions, tables, confirmations, clock);
    }

    @Bean
    WithdrawContribution withdrawContribution(Contributions contributions, Clock clock) {
        return new WithdrawContribution(contributions, clock);
    }

    @Bean
    ConfirmLinks confirmLinks(Plans plans, Contributions contributions, Clock clock) {
        return new ConfirmLinks(plans, contributions, clock);
    }

    @Bean
    WaiveFinding waiveFinding(Consolidations consolidations, FindingLog findings, WaiverBook waivers, Clock clock) {
        return new WaiveFinding(consolidations, findings, waivers, clock, Days.FRANCE);
    }

    @Bean
    LiftWaiver liftWaiver(WaiverBook waivers, Clock clock) {
        return new LiftWaiver(waivers, clock, Days.FRANCE);
    }

    @Bean
    SayTolerance sayTolerance(Tolerances tolerances, Clock clock) {
        return new SayTolerance(tolerances, clock);
    }

    @Bean
    ReadWaivers readWaivers(WaiverBook waivers, Clock clock) {
        return new ReadWaivers(waivers, clock, Days.FRANCE);
    }

    @Bean
    AskContinuum askContinuum(
            Plans plans,
            Contributions contributions,
            Consolidations consolidations,
            BudgetFacts facts,
            Measurements measurements,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees) {
        return new AskContinuum(plans, contributions, consolidations, facts, measurements, charts, tables, trees);
    }

    @Bean
    AskFlow askFlow(
            Consolidations consolidations, BudgetFacts facts, Measurements measurements, Consultation consultation) {
        return new AskFlow(consolidations, facts, measurements, consultation);
    }

    @Bean
    AskMeansFlow askMeansFlow(Plans plans, Contributions contributions, AskGainedTime time, Clock clock) {
        return new AskMeansFlow(plans, contributions, time, clock);
    }

    @Bean
    FlowWriter flowWriter() {
        return new FlowCsvWriter();
    }

    @Bean
    AskMoneyOverTime askMoneyOverTime(
            Consolidations consolidations,
            BudgetFacts facts,
            Measurements measurements,
            Consultation consultation,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees) {
        return new AskMoneyOverTime(consolidations, facts, measurements, consultation, charts, tables, trees);
    }

    @Bean
    AskReconciliation askReconciliation(Consolidations consolidations, BudgetFacts facts) {
        return new AskReconciliation(consolidations, facts);
    }
}
