package fr.continuum.bootstrap.home;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The home this program runs in.
@Configuration(proxyBeanMethods = false)
public class HomeConfiguration {

    @Bean
    Home home(@Value("${" + Home.PROPERTY + ":" + Home.DEFAULT + "}") String folder) {
        return new Home(Path.of(folder)).made();
    }
}
