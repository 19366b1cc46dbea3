package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.files.profile.ExpectedFilesFile;
import fr.continuum.application.port.Nights;
import fr.continuum.application.watch.WatchNights;
import fr.continuum.bootstrap.home.Home;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What whoever keeps Continuum running is told.
@Configuration(proxyBeanMethods = false)
class WatchWiring {

    @Bean
    WatchNights watchNights(
            Nights nights, Home home, Clock clock, @Value("${continuum.night.patience:36h}") Duration patience) {
        return new WatchNights(nights, new ExpectedFilesFile(home.expected()), clock, patience);
    }
}
