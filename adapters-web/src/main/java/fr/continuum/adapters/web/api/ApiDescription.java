package fr.continuum.adapters.web.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;

/// Adds to the description of the API what no type of ours stands for: the shape of reports, which another adapter
/// writes and `schemas.json` says (a test holds it against a written report), and that of problems.
@Lazy
@Component
final class ApiDescription implements OpenApiCustomizer {

    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "La requête n’a pas la forme décrite : « errors » dit où"),
            Map.entry(401, "Personne ne s’est identifié"),
            Map.entry(403, "Ce compte n’a pas ce droit"),
            Map.entry(404, "Ce que l’adresse nomme n’existe pas, ou n’est pas ouvert à ce compte"),
            Map.entry(406, "La réponse n’est pas écrite dans le type demandé : en-tête Accept"),
            Map.entry(409, "L’état de ce qui est nommé ne permet pas cette demande"),
            Map.entry(412, "Ce qui devait changer n’est plus la version qui a été lue : rien n’est écrit"),
            Map.entry(413, "La requête est trop grande"),
            Map.entry(415, "Le contenu n’est pas du type attendu"),
            Map.entry(422, "Des règles s’y opposent (« violations »), ou des valeurs ne conviennent pas (« errors »)"),
            Map.entry(428, "Il faut dire quelle version a été lue : en-tête If-Match"),
            Map.entry(429, "Trop d’essais d’identification manqués : il faut attendre")));

    ApiDescription() {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(AuthenticationPrincipal.class);
    }

    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info()
                .title("Continuum")
                .version("v1")
                .description("Le plan de mandat, ce qui le sert et ce qu’il reçoit. Dans une réponse, ce qui est absent"
                        + " n’est pas écrit ; dans une requête, absent et nul disent la même chose. Les montants sont"
                        + " des nombres d’euros, à deux décimales."));
        read("schemas.json").forEach(description.getComponents()::addSchemas);
        read("problem.json").forEach(description.getComponents()::addSchemas);
        OneOfSchemas.standAlone(description);
        PROBLEMS.forEach(
                (status, words) -> description.getComponents().addResponses("Problem" + status, problem(words)));
        description
                .getComponents()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        description.addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    private static ApiResponse problem(String words) {
        return new ApiResponse()
                .description(words)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private Map<String, Schema<?>> read(String name) {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            return Json31.mapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
