package fr.continuum.bootstrap.wiring;

import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.analytic.RecogniseCodes;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Plans;
import java.time.Clock;
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
}
