package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.held.HoldingPlace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The place where dropped files wait, and its bounds.
@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    @Bean
    HoldingPlace<NeedDraft> needFiles(
            @Value("${continuum.web.need-file.kept:30m}") Duration kept,
            @Value("${continuum.web.need-file.largest:16MB}") DataSize largest,
            @Value("${continuum.web.need-file.most:64MB}") DataSize most,
            @Value("${continuum.web.need-file.files-per-session:3}") int perSession,
            @Value("${java.io.tmpdir}") Path folder) {
        return new HoldingPlace<>(
                InstantSource.system(), new HoldingPlace.Bounds(kept, largest, most, perSession), folder);
    }

    @Bean
    HoldingPlace<Draft> holdingPlace(
            @Value("${continuum.web.import.kept:1h}") Duration kept,
            @Value("${continuum.web.import.largest:64MB}") DataSize largest,
            @Value("${continuum.web.import.most:512MB}") DataSize most,
            @Value("${continuum.web.import.files-per-session:3}") int perSession,
            @Value("${java.io.tmpdir}") Path folder) {
        return new HoldingPlace<>(
                InstantSource.system(), new HoldingPlace.Bounds(kept, largest, most, perSession), folder);
    }
}
