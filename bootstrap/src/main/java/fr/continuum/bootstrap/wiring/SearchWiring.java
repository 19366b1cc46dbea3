package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.search.lucene.LuceneIndexer;
import fr.continuum.adapters.search.lucene.Sigles;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.lookup.CollectFindable;
import fr.continuum.application.lookup.SearchEverything;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.SearchIndexer;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.port.Workforce;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.home.HomeUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Search over everything. Its indexes are made beside whoever asks.
@Configuration(proxyBeanMethods = false)
public class SearchWiring {

    private static final Logger LOG = LoggerFactory.getLogger(SearchWiring.class);

    /// A line that says nothing must not shut the house: it is left out, and said.
    @Bean
    SearchIndexer searchIndexer(Home home) {
        Path file = home.sigles();
        if (!Files.exists(file)) {
            return new LuceneIndexer(Sigles.ofTrade());
        }
        try {
            Sigles.Read read = Sigles.read(Files.readAllLines(file));
            read.unfit()
                    .forEach(line -> LOG.warn(
                            "{}, ligne {} : « {} » n’est pas lu. Il faut un seul sigle, le signe = et ce qu’il veut"
                                    + " dire : RSA = revenu de solidarité active. Corrigez la ligne, puis redémarrez.",
                            file,
                            line.number(),
                            line.line()));
            return new LuceneIndexer(Sigles.ofTrade().and(read.sigles()));
        } catch (IOException e) {
            throw new HomeUnusable(
                    "Le fichier des sigles, %s, ne peut pas être lu : %s. Il s’écrit en UTF-8 ; vérifiez ses droits, ou"
                                    .formatted(file, e.getMessage())
                            + " ôtez-le.",
                    e);
        }
    }

    @Bean
    CollectFindable collectFindable(
            Plans plans,
            Contributions contributions,
            Workforce workforce,
            Indicators indicators,
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            Consultation consultation,
            ServiceNames services,
            JudgeContributions judge,
            ReadFindings findings,
            Clock clock) {
        return new CollectFindable(
                plans,
                contributions,
                workforce,
                indicators,
                consolidations,
                facts,
                charts,
                consultation,
                services,
                judge,
                findings,
                clock);
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
