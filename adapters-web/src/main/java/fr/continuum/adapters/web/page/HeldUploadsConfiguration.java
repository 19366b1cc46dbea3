package fr.continuum.adapters.web.page;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The one place where files wait, and its bounds.
@Configuration(proxyBeanMethods = false)
class HeldUploadsConfiguration {

    @Bean
    HeldUploads heldUploads(
            @Value("${continuum.web.held.kept:30m}") Duration kept,
            @Value("${continuum.web.held.largest:16MB}") DataSize largest,
            @Value("${continuum.web.held.per-session:3}") int perSession,
            @Value("${continuum.web.held.all:96MB}") DataSize all) {
        return new HeldUploads(InstantSource.system(), new HeldUploads.Bounds(kept, largest, perSession, all));
    }
}
