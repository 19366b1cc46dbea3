package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.held.HoldingPlace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The place where samples of feeds wait, and its bounds: HR samples are full of people, and wait less long than
/// others.
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    HoldingPlace<FeedDraft> feedSamples(
            @Value("${continuum.web.feed-sample.kept:30m}") Duration kept,
            @Value("${continuum.web.feed-sample.largest:16MB}") DataSize largest,
            @Value("${continuum.web.feed-sample.most:64MB}") DataSize most,
            @Value("${continuum.web.feed-sample.files-per-session:2}") int perSession,
            @Value("${java.io.tmpdir}") Path folder) {
        return new HoldingPlace<>(
                InstantSource.system(), new HoldingPlace.Bounds(kept, largest, most, perSession), folder);
    }
}
