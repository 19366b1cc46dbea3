package fr.continuum.bootstrap.wiring;

import fr.continuum.application.consultation.AskSpent;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Disclosures;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Releases;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.workforce.AskCompetencyGaps;
import fr.continuum.application.workforce.AskGainedTime;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.AskPostsToReassign;
import fr.continuum.application.workforce.AskServing;
import fr.continuum.application.workforce.AskSessionsHeld;
import fr.continuum.application.workforce.AskStaffAnnexes;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainingFlow;
import fr.continuum.application.workforce.AskTrainings;
import fr.continuum.application.workforce.AskVacancies;
import fr.continuum.application.workforce.ChangeGainedTime;
import fr.continuum.application.workforce.CountWorkCycles;
import fr.continuum.application.workforce.HideSmallFigures;
import fr.continuum.application.workforce.HoldSessions;
import fr.continuum.application.workforce.PastDays;
import fr.continuum.application.workforce.PublishHeadcount;
import fr.continuum.application.workforce.ReadPosts;
import fr.continuum.application.workforce.TellTrainings;
import fr.continuum.application.workforce.TrainingsTold;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.shared.Days;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Posts, gained time and trainings held.
@Configuration(proxyBeanMethods = false)
public class WorkforceWiring {

    /// Where days begin and end.

    @Bean
    TrainingsTold trainingsTold(Disclosures disclosures, Clock clock) {
        return new TrainingsTold(disclosures, clock);
    }

    @Bean
    PastDays pastDays(Plans plans, Contributions contributions, Workforce workforce, TrainingsTold trainings) {
        return new PastDays(plans, contributions, workforce, trainings, Days.FRANCE);
    }

    @Bean
    PublishHeadcount publishHeadcount(Workforce workforce, Releases releases, Clock clock) {
        return new PublishHeadcount(workforce, releases, clock);
    }

    @Bean
    ReadPosts readPosts(Plans plans, Workforce workforce, PublishHeadcount headcount, Clock clock) {
        return new ReadPosts(plans, workforce, headcount, clock);
    }

    @Bean
    CountWorkCycles countWorkCycles(Plans plans, Workforce workforce, Clock clock) {
        return new CountWorkCycles(plans, workforce, clock);
    }

    @Bean
    HoldSessions holdSessions(Workforce workforce, Clock clock) {
        return new HoldSessions(workforce, clock);
    }

    @Bean
    HideSmallFigures hideSmallFigures(Workforce workforce, PublishHeadcount headcount, Clock clock) {
        return new HideSmallFigures(workforce, headcount, clock, Days.FRANCE);
    }

    @Bean
    ChangeGainedTime changeGainedTime(Plans plans, Workforce workforce, Clock clock) {
        return new ChangeGainedTime(plans, workforce, clock);
    }

    @Bean
    AskPostsToReassign askPostsToReassign(PastDays days) {
        return new AskPostsToReassign(days);
    }

    @Bean
    AskVacancies askVacancies(PastDays days) {
        return new AskVacancies(days);
    }

    @Bean
    AskHeadcount askHeadcount(PastDays days, Releases releases) {
        return new AskHeadcount(days, releases);
    }

    @Bean
    AskStaffAnnexes askStaffAnnexes(Consolidations consolidations, BudgetFacts facts, PastDays days) {
        return new AskStaffAnnexes(consolidations, facts, days);
    }

    @Bean
    AskGainedTime askGainedTime(PastDays days) {
        return new AskGainedTime(days);
    }

    @Bean
    VeilContributions veilContributions(PastDays days, Clock clock) {
        return new VeilContributions(days, clock);
    }

    @Bean
    AskTrainings askTrainings(PastDays days) {
        return new AskTrainings(days);
    }

    @Bean
    AskTrainingFlow askTrainingFlow(PastDays days, Clock clock) {
        return new AskTrainingFlow(days, clock);
    }

    @Bean
    TellTrainings tellTrainings(PastDays days, TrainingsTold told) {
        return new TellTrainings(days, told);
    }

    @Bean
    AskSpent askSpent(Consolidations consolidations, BudgetFacts facts, Measurements measurements) {
        return new AskSpent(consolidations, facts, measurements);
    }

    @Bean
    AskServing askServing(PastDays days) {
        return new AskServing(days);
    }

    @Bean
    AskTrainingCoverage askTrainingCoverage(PastDays days) {
        return new AskTrainingCoverage(days);
    }

    @Bean
    AskSessionsHeld askSessionsHeld(PastDays days) {
        return new AskSessionsHeld(days);
    }

    @Bean
    AskCompetencyGaps askCompetencyGaps(PastDays days) {
        return new AskCompetencyGaps(days);
    }
}
