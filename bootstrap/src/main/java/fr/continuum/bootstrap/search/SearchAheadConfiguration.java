package fr.continuum.bootstrap.search;

import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.application.port.Registers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Search made ready by a server; commands search nothing.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("continuum.search.ahead")
public class SearchAheadConfiguration {

    @Bean
    SearchAhead searchAhead(Registers registers, SearchEverything search) {
        return new SearchAhead(registers, search);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> searchFromTheStart(SearchAhead ahead) {
        return _ -> ahead.start();
    }
}
