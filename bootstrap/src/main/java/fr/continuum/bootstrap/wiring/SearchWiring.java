package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.search.lucene.LuceneIndexer;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.lookup.CollectFindable;
import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.SearchIndexer;
import fr.continuum.application.port.Workforce;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Search over everything. Its indexes are made beside whoever asks.
@Configuration(proxyBeanMethods = false)
public class SearchWiring {

    @Bean
    SearchIndexer searchIndexer() {
        return new LuceneIndexer();
    }

    @Bean
    CollectFindable collectFindable(
            Plans plans,
            Contributions contributions,
            Workforce workforce,
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            Consultation consultation,
            JudgeContributions judge,
            ReadFindings findings,
            Clock clock) {
        return new CollectFindable(
                plans, contributions, workforce, consolidations, facts, charts, consultation, judge, findings, clock);
    }

    /// An executor of its own, and no bean: one that is stands in for the program's in all that asks for any.
    @Bean
    SearchEverything searchEverything(CollectFindable collect, SearchIndexer indexer) {
        return new SearchEverything(
                collect,
                indexer,
                task -> Thread.ofPlatform().daemon().name("search-index").start(task));
    }
}
