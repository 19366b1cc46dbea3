package fr.continuum.adapters.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Adds to the description of the API the shape of what another adapter writes: no type of ours stands for reports, so
/// `schemas.json` says them. A test holds it against a written report.
@Component
final class ApiDescription implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("schemas.json"))) {
            Map<String, Schema<?>> schemas = Json31.mapper().readValue(file, new TypeReference<>() {});
            schemas.forEach(description.getComponents()::addSchemas);
        } catch (IOException e) {
            throw new UncheckedIOException("schemas.json cannot be read", e);
        }
    }
}
