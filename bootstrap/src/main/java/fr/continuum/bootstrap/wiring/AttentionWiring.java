package fr.continuum.bootstrap.wiring;

import fr.continuum.application.attention.AskWhatChanged;
import fr.continuum.application.attention.AskWhomToChase;
import fr.continuum.application.consultation.AskStrength;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.workforce.AskVacancies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What first screens ask for.
@Configuration(proxyBeanMethods = false)
class AttentionWiring {

    @Bean
    AskWhatChanged askWhatChanged(
            ReadPlan plans,
            ReadContributions contributions,
            ReadIndicators indicators,
            Consolidations consolidations,
            ReadFindings findings,
            AskStrength strengths) {
        return new AskWhatChanged(plans, contributions, indicators, consolidations, findings, strengths);
    }

    @Bean
    AskWhomToChase askWhomToChase(JudgeContributions contributions, ReadIndicators indicators, AskVacancies vacancies) {
        return new AskWhomToChase(contributions, indicators, vacancies);
    }
}
