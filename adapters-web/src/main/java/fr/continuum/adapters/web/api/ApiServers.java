package fr.continuum.adapters.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Where the API is: where its description was read. No name of a machine stands in it.
@Configuration(proxyBeanMethods = false)
class ApiServers {

    @Lazy
    @Bean
    OpenAPI describedHere() {
        return new OpenAPI().servers(List.of(new Server().url("/").description("Là où cette description se lit")));
    }
}
