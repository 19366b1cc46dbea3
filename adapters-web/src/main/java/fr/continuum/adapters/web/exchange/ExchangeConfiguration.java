package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.held.HoldingPlace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The place where plan files wait, and its bounds.
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    HoldingPlace<PlanFile> planFiles(
            @Value("${continuum.web.plan-file.kept:30m}") Duration kept,
            @Value("${continuum.web.plan-file.largest:16MB}") DataSize largest,
            @Value("${continuum.web.plan-file.most:96MB}") DataSize most,
            @Value("${continuum.web.plan-file.files-per-session:3}") int perSession,
            @Value("${java.io.tmpdir}") Path folder) {
        return new HoldingPlace<>(
                InstantSource.system(), new HoldingPlace.Bounds(kept, largest, most, perSession), folder);
    }
}
